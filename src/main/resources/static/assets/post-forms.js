// Before a form of a page of ours is posted, the server is asked whether it would be taken: a page that was open for too long would
// otherwise be answered with a refusal, and all that was typed be lost. Without this script forms are posted as always.
import { fetchJson } from './house.js';
import { element } from './notes.js';

const STAYS = 'Det du har skrivit står kvar.';

/** Asked about and on their way. */
const sure = new WeakSet();

// A case's story sends by itself, and who logs out has nothing to lose.
function isOurs(form) {
  return form.method === 'post' && !form.closest('[data-del], .who');
}

addEventListener('submit', event => {
  const form = event.target;
  if (!isOurs(form) || sure.delete(form)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (form.ariaBusy !== 'true') send(form, event.submitter);
}, true);

async function send(form, button) {
  form.ariaBusy = 'true';
  form.querySelector('[data-natet]')?.remove();
  try {
    const { token } = await fetchJson('/api/csrf');
    form.elements._csrf.value = token;
    sure.add(form);
    form.requestSubmit(button);
  } catch (refusal) {
    tell(form, button, refusal);
  } finally {
    form.ariaBusy = null;
    // A field that the browser finds wrong has kept the form here.
    sure.delete(form);
  }
}

function tell(form, button, refusal) {
  const told = element('div', '', { class: 'alert', role: 'alert', 'data-natet': '' });
  const sentence = element('p', `${refusal.message} `);
  if (refusal.why === 'session') {
    sentence.append(element('a', 'Logga in i en ny flik', { href: '/', target: '_blank', rel: 'noopener' }),
      ` och tryck sedan på knappen igen. ${STAYS}`);
  } else {
    sentence.append(`Försök igen om en stund. ${STAYS}`);
  }
  told.append(sentence);
  if (button) button.before(told);
  else form.append(told);
  told.scrollIntoView({ block: 'nearest' });
}
