// What a process instance has been through: a tab while it runs, a page when it has ended, and all instances of a case.
import { ask, askEngine } from './api.js';
import { alert, fresh, h } from './dom.js';
import { diagramIn, xmlOf } from './diagram.js';
import { askedFor, instanceLink, pageOf, wayBack } from './links.js';
import { table } from './table.js';
import { drawWay } from './way.js';
import { days, minute, number } from './words.js';

const KINDS = {
  userTask: 'uppgift', receiveTask: 'väntan', serviceTask: 'automatiskt', sendTask: 'automatiskt', businessRuleTask: 'regel',
  callActivity: 'delprocess', subProcess: 'delflöde', startEvent: 'start', startTimerEvent: 'start', messageStartEvent: 'start',
  noneEndEvent: 'slut', exclusiveGateway: 'vägval', parallelGateway: 'vägval', inclusiveGateway: 'vägval', eventBasedGateway: 'vägval',
  multiInstanceBody: 'flera åt gången'
};
const WORK = ['userTask', 'receiveTask', 'callActivity'];

const kindOf = ({ type }) => KINDS[type] ?? (/end/i.test(type) ? 'slut' : /start/i.test(type) ? 'start' : /event|timer|boundary/i.test(type) ? 'händelse' : type);

// What has ended is not to be found in Cockpit itself: we show it on a page of our own.
const linkTo = ({ id, ended: end }, text) => end ? h('a', { href: pageOf(id) }, text) : instanceLink(id, text);

function ended(activity) {
  if (activity.isCancelled) return `${minute(activity.ended)} (avbruten)`;
  return activity.ended ? minute(activity.ended) : 'pågår';
}

function activityTable(history, isOnlyWork) {
  const called = new Map(history.called.map(each => [each.id, each]));
  const name = activity => {
    const child = called.get(activity.called);
    return [activity.name || activity.activity, child ? h('small', {}, '→ ', linkTo(child, `${child.processName} (${child.state})`)) : null];
  };
  return table({
    caption: isOnlyWork ? 'Uppgifter, väntan och delprocesser' : 'Alla aktiviteter',
    rows: history.activities.filter(activity => !isOnlyWork || WORK.includes(activity.type)),
    columns: [
      { head: 'Steg', cell: name, by: activity => activity.name || activity.activity },
      { head: 'Slag', cell: kindOf, by: kindOf },
      { head: 'Började', cell: activity => minute(activity.started), by: activity => activity.started },
      { head: 'Slutade', cell: ended, by: activity => activity.ended ?? '9' },
      { head: 'Dagar', cell: activity => number(activity.days), by: activity => activity.days ?? -1, isNumber: true },
      { head: 'Vem', cell: activity => activity.who ? [activity.who, h('small', {}, activity.organisationName ?? '')] : '–', by: activity => activity.who ?? '' }
    ],
    sorted: 'Började',
    isDescending: false,
    empty: 'Inget ännu.'
  });
}

function facts(history) {
  return h('dl.fh-facts', {}, [
    ['Ärende', history.caseNumber],
    ['Enhet', history.unitName],
    ['Läge', history.state],
    ['Började', minute(history.started)],
    ['Slutade', history.ended ? minute(history.ended) : null],
    ['Modellversion', number(history.version)],
    ['Anropad från', history.super ? callerOf(history) : null]
  ].filter(([, value]) => value).map(([term, value]) => h('div', {}, h('dt', {}, term), h('dd', {}, value))));
}

// Whoever calls what still runs does so too; of the others our page shows both.
const callerOf = ({ super: { id, processName }, ended: end }) => end ? h('a', { href: pageOf(id) }, processName) : instanceLink(id, processName);

