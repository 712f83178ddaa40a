// Tasklist keeps half-filled forms in the browser; on a machine that several people share they must not outlive a login.
for (const store of [localStorage, sessionStorage]) {
  for (const key of Object.keys(store)) {
    if (key.startsWith('camunda-form:')) store.removeItem(key);
  }
}
