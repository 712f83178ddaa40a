import './webapps-calendar.js';
import { isSwedish } from './webapps-language.js';
import './webapps-texts.js';

// The webapps' own login page is closed: there is one login for everything. When the session is gone, the page is asked for
// anew, which leads to our login and back to where one was; after a logout one stays outside.
const LOGIN = /^#!?\/login/;
let hasLeft = false;

addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('.logout')) hasLeft = true;
}, true);

function leadToOurLogin(event) {
  if (!LOGIN.test(location.hash)) return;
  if (hasLeft) {
    location.replace('/login?varfor=utloggad');
    return;
  }
  const place = event?.oldURL ? new URL(event.oldURL).hash : '';
  history.replaceState(null, '', location.pathname + location.search + place);
  location.reload();
}

addEventListener('hashchange', leadToOurLogin);
leadToOurLogin();

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
