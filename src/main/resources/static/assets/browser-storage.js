// Tasklist keeps half-filled forms in the browser, in the clear and for whoever uses the machine next; those of all start forms
// under one name. Ours lie on the server: in the browser none is left, and none is written.

const PREFIX = 'camunda-form:';

/** Empties what earlier versions or other tabs have left. */
export function emptyForms() {
  Object.keys(localStorage).filter(key => key.startsWith(PREFIX)).forEach(key => localStorage.removeItem(key));
}

/** From now on nothing is written there; Tasklist has no setting for it. */
export function keepFormsOut() {
  emptyForms();
  const write = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (!String(key).startsWith(PREFIX)) write.call(this, key, value);
  };
}
