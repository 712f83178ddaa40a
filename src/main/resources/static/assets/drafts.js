// Keeps on the server what is typed into Tasklist's forms, while it is typed, so that nothing is lost when the session ends, the
// lid is closed or the network fails. What was kept comes back when the form is opened again.
import { fetchJson, prepare } from './house.js';
import { DraftNotes } from './draft-notes.js';
import { DraftSaver } from './draft-saver.js';
import { keepFormsOut } from './browser-storage.js';
import { onForm, takeIn } from './tasklist-forms.js';
import { Overtaken } from './overtaken.js';
import { stayWhile } from './session.js';

const open = new Set();
const session = stayWhile(() => [...open].map(draft => draft.saver).filter(saver => saver.isUnsaved));

class Draft {
  constructor(shown) {
    this.shown = shown;
    this.notes = new DraftNotes(shown);
    this.overtaken = new Overtaken(shown, this.notes.problem);
    this.saver = new DraftSaver(shown, this.notes, { isGone: () => this.ended(), isSaved: () => session.mayBeBack() });
    this.isGone = false;
    shown.onClosed(() => this.close());
    shown.onTaskGone(() => this.ended());
    shown.aroundCompletion(() => this.saver.hold(), error => this.afterCompletion(error));
  }

  async begin() {
    try {
      const [state] = await Promise.all([fetchJson(this.shown.address), prepare(), this.shown.listsFilled]);
      if (!state.isKept) {
        this.saver.stop();
        this.notes.notKept(state.why);
      } else if (state.savedAt) {
        if (this.isElsewhere(state.values)) {
          this.notes.isElsewhere(state.savedAt, state.values.caseNumber, () => this.restore(state));
        }
        else this.restore(state);
      }
    } catch (refusal) {
      // All else is told when there is something to save.
      if (refusal.status === 404) this.ended();
    }
  }

  /** Of a task the fields came with the form. */
  restore({ values, savedAt }) {
    if (values) this.saver.fill(values);
    this.notes.restored(savedAt, () => this.beginAnew());
  }

  /** What was begun for one case, or for none yet, is not put into a form that is opened for another. */
  isElsewhere(values) {
    const { wantedCase } = this.shown;
    return Boolean(wantedCase && values && values.caseNumber !== wantedCase);
  }

  async beginAnew() {
    this.saver.stop();
    await this.saver.saving;
    try {
      await fetchJson(this.shown.address, { method: 'DELETE' });
    } catch (refusal) {
      this.saver.isStopped = false;
      this.notes.isNotThrownAway(refusal);
      return;
    }
    this.notes.nothing();
    this.shown.openAnew();
    if (!this.shown.isTask) this.saver.restart();
  }

  async afterCompletion(error) {
    if (!error) {
      this.saver.stop();
      return null;
    }
    this.saver.release();
    const mayBeGone = error.status === 404 || error.status === 409;
    return mayBeGone && await this.ended() ? 'gone' : null;
  }

  /** Somebody else was first, or the task was called off; whether that is so, and is told. */
  async ended() {
    if (this.isGone || this.saver.isHeld || !this.shown.isTask) return this.isGone;
    this.isGone = await this.overtaken.tell(this.saver.touched.size > 0 || this.notes.about.isShown);
    if (this.isGone) {
      this.saver.stop();
      this.notes.about.hide();
      this.notes.saved.remove();
    }
    return this.isGone;
  }

  close() {
    open.delete(this);
    this.saver.save({ isLeaving: true });
  }
}

function leave() {
  takeIn();
  open.forEach(draft => draft.saver.save({ isLeaving: true }));
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
