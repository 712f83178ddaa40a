// What the server knows of waiting. Only reading, with the session of the webapps.
const ROOT = '/api/flaskhalsar/';
const ENGINE = '/camunda/api/engine/engine/default/';

const UNREACHABLE = 'Servern svarar inte. Försök igen om en stund.';
const LOGGED_OUT = 'Du är inte inloggad längre. Ladda om sidan för att logga in.';
const FAILED = 'Uppgifterna kunde inte hämtas. Försök igen om en stund.';

// Its message may be shown as it is; no status when nothing was answered.
export class Refusal extends Error {
  constructor(message, status) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
  }
}

// One that is called off is so too while its answer is read: it must not pass for an empty one.
async function fetched(url, signal) {
  let answer;
  let text;
  try {
    answer = await fetch(url, { credentials: 'same-origin', headers: { Accept: 'application/json, application/problem+json' }, signal });
    text = await answer.text();
  } catch (problem) {
    if (problem.name === 'AbortError') throw problem;
    throw new Refusal(UNREACHABLE);
  }
  if (answer.ok) return JSON.parse(text);
  const isTold = answer.headers.get('Content-Type')?.includes('json');
  throw new Refusal(answer.status === 401 ? LOGGED_OUT : isTold && JSON.parse(text).detail || FAILED, answer.status);
}

// What is asked for; what is empty is left out.
export function query(asked) {
  const given = Object.entries(asked).filter(([, value]) => value !== '' && value !== null && value !== undefined);
  return given.length ? '?' + new URLSearchParams(given) : '';
}

export const ask = (what, asked = {}, signal) => fetched(ROOT + what + query(asked), signal);

export const fileOf = (name, asked) => ROOT + name + query(asked);

export const askEngine = (what, asked = {}, signal) => fetched(ENGINE + what + query(asked), signal);

// Cockpit stays open over days: what can be chosen, and which day is today, is asked again now and then.
const LASTS = 10 * 60 * 1000;
let whatCanBeChosen;
let since;

// Insatser, units and processes of the reader. Rejected with 403 for whom it is not.
export function offered() {
  if (!whatCanBeChosen || Date.now() - since > LASTS) {
    since = Date.now();
    whatCanBeChosen = ask('urval');
    whatCanBeChosen.catch(() => { whatCanBeChosen = undefined; });
  }
  return whatCanBeChosen;
}

const definitions = new Map();

// Key, name and version of a deployed process.
export function definitionOf(id) {
  if (!definitions.has(id)) {
    const found = askEngine(`process-definition/${encodeURIComponent(id)}`);
    found.catch(() => definitions.delete(id));
    definitions.set(id, found);
  }
  return definitions.get(id);
}
