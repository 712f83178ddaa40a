// A small line of what has been, with its words beside it.
import { h, heard, svg } from './dom.js';

const WIDTH = 66;
const HEIGHT = 26;
const EDGE = 3;

export function sparkline(values, words, shown) {
  const most = Math.max(...values, 1);
  const least = Math.min(...values, 0);
  const x = index => EDGE + index * (WIDTH - 2 * EDGE) / Math.max(values.length - 1, 1);
  const y = value => HEIGHT - EDGE - (value - least) * (HEIGHT - 2 * EDGE) / (most - least);
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`);
  const last = values.length - 1;
  return h('span.fh-spark', {},
    values.length > 1 ? svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, 'aria-hidden': 'true', focusable: 'false' },
      svg('path', { class: 'fh-base', d: `M${EDGE} ${y(least)} H${WIDTH - EDGE}` }),
      svg('polyline', { points: points.join(' ') }),
      svg('circle', { cx: x(last), cy: y(values[last]), r: 2.5 })) : null,
    shown ? h('span', { 'aria-hidden': 'true' }, shown) : null,
    heard(words));
}
