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

// Tasklist takes the empty place that an error leaves in a list's row for an error, and would never again let a form with such a
// list be completed. Where no error is shown the button is freed; completing tries the whole form anyway. Words that are typed
// reach the form a third of a second later.
const AFTER_TYPING = 500;

function freeFormWithList() {
  const list = document.querySelector('[cam-tasklist-form] .fjs-form-field-dynamiclist');
  const form = list && list.closest('[cam-tasklist-form]');
  if (form && !form.querySelector('.fjs-form-field-error')) {
    window.angular.element(form).controller('camTasklistForm').notifyFormValidated(false);
  }
}

['click', 'input', 'change', 'keyup'].forEach(kind =>
  addEventListener(kind, () => setTimeout(freeFormWithList, AFTER_TYPING), true));

// What stands outside the webapps is one step away, from Tasklist too.
export default [
  {
    id: 'rehabvagen.start',
    pluginPoint: 'tasklist.navbar.action',
    priority: 1000,
    render: node => {
      const link = document.createElement('a');
      link.href = '/';
      link.textContent = 'Startsidan';
      node.append(link);
    }
  }
];
