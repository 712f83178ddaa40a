// The heat layer on the diagram of a process: switch and choices above it, badges and colours on it.
import { ask, askEngine, definitionOf, offered } from './api.js';
import { asked, choice, onChoice } from './choice.js';
import { alert, h } from './dom.js';
import { draw } from './badges.js';
import { detailOf, sumOf } from './detail.js';
import { filterBar, layerSwitch } from './filter.js';
import { fitted } from './fit.js';
import { legend, patterns } from './patterns.js';
import { sumsOf } from './sums.js';
import { tipIn } from './tip.js';
import { period } from './words.js';

// Of the zoom for which the badges were placed: beyond it they would cover something, or stand too far away.
const SLACK = 0.06;
const SETTLED = 200;
const KEY = 'med = median, p90 = 90 % klara inom, i dagar; Σ = summa';
const TAB = 'rehabvagen.flaskhalsar';

export const tabOf = definitionId => `#/process-definition/${definitionId}/runtime?detailsTab=${TAB}`;

const calledBy = definitionId => askEngine(`process-definition/${encodeURIComponent(definitionId)}/static-called-process-definitions`)
  // A model that is called but not deployed has no figures.
  .catch(() => []);

export async function showHeat(viewer, definitionId) {
  const [offer, { key: process }] = await Promise.all([offered(), definitionOf(definitionId)]);
  const container = viewer.get('canvas').getContainer();
  const pane = container.closest('.ctn-content-top');
  const diagram = container.closest('[process-diagram]');
  if (!pane || !diagram) return () => {};

  let answer = null;
  let drawn = null;
  let asking;
  const fit = fitted(viewer, () => drawn?.taken ?? []);
  const defs = patterns();
  container.querySelector('svg').append(defs);
  const tip = tipIn(diagram);
  const filter = filterBar(offer, { process, withVersions: true });
  const key = h('div.fh-row.fh-under');
  const status = h('p.fh-heard', { role: 'status' });
  const failure = h('div');
  const strip = h('section.fh.fh-strip', { 'aria-label': 'Väntan i diagrammet' },
    h('div.fh-row', {}, layerSwitch(), filter.bar, h('a.fh-totable', { href: tabOf(definitionId) }, 'Visa som tabell')), key, failure, status);
  pane.prepend(strip);
  pane.classList.add('fh-on');

  function enter(plane) {
    tip.close();
    const canvas = viewer.get('canvas');
    canvas.setRootElement(canvas.findRoot(plane));
  }

  const tell = {
    step: step => detailOf(step, {
      note: answer.note,
      isCompared: choice().compare,
      link: h('a', { href: `${tabOf(definitionId)}&steg=${step.activity}`, onclick: tip.close }, 'Alla steg i tabell')
    }),
    sum: sum => sumOf(sum, sum.plane
      ? h('button.fh-link', { type: 'button', onclick: () => enter(sum.plane) }, 'Visa delflödet')
      : h('a', { href: tabOf(sum.definition), onclick: tip.close }, 'Öppna delprocessen'))
  };

  function say() {
    if (!answer) return;
    const counted = answer.steps.filter(step => step.openNow > 0).length;
    status.textContent = choice().layer === 'av' ? '' : `${period(answer.period)}: väntan i ${counted} av ${answer.steps.length} steg.`;
  }

  function show() {
    drawn?.clear();
    drawn = null;
    const { layer } = choice();
    const isOff = layer === 'av';
    strip.classList.toggle('fh-off', isOff);
    key.replaceChildren(...(isOff ? [] : [legend(layer), h('p.fh-key', {}, KEY)]));
    say();
    fit.again();
    if (answer && !isOff) place();
  }

  // Badges keep their size on the screen: where they have room depends on the zoom, and the view that holds all on them.
  function place() {
    const focused = container.contains(document.activeElement) ? document.activeElement.dataset.step : null;
    const { layer, compare } = choice();
    for (let round = 0; round < 3; round += 1) {
      drawn?.clear();
      drawn = draw(viewer, tip, { ...answer, layer, isCompared: compare, tell });
      fit.again();
      if (!isElsewhere()) break;
    }
    if (focused) container.querySelector(`[data-step="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }

  const isElsewhere = () => Math.abs(viewer.get('canvas').zoom() / drawn.zoom - 1) > SLACK;

  async function load() {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    failure.replaceChildren();
    if (choice().layer === 'av') return;
    try {
      const filtered = asked(offer, process);
      const [own, called] = await Promise.all([ask('steg', filtered, signal), calledBy(definitionId)]);
      // The sums cost a second question, and only where something is called.
      const all = called.length ? await ask('rangordning', { ...filtered, process: '', version: '' }, signal) : { steps: [] };
      answer = { ...own, sums: sumsOf(viewer.get('elementRegistry'), called, all.steps, own.steps) };
      show();
    } catch (problem) {
      if (problem.name === 'AbortError') return;
      answer = null;
      show();
      failure.replaceChildren(alert(problem));
    }
  }

  const events = viewer.get('eventBus');
  let settling;
  const zoomed = () => {
    clearTimeout(settling);
    settling = setTimeout(() => drawn && isElsewhere() && place(), SETTLED);
  };
  const entered = () => {
    fit.afresh();
    if (drawn) place();
  };
  events.on('canvas.viewbox.changed', zoomed);
  events.on('root.set', entered);
  const forget = onChoice(change => {
    const isAsked = !['layer', 'compare'].some(key => key in change) || (!answer && choice().layer !== 'av');
    if (isAsked) load();
    else show();
  });
  show();
  load();

  return () => {
    asking?.abort();
    forget();
    filter.forget();
    fit.forget();
    tip.forget();
    drawn?.clear();
    defs.remove();
    strip.remove();
    pane.classList.remove('fh-on');
    clearTimeout(settling);
    events.off('canvas.viewbox.changed', zoomed);
    events.off('root.set', entered);
  };
}
