// The parts of the page Flaskhalsar beside its steps: whom one waits for, hand-overs, repeats, cases that stand still.
import { h } from './dom.js';
import { difference } from './detail.js';
import { table } from './table.js';
import { caseOf } from './waiting.js';
import { capital, change, days, decimal, number, percent, quantile } from './words.js';

// A bar beside its number.
export function bar(share, text) {
  const filled = h('span.fh-fill');
  filled.style.width = `${Math.round(100 * share)}%`;
  return h('span.fh-bar', {}, h('span.fh-track', { 'aria-hidden': 'true' }, filled), h('span', {}, text));
}

const withChange = (isCompared, text, changed) => isCompared ? [text, h('small', {}, changed)] : text;

export function parties(answer, isCompared, showWaiting) {
  const open = party => showWaiting && party.openNow && party.party
    ? h('button.fh-link', { type: 'button', 'aria-label': `${number(party.openNow)} väntar på ${party.name}: visa vilka`,
      onclick: () => showWaiting(party) }, number(party.openNow))
    : number(party.openNow);
  return table({
    caption: 'Väntan efter vem man väntar på',
    rows: answer.parties,
    columns: [
      { head: 'Väntar på', cell: party => capital(party.name), by: party => party.name },
      { head: 'Del av all väntan', cell: party => bar(party.shareOfWaiting, percent(party.shareOfWaiting)), by: party => party.shareOfWaiting, isNumber: true },
      { head: 'Väntedagar', cell: party => withChange(isCompared, number(party.now.waitingDays), difference(party.change.waitingDays, 'many')),
        by: party => party.now.waitingDays, isNumber: true },
      { head: 'Väntar nu', cell: party => withChange(isCompared, open(party), difference(party.change.openAtEnd, 'many')),
        by: party => party.openNow, isNumber: true },
      { head: 'Äldst', cell: party => days(party.oldestOpen), by: party => party.oldestOpen ?? -1, isNumber: true },
      { head: 'Median', cell: party => withChange(isCompared, quantile(party.now.estimate.median), difference(party.change.median, 'time', 'dagar')), isNumber: true },
      { head: '90\u00a0%', cell: party => withChange(isCompared, quantile(party.now.estimate.p90), difference(party.change.p90, 'time', 'dagar')), isNumber: true }
    ],
    sorted: 'Väntedagar'
  });
}

// A small table: so many cases or participants with so many of something.
function distribution(caption, head, counted, rows, textOf) {
  const most = Math.max(1, ...rows.map(row => row.cases));
  return table({
    caption,
    rows,
    columns: [
      { head, cell: textOf },
      { head: counted, cell: row => bar(row.cases / most, number(row.cases)) }
    ]
  });
}

export function handovers(answer, isCompared) {
  const { previous } = answer;
  const changed = previous?.perCase === null || previous === undefined || answer.perCase === null ? null
    : change(Math.round((answer.perCase - previous.perCase) * 10) / 10, 'many');
  return [
    h('p', {}, h('b.fh-big', {}, decimal(answer.perCase)), ' byten per ärende i medeltal. ',
      `Median ${number(answer.median)}, som mest ${number(answer.most)}; ${number(answer.total)} byten i ${number(answer.cases)} ärenden. `,
      isCompared && previous ? `Föregående period: ${decimal(previous.perCase)} per ärende${changed ? ` (${changed.arrow} ${changed.text})` : ''}.` : ''),
    h('div.fh-beside', {},
      distribution('Ärenden efter antal byten', 'Byten', 'Ärenden', answer.distribution, row => number(row.handovers)),
      table({
        caption: 'Från vem till vem',
        rows: answer.between,
        columns: [
          { head: 'Från', cell: row => row.fromName },
          { head: 'Till', cell: row => row.toName },
          { head: 'Byten', cell: row => number(row.count), by: row => row.count, isNumber: true }
        ],
        sorted: 'Byten'
      }))
  ];
}

export function repeats(answer) {
  return h('div.fh-beside', {}, [answer.rehabilitation, answer.jointMapping].map(({ label, cases, several, distribution: rows }) => h('div', {},
    h('p', {}, h('b', {}, label), `: ${number(cases)} deltagare, varav ${number(several)} med fler än en (${percent(cases ? several / cases : null)}).`),
    distribution(`${label}, antal per deltagare`, 'Antal', 'Deltagare', rows, row => number(row.times)))));
}

export function stalled(answer, showsCases) {
  const hidden = answer.protected ? `, varav ${number(answer.protected)} med skyddade uppgifter` : '';
  return [
    h('p', {}, h('b.fh-big', {}, number(answer.total)), ` ärenden där inget har hänt på ${answer.limitText} (sedan ${answer.limit})${hidden}.`),
    showsCases ? table({
      caption: 'Ärenden som står stilla, längst först',
      rows: answer.cases,
      columns: [
        { head: 'Ärende', cell: caseOf, by: row => row.caseNumber ?? '' },
        { head: 'Enhet', cell: row => row.unitName ?? '–', by: row => row.unitName ?? '' },
        { head: 'Senast något hände', cell: row => row.lastEvent, by: row => row.lastEvent },
        { head: 'Har stått stilla', cell: row => days(row.days), by: row => row.days, isNumber: true },
        { head: 'Paret larmat', cell: row => row.hasAlarm ? 'ja' : 'nej', by: row => Number(row.hasAlarm) }
      ],
      sorted: 'Har stått stilla',
      empty: 'Inga.'
    }) : h('p.fh-muted', {}, 'Ärendenummer visas för projektledaren.')
  ];
}
