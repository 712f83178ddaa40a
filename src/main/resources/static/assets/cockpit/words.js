// How figures are told: Swedish, whole days, what is not known as a dash.
const NUMBER = new Intl.NumberFormat('sv-SE');
const ONE_DECIMAL = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const NONE = '–';
const isNothing = value => value === null || value === undefined;

export const number = value => isNothing(value) ? NONE : NUMBER.format(value);
export const decimal = value => isNothing(value) ? NONE : ONE_DECIMAL.format(value);
export const percent = share => isNothing(share) ? NONE : `${NUMBER.format(Math.round(share * 100))}\u00a0%`;
export const days = count => isNothing(count) ? NONE : `${number(count)}\u00a0${count === 1 ? 'dag' : 'dagar'}`;

// A quantile of waiting: how long, or how far it is known at least.
export function quantile({ days: count, atLeast }) {
  if (!isNothing(count)) return days(count);
  return isNothing(atLeast) ? NONE : `mer än ${days(atLeast)}`;
}

export function shortQuantile({ days: count, atLeast }) {
  if (!isNothing(count)) return number(count);
  return isNothing(atLeast) ? NONE : `>${number(atLeast)}`;
}

// For sorting: a wait that is only known to be longer comes behind one that is known.
export function lengthOf({ days: count, atLeast }) {
  return isNothing(count) ? isNothing(atLeast) ? -1 : atLeast + 0.5 : count;
}

export const beyond = ({ count, decided, share }) => isNothing(share) ? NONE : `${percent(share)} (${number(count)} av ${number(decided)})`;

const DIRECTIONS = {
  time: ['längre', 'kortare'],
  many: ['fler', 'färre'],
  level: ['högre', 'lägre']
};

const UNITS = {
  dagar: days,
  procent: count => `${number(count)} procentenhet${count === 1 ? '' : 'er'}`
};

// The change since the previous period: arrow, number and a word; in units of UNITS, or plain.
export function change(value, direction, unit = '') {
  if (isNothing(value)) return null;
  if (value === 0) return { arrow: '→', amount: '0', text: 'oförändrat' };
  const size = Math.abs(value);
  const amount = (UNITS[unit] ?? number)(size);
  return { arrow: value > 0 ? '↑' : '↓', amount, text: DIRECTIONS[direction][value > 0 ? 0 : 1] };
}

// The change in words.
export const changed = told => told.amount === '0' ? told.text : `${told.amount} ${told.text}`;

export const points = share => isNothing(share) ? null : Math.round(share * 100);

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

export const month = text => `${MONTHS[Number(text.slice(5, 7)) - 1]} ${text.slice(0, 4)}`;
export const day = text => isNothing(text) ? NONE : text.slice(0, 10);
export const minute = text => isNothing(text) ? NONE : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
export const period = ({ from, until }) => `${from} – ${until}`;

export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

// The mark beside the colour.
export const MARKS = { inom: '●', nara: '◐', over: '▲', okand: '○' };

export const NOBODY_WAITS = 'I den här processen finns inget steg där någon väntar.';
