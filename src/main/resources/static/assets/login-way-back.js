// The part of an address behind # stays in the browser: it goes along, so that one comes back to the task that one was at. The page
// waits for this script before it shows the form, so that nobody is quicker.
document.addEventListener('submit', ({ target }) => {
  const to = new URL(target.action);
  to.hash = location.hash;
  target.action = to;
});
