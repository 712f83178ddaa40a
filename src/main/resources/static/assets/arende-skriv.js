// What is written in a case's story goes to the server without leaving the story, on our page and in Tasklist's tab; the part that
// it belongs to is replaced by what comes back. Without this script the forms work too, and lead back to the page.

import { wirePapers } from './papper.js';

const LOGGED_OUT = 'Du är inte längre inloggad. Logga in i en annan flik och försök sedan igen. Det du har skrivit står kvar.';
const FAILED = 'Det gick inte att spara. Försök igen om en stund. Det du har skrivit står kvar.';

const CHANGED_BY_QUESTIONS = ['arende-vantar', 'arende-vagen', 'arende-gjort'];

// What was typed and not sent, by case and form, as long as the page is open: a part that is replaced, or a tab that is left and
// opened again, takes it back.
const typed = new Map();

export function wireWriting(root) {
  root.addEventListener('submit', event => {
    const form = event.target;
    if (!form.closest('[data-del]')) return;
    event.preventDefault();
    if (form.ariaBusy !== 'true') send(root, form);
  });
  ['input', 'change'].forEach(kind => root.addEventListener(kind, event => remember(root, event.target.form)));
  // The tab's address belongs to Tasklist.
  root.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && !event.defaultPrevented && root.querySelector(link.getAttribute('href'));
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'start' });
    target.focus();
  });
  restore(root, root);
}

addEventListener('beforeunload', event => {
  if (typed.size) event.preventDefault();
});

function place(root, form) {
  const text = form && form.closest('[data-del]') && form.querySelector('textarea');
  return text && `${root.dataset.arende} ${text.id}`;
}

function remember(root, form) {
  const key = place(root, form);
  if (!key) return;
  if (form.querySelector('textarea').value.trim()) typed.set(key, [...new FormData(form)]);
  else typed.delete(key);
}

function restore(root, scope) {
  scope.querySelectorAll('form').forEach(form => {
    const fields = typed.get(place(root, form));
    if (!fields) return;
    [...form.elements].filter(field => field.name && field.name !== '_csrf').forEach(field => {
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = fields.some(([name, value]) => name === field.name && value === field.value);
      } else {
        field.value = (fields.find(([name]) => name === field.name) || ['', field.value])[1];
      }
    });
    form.closest('details').open = true;
  });
}

async function send(root, form) {
  const button = form.querySelector('button');
  form.ariaBusy = 'true';
  button.disabled = true;
  try {
    let answer = await post(form);
    if (answer.status === 403) {
      // Whoever has logged in again meanwhile has a new token.
      form.elements._csrf.value = (await story(root)).querySelector('.arende [name=_csrf]').value;
      answer = await post(form);
    }
    if (!answer.ok && answer.status !== 422) throw new Refused(FAILED);
    typed.delete(place(root, form));
    replace(root, form.closest('[data-del]'), await answer.text(), answer.ok);
  } catch (problem) {
    tell(form, problem instanceof Refused ? problem.message : FAILED);
  } finally {
    form.ariaBusy = null;
    button.disabled = false;
  }
}

class Refused extends Error {}

function post(form) {
  return fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
    headers: { Accept: 'text/html', 'X-Requested-With': 'fetch' }
  });
}

async function story(root) {
  const answer = await fetch(`/arenden/${encodeURIComponent(root.dataset.arende)}`);
  if (answer.status === 401) throw new Refused(LOGGED_OUT);
  if (!answer.ok) throw new Refused(FAILED);
  return parse(await answer.text());
}

function parse(html) {
  return new DOMParser().parseFromString(html, 'text/html');
}

function replace(root, part, html, isDone) {
  const anew = parse(html).querySelector('[data-del]');
  part.replaceWith(anew);
  restore(root, anew);
  if (!isDone) remember(root, anew.querySelector('form .problem')?.closest('form'));
  (anew.querySelector('[data-fokus]') || anew.querySelector('[aria-invalid=true]') || anew.querySelector('h2')).focus();
  if (anew.dataset.antal === '0') root.querySelector('[data-olasta]').replaceChildren();
  if (isDone && anew.dataset.del === 'fragor') refresh(root);
}

// A question that was asked or answered changes for whom the case waits, its way and what was done in it, and Tasklist's own list.
async function refresh(root) {
  window.angular?.element(document.body).injector()?.get('$rootScope').$broadcast('refresh');
  const anew = await story(root);
  CHANGED_BY_QUESTIONS.map(heading => `section[aria-labelledby="${heading}"]`).forEach(place => {
    const section = anew.querySelector(place);
    root.querySelector(place).replaceWith(section);
    wirePapers(section);
  });
}

function tell(form, sentence) {
  const told = form.querySelector('[data-natet]') || document.createElement('p');
  told.className = 'problem';
  told.dataset.natet = '';
  told.setAttribute('role', 'alert');
  told.textContent = sentence;
  form.append(told);
}
