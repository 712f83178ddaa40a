// The heat layer on the diagram of a process: switch and choices above it, badges and colours on it.
import { ask, askEngine, definitionOf, offered } from './api.js';
import { draw } from './badges.js';
import { asked, choice, onChoice, versionOf } from './choice.js';
import { detailOf, sumOf } from './detail.js';
import { alert, h } from './dom.js';
import { filterBar, layerSwitch } from './filter.js';
import { fitted } from './fit.js';
import { tabOf } from './links.js';
import { legend, patterns } from './patterns.js';
import { sumsOf } from './sums.js';
import { tipIn } from './tip.js';
import { NOBODY_WAITS, period } from './words.js';

// Of the zoom for which the badges were placed: beyond it they would cover something, or stand too far away.
const SLACK = 0.06;
const SETTLED = 200;
const ROUNDS = 3;
const PATIENCE = 600;
const KEYS = {
  vantetid: 'd, med = median i dagar · p90 = 90 % klara inom · Σ = väntar nu inuti steget',
  antal: 'Σ = väntar nu inuti steget'
};

const calledBy = definitionId => askEngine(`process-definition/${encodeURIComponent(definitionId)}/static-called-process-definitions`)
  // A model that is called but not deployed has no figures.
  .catch(() => []);

// The tab may lie below already: then the address changes nothing, and the focus has to.
function goToTable(pane) {
  const table = pane.parentElement?.querySelector('.ctn-content-bottom .fh-table');
  table?.closest('.fh-scroll').focus();
  table?.scrollIntoView({ block: 'nearest' });
}

