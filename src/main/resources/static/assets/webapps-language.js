// Read by each webapp before it starts. The webapps choose their language by the same rule: that of the browser if they have it,
// otherwise Swedish.
const [language] = (navigator.languages?.[0] ?? navigator.language ?? '').toLowerCase().split('-');

export const isSwedish = language !== 'en';

const LANGUAGE = isSwedish ? 'sv' : 'en';

document.documentElement.lang = LANGUAGE;
document.title = 'Rehabvägen';

// The webapps show the texts that they kept in the browser under their own version, and where they kept none they show some
// places without any. So the texts of today are laid there first. Without them the webapp goes on as it would have.
const app = document.querySelector('base');
const texts = `${app.getAttribute('app-root')}/app/${app.getAttribute('app-name')}/locales/`;
const fresh = await fetch(`${texts}${LANGUAGE}.json?bust=${window.bust}`)
  .then(answer => answer.ok ? answer.json() : undefined)
  .catch(() => undefined);
if (fresh) {
  const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
  kept[`${texts}_locales_data_${LANGUAGE}_${window.bust}`] = JSON.stringify(fresh);
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}

// Forms write a day as the browser's own menus would, which may speak any language: that is the only one who asks for 'default'.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (Format, [locales, ...more]) => new Format(locales === 'default' ? 'sv-SE' : locales, ...more)
});
