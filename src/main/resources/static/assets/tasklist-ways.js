// What Tasklist does otherwise here than where it comes from.
const DUE_FIRST = '[{"sortBy":"dueDate","sortOrder":"asc"}]';

/** Shows nothing: whom it would tell of are not told by the engine, and what was done stands in the case's story. */
const CLOSED_TAB = 'task-detail-history';

/** What the webapp puts before a reason, and the reason itself where the message says it in Swedish already. */
const INNER = /^(<\w+> <- )+|No matching task with id .*/g;

const OPEN_LIST = '.fjs-container :is(.flatpickr-calendar.open, .fjs-dropdownlist)';

window.angular.module('ng').run(['$injector', parts => {
  if (!parts.has('Views')) return;
  const views = parts.get('Views');
  const all = views.getProviders;
  views.getProviders = wanted => all.call(views, wanted).filter(({ id }) => id !== CLOSED_TAB);

  const notifications = parts.get('Notifications');
  const addError = notifications.addError;
  notifications.addError = error => addError.call(notifications, { ...error, message: error.message?.replace(INNER, '') });

  // Lists are in the order that stands above them; where the address asks for none, what is due first stands first.
  const location = parts.get('$location');
  parts.get('$rootScope').$on('$locationChangeStart', () => {
    if (!location.search().sorting) location.search('sorting', DUE_FIRST).replace();
  });
}]);

// Escape closes the calendar or the list that is open, and only then the dialog around it, which heeds this sign.
addEventListener('keydown', event => {
  if (event.key === 'Escape' && document.querySelector(OPEN_LIST)) event.preventDefault();
}, true);