class Heat {
  #viewer;
  #canvas;
  #offer;
  #process;
  #definition;
  #answer = null;
  #drawn = null;
  #asking;
  #settling;
  #key = h('div.fh-row.fh-under');
  #status = h('p.fh-heard', { role: 'status' });
  #failure = h('div');
  // Where there is little room the legend is shown when asked for.
  #explain = h('button.fh-link.fh-explain', { type: 'button', 'aria-expanded': 'false', onclick: () => {
    const isShown = this.#strip.classList.toggle('fh-explained');
    this.#explain.setAttribute('aria-expanded', String(isShown));
  } }, 'Förklaring');
  #none = h('p.fh-none', {}, NOBODY_WAITS);
  #strip;
  #fit;
  #tip;
  #ends = [];

  constructor(viewer, { pane, diagram, offer, process, definition }) {
    this.#viewer = viewer;
    this.#canvas = viewer.get('canvas');
    [this.#offer, this.#process, this.#definition] = [offer, process, definition];
    // Before the strip takes its room: whether the view is one of the reader's own.
    this.#fit = fitted(viewer, () => this.#drawn?.taken ?? []);
    this.#tip = tipIn(diagram);
    const defs = patterns();
    this.#canvas.getDefaultLayer().ownerSVGElement.append(defs);
    const filter = filterBar(offer, { process, withVersions: true });
    this.#strip = this.#above(pane, filter.bar);
    this.#ends.push(() => defs.remove(), filter.forget, this.#fit.forget, this.#tip.forget);
    this.#listen();
    this.#show();
    this.#load();
  }

  #above(pane, bar) {
    const strip = h('section.fh.fh-strip', { 'aria-label': 'Väntan i diagrammet' },
      h('div.fh-row', {}, layerSwitch(), bar, this.#explain,
        h('a.fh-totable', { href: tabOf(this.#definition), onclick: () => goToTable(pane) }, 'Gå till tabellen')),
      this.#key, this.#none, this.#failure, this.#status);
    pane.prepend(strip);
    pane.classList.add('fh-on');
    this.#ends.push(() => {
      strip.remove();
      pane.classList.remove('fh-on');
    });
    return strip;
  }

  #listen() {
    const events = this.#viewer.get('eventBus');
    const zoomed = () => {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => this.#isShown && this.#isElsewhere() && this.#place(), SETTLED);
    };
    const entered = () => {
      this.#fit.afresh();
      if (this.#isShown) this.#place();
    };
    events.on('canvas.viewbox.changed', zoomed);
    events.on('root.set', entered);
    const forget = onChoice(change => {
      const isShown = ('layer' in change || 'compare' in change) && (this.#answer || choice().layer === 'av');
      if (isShown) this.#show();
      else this.#load();
    });
    this.#ends.push(forget, () => {
      clearTimeout(this.#settling);
      events.off('canvas.viewbox.changed', zoomed);
      events.off('root.set', entered);
    });
  }

  async #load() {
    this.#asking?.abort();
    this.#asking = new AbortController();
    this.#failure.replaceChildren();
    this.#answer = null;
    if (choice().layer === 'av') return;
    const slow = setTimeout(() => this.#failure.replaceChildren(h('p.fh-muted', {}, 'Hämtar …')), PATIENCE);
    try {
      this.#answer = await this.#figures(this.#asking.signal);
      clearTimeout(slow);
      this.#failure.replaceChildren();
    } catch (problem) {
      clearTimeout(slow);
      if (problem.name === 'AbortError') return;
      this.#failure.replaceChildren(alert(problem));
    }
    this.#show();
  }

  async #figures(signal) {
    const filtered = asked(this.#offer, this.#process);
    const [own, called] = await Promise.all([ask('steg', filtered, signal), calledBy(this.#definition)]);
    // The sums cost a second question, and only where something is called.
    const all = called.length ? await ask('rangordning', { ...filtered, process: '', version: '' }, signal) : { steps: [] };
    return { ...own, sums: sumsOf(this.#viewer.get('elementRegistry'), called, all.steps, own.steps) };
  }

  #show() {
    this.#drawn?.clear();
    this.#drawn = null;
    const { layer } = choice();
    const isOff = layer === 'av';
    this.#strip.classList.toggle('fh-off', isOff);
    this.#strip.classList.toggle('fh-empty', this.#isEmpty());
    this.#key.replaceChildren(...(isOff ? [] : [legend(layer), h('p.fh-key', {}, KEYS[layer])]));
    this.#fit.again();
    if (this.#answer && !isOff) this.#place();
    this.#say(isOff);
  }

  // Nobody can wait here, nor in what is called: there is nothing to choose. Of a version that was chosen one may choose another.
  #isEmpty() {
    if (this.#answer) return !this.#answer.steps.length && !this.#answer.sums.length && !versionOf(this.#process);
    return !this.#offer.processes.some(each => each.key === this.#process);
  }

  #say(isOff) {
    const steps = this.#answer?.steps ?? [];
    const waiting = steps.filter(step => step.openNow > 0).length;
    this.#status.textContent = isOff || !this.#answer ? ''
      : `${period(this.#answer.period)}: väntan i ${waiting} av ${steps.length} steg.`;
  }

  // Badges keep their size on the screen: where they have room depends on the zoom, and the view that holds all on them.
  #place() {
    const container = this.#canvas.getContainer();
    const focused = container.contains(document.activeElement) ? document.activeElement.dataset.step : null;
    const { layer, compare } = choice();
    for (let round = 0; round < ROUNDS; round += 1) {
      this.#drawn?.clear();
      this.#drawn = draw(this.#viewer, this.#tip, { ...this.#answer, layer, isCompared: compare, tell: this.#tell() });
      this.#fit.again();
      if (!this.#isElsewhere()) break;
    }
    if (focused) container.querySelector(`[data-step="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }

  // While other figures are fetched, what is drawn stays as it is.
  get #isShown() {
    return this.#answer && this.#drawn;
  }

  #isElsewhere() {
    return Math.abs(this.#canvas.zoom() / this.#drawn.zoom - 1) > SLACK;
  }

  #tell() {
    const link = (href, text) => h('a', { href, onclick: this.#tip.close }, text);
    return {
      step: step => detailOf(step, {
        note: this.#answer.note,
        isCompared: choice().compare,
        link: link(tabOf(this.#definition, step.activity), 'Alla steg i tabell')
      }),
      sum: sum => sumOf(sum, sum.plane
        ? h('button.fh-link', { type: 'button', onclick: () => this.#enter(sum.plane) }, 'Visa delflödet')
        : link(tabOf(sum.definition), 'Öppna delprocessen'))
    };
  }

  #enter(plane) {
    this.#tip.close();
    this.#canvas.setRootElement(this.#canvas.findRoot(plane));
  }

  end() {
    this.#asking?.abort();
    this.#drawn?.clear();
    this.#ends.forEach(end => end());
  }
}

export async function showHeat(viewer, definition) {
  const [offer, { key: process }] = await Promise.all([offered(), definitionOf(definition)]);
  const container = viewer.get('canvas').getContainer();
  const pane = container.closest('.ctn-content-top');
  const diagram = container.closest('[process-diagram]');
  if (!pane || !diagram) return undefined;
  const heat = new Heat(viewer, { pane, diagram, offer, process, definition });
  return () => heat.end();
}
