// How scripts of ours speak with our own server (/api): JSON both ways, the token against forged requests with what changes
// something, and one kind of error that says in Swedish why nothing came of it. Imported by the plugins of all webapps.

/** Why the server did not do what was asked. The message is Swedish, for whoever sits before the screen. */
export class Refusal extends Error {
  /**
   * @param why 'session': nobody is logged in any longer; 'network': no answer; 'closed': the doors are closed for a while;
   *     'refused': all else
   * @param status of the answer, 0 without one
   */
  constructor(why, message, status) {
    super(message);
    this.name = 'Refusal';
    this.why = why;
    this.status = status;
  }

  /** Whether the same may succeed later without anything being changed. */
  get isPassing() {
    return this.why !== 'refused' || this.status >= 500;
  }
}

const UNREACHABLE = 'Servern svarar inte. Kontrollera nätverket.';
const LOGGED_OUT = 'Du är inte längre inloggad.';
const CLOSED = 'Systemet är stängt en kort stund medan händelser läses in.';
const FAILED = 'Något gick fel på servern.';

const listeners = new Set();
let token;

/** Calls back each time an answer says that the session is gone; returns what ends it. */
export function onSessionGone(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * What the server answers, null where it answers nothing.
 *
 * @param path on our server, e.g. /api/insatser
 * @param method GET where nothing is changed
 * @param body is sent as JSON
 * @param keepalive lets a small request go on when the page is left
 * @throws Refusal
 */
export async function fetchJson(path, { method = 'GET', body, keepalive = false } = {}) {
  const reads = method === 'GET';
  const request = () => ask(path, { method, body, keepalive, token: reads ? null : token });
  if (!reads) await prepare();
  let answer = await request();
  if (!reads && answer.status === 403) {
    // A new login brings a new token; what is forbidden for another reason is so the second time too.
    token = undefined;
    await prepare();
    answer = await request();
  }
  if (!answer.ok) throw await refusal(answer);
  return answer.status === 204 ? null : answer.json();
}

/** Fetches the token beforehand: when a page is left there is no time for it. */
export async function prepare() {
  if (token) return;
  const answer = await ask('/api/csrf', { method: 'GET' });
  if (!answer.ok) throw await refusal(answer);
  token = await answer.json();
}

async function ask(path, { method, body, keepalive, token: proof }) {
  const headers = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (proof) headers[proof.header] = proof.token;
  try {
    return await fetch(path, { method, headers, keepalive, body: body && JSON.stringify(body), redirect: 'error' });
  } catch {
    throw new Refusal('network', UNREACHABLE, 0);
  }
}

async function refusal(answer) {
  if (answer.status === 401) {
    token = undefined;
    listeners.forEach(listener => listener());
    return new Refusal('session', LOGGED_OUT, 401);
  }
  if (answer.status === 503) return new Refusal('closed', CLOSED, 503);
  const problem = await answer.json().catch(() => ({}));
  return new Refusal('refused', problem.detail || FAILED, answer.status);
}
