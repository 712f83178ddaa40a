// Saves while somebody writes, so that a closed lid or an expired session loses nothing. Without it the button saves.
const form = document.getElementById('texter');
const told = document.getElementById('sparat');
const PAUSE = 3000;
let timer;
let isSaving = false;
const dirty = new Set();

const revision = (name) => form.elements[`${name}.utgava`];

const changed = (event) => {
  if (event.target.name && revision(event.target.name)) {
    dirty.add(event.target.name);
    told.textContent = 'Inte sparat ännu';
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  }
};

async function save() {
  if (isSaving || dirty.size === 0) {
    return;
  }
  isSaving = true;
  const names = [...dirty];
  dirty.clear();
  const body = new URLSearchParams();
  body.set('_csrf', form.elements._csrf.value);
  for (const name of names) {
    body.set(name, form.elements[name].value);
    body.set(`${name}.utgava`, revision(name).value);
  }
  try {
    const answer = await fetch(`${form.action}/utkast`, { method: 'POST', body, redirect: 'error' });
    if (answer.status === 400) {
      told.textContent = 'Rapporten är lagd för granskning och kan inte ändras. Kopiera det du har skrivit.';
      return;
    }
    if (answer.status === 403) {
      await renewToken();
    }
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    const kept = await answer.json();
    for (const name of names.filter((each) => !kept.fel[each] && kept.utgavor[each])) {
      revision(name).value = kept.utgavor[name];
    }
    const problems = Object.values(kept.fel);
    told.textContent = problems.length ? problems.join(' ') : `Sparat ${new Date().toLocaleTimeString('sv-SE')}`;
  } catch (failed) {
    names.forEach((name) => dirty.add(name));
    told.textContent = 'Kunde inte spara. Kontrollera att du är inloggad i en annan flik; texten står kvar här.';
    timer = setTimeout(save, 5 * PAUSE);
  } finally {
    isSaving = false;
    if (dirty.size && told.textContent.startsWith('Sparat')) {
      timer = setTimeout(save, PAUSE);
    }
  }
}

// Whoever has logged in again in another tab has a new token, with which the next attempt succeeds.
async function renewToken() {
  const answer = await fetch('/api/csrf');
  if (answer.ok) {
    form.elements._csrf.value = (await answer.json()).token;
  }
}

form.addEventListener('input', changed);
form.addEventListener('submit', () => {
  clearTimeout(timer);
  dirty.clear();
});
window.addEventListener('beforeunload', (event) => {
  if (dirty.size) {
    event.preventDefault();
  }
});