function calledTable(history) {
  return history.called.length ? table({
    caption: 'Anropade delprocesser',
    rows: history.called,
    columns: [
      { head: 'Delprocess', cell: child => linkTo(child, child.processName), by: child => child.processName },
      { head: 'Läge', cell: child => child.state, by: child => child.state },
      { head: 'Började', cell: child => minute(child.started), by: child => child.started },
      { head: 'Slutade', cell: child => child.ended ? minute(child.ended) : 'pågår', by: child => child.ended ?? '9' }
    ],
    sorted: 'Började',
    isDescending: false
  }) : null;
}

function told(history) {
  const place = h('div');
  const id = fresh('only');
  const box = h('input', { id, type: 'checkbox', checked: true, onchange: () => fill() });
  const fill = () => place.replaceChildren(activityTable(history, box.checked));
  fill();
  return [facts(history), h('div.fh-check', {}, box, h('label', { for: id }, 'Bara uppgifter, väntan och delprocesser')), place, calledTable(history)];
}

async function fill(node, make) {
  node.classList.add('fh');
  node.append(h('p', { role: 'status' }, 'Hämtar …'));
  try {
    node.replaceChildren(...(await make()).flat().filter(Boolean));
  } catch (problem) {
    node.replaceChildren(alert(problem));
  }
}

const historyOf = id => ask(`instanser/${encodeURIComponent(id)}`);

export const showHistory = (node, id) => fill(node, async () => told(await historyOf(id)));

// What has ended has no page in Cockpit, and no diagram: the way through it is drawn here.
async function showDiagram(pane, history) {
  try {
    const viewer = await diagramIn(pane, await xmlOf(history.definition));
    const forget = drawWay(viewer, history, pane);
    return () => {
      forget();
      viewer.forget();
    };
  } catch (problem) {
    pane.classList.remove('fh-diagram');
    pane.replaceChildren(alert(problem.name === 'Refusal' ? problem : new Error('Diagrammet kunde inte visas.')));
    return undefined;
  }
}

export async function showInstance(node) {
  node.classList.add('fh-page');
  node.setAttribute('role', 'main');
  const id = location.hash.split('?')[0].split('/').pop();
  const pane = h('div.fh-diagram');
  let history;
  await fill(node, async () => {
    history = await historyOf(id);
    document.title = `${history.processName}: historik`;
    return [wayBack(), h('h1', {}, `${history.processName}${history.caseNumber ? `, ${history.caseNumber}` : ''}`),
      history.ended ? null : h('p', {}, instanceLink(id, 'Öppna den pågående instansen')), pane, told(history)];
  });
  return history && showDiagram(pane, history);
}

const STATES = { ACTIVE: 'pågår', SUSPENDED: 'pausad', COMPLETED: 'avslutad' };

export function showCase(node) {
  node.classList.add('fh-page');
  node.setAttribute('role', 'main');
  const caseNumber = askedFor('nummer') ?? '';
  return fill(node, async () => {
    document.title = `Ärende ${caseNumber}`;
    const found = await askEngine('history/process-instance',
      { processInstanceBusinessKey: caseNumber, sortBy: 'startTime', sortOrder: 'desc', maxResults: 200 });
    const rows = found.map(each => ({ ...each, ended: each.endTime, state: STATES[each.state] ?? 'avbruten' }));
    return [wayBack(), h('h1', {}, `Ärende ${caseNumber}`), table({
      caption: `Processinstanser i ${caseNumber}`,
      rows,
      columns: [
        { head: 'Process', cell: each => linkTo(each, each.processDefinitionName ?? each.processDefinitionKey), by: each => each.processDefinitionName ?? '' },
        { head: 'Läge', cell: each => each.state, by: each => each.state },
        { head: 'Började', cell: each => minute(each.startTime), by: each => each.startTime },
        { head: 'Slutade', cell: each => each.endTime ? minute(each.endTime) : 'pågår', by: each => each.endTime ?? '9' },
        { head: 'Tid', cell: each => each.durationInMillis ? days(Math.round(each.durationInMillis / 86400000)) : '–',
          by: each => each.durationInMillis ?? -1, isNumber: true }
      ],
      empty: 'Inga instanser med det numret, eller så är de inte dina.'
    })];
  });
}
