// The steps as a table: the twin of the diagram, and the ranking over all processes.
import { h, heard } from './dom.js';
import { difference, pace } from './detail.js';
import { sparkline } from './sparkline.js';
import { table } from './table.js';
import { lengthOf, month, number, percent, points, quantile, shortQuantile } from './words.js';

const nothingLast = value => value ?? -1;

// Short for the eye, in words for the ear.
const shortOf = length => length.days === null && length.atLeast !== null
  ? [h('span', { 'aria-hidden': 'true' }, shortQuantile(length)), heard(quantile(length))] : shortQuantile(length);

function trend({ trend: months }) {
  if (!months?.length) return '–';
  const [first, last] = [months[0], months[months.length - 1]];
  const most = months.reduce((greatest, each) => each.openAtEnd > greatest.openAtEnd ? each : greatest);
  return sparkline(months.map(each => each.openAtEnd),
    `Vid slutet av ${month(first.month)} väntade ${number(first.openAtEnd)}, vid slutet av ${month(last.month)} ${number(last.openAtEnd)}; `
      + `flest var ${number(most.openAtEnd)} i ${month(most.month)}.`,
    `${number(first.openAtEnd)} → ${number(last.openAtEnd)}`);
}

// The figure, and below it how it has changed.
const withChange = (isCompared, text, changed) => isCompared ? [text, h('small', {}, changed)] : text;

const beyondOf = ({ count, decided, share }) => decided && share !== null
  ? [percent(share), h('small', {}, `${number(count)}\u00a0av\u00a0${number(decided)}`)] : '–';

function nameOf(step, { isAcross, linkOf }) {
  const address = linkOf?.(step);
  return [
    address ? h('a', { href: address }, step.name) : step.name,
    isAcross ? h('small', {}, step.processName) : null,
    h('small', {}, `väntar på ${step.partyName}`),
    step.isHub && step.asleep ? h('small', {}, `dessutom vilar ${number(step.asleep)} till sitt uppföljningsdatum`) : null
  ];
}

function waiting(step, showWaiting) {
  if (!showWaiting || !step.openNow) return number(step.openNow);
  return h('button.fh-link', { type: 'button', 'aria-label': `${number(step.openNow)} väntar i ${step.name}: visa vilka`,
    onclick: event => showWaiting(step, event.currentTarget) }, number(step.openNow));
}

function columns(given) {
  const { isAcross, isCompared, showWaiting } = given;
  return [
    { head: 'Steg', cell: step => nameOf(step, given), by: step => step.name },
    { head: 'Väntedagar', cell: step => withChange(isCompared, share(step, isAcross), difference(step.change.waitingDays, 'many')),
      by: step => step.now.waitingDays, isNumber: true },
    { head: 'Väntar nu', cell: step => withChange(isCompared, waiting(step, showWaiting), difference(step.change.openAtEnd, 'many')),
      by: step => step.openNow, isNumber: true },
    { head: 'Mot målet', cell: step => [pace(step), h('small', {}, step.target ? `mål ${step.target.text}` : 'inget mål')], by: step => step.paceText },
    { head: 'Utanför målet', cell: step => withChange(isCompared, beyondOf(step.now.beyond),
      difference(points(step.change.beyondShare), 'level', 'procent')), by: step => nothingLast(step.now.beyond.share), isNumber: true },
    { head: 'Median', cell: step => withChange(isCompared,
      [shortOf(step.now.estimate.median), step.now.estimate.isShaky && step.now.estimate.stays ? ' (få)' : null],
      difference(step.change.median, 'time', 'dagar')), by: step => lengthOf(step.now.estimate.median), isNumber: true },
    { head: '75\u00a0%', cell: step => shortOf(step.now.estimate.p75), by: step => lengthOf(step.now.estimate.p75), isNumber: true },
    { head: '90\u00a0%', cell: step => withChange(isCompared, shortOf(step.now.estimate.p90), difference(step.change.p90, 'time', 'dagar')),
      by: step => lengthOf(step.now.estimate.p90), isNumber: true },
    { head: 'Äldst', cell: step => number(step.oldestOpen), by: step => nothingLast(step.oldestOpen), isNumber: true },
    { head: 'Väntande, 12 mån', cell: trend }
  ];
}

function share(step, isAcross) {
  const figure = number(step.now.waitingDays);
  return isAcross ? [figure, h('small', {}, percent(step.shareOfWaiting))] : figure;
}

// Across processes, or of one; showWaiting, if the reader may see who waits.
export function stepTable(caption, steps, given) {
  const rows = steps.map(step => ({ ...step, attributes: { 'data-step': step.activity } }));
  return table({ caption: `${caption} (tider i dagar)`, columns: columns(given), rows, sorted: 'Väntedagar', empty: 'Ingen väntar, och ingen har väntat i perioden.' });
}

export const noteOf = note => h('details.fh-note', {}, h('summary', {}, 'Så räknas det'),
  h('p', {}, note),
  h('p', {}, '”90 %” är den tid inom vilken 90 av 100 är klara. ”Mer än” betyder att så få har blivit klara att tiden bara är känd så långt. '
    + '”Få” betyder att underlaget är litet.'));
