// Tasklist keeps half-filled forms in the browser. On a machine that several people share they must not outlive a logout,
// and what was begun in one start form must never show in another.
const isLogout = new URLSearchParams(location.search).get('varfor') === 'utloggad';
for (const key of Object.keys(localStorage)) {
  if (key === 'camunda-form:undefined' || (isLogout && key.startsWith('camunda-form:'))) localStorage.removeItem(key);
}
