// What is typed into the calendars of forms: read as Swedish people write days, and otherwise left standing to be mended. The
// calendar by itself makes a day of anything that has digits in it.
import { dayOf } from './swedish-day.js';
import { onForm } from './tasklist-forms.js';

const UNCLEAR = 'Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-11-17.';
const CLOSED = 'Datumet kan inte väljas här. Det är för tidigt eller för sent.';
const JUDGED = 'house-day-judged';
const READY = 'house-day-ready';

/** By the field: why what stands in it is no day. */
const wrong = new WeakMap();

function judge(field, why) {
  if (why) wrong.set(field, why);
  else if (!wrong.delete(field)) return;
  field.setAttribute('aria-invalid', String(Boolean(why)));
  field.dispatchEvent(new Event(JUDGED, { bubbles: true }));
}

/** A plugin of the calendar's: it passes everything that it takes, from the keyboard, the mouse or the form, through this. */
function reading(calendar) {
  const { input } = calendar;
  const take = calendar.setDate;

  function shows(date) {
    const day = calendar.formatDate(date, 'Y-m-d');
    return input.value === day && calendar.selectedDates.some(chosen => calendar.formatDate(chosen, 'Y-m-d') === day);
  }

  function takeTyped(text) {
    const day = dayOf(text);
    const date = day && calendar.parseDate(day, 'Y-m-d');
    if (date && calendar.isEnabled(date)) {
      judge(input, null);
      if (!shows(date)) take(date, true);
      return;
    }
    calendar.selectedDates = [];
    calendar.redraw();
    judge(input, day ? CLOSED : UNCLEAR);
    calendar.config.onChange.forEach(tell => tell([], text, calendar));
  }

  calendar.setDate = (value, ...more) => {
    if (typeof value === 'string' && value.trim()) {
      takeTyped(value);
      return;
    }
    // The form hears that there is no day, and would take away what stands there in its stead.
    const isNone = !value || Number.isNaN(Number(value));
    if (isNone && input.value && wrong.has(input)) return;
    judge(input, null);
    // What is drawn anew loses the focus of whoever walks in it.
    if (isNone || !shows(value)) take(value, ...more);
  };

  // With a key of its own making the form asks the calendar to read the field. The calendar would then leave the field, at which the
  // form asks once more with the same key: an error, and all that is typed after it is lost. It also asks in the midst of typing.
  input.addEventListener('keydown', event => {
    if (input.readOnly && event.key !== 'Tab') {
      event.stopImmediatePropagation();
      return;
    }
    const day = dayOf(input.value);
    if (event.isTrusted) {
      if (event.key === 'ArrowDown' && day) calendar.setDate(input.value, true);
    } else if (event.key === 'Enter') {
      event.stopImmediatePropagation();
      if (day === input.value || document.activeElement !== input) calendar.setDate(input.value, true);
    }
  }, true);

  return { onReady: () => input.dispatchEvent(new Event(READY, { bubbles: true })) };
}

window.flatpickr?.setDefaults({ plugins: [reading] });

// A form is only as right as the days in it.
onForm(shown => {
  const { form, container } = shown;
  const instances = form.get('formFieldInstanceRegistry');
  const validator = form.get('validator');
  const validate = validator.validateFieldInstance.bind(validator);

  const days = () => [...container.querySelectorAll('.flatpickr-input')];

  function fieldOf({ id, indexes }) {
    const place = [id, ...Object.values(indexes ?? {})].join('_');
    return days().find(field => field.id.endsWith(`-${place}-date`));
  }

  const instanceOf = field => instances.getAllKeyed().find(each => fieldOf(each) === field);

  // A draft keeps beside the days what is none yet, as it was typed. It is put back into its field once, when that is there.
  let kept = shown.keptUnread;
  const placeOf = field => instanceOf(field)?.valuePath.join('.');
  function bringBack(field) {
    const { [placeOf(field)]: words, ...others } = kept;
    if (!words || !field._flatpickr) return;
    kept = others;
    field.value = words;
    field._flatpickr.setDate(words, true);
  }
  // The form knows the field a moment after its calendar does.
  container.addEventListener(READY, ({ target }) => setTimeout(() => bringBack(target)));
  days().forEach(bringBack);
  shown.onFill(() => {
    kept = shown.keptUnread;
    days().forEach(bringBack);
  });
  shown.unread = () => ({
    ...kept,
    ...Object.fromEntries(days().filter(field => wrong.has(field)).map(field => [placeOf(field), field.value]))
  });

  validator.validateFieldInstance = (instance, value) => {
    const why = wrong.get(fieldOf(instance));
    return why ? [why] : validate(instance, value);
  };
  container.addEventListener(JUDGED, ({ target }) => {
    const instance = instanceOf(target);
    if (!instance) return;
    const day = instance.valuePath.reduce((values, key) => values?.[key], form._getState().data);
    form.get('viewerCommands').updateFieldInstanceValidation(instance, day);
  });
  form.on('reset', () => {
    kept = {};
    days().filter(field => wrong.has(field)).forEach(field => {
      field.value = '';
      judge(field, null);
    });
  });
});
