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

export default [];
