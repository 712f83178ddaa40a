// Period, unit, version and comparison: the same fields above the diagram, in the tab and on the page.
import { h, heard, option, fresh } from './dom.js';
import { choice, choose, chooseVersion, onChoice, PERIODS, periodOf, versionOf } from './choice.js';

function select(name, text, options, onchange) {
  const id = fresh('select');
  return h('div.fh-field', {},
    h('label', { for: id }, text),
    h('select', { id, name, onchange: event => onchange(event.target.value) }, options));
}

function units(offer, chosen) {
  return [option('', 'Alla enheter', chosen), ...offer.insatser.map(insats => h('optgroup', { label: insats.name },
    offer.insatser.length > 1 ? option(insats.id, `Alla i ${insats.name}`, chosen) : null,
    insats.units.map(unit => option(unit.id, unit.name, chosen))))];
}

function versions(offer, process) {
  const numbers = offer.processes.find(each => each.key === process)?.versions ?? [];
  const chosen = String(versionOf(process));
  return numbers.length < 2 ? null : select('version', 'Modellversion',
    [option('', 'Alla versioner', chosen), ...numbers.map(number => option(String(number), `Version ${number}`, chosen))],
    version => chooseVersion(process, version));
}

function processes(offer, process, onprocess) {
  return select('process', 'Process',
    [option('', 'Alla processer', process), ...offer.processes.map(each => option(each.key, each.name, process))], onprocess);
}

// Two days of one's own: asked first when both are there and in order.
function ownDays(offer) {
  const { period, from, until } = choice();
  if (period !== 'egen') return null;
  const problem = h('p.fh-wrong', { role: 'alert', hidden: true }, 'Första dagen ligger efter den sista.');
  const day = (name, label, value) => {
    const id = fresh('day');
    const field = h('input', { id, name, type: 'date', value, max: offer.today, required: true });
    return [field, h('div.fh-field', {}, h('label', { for: id }, label), field)];
  };
  const [first, firstField] = day('from', 'Från och med', from);
  const [last, lastField] = day('until', 'Till och med', until);
  const changed = () => {
    problem.hidden = !first.value || !last.value || first.value <= last.value;
    if (first.value && last.value && problem.hidden) choose({ from: first.value, until: last.value });
  };
  [first, last].forEach(field => field.addEventListener('change', changed));
  return [firstField, lastField, problem];
}

function periods(offer) {
  return select('period', 'Period', PERIODS.map(([value, text]) => option(value, text, choice().period)), period => {
    const { from, until } = periodOf(offer.today);
    // One's own days begin where one stands.
    choose(period === 'egen' ? { period, from, until } : { period });
  });
}

function comparison() {
  const id = fresh('compare');
  return h('div.fh-check', {},
    h('input', { id, name: 'compare', type: 'checkbox', checked: choice().compare, onchange: event => choose({ compare: event.target.checked }) }),
    h('label', { for: id, title: 'Jämför med föregående period' }, 'Jämför', h('span.fh-rest', {}, ' med föregående period')));
}

// The bar follows what is chosen elsewhere on the page. The field in which one stands stays where it is.
export function filterBar(offer, { process = '', onprocess, withVersions = false } = {}) {
  const bar = h('form.fh-filter', { 'aria-label': 'Urval', onsubmit: event => event.preventDefault() });
  let chosenProcess = process;
  const fill = () => {
    const focused = bar.contains(document.activeElement) ? document.activeElement.name : null;
    bar.replaceChildren(
      ...[
        periods(offer),
        ownDays(offer),
        select('unit', 'Enhet', units(offer, choice().unit), unit => choose({ unit })),
        onprocess ? processes(offer, chosenProcess, key => {
          chosenProcess = key;
          onprocess(key);
        }) : null,
        withVersions ? versions(offer, process) : null,
        comparison()
      ].flat().filter(Boolean));
    if (focused) bar.elements[focused]?.focus();
  };
  fill();
  const forget = onChoice(change => {
    if (['period', 'from', 'until', 'unit', 'compare', 'version'].some(key => key in change)) fill();
  });
  return { bar, forget };
}

const LAYERS = [['av', 'Av'], ['vantetid', 'Väntetid'], ['antal', 'Antal']];

export function layerSwitch() {
  const name = fresh('layer');
  const buttons = LAYERS.map(([value, text]) => {
    const id = fresh('layer');
    return h('span.fh-choice', {},
      h('input', { id, type: 'radio', name, value, checked: choice().layer === value, onchange: () => choose({ layer: value }) }),
      h('label', { for: id }, text));
  });
  return h('fieldset.fh-switch', {}, h('legend', {}, 'Väntan', heard(' i diagrammet')), buttons);
}
