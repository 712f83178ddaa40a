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
