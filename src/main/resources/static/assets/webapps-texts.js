// Texts of the webapps for which they know no language. They are replaced where they stand: nothing else is touched, so that who
// drew them goes on undisturbed, and before anything is painted.
import formTexts from './form-texts.js';
import { isSwedish } from './webapps-language.js';

const ATTRIBUTES = ['placeholder', 'aria-label', 'title', 'alt'];

const ZOOM = { 'zoom in': 'Förstora', 'zoom out': 'Förminska', 'reset zoom': 'Visa hela bilden' };

const PLACES = Object.entries({
  '.fjs-container': formTexts,
  '.app-switch': { Tasklist: 'Uppgifter', Admin: 'Användare', Welcome: 'Min profil' },
  '.tooltip-inner': { 'task.assignee': 'Handläggare' },
  '.navigation.zoom': ZOOM,
  '.alert .close': { Close: 'Stäng' },
  '.user-profile': { Jonny: '', Prosciutto: '', 'j.prosciutto@acme.org': '' },
  '.section-content > header h3': { '{} Behörigheter': 'Behörigheter: {}' },
  '.null-value': { null: 'saknas' },
  '[cam-widget-variables-table]': { Actions: 'Åtgärder', Download: 'Ladda ner', Upload: 'Ladda upp' },
  'th, .authorizations': { 'Select all': 'Välj alla', 'Unselect all': 'Välj inga' }
}).map(([selector, texts]) => ({ selector, swedish: dictionary(texts) }));

function dictionary(texts) {
  const whole = new Map();
  const withGaps = [];
  for (const [english, swedish] of Object.entries(texts)) {
    if (english.includes('{}')) {
      const parts = english.split('{}').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      withGaps.push([new RegExp(`^${parts.join('(.*)')}$`), swedish.split('{}')]);
    } else {
      whole.set(english, swedish);
    }
  }
  return text => {
    const found = whole.get(text);
    if (found !== undefined) return found;
    for (const [pattern, parts] of withGaps) {
      const filled = pattern.exec(text);
      if (filled) return parts.reduce((line, part, i) => line + filled[i] + part);
    }
  };
}

function translateText(node, swedish) {
  const english = node.data.trim();
  const found = english && swedish(english);
  if (found) node.data = node.data.replace(english, () => found);
}

function translateAttribute(element, name, swedish) {
  const english = element.getAttribute(name);
  const found = english ? swedish(english) : undefined;
  if (found !== undefined) element.setAttribute(name, found);
}

function translate(root, swedish) {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = walk.nextNode()) {
    if (node instanceof Text) translateText(node, swedish);
    else ATTRIBUTES.forEach(name => translateAttribute(node, name, swedish));
  }
}

/** In which of the places something stands. */
function placesOf(element) {
  return PLACES.filter(place => element?.closest(place.selector));
}

function translateNew(node) {
  if (node instanceof Text) placesOf(node.parentElement).forEach(place => translateText(node, place.swedish));
  else if (node instanceof Element) PLACES.forEach(place => translateElement(node, place));
}

function translateElement(element, { selector, swedish }) {
  if (element.closest(selector)) translate(element, swedish);
  else element.querySelectorAll(selector).forEach(inside => translate(inside, swedish));
}

function changed({ type, target, addedNodes, attributeName }) {
  if (type === 'childList') addedNodes.forEach(translateNew);
  else if (type === 'characterData') placesOf(target.parentElement).forEach(place => translateText(target, place.swedish));
  else placesOf(target).forEach(place => translateAttribute(target, attributeName, place.swedish));
}

if (isSwedish) {
  new MutationObserver(changes => changes.forEach(changed)).observe(document.body, {
    subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES
  });
  translateNew(document.body);
}
