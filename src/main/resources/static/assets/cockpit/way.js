// The way that a process instance has gone, on its diagram: flows taken, steps passed, and how often.
import { ask } from './api.js';
import { h } from './dom.js';
import { fitted } from './fit.js';

function counted(activities) {
  const times = new Map();
  activities.filter(activity => activity.ended && !activity.isCancelled)
    .forEach(({ activity }) => times.set(activity, (times.get(activity) ?? 0) + 1));
  return times;
}

function legendOf(isUnsure) {
  return h('ul.fh-legend', { 'aria-label': 'Vägen i diagrammet' },
    h('li', {}, h('span.fh-line.fh-line-passed', { 'aria-hidden': 'true' }), 'gången väg'),
    isUnsure ? h('li', {}, h('span.fh-line.fh-line-unsure', { 'aria-hidden': 'true' }), 'kanske gången: historiken säger det inte') : null,
    h('li', {}, h('span.fh-swatch.fh-been', { 'aria-hidden': 'true' }, '✓'), 'klart steg, med antal gånger'));
}

export async function showWay(viewer, instanceId) {
  const pane = viewer.get('canvas').getContainer().closest('.ctn-content-top');
  let history;
  try {
    history = await ask(`instanser/${encodeURIComponent(instanceId)}`);
  } catch {
    // Whom the history is not for sees the diagram as it always was; the tab Historik says why.
    return () => {};
  }
  return drawWay(viewer, history, pane);
}

export function drawWay(viewer, history, pane) {
  const [canvas, registry, overlays] = ['canvas', 'elementRegistry', 'overlays'].map(name => viewer.get(name));
  const fit = fitted(viewer);
  const marked = [];
  const mark = (id, look) => {
    if (!registry.get(id)) return;
    canvas.addMarker(id, look);
    marked.push([id, look]);
  };
  const draw = () => {
    history.passedFlows.forEach(id => mark(id, 'fh-passed'));
    history.unsureFlows.forEach(id => mark(id, 'fh-unsure'));
    counted(history.activities).forEach((times, id) => {
      mark(id, 'fh-been');
      const shape = registry.get(id);
      if (shape?.businessObject.$instanceOf('bpmn:Activity')) {
        overlays.add(id, 'fh-times', { position: { top: -9, right: 14 },
          html: h('span.fh-times', {}, h('span', { 'aria-hidden': 'true' }, `✓${times > 1 ? ` ${times}` : ''}`)) });
      }
    });
  };
  const clear = () => {
    marked.splice(0).forEach(([id, look]) => registry.get(id) && canvas.removeMarker(id, look));
    overlays.remove({ type: 'fh-times' });
  };
  const box = h('input', { type: 'checkbox', id: 'fh-way', checked: true, onchange: () => {
    clear();
    if (box.checked) draw();
    legend.hidden = !box.checked;
  } });
  const legend = legendOf(history.unsureFlows.length > 0);
  const strip = h('section.fh.fh-strip.fh-slim', { 'aria-label': 'Vägen i diagrammet' },
    h('div.fh-row', {}, h('div.fh-check', {}, box, h('label', { for: 'fh-way' }, 'Visa gången väg')), legend));
  pane?.prepend(strip);
  pane?.classList.add('fh-on');
  draw();
  fit.again();
  viewer.get('eventBus').on('root.set', fit.afresh);
  return () => {
    clear();
    fit.forget();
    viewer.get('eventBus').off('root.set', fit.afresh);
    strip.remove();
    pane?.classList.remove('fh-on');
  };
}
