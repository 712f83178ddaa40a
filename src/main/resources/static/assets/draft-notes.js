// What somebody is told about the draft of a form.
import { button, element, Note } from './notes.js';

const UNSAVED = 'Det du skrev sist är inte sparat.';

export class DraftNotes {
  constructor(shown) {
    this.shown = shown;
    this.about = new Note(() => shown.notes, 'told');
    this.problem = new Note(() => shown.notes, 'problem');
    this.saved = element('p', '', { class: 'house-saved' });
  }

  restored(moment, beginAnew) {
    this.about.show(
      `Ett utkast från ${moment} har återställts.`,
      button('Börja om', () => this.asksBefore(beginAnew, () => this.restored(moment, beginAnew)))
    );
  }

  isElsewhere(moment, number, restore) {
    const about = number ? `om ärende ${number}` : 'utan ärendenummer';
    this.other = `Du har ett utkast från ${moment} ${about}. Det ersätts av det du skriver här.`;
    this.about.show(this.other, button('Hämta det', restore));
  }

  // The webapps' pages may not open a dialogue of the browser's.
  asksBefore(beginAnew, keep) {
    const sure = button('Ja, börja om', beginAnew);
    this.about.show('Ska det du har skrivit kastas?', sure, ' ', button('Nej, behåll det', keep));
    sure.focus();
  }

  notKept(why) {
    this.about.show(why);
  }

  isSaved(moment) {
    this.problem.hide();
    // What was saved has taken its place.
    if (this.about.text === this.other) this.about.hide();
    this.tellBesideButton(`Utkast sparat ${moment}`);
  }

  isNotSaved(refusal) {
    const hope = refusal.isPassing ? 'Det står kvar här och sparas så snart det går.' : 'Det står kvar här.';
    this.problem.show(`${UNSAVED} ${refusal.message} ${hope}`);
    this.tellBesideButton('Inte sparat');
  }

  isLoggedOut() {
    this.problem.show(
      `Du är inte längre inloggad. ${UNSAVED} Det står kvar här och sparas så snart du har loggat in igen.`,
      element('a', 'Logga in i en ny flik', { href: '/', target: '_blank', rel: 'noopener' })
    );
    this.tellBesideButton('Inte sparat');
  }

  tellBesideButton(text) {
    this.saved.textContent = text;
    const actions = this.shown.isTask && this.shown.place.querySelector('.form-actions');
    if (!this.saved.isConnected) (actions || this.shown.notes).prepend(this.saved);
  }

  isNotThrownAway(refusal) {
    this.problem.show(`Utkastet kunde inte kastas. ${refusal.message}`);
  }

  nothing() {
    this.about.hide();
    this.problem.hide();
    this.saved.remove();
  }
}
