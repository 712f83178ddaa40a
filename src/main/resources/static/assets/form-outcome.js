// How it went when a form was handed in: said at the form while something is to be mended, and beside it when all is done.
import { element, Note } from './notes.js';
import { onForm } from './tasklist-forms.js';

const NOT_READY = 'Formuläret är inte klart. Rätta det som är markerat och tryck på knappen igen.';
const FAILED = 'Det gick inte att skicka formuläret. Det du har skrivit står kvar. Försök igen om en stund.';
const SHOWN_FOR = 10_000, SHOWN_FOR_LONG = 60_000;

/** The library draws errors a moment after it has found them. */
const DRAWN = 50;

const COMPLETION = '.form-actions .btn-primary, .modal-footer .btn-primary';

/** So many pixels a mouse may move in a click. */
const HAND_SHAKES = 8;

class Outcome {
  constructor(shown) {
    this.shown = shown;
    this.note = new Note(() => shown.notes, 'problem');
    shown.container.addEventListener('input', () => this.note.hide());
    shown.onChange(() => {
      shown.freeButton();
      if (this.spelled() !== this.refused) this.note.hide();
    });
    shown.aroundCompletion(() => {}, error => error ? this.refuse(error) : this.confirm());
  }

  spelled() {
    return JSON.stringify(this.shown.values);
  }

  refuse(error) {
    // Who has no session is led to the login, or reads at the draft why not. Tasklist would only say in English that it failed.
    if (error.status === 401) return 'refused';
    this.refused = this.spelled();
    const isOurs = typeof error.message === 'string';
    const isSentence = isOurs && error.status >= 400 && error.status < 500;
    this.note.hide();
    this.note.show(isSentence ? error.message : isOurs ? FAILED : NOT_READY);
    this.note.shown.tabIndex = -1;
    setTimeout(() => this.lead(isSentence ? error.message : ''), DRAWN);
    return 'refused';
  }

  lead(sentence) {
    const field = this.firstWrong(sentence) ?? this.note.shown;
    field?.focus();
    // With its label, which the note would cover.
    field?.closest('.fjs-form-field')?.scrollIntoView({ block: 'nearest' });
    // It would cover what is said about the field.
    field?._flatpickr?.close();
  }

  /** The field that is marked, or that the server's sentence names. */
  firstWrong(sentence) {
    const fields = [...this.shown.container.querySelectorAll('.fjs-form-field')];
    const wrong = fields.find(field => field.querySelector(':scope > .fjs-form-field-error')) ??
      fields.find(field => sentence.includes(`”${field.querySelector('label')?.textContent.replace(/\*$/, '').trim()}”`));
    return wrong?.querySelector('input:not([type=hidden]), textarea, select, [tabindex="0"]');
  }

  confirm() {
    const { shown } = this;
    this.note.hide();
    if (shown.isTask) {
      const status = part('$translate').instant('COMPLETE_OK').replace(/\.$/, '');
      notify({ status, message: shown.place.closest('.task-card')?.querySelector('h2.task')?.textContent.trim(), duration: SHOWN_FOR });
    } else if (shown.wantedCase) {
      const back = element('a', `Tillbaka till ärende ${shown.wantedCase}`, { href: `/arenden/${encodeURIComponent(shown.wantedCase)}` });
      // The dialog has a place of its own for messages, which goes with it.
      shown.scope.$on('$destroy', () => setTimeout(() => notify({ status: back.outerHTML, unsafe: true, duration: SHOWN_FOR_LONG })));
    }
    return null;
  }
}

function part(name) {
  return window.angular.element(document.body).injector().get(name);
}

function notify(message) {
  part('Notifications').addMessage({ type: 'success', ...message });
}

onForm(shown => {
  document.querySelectorAll('[notifications-panel]').forEach(panel => panel.setAttribute('aria-live', 'polite'));
  new Outcome(shown);
});

// Whoever presses the button leaves a field, at which an error may be drawn above the button and push it away from under the mouse.
addEventListener('mousedown', pressed => {
  const pressedButton = pressed.button === 0 && pressed.target.closest?.(COMPLETION);
  if (!pressedButton) return;
  let isClicked = false;
  pressedButton.addEventListener('click', () => { isClicked = true; }, { once: true });
  addEventListener('mouseup', released => {
    const isSamePlace = Math.hypot(released.clientX - pressed.clientX, released.clientY - pressed.clientY) < HAND_SHAKES;
    setTimeout(() => { if (isSamePlace && !isClicked) pressedButton.click(); });
  }, { once: true, capture: true });
}, true);
