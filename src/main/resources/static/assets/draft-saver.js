// Sends what is typed into a form to the server, soon after it was typed, until it is there.
import { fetchJson } from './house.js';

const AFTER_TYPING = 1000;

/** Who never pauses is saved all the same. */
const AT_LATEST = 5000;
const BEFORE_RETRY = 5000;

/** Browsers let go on only little when a page is left. */
const MOST_WHEN_LEAVING = 60_000;

const NOTHING = '{}';
const NUMBER = 'caseNumber';

export class DraftSaver {
  /**
   * @param notes where success and failure are told
   * @param isGone called back when the task is gone
   * @param isSaved called back when everything is on the server
   */
  constructor(shown, notes, { isGone, isSaved }) {
    Object.assign(this, { shown, notes, isGone, isSaved });
    this.initial = shown.initialValues;
    this.touched = new Set();
    this.savedAs = NOTHING;
    this.isStopped = false;
    this.isHeld = false;
    this.saving = null;
    shown.onChange(() => this.changed(), AT_LATEST);
  }

  changed() {
    if (this.shown.isOthers) return;
    const values = this.shown.written;
    Object.keys(values)
      .filter(key => JSON.stringify(values[key]) !== JSON.stringify(this.initial[key]))
      .filter(key => !(key === NUMBER && this.isGiven(values[key])))
      .forEach(key => this.touched.add(key));
    if (this.touched.size > 0 && this.shown.wantedCase) this.touched.add(NUMBER);
    if (!this.isUnsaved) return;
    this.unsavedSince ??= Date.now();
    this.saveIn(Math.min(AFTER_TYPING, Math.max(0, this.unsavedSince + AT_LATEST - Date.now())));
  }

  /** A number that came with the address is nobody's typing; it goes along with what is typed. */
  isGiven(number) {
    return this.shown.wantedCase !== null && number === this.shown.wantedCase;
  }

  /** Only what was changed: all else is shown as it stands when the form is opened again. */
  get typed() {
    const values = this.shown.written;
    return JSON.stringify(Object.fromEntries([...this.touched].sort().map(key => [key, values[key] ?? null])));
  }

  get isUnsaved() {
    return !this.isStopped && !this.shown.isOthers && this.typed !== this.savedAs;
  }

  /** Puts what the server had kept of a start form into it; what was typed meanwhile stays. */
  fill(kept) {
    const typedMeanwhile = JSON.parse(this.typed);
    this.shown.fill({ ...kept, ...typedMeanwhile });
    this.changed();
    if (Object.keys(typedMeanwhile).length === 0) this.savedAs = this.typed;
  }

  /** Nothing more is saved. */
  stop() {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  /** Begins again with nothing typed. */
  restart() {
    this.touched.clear();
    this.savedAs = NOTHING;
    this.isStopped = false;
  }

  /** Waits while the form is handed in, first for what is under way: it must not come after the form itself. */
  hold() {
    clearTimeout(this.timer);
    this.isHeld = true;
    return this.saving;
  }

  release() {
    this.isHeld = false;
    if (this.isUnsaved) this.saveIn(AFTER_TYPING);
  }

  saveIn(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), milliseconds);
  }

  /** Saves now, unless that is under way: what changes meanwhile is saved afterwards. */
  save({ isLeaving = false } = {}) {
    clearTimeout(this.timer);
    const { typed } = this;
    if (!this.isUnsaved || this.isHeld || (this.saving && !(isLeaving && typed !== this.sending))) return;
    this.unsavedSince = null;
    this.sending = typed;
    const saving = this.send(typed, isLeaving && typed.length < MOST_WHEN_LEAVING).finally(() => {
      if (this.saving === saving) this.saving = null;
    });
    this.saving = saving;
  }

  async send(typed, keepalive) {
    const body = { user: this.shown.user, values: JSON.parse(typed) };
    try {
      const { savedAt } = await fetchJson(this.shown.address, { method: 'PUT', body, keepalive });
      this.savedAs = typed;
      this.notes.isSaved(savedAt);
      if (this.isUnsaved) this.saveIn(AFTER_TYPING);
      else this.isSaved();
    } catch (refusal) {
      this.failed(refusal);
    }
  }

  failed(refusal) {
    if (refusal.status === 404) this.isGone();
    else if (refusal.why === 'session') this.notes.isLoggedOut();
    else this.notes.isNotSaved(refusal);
    if (refusal.isPassing) this.saveIn(BEFORE_RETRY);
    else if (refusal.status === 422) this.stop();
  }

  /** Tasklist finds it out again and again. */
  sessionIsGone() {
    this.isHeld = false;
    if (!this.notes.problem.isShown) this.saveIn(BEFORE_RETRY);
    this.notes.isLoggedOut();
  }
}
