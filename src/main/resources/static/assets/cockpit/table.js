// A table that can be sorted by its heads, with the keyboard too, and that scrolls in a narrow place.
import { fresh, h, heard } from './dom.js';

const compared = (a, b) => typeof a === 'string' ? a.localeCompare(b, 'sv') : a - b;

function cells(columns, row) {
  return columns.map(({ cell, isNumber }, index) => index === 0
    ? h(`th${isNumber ? '.fh-number' : ''}`, { scope: 'row' }, cell(row))
    : withLook('td', isNumber, cell(row)));
}

// A date is not broken at its hyphens.
function withLook(tag, isNumber, content) {
  const isDate = /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test([content].flat()[0]);
  return h(`${tag}${isNumber ? '.fh-number' : ''}${isDate ? '.fh-nowrap' : ''}`, {}, content);
}

// A column: head, cell(row), and if it can be sorted by(row); isNumber goes to the right and begins with the greatest.
export function table({ caption, columns, rows, sorted = null, isDescending = true, empty = 'Inget att visa.', foot = null }) {
  if (!rows.length) return h('p.fh-muted', {}, `${caption}: ${empty.charAt(0).toLowerCase()}${empty.slice(1)}`);
  let by = columns.find(column => column.head === sorted);
  let down = isDescending;
  const body = h('tbody');
  const heads = columns.map(column => {
    if (!column.by) return h(`th${column.isNumber ? '.fh-number' : ''}`, { scope: 'col' }, column.head);
    const button = h('button', { type: 'button', onclick: () => {
      down = by === column ? !down : Boolean(column.isNumber);
      by = column;
      fill();
    } }, column.head, h('span.fh-sort', { 'aria-hidden': 'true' }));
    return h(`th${column.isNumber ? '.fh-number' : ''}`, { scope: 'col' }, button);
  });

  function fill() {
    const ordered = by ? [...rows].sort((a, b) => compared(by.by(a), by.by(b)) * (down ? -1 : 1)) : rows;
    body.replaceChildren(...ordered.map(row => h('tr', row.attributes ?? {}, cells(columns, row))));
    columns.forEach((column, index) => {
      if (column === by) heads[index].setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else heads[index].removeAttribute('aria-sort');
    });
  }
  fill();
  const id = fresh('caption');
  return h('div.fh-scroll', { role: 'group', 'aria-labelledby': id, tabindex: '0' },
    h('table.fh-table', {},
      h('caption', { id }, caption, columns.some(column => column.by) ? heard(' Kan ordnas med knapparna i rubrikraden.') : null),
      h('thead', {}, h('tr', {}, heads)), body, foot));
}
