// Colour is never alone: each pace has its pattern too, in the diagram and in the legend.
import { h, svg } from './dom.js';
import { MARKS } from './words.js';

const PACES = [
  ['inom', 'inom målet', 'medianen högst 80 % av målet'],
  ['nara', 'nära målet', 'medianen 80–100 % av målet'],
  ['over', 'över målet', 'medianen över målet'],
  ['okand', 'kan inte bedömas', 'mål saknas, eller för få']
];
const STEPS = [['1', 'högst en fjärdedel'], ['2', 'högst hälften'], ['3', 'högst tre fjärdedelar'], ['4', 'flest']];

const LINES = {
  nara: () => svg('circle', { cx: 4, cy: 4, r: 1.3 }),
  over: () => svg('path', { d: 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6' }),
  okand: () => svg('path', { d: 'M0 4 H8' })
};

// Patterns that the styles of the diagram name.
export function patterns() {
  return svg('defs', {}, ...Object.entries(LINES).map(([pace, line]) => {
    const drawn = line();
    drawn.setAttribute('class', `fh-line-${pace}`);
    return svg('pattern', { id: `fh-pattern-${pace}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      svg('rect', { width: 8, height: 8, class: `fh-ground-${pace}` }), drawn);
  }));
}

// How much of the greatest number: a step of four, by which the blue deepens.
export const depth = (count, most) => Math.ceil(4 * count / Math.max(most, 1));

export function legend(layer) {
  const entries = layer === 'antal'
    ? STEPS.map(([step, text]) => [`fh-depth-${step}`, '', text, null])
    : PACES.map(([pace, text, meaning]) => [`fh-${pace}`, MARKS[pace], text, meaning]);
  return h('ul.fh-legend', { 'aria-label': 'Färgerna i diagrammet' },
    h('li', {}, layer === 'antal' ? 'Väntar nu, mot steget där flest väntar:' : 'Mot stegets mål:'),
    entries.map(([look, mark, text, meaning]) => h('li', { title: meaning },
      h(`span.fh-swatch.${look}`, { 'aria-hidden': 'true' }, mark), text)));
}
