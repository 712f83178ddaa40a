// What somebody sees at a form whose task somebody else has completed, or that was called off: who was first, and their own words.
import { fetchJson } from './house.js';
import { button, element } from './notes.js';

/** Asks how a task ended, and says so in a note. */
export class Overtaken {
  constructor(shown, note) {
    this.shown = shown;
    this.note = note;
  }

  /**
   * @param hasTyped whether there is something of one's own to copy
   * @return whether the task is gone
   */
  async tell(hasTyped) {
    try {
      await fetchJson(this.shown.address);
      return false;
    } catch (refusal) {
      if (refusal.status !== 404) return false;
      if (hasTyped) this.note.show(`${refusal.message} Det du skrev står kvar här tills du stänger uppgiften.`, this.copying());
      else this.note.show(refusal.message);
      return true;
    }
  }

  copying() {
    const place = element('div');
    const words = element('textarea', '', { readonly: '', rows: '6', 'aria-label': 'Det du skrev', class: 'form-control' });
    const told = element('span', '', { role: 'status' });
    const copy = button('Kopiera det du skrev', async () => {
      words.value = this.words();
      if (!words.isConnected) place.append(words);
      words.focus();
      words.select();
      told.textContent = (await copied(words.value)) ? ' Kopierat.' : ' Markerat. Kopiera med Ctrl+C.';
    });
    place.append(copy, told);
    return place;
  }

  /** One line for each answer, under the question as it stands in the form. */
  words() {
    return lines(this.shown.fields, this.shown.answers).join('\n');
  }
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}

function lines(fields, values) {
  return fields.flatMap(field => {
    if (field.isRepeating) return rows(field, values[field.path]);
    if (field.components) return lines(field.components, values);
    const answer = field.key && !field.disabled ? spelled(field, values[field.key]) : '';
    return answer ? [`${asked(field)} ${answer}`] : [];
  });
}

function asked(field) {
  const question = field.label ?? field.dateLabel ?? field.key;
  return question.endsWith('?') ? question : `${question}:`;
}

function rows(list, values) {
  if (!Array.isArray(values)) return [];
  return values.flatMap((row, index) => {
    const written = lines(list.components, row);
    return written.length ? [`${list.label ?? ''} ${index + 1}`.trim(), ...written.map(line => `  ${line}`)] : [];
  });
}

function spelled(field, value) {
  if (value === null || value === undefined || value === '' || value === false) return '';
  if (value === true) return 'Ja';
  if (Array.isArray(value)) return value.map(each => spelled(field, each)).join(', ');
  const chosen = field.values?.find(each => each.value === value);
  return String(chosen?.label ?? value);
}
