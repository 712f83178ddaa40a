// The case beside the task: a tab that fetches the case's story when it is opened, and never before, since every reading is logged.
// A form that is opened from there for a case gets its number.
import { wire } from './arende.js';

function part(text, role) {
  const sentence = document.createElement('p');
  sentence.textContent = text;
  if (role) sentence.setAttribute('role', role);
  return sentence;
}

async function show(node, task) {
  node.replaceChildren(part('Hämtar ärendet …', 'status'));
  const answer = await fetch(`/uppgifter/${encodeURIComponent(task)}/arende`);
  if (answer.status === 401) {
    location.reload();
  } else if (answer.status === 404) {
    node.replaceChildren(part('Uppgiften hör inte till något ärende som du kan öppna.'));
  } else if (!answer.ok) {
    node.replaceChildren(part('Ärendet kunde inte hämtas. Försök igen om en stund.', 'alert'));
  } else {
    const story = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.arende');
    node.replaceChildren(story);
    wire(story);
  }
}

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = '/assets/arende.css';
document.head.append(style);

export default [
  {
    id: 'rehabvagen.arende',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label: 'Ärende' },
    render: (node, { taskId }) => {
      show(node, taskId).catch(() => node.replaceChildren(part('Ärendet kunde inte hämtas. Försök igen om en stund.', 'alert')));
    },
    unmount: () => {}
  }
];

// Tasklist opens the form that the address names; the number goes into its field as if it were typed.
const NUMBER = 'arende';

function numberWanted() {
  return new URLSearchParams(location.hash.split('?')[1] || '').get(NUMBER);
}

let wanted = numberWanted();
addEventListener('hashchange', () => { wanted = numberWanted() || wanted; });

// The form takes what is typed a moment later, and what comes before it is ready is lost: it is typed until it stays.
const UNTIL_TAKEN = 700, ATTEMPTS = 6;

// The number must not go into a form that is opened later for another case: Tasklist keeps what its address holds.
function forget() {
  const injector = window.angular.element(document.body).injector();
  injector.get('$location').search(NUMBER, null).replace();
  injector.get('$rootScope').$applyAsync();
}

function caseField() {
  const label = [...document.querySelectorAll('.modal .fjs-form-field-textfield label')]
    .find(each => each.textContent.trim().startsWith('Ärendenummer'));
  return label && document.getElementById(label.htmlFor);
}

async function type(number) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await new Promise(done => setTimeout(done, UNTIL_TAKEN));
    const field = caseField();
    if (!field || (field.value && field.value !== number)) return;
    if (field.value === number && attempt > 0) return;
    field.value = number;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

new MutationObserver(() => {
  if (!wanted || !caseField()) return;
  const number = wanted;
  wanted = null;
  forget();
  type(number);
}).observe(document.body, { childList: true, subtree: true });
