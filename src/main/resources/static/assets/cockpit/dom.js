// Elements without a library. A handler is named on…, anything else is an attribute; null and false leave it out.
export function h(name, given = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

export function svg(tag, given = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  Object.entries(given).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
}

// For the ear only.
export const heard = text => h('span.fh-heard', {}, text);

let last = 0;

// An id that no other part of the page has.
export const fresh = word => `fh-${word}-${++last}`;

export const alert = problem => h('p.fh-alert', { role: 'alert' }, problem.message);

export const option = (value, text, chosen) => h('option', { value, selected: value === chosen }, text);

// Its hyphens are no places to break a line.
export const date = text => h('span.fh-nowrap', {}, text);
