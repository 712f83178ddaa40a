// Keeps on the server what is typed into Tasklist's forms, while it is typed, so that nothing is lost when the session ends, the
// lid is closed or the network fails. What was kept comes back when the form is opened again.
import { fetchJson, prepare } from './house.js';
import { DraftNotes } from './draft-notes.js';
import { keepFormsOut } from './browser-storage.js';
import { onForm, takeIn } from './tasklist-forms.js';
import { Overtaken } from './overtaken.js';
import { stayWhile } from './session.js';

const AFTER_TYPING = 1000;

/** Who never pauses is saved all the same. */
const AT_LATEST = 5000;
const BEFORE_RETRY = 5000;

/** Browsers let go on only little when a page is left. */
const MOST_WHEN_LEAVING = 60_000;

const NOTHING = '{}';
const open = new Set();
const unsaved = () => [...open].filter(draft => draft.isUnsaved);
const session = stayWhile(unsaved);

class Draft {
  constructor(shown) {
    this.shown = shown;
    this.initial = shown.initialValues;
    this.touched = new Set();
    this.savedAs = NOTHING;
    this.isOver = false;
    this.isHandedIn = false;
    this.isGone = false;
    this.saving = null;
    this.notes = new DraftNotes(shown);
    this.overtaken = new Overtaken(shown, this.notes.problem);
    shown.onChange(() => this.changed(), AT_LATEST);
    shown.onClosed(() => this.close());
    shown.onTaskGone(() => this.ended());
    shown.aroundCompletion(() => this.beforeCompletion(), error => this.afterCompletion(error));
  }

  async begin() {
    try {
      const [state] = await Promise.all([fetchJson(this.shown.address), prepare()]);
      this.isOver = !state.isKept;
      if (!state.isKept) this.notes.notKept(state.why);
      if (!state.savedAt) return;
      const elsewhere = this.caseElsewhere(state.values);
      if (elsewhere) this.notes.isElsewhere(state.savedAt, elsewhere, () => this.restore(state));
      else this.restore(state);
    } catch (refusal) {
      // All else is told when there is something to save.
      if (refusal.status === 404) this.ended();
    }
  }

  restore({ values, savedAt }) {
    if (values) this.fill(values);
    this.notes.restored(savedAt, () => this.beginAnew());
  }

  /** What was begun for one case is not put into a form that is opened for another. */
  caseElsewhere(values) {
    const { wantedCase } = this.shown;
    return wantedCase && values?.caseNumber && values.caseNumber !== wantedCase ? values.caseNumber : null;
  }

  fill(values) {
    const typedMeanwhile = JSON.parse(this.typed);
    this.shown.fill({ ...values, ...typedMeanwhile });
    this.changed();
    if (this.touchedNothingBut(values)) this.savedAs = this.typed;
  }

  touchedNothingBut(values) {
    return [...this.touched].every(key => key in values && JSON.stringify(this.shown.values[key]) === JSON.stringify(values[key]));
  }

  async beginAnew() {
    this.isOver = true;
    clearTimeout(this.timer);
    await this.saving;
    try {
      await fetchJson(this.shown.address, { method: 'DELETE' });
    } catch (refusal) {
      this.isOver = false;
      this.notes.isNotThrownAway(refusal);
      return;
    }
    this.notes.nothing();
    this.shown.openAnew();
    if (this.shown.isTask) return;
    this.touched.clear();
    this.savedAs = NOTHING;
    this.isOver = false;
  }

  changed() {
    const { values } = this.shown;
    Object.keys(values)
      .filter(key => JSON.stringify(values[key]) !== JSON.stringify(this.initial[key]))
      .forEach(key => this.touched.add(key));
    if (!this.isUnsaved) return;
    this.unsavedSince ??= Date.now();
    this.saveIn(Math.min(AFTER_TYPING, Math.max(0, this.unsavedSince + AT_LATEST - Date.now())));
  }

  /** Only what was changed: all else is shown as it stands when the form is opened again. */
  get typed() {
    const { values } = this.shown;
    return JSON.stringify(Object.fromEntries([...this.touched].sort().map(key => [key, values[key] ?? null])));
  }

  get isUnsaved() {
    return !this.isOver && this.typed !== this.savedAs;
  }

  saveIn(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), milliseconds);
  }

  /** Saves now, unless that is under way: what changes meanwhile is saved afterwards. */
  save({ isLeaving = false } = {}) {
    clearTimeout(this.timer);
    const { typed } = this;
    if (!this.isUnsaved || this.isHandedIn || (this.saving && !(isLeaving && typed !== this.sending))) return;
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
      else session.mayBeBack();
    } catch (refusal) {
      this.failed(refusal);
    }
  }

  failed(refusal) {
    if (refusal.status === 404) this.ended();
    else if (refusal.why === 'session') this.notes.isLoggedOut();
    else this.notes.isNotSaved(refusal);
    if (refusal.isPassing) this.saveIn(BEFORE_RETRY);
    else this.isOver = this.isOver || refusal.status === 422;
  }

  /** What is still under way must not come after the form itself. */
  beforeCompletion() {
    clearTimeout(this.timer);
    this.isHandedIn = true;
    return this.saving;
  }

  async afterCompletion(error) {
    if (!error) {
      this.isOver = true;
      return false;
    }
    this.isHandedIn = false;
    if (this.isUnsaved) this.saveIn(AFTER_TYPING);
    return (error.status === 404 || error.status === 409) && this.ended();
  }

  /** Somebody else was first, or the task was called off; whether that is so, and is told. */
  async ended() {
    if (this.isGone || this.isHandedIn || !this.shown.isTask) return this.isGone;
    const hasWords = this.touched.size > 0 || this.notes.about.isShown;
    this.isGone = await this.overtaken.tell(hasWords);
    if (this.isGone) {
      this.isOver = true;
      this.notes.about.hide();
      this.notes.saved.remove();
    }
    return this.isGone;
  }

  /** Tasklist finds it out again and again. */
  sessionIsGone() {
    this.isHandedIn = false;
    if (!this.notes.problem.isShown) this.saveIn(BEFORE_RETRY);
    this.notes.isLoggedOut();
  }

  close() {
    open.delete(this);
    this.save({ isLeaving: true });
  }
}

function leave() {
  takeIn();
  open.forEach(draft => draft.save({ isLeaving: true }));
}

keepFormsOut();

onForm(shown => {
  const draft = new Draft(shown);
  open.add(draft);
  session.watch(shown.scope.$root);
  draft.begin();
});

addEventListener('pagehide', leave);
addEventListener('click', event => { if (event.target.closest?.('.logout')) leave(); }, true);
document.addEventListener('visibilitychange', () => { if (document.hidden) leave(); });
