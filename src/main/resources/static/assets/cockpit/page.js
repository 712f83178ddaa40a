// Page Flaskhalsar: where the cases of all processes wait.
import { ask, askEngine, fileOf, offered } from './api.js';
import { asked, choice, onChoice, placeOf } from './choice.js';
import { alert, fresh, h } from './dom.js';
import { filterBar } from './filter.js';
import { caseAddress, tabOf } from './links.js';
import { handovers, parties, repeats, stalled } from './sections.js';
import { noteOf, stepTable } from './steps.js';
import { showWaiting } from './waiting.js';
import { number, period } from './words.js';

function section(title) {
  const id = fresh('title');
  const heading = h('h2', { id, tabindex: '-1' }, title);
  const body = h('div');
  return { title, heading, body, element: h('section', { 'aria-labelledby': id }, heading, body) };
}

// The address of the page belongs to Cockpit: one jumps without it.
const jumps = sections => h('nav', { 'aria-label': 'På sidan' }, h('ul.fh-jumps', {}, sections.map(each => h('li', {},
  h('button.fh-link', { type: 'button', onclick: () => {
    each.heading.scrollIntoView({ block: 'start' });
    each.heading.focus();
  } }, each.title)))));

function search() {
  const id = fresh('number');
  const field = h('input', { id, type: 'text', required: true, autocomplete: 'off', spellcheck: 'false' });
  return h('form.fh-filter', { role: 'search', onsubmit: event => {
    event.preventDefault();
    location.hash = caseAddress(field.value.trim().toUpperCase());
  } }, h('div.fh-field', {}, h('label', { for: id }, 'Ärendenummer'), field), h('button.fh-button', {}, 'Sök'));
}

async function newest() {
  const found = await askEngine('process-definition', { latestVersion: true, maxResults: 500 }).catch(() => []);
  return new Map(found.map(each => [each.key, each.id]));
}

export async function showPage(node) {
  node.classList.add('fh', 'fh-page');
  node.setAttribute('role', 'main');
  document.title = 'Flaskhalsar';
  const status = h('p', { role: 'status' }, 'Hämtar …');
  node.append(h('h1', {}, 'Flaskhalsar'), status);
  const [offer, definitions] = await Promise.all([offered(), newest()]);
  const [steps, who, waits, changes, again, still, find] = ['Steg där det väntas mest', 'Vem man väntar på', 'Väntande ärenden',
    'Byten mellan organisationer', 'Upprepningar', 'Ärenden som står stilla', 'Sök ärende'].map(section);
  const shown = offer.showsCases ? [steps, who, waits, changes, again, still, find] : [steps, who, changes, again, still];
  waits.body.append(h('p.fh-muted', {}, 'Välj ett antal under ”Väntar nu” ovan, så visas ärendena här.'));
  find.body.append(h('p', {}, 'Visar ärendets alla processinstanser, även de som är avslutade.'), search());
  let process = '';
  let asking;
  const filter = filterBar(offer, { onprocess: key => {
    process = key;
    load();
  } });
  const files = h('p.fh-files');
  node.replaceChildren(h('h1', {}, 'Flaskhalsar'),
    h('p.fh-lead', {}, 'Var ärendena väntar, hur länge och på vem. Den som fortfarande väntar räknas med.'),
    filter.bar, h('div.fh-head', {}, status, files), jumps(shown), ...shown.map(each => each.element));

  // A version is chosen on the page of its process, and holds there only.
  const filtered = () => ({ ...asked(offer, process), version: '' });

  function waitingFor(caption, more) {
    const { fran, till, ...rest } = filtered();
    showWaiting(waits.body, caption, { ...rest, ...more }, asking.signal).then(() => {
      waits.heading.scrollIntoView({ block: 'start' });
      waits.heading.focus();
    });
  }

  const linkOf = step => definitions.has(step.process) ? tabOf(definitions.get(step.process), step.activity) : null;

  function tell(ranking) {
    const within = `${period(ranking.period)}, ${placeOf(offer)}`;
    steps.body.replaceChildren(noteOf(ranking.note), stepTable('Steg efter väntedagar', ranking.steps, {
      isAcross: true,
      isCompared: choice().compare,
      linkOf,
      showWaiting: offer.showsCases ? step => waitingFor(step.name, { process: step.process, steg: step.activity }) : null
    }));
    status.textContent = `${within}: ${number(ranking.totalWaitingDays)} väntedagar i ${ranking.steps.length} steg.`
      + (choice().compare ? ` Jämfört med ${period(ranking.previous)}.` : '');
    files.replaceChildren(...[['export.xlsx', 'Hämta som Excel'], ['export.csv', 'Hämta stegen som CSV']].map(([name, text]) =>
      h('a', { href: fileOf(name, filtered()), download: true }, text)));
  }

  // Each part comes when it comes, and fails for itself.
  async function part(place, what, given, show) {
    try {
      const answer = await ask(what, given, asking.signal);
      const made = show(answer);
      if (made) place.body.replaceChildren(...[made].flat());
    } catch (problem) {
      if (problem.name === 'AbortError') return;
      place.body.replaceChildren(alert(problem));
      if (place === steps) status.textContent = '';
    }
  }

  function load() {
    asking?.abort();
    asking = new AbortController();
    const given = filtered();
    const unit = { insats: given.insats, enhet: given.enhet };
    const { compare } = choice();
    return Promise.all([
      part(steps, 'rangordning', given, tell),
      part(who, 'parter', given, answer => parties(answer, compare,
        offer.showsCases ? party => waitingFor(`Väntar på ${party.name}`, { part: party.party }) : null)),
      part(changes, 'organisationsbyten', { fran: given.fran, till: given.till, ...unit }, answer => handovers(answer, compare)),
      part(again, 'upprepningar', { till: given.till, ...unit }, repeats),
      part(still, 'stillastaende', unit, answer => stalled(answer, offer.showsCases))
    ]);
  }

  const forget = onChoice(change => {
    if (!('layer' in change)) load();
  });
  await load();
  return () => {
    asking?.abort();
    forget();
    filter.forget();
  };
}
