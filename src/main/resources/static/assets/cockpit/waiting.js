// Who waits: case numbers, each leading to its process instance.
import { ask } from './api.js';
import { alert, h } from './dom.js';
import { caseLink, instanceLink } from './links.js';
import { table } from './table.js';
import { capital, days, number } from './words.js';

export function caseOf({ caseNumber, isProtected, instance, processName }) {
  if (isProtected) return h('span.fh-muted', {}, 'skyddat ärende');
  if (!caseNumber) return instance ? instanceLink(instance, processName) : processName ?? '–';
  return instance ? instanceLink(instance, caseNumber) : caseLink(caseNumber);
}

function columns(isOneStep) {
  return [
    { head: 'Ärende', cell: caseOf, by: row => row.caseNumber ?? '' },
    ...(isOneStep ? [] : [{ head: 'Steg', cell: row => [row.name, h('small', {}, row.processName)], by: row => row.name }]),
    { head: 'Väntar på', cell: row => capital(row.partyName), by: row => row.partyName },
    { head: 'Enhet', cell: row => row.unitName ?? '–', by: row => row.unitName ?? '' },
    { head: 'Sedan', cell: row => row.since, by: row => row.since },
    { head: 'Har väntat', cell: row => days(row.days), by: row => row.days, isNumber: true },
    { head: 'Klart senast', cell: row => row.dueOn ? [row.dueOn, row.isBeyond ? h('small.fh-late', {}, '▲ över tiden') : null] : '–',
      by: row => row.dueOn ?? '' }
  ];
}

// Fills the place with those who wait, a hundred at a time.
export async function showWaiting(place, caption, asked, signal) {
  const rows = [];
  let page = 0;
  async function more() {
    try {
      const answer = await ask('vantande', { ...asked, sida: page || '' }, signal);
      rows.push(...answer.waiting);
      page += 1;
      const left = answer.total - rows.length;
      place.replaceChildren(
        table({ caption: `${caption}: ${number(answer.total)} väntar, längst först`, columns: columns(Boolean(asked.steg)), rows,
          sorted: 'Har väntat', empty: 'Ingen väntar.' }),
        left > 0 ? h('button.fh-button', { type: 'button', onclick: more }, `Visa fler (${number(left)} till)`) : '');
    } catch (problem) {
      if (problem.name !== 'AbortError') place.replaceChildren(alert(problem));
    }
  }
  await more();
}
