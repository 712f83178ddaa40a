// Tab Flaskhalsar of a process: the table that says what the diagram shows, and who waits.
import { ask, definitionOf, fileOf, offered } from './api.js';
import { asked, choice, onChoice, placeOf, versionOf } from './choice.js';
import { alert, h } from './dom.js';
import { filterBar } from './filter.js';
import { askedFor } from './links.js';
import { noteOf, stepTable } from './steps.js';
import { showWaiting } from './waiting.js';
import { NOBODY_WAITS, number, period } from './words.js';

export async function showTab(node, definitionId) {
  const status = h('p', { role: 'status' }, 'Hämtar …');
  const files = h('p.fh-files');
  const head = h('div.fh-head', {}, status, files);
  const content = h('div');
  const who = h('div', { tabindex: '-1' });
  node.classList.add('fh');
  node.append(head);
  const [offer, { key: process }] = await Promise.all([offered(), definitionOf(definitionId)]);
  const filter = filterBar(offer, { process, withVersions: true });
  node.replaceChildren(filter.bar, head, content, who);
  let answer = null;
  let asking;

  function waitingOf(step) {
    const { fran, till, ...rest } = asked(offer, process);
    showWaiting(who, step.name, { ...rest, steg: step.activity }, asking.signal).then(() => who.focus());
  }

  function mark() {
    // It came from the diagram.
    const step = askedFor('steg');
    content.querySelectorAll('tr[data-step]').forEach(row => {
      const isAsked = row.dataset.step === step;
      row.classList.toggle('fh-asked', isAsked);
      if (isAsked) row.scrollIntoView({ block: 'center' });
    });
  }

  function show() {
    // Of a version that was chosen one may have to choose another.
    const isEmpty = !answer.steps.length && !versionOf(process);
    filter.bar.hidden = isEmpty;
    if (isEmpty) {
      files.replaceChildren();
      content.replaceChildren();
      status.textContent = NOBODY_WAITS;
      return;
    }
    const { compare } = choice();
    const within = `${period(answer.period)}, ${placeOf(offer)}`;
    files.replaceChildren(h('a', { href: fileOf('export.xlsx', asked(offer, process)), download: true }, 'Hämta som Excel'),
      h('a', { href: fileOf('export.csv', asked(offer, process)), download: true }, 'Hämta som CSV'),
      h('a', { href: '#/flaskhalsar' }, 'Flaskhalsar i alla processer'));
    content.replaceChildren(
      noteOf(answer.note),
      stepTable(`Väntan i ${answer.processName}`, answer.steps,
        { isCompared: compare, showWaiting: offer.showsCases ? waitingOf : null }));
    const open = answer.steps.reduce((count, step) => count + step.openNow, 0);
    status.textContent = `${within}: ${number(open)} väntar nu i ${answer.steps.length} steg.`
      + (compare ? ` Jämfört med ${period(answer.previous)}.` : '');
    mark();
  }

  async function load() {
    asking?.abort();
    asking = new AbortController();
    who.replaceChildren();
    try {
      const [own, ranked] = await Promise.all(['steg', 'rangordning'].map(what => ask(what, asked(offer, process), asking.signal)));
      const trends = new Map(ranked.steps.map(step => [step.activity, step.trend]));
      answer = { ...own, steps: own.steps.map(step => ({ ...step, trend: trends.get(step.activity) })) };
      show();
    } catch (problem) {
      if (problem.name === 'AbortError') return;
      status.textContent = '';
      content.replaceChildren(alert(problem));
    }
  }

  const forget = onChoice(change => {
    if ('layer' in change) return;
    if ('compare' in change && answer) show();
    else load();
  });
  addEventListener('hashchange', mark);
  await load();
  return () => {
    asking?.abort();
    forget();
    filter.forget();
    removeEventListener('hashchange', mark);
  };
}
