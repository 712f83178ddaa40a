// Ways inside Cockpit.
import { h } from './dom.js';

// The id under which the tab is registered in flaskhalsar.js, which may import nothing.
const TAB = 'rehabvagen.flaskhalsar';

export const tabOf = (definition, step) =>
  `#/process-definition/${definition}/runtime?detailsTab=${TAB}${step ? `&steg=${encodeURIComponent(step)}` : ''}`;

// Where one stands goes along, so that there is a way back to it.
const here = () => encodeURIComponent(location.hash);

export const pageOf = instance => `#/flaskhalsar/instans/${instance}?fran=${here()}`;

export const instanceLink = (instance, text) => h('a', { href: `#/process-instance/${instance}/runtime` }, text);

export const caseAddress = caseNumber => `#/flaskhalsar/arende?nummer=${encodeURIComponent(caseNumber)}&fran=${here()}`;

export const caseLink = caseNumber => h('a', { href: caseAddress(caseNumber) }, caseNumber);

// The page of all processes, at one of its parts.
export const partOf = part => `#/flaskhalsar?del=${part}`;

// What the address asks of a page: behind the question mark within the hash.
export const askedFor = name => new URLSearchParams(location.hash.split('?')[1] || '').get(name);

const PLACES = [
  ['#/process-instance/', 'Tillbaka till processinstansen'],
  ['#/process-definition/', 'Tillbaka till processen'],
  ['#/flaskhalsar/instans/', 'Tillbaka till processinstansen'],
  ['#/flaskhalsar/arende', 'Tillbaka till ärendet'],
  ['#/dashboard', 'Tillbaka till översikten']
];

// To where one came from; who came from elsewhere gets to the page of all processes.
export function wayBack() {
  const from = askedFor('fran') ?? '';
  const [, text] = PLACES.find(([place]) => from.startsWith(place)) ?? [];
  return h('p', {}, h('a', { href: text ? from : '#/flaskhalsar' }, text ?? 'Flaskhalsar'));
}
