// One step, told at length; and the sum of a called process.
import { h, heard } from './dom.js';
import { MARKS, beyond, capital, change, changed, days, number, points, quantile } from './words.js';

const pairs = rows => h('dl', {}, rows.filter(Boolean).map(([term, value]) => [h('dt', {}, term), h('dd', {}, value)]));

// Arrow, number and word.
export function difference(value, direction, unit) {
  const told = change(value, direction, unit);
  if (!told) return [h('span', { 'aria-hidden': 'true' }, '–'), heard('kan inte jämföras')];
  return h('span', {},
    h('span', { 'aria-hidden': 'true' }, `${told.arrow}\u00a0`), changed(told));
}

export function pace(step) {
  return h(`span.fh-pace.fh-${step.pace}`, {}, h('span', { 'aria-hidden': 'true' }, `${MARKS[step.pace]} `), step.paceText);
}

function changes({ change: by }) {
  return [
    ['Väntar vid periodens slut', difference(by.openAtEnd, 'many')],
    ['Median', difference(by.median, 'time', 'dagar')],
    ['90 procent', difference(by.p90, 'time', 'dagar')],
    ['Väntedagar', difference(by.waitingDays, 'many')],
    ['Andel utanför målet', difference(points(by.beyondShare), 'level', 'procent')]
  ];
}

export function detailOf(step, { note, isCompared, link }) {
  const { now } = step;
  const { estimate } = now;
  return h('div', {},
    h('p.fh-name', {}, step.name),
    pace(step),
    pairs([
      ['Väntar på', capital(step.partyName)],
      ['Mål', step.target?.text ?? 'inget'],
      ['Väntar nu', step.openNow ? `${number(step.openNow)}, äldst ${days(step.oldestOpen)}` : '0'],
      step.isHub && ['Vilar till uppföljningsdatum', number(step.asleep)],
      ['Median', quantile(estimate.median) + (estimate.isShaky ? ' (få)' : '')],
      ['75 % klara inom', quantile(estimate.p75)],
      ['90 % klara inom', quantile(estimate.p90)],
      ['90 % av bara de klara', days(now.endedP90)],
      ['Utanför målet', beyond(now.beyond)],
      ['Väntedagar', number(now.waitingDays)],
      ['Började, klara, avbrutna', [now.begun, now.ended, now.cancelled].map(number).join(', ')]
    ]),
    isCompared ? [h('p.fh-name', {}, 'Mot föregående period'), pairs(changes(step))] : null,
    h('p.fh-note', {}, note),
    link);
}

export function sumOf(sum, link) {
  return h('div', {},
    h('p.fh-name', {}, `Summa: ${sum.name}`),
    pairs([
      ['Väntar nu', number(sum.openNow)],
      ['Äldst', days(sum.oldestOpen)],
      ['Väntedagar i perioden', number(sum.waitingDays)],
      ['Steg med väntan', number(sum.steps)],
      ['Steg över målet', number(sum.over)]
    ]),
    h('p.fh-note', {}, sum.plane ? 'Summan gäller delflödets steg och de processer som det anropar.'
      : 'Summan gäller processens egna steg, varifrån den än anropas.'),
    link);
}
