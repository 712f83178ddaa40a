// What we say to somebody at a form: short Swedish notes, each with its own colour, sign and, where something can be done, buttons.

const SIGNS = { told: 'info-sign', problem: 'warning-sign' };

/** A text in an element. */
export function element(name, text = '', attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

/** A button that does something. */
export function button(label, press) {
  const made = element('button', label, { type: 'button', class: 'btn btn-default btn-sm' });
  made.addEventListener('click', press);
  return made;
}

/** One note in its place, which is shown, exchanged or taken away. */
export class Note {
  /** @param kind told, or problem, which is read out at once */
  constructor(place, kind) {
    this.place = place;
    this.kind = kind;
    this.shown = null;
    this.text = '';
  }

  get isShown() {
    return Boolean(this.shown?.isConnected);
  }

  show(text, ...more) {
    if (this.text === text && this.isShown) return;
    this.hide();
    this.text = text;
    const box = element('div', '', { class: `house-note house-note-${this.kind}` });
    if (this.kind === 'problem') box.setAttribute('role', 'alert');
    const sentence = element('p');
    sentence.append(element('span', '', { class: `glyphicon glyphicon-${SIGNS[this.kind]}`, 'aria-hidden': 'true' }), ` ${text}`);
    box.append(sentence, ...more);
    this.shown = box;
    this.place().append(box);
  }

  hide() {
    this.shown?.remove();
    this.shown = null;
    this.text = '';
  }
}
