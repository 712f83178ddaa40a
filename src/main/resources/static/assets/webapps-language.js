// Read by each webapp before it starts. The webapps choose their language by the same rule: that of the browser if they have it,
// otherwise Swedish.
const [language] = (navigator.languages?.[0] ?? navigator.language ?? '').toLowerCase().split('-');

export const isSwedish = language !== 'en';

document.documentElement.lang = isSwedish ? 'sv' : 'en';

// Texts that the webapps kept in the browser under their own version would hide those of a newer version of ours.
const KEPT = 'camunda-web';
const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
const stays = Object.entries(kept).filter(([key]) => !key.includes('_locales_data_'));
localStorage.setItem(KEPT, JSON.stringify(Object.fromEntries(stays)));

// Forms write a day as the browser's own menus would, which may speak any language: that is the only one who asks for 'default'.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (Format, [locales, ...more]) => new Format(locales === 'default' ? 'sv-SE' : locales, ...more)
});
