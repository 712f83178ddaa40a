import './webapps-calendar.js';
import { isSwedish } from './webapps-language.js';
import './webapps-texts.js';

// The webapps' own login page is closed: there is one login for everything. When the session is gone, the page is asked for
// anew, which leads to our login and back here; after a logout one stays outside.
let hasLeft = false;

addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('.logout')) hasLeft = true;
}, true);

function leadToOurLogin() {
  if (/^#!?\/login/.test(location.hash)) {
    location.replace(hasLeft ? '/login?varfor=utloggad' : location.pathname);
  }
}

addEventListener('hashchange', leadToOurLogin);
leadToOurLogin();

// Tasklist holds a form faulty for good when an error leaves an empty place in a list's row, or when the field that had it is
// hidden by another answer; it could never again be completed. Where no error is shown the button is freed; completing tries the
// whole form anyway. Words that are typed reach the form a third of a second later.
const AFTER_TYPING = 500;

function freeForms() {
  document.querySelectorAll('[cam-tasklist-form]').forEach(form => {
    if (form.querySelector('.fjs-form') && !form.querySelector('.fjs-form-field-error')) {
      window.angular.element(form).controller('camTasklistForm').notifyFormValidated(false);
    }
  });
}

['click', 'input', 'change', 'keyup'].forEach(kind =>
  addEventListener(kind, () => setTimeout(freeForms, AFTER_TYPING), true));

// What stands outside the webapps is one step away, from Tasklist too.
export default [
  {
    id: 'rehabvagen.start',
    pluginPoint: 'tasklist.navbar.action',
    priority: 1000,
    render: node => {
      const link = document.createElement('a');
      link.href = '/';
      link.textContent = isSwedish ? 'Startsidan' : 'Start page';
      node.append(link);
    }
  }
];
