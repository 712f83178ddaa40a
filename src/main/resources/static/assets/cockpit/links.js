// Ways inside Cockpit.
import { h } from './dom.js';

// The id under which the tab is registered in flaskhalsar.js, which may import nothing.
const TAB = 'rehabvagen.flaskhalsar';

export const tabOf = (definition, step) =>
  `#/process-definition/${definition}/runtime?detailsTab=${TAB}${step ? `&steg=${encodeURIComponent(step)}` : ''}`;

export const pageOf = instance => `#/flaskhalsar/instans/${instance}`;

export const instanceLink = (instance, text) => h('a', { href: `#/process-instance/${instance}/runtime` }, text);

export const caseAddress = caseNumber => `#/flaskhalsar/arende?nummer=${encodeURIComponent(caseNumber)}`;

export const caseLink = caseNumber => h('a', { href: caseAddress(caseNumber) }, caseNumber);

// What the address asks of a page: behind the question mark within the hash.
export const askedFor = name => new URLSearchParams(location.hash.split('?')[1] || '').get(name);
