// Tells of each form that Tasklist shows, of a task or to start something, and lets others read what is typed into it.
import { fillLists } from './form-choices.js';

const FORM = '[cam-tasklist-form]';

/** The one error of which Tasklist says nothing itself. */
const TOLD = new Error('camForm submission prevented');

/** Goes with the values of a draft, and is no field. */
const UNREAD = 'unreadWords', NOTHING_UNREAD = '{}';

const seen = new WeakSet();
const open = new Set();
const listeners = [];

/** A form on the screen. */
export class ShownForm {
  constructor(place, container, form) {
    this.controller = window.angular.element(place).controller('camTasklistForm');
    const { taskId, processDefinitionKey } = this.controller.getParams();
    this.place = place;
    this.container = container;
    this.form = form;
    this.isTask = Boolean(taskId);
    this.address = taskId ? `/api/uppgifter/${taskId}/utkast` : `/api/startformular/${processDefinitionKey}/utkast`;
    this.scope = window.angular.element(place).isolateScope();
    this.wantedCase = taskId ? null : new URLSearchParams(location.hash.split('?')[1] ?? '').get('arende');
    this.user = this.scope.$root.authentication?.name;
    this.fillListeners = [];
    this.unread = () => ({});
    this.scope.$watch('options.disableForm', () => this.form.setProperty('readOnly', this.isOthers));
  }

  get isGone() {
    return !this.container.isConnected;
  }

  /** Whether the task is not one's own: its form is to be read, with the mouse and with the keys. */
  get isOthers() {
    return Boolean(this.scope.options?.disableForm);
  }

  /** What stands in the fields, right or wrong, shown or hidden by another answer; and all else that the form was given. */
  get values() {
    return this.form._getState().data;
  }

  /** The same, with the words that stand in fields which do not take them. */
  get written() {
    return { ...this.values, [UNREAD]: JSON.stringify(this.unread()) };
  }

  /** Those of them that would be handed in: of fields that are shown and not closed. */
  get answers() {
    return this.form._getSubmitData();
  }

  /** What stood there when the form was opened. */
  get initialValues() {
    return { [UNREAD]: NOTHING_UNREAD, ...this.form._getState().initialData };
  }

  /** Of a draft, the words that fields did not take, by their places. */
  get keptUnread() {
    return JSON.parse(this.values[UNREAD] ?? NOTHING_UNREAD);
  }

  get fields() {
    return this.form._getState().schema.components;
  }

  /** Calls back when something in the fields is changed; of somebody who types without a pause at latest after so long. */
  onChange(listener, atLatest = Infinity) {
    let typingSince = null;
    this.form.on('changed', () => {
      typingSince = null;
      listener();
    });
    this.container.addEventListener('input', () => {
      typingSince ??= Date.now();
      if (Date.now() - typingSince > atLatest) takeIn();
    });
  }

  /**
   * Lets the form be handed in whatever is wrong in it: that tries the whole form, and can say what is missing, as a dead button cannot.
   * Tasklist would also hold a form faulty for good when a field that had an error is hidden by another answer.
   */
  freeButton() {
    this.controller.notifyFormValidated(false);
  }

  /** Gives the form lists from which its fields let people choose, by the names that the fields have for them. */
  offer(lists) {
    this.form._setState({ initialData: { ...this.initialValues, ...lists } });
  }

  /** Puts values into the fields as if the form had been opened with them. */
  fill(values) {
    const { data, initialData } = this.form._getState();
    const filled = this.form._getInitializedFieldData({ ...initialData, ...data, ...values });
    this.form._setState({ data: filled, errors: {} });
    this.fillListeners.forEach(listener => listener());
  }

  /** Calls back when values were put into the fields. */
  onFill(listener) {
    this.fillListeners.push(listener);
  }

  /** Shows the form anew as the server gives it; a start form, which the server gives nothing, as it was at first. */
  openAnew() {
    if (!this.isTask) {
      this.form.reset();
      return;
    }
    const { scope } = this;
    const shown = { ...scope.tasklistForm };
    scope.$apply(() => { scope.tasklistForm = null; });
    scope.$apply(() => { scope.tasklistForm = shown; });
  }

  /**
   * Comes before the form is handed in, and learns how that went.
   *
   * @param before may return a promise to wait for
   * @param after gets the error, or null; promises what it has told, so that Tasklist need not: 'gone', that the task is, 'refused',
   *     what the error is; or nothing
   */
  aroundCompletion(before, after) {
    const { scope } = this;
    const complete = scope.completionHandler;
    scope.completionHandler = async done => {
      await before();
      complete(async (error, result) => {
        const told = await after(error ?? null);
        if (told === 'gone') Object.assign(scope, { completeInProgress: false, taskRemoved: true });
        else done(told === 'refused' ? TOLD : error, result);
        scope.$root.$applyAsync();
      });
    };
  }

  /** Calls back when the form has left the screen. */
  onClosed(listener) {
    this.closed = listener;
  }

  /** Calls back when the task is found to be gone while its form is open. */
  onTaskGone(listener) {
    this.scope.$on('taskremoved', listener);
  }

  /** A place for what we have to say about the form, above it. */
  get notes() {
    let notes = this.place.querySelector(':scope > .house-notes');
    if (!notes) {
      notes = document.createElement('div');
      notes.className = 'house-notes';
      notes.lang = 'sv';
      notes.setAttribute('aria-live', 'polite');
      this.place.prepend(notes);
      // A field that one is led to keeps so far from the top.
      new ResizeObserver(() => this.place.style.setProperty('--house-notes', `${notes.offsetHeight}px`)).observe(notes);
    }
    return notes;
  }
}

/** Calls back with each {@link ShownForm} as it comes up. */
export function onForm(listener) {
  listeners.push(listener);
}

/** Forms take in what is typed a moment later, or when the field is left: lets the field be left without moving anybody. */
export function takeIn() {
  document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

// The form keeps itself to itself. What it is drawn with (Preact) leaves its tree at the container, and therein a way to the form.
function formIn(container) {
  const waiting = [container.__k];
  while (waiting.length) {
    const node = waiting.shift();
    const getService = node?.props?.value?.getService;
    if (getService) return getService('form');
    if (Array.isArray(node?.__k)) waiting.push(...node.__k);
    else if (node?.__k) waiting.push(node.__k);
  }
  return null;
}

function look() {
  open.forEach(shown => {
    if (!shown.isGone) return;
    open.delete(shown);
    shown.closed?.();
  });
  document.querySelectorAll(`${FORM} .fjs-container`).forEach(container => {
    if (seen.has(container) || !container.querySelector('.fjs-form')) return;
    const form = formIn(container);
    if (!form?._getState().schema) return;
    seen.add(container);
    const shown = new ShownForm(container.closest(FORM), container, form);
    open.add(shown);
    shown.listsFilled = fillLists(shown);
    listeners.forEach(listener => listener(shown));
  });
}

new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
