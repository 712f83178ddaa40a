// The figures of the steps on the diagram: a badge each, and the step's own shape in the colour and pattern of its pace.
import { h, heard } from './dom.js';
import { MARKS, change, changed, days, number, quantile, shortQuantile } from './words.js';
import { depth } from './patterns.js';
import { places } from './places.js';

// Pixels on the screen, however far the diagram is zoomed out.
const SIZES = [
  { look: 'fh-full', width: 126, height: 36 },
  { look: 'fh-short', width: 66, height: 20 },
  { look: 'fh-tiny', width: 50, height: 16 }
];
const LINE = 17;
const CHANGE = 16;
const LEAST = 0.3;

const hasWaiting = step => step.openNow > 0 || step.now.estimate.stays > 0;

const by = (step, layer) => layer === 'antal' ? step.change.openAtEnd : step.change.median;

const changeOf = (step, layer) => layer === 'antal' ? change(by(step, layer), 'many') : change(by(step, layer), 'time', 'dagar');

function spoken(step) {
  return `${step.name}: ${number(step.openNow)} väntar nu, median ${quantile(step.now.estimate.median)}, `
    + `90 procent ${quantile(step.now.estimate.p90)}, äldst ${days(step.oldestOpen)}, ${step.paceText}`;
}

// Thousands are not set apart: there is no room.
const figure = (word, value) => h('span', {}, h('i', {}, word), ' ', h('b', {}, value.replace(/\s/g, '')));

function rows(step, layer, isCompared) {
  const { median, p90 } = step.now.estimate;
  const difference = isCompared ? changeOf(step, layer) : null;
  return [
    h('span.fh-figures', { 'aria-hidden': 'true' },
      figure('nu', number(step.openNow)), figure('äldst', number(step.oldestOpen)),
      figure('med', shortQuantile(median)), figure('p90', shortQuantile(p90))),
    h('span.fh-main', { 'aria-hidden': 'true' },
      h('b', {}, layer === 'antal' ? number(step.openNow) : `${shortQuantile(median)} d`),
      difference && difference.amount !== '0' ? `${difference.arrow}${number(Math.abs(by(step, layer)))}` : layer === 'antal' ? null : MARKS[step.pace]),
    isCompared ? h('span.fh-diff', { 'aria-hidden': 'true' },
      difference ? `${difference.arrow} ${changed(difference)}` : '– ej jämförbart') : null,
    heard(spoken(step) + (difference ? `; mot föregående period ${changed(difference)}` : ''))
  ];
}

function sumRows(sum) {
  return [
    h('span.fh-main', { 'aria-hidden': 'true' }, h('b', {}, `Σ ${number(sum.openNow)}`), sum.over ? '▲' : null),
    heard(`${sum.name}, summa: ${number(sum.openNow)} väntar nu, äldst ${days(sum.oldestOpen)}, `
      + `${sum.over} av ${sum.steps} steg över målet`)
  ];
}

// What shall stand on the diagram: its element, a badge, how its shape looks, and what the badge tells at a closer look.
function wanted({ steps, sums, layer, isCompared, tell }) {
  const most = Math.max(0, ...steps.map(step => step.openNow));
  const own = steps.filter(hasWaiting).map(step => ({
    id: step.activity,
    look: layer === 'antal' ? `fh-depth-${depth(step.openNow, most)}` : `fh-${step.pace}`,
    badge: h('button.fh-badge', { type: 'button', 'data-step': step.activity }, rows(step, layer, isCompared)),
    tell: () => tell.step(step)
  }));
  const called = sums.map(sum => ({
    id: sum.activity,
    isSum: true,
    look: null,
    badge: h('button.fh-badge.fh-sum', { type: 'button', 'data-step': sum.activity }, sumRows(sum)),
    tell: () => tell.sum(sum)
  }));
  return [...own, ...called];
}

const inDiagram = ({ width, height }, zoom) => ({ width: width / zoom, height: height / zoom });

// Draws all of it for this zoom; returns the places that are taken, and how to take everything away again.
export function draw(viewer, tip, what) {
  const [registry, overlays, canvas] = ['elementRegistry', 'overlays', 'canvas'].map(name => viewer.get(name));
  const zoom = Math.max(LEAST, canvas.zoom());
  const [full, ...smaller] = SIZES;
  // What has changed needs a line more, or a word in the only one.
  const pixels = what.isCompared
    ? [{ ...full, height: full.height + LINE }, ...smaller.map(size => ({ ...size, width: size.width + CHANGE }))] : SIZES;
  const sizes = pixels.map(size => inDiagram(size, zoom));
  // A sum has one line; and a badge much wider than its step would be taken for a neighbour's.
  const fitting = (each, shape) => sizes.map((size, rank) => ({ ...size, rank }))
    .filter(({ width, rank }) => rank === sizes.length - 1 || !(each.isSum && rank === 0) && width <= shape.width * 1.3);
  const drawn = wanted(what).filter(each => registry.get(each.id));
  drawn.sort((a, b) => registry.get(a.id).x - registry.get(b.id).x || registry.get(a.id).y - registry.get(b.id).y);
  const taken = [];
  new Set(drawn.map(each => canvas.findRoot(each.id))).forEach(root => {
    const here = drawn.filter(each => canvas.findRoot(each.id) === root);
    const shapes = here.map(each => registry.get(each.id));
    const wishes = shapes.map((shape, index) => ({ shape, sizes: fitting(here[index], shape) }));
    const chosen = places(wishes, registry.filter(element => canvas.findRoot(element) === root));
    here.forEach((each, index) => {
      const { x, y, rank } = chosen[index];
      const { look, width, height } = pixels[rank];
      const html = h(`div.fh-place.${look}`, {}, each.badge);
      html.style.width = `${width}px`;
      html.style.height = `${height}px`;
      overlays.add(each.id, 'fh-badge', { position: { left: x - shapes[index].x, top: y - shapes[index].y }, scale: false, html });
      tip.attach(each.badge, each.tell);
      if (each.look) canvas.addMarker(each.id, each.look);
      each.badge.classList.add(each.look || 'fh-plain');
      taken.push({ ...chosen[index], root });
    });
  });
  return {
    taken,
    zoom,
    clear() {
      tip.close();
      overlays.remove({ type: 'fh-badge' });
      drawn.forEach(each => each.look && registry.get(each.id) && canvas.removeMarker(each.id, each.look));
    }
  };
}
