// Which day somebody means who writes it by hand. What could mean two days, or none, is not guessed at.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const FULL_MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

const FIRST_YEAR = 1900, LAST_YEAR = 2100;

/** A year of two digits is one of this century, and not much later than now. */
const YEARS_AHEAD = 20;

/** A day without a year is the nearest one, if it is so near that no other can be meant. */
const NEAR = 120 * 86_400_000;

const SPELLINGS = [
  [/^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/, ([, year, , month, day]) => [year, month, day]],
  [/^(\d{4})(\d\d)(\d\d)$/, ([, year, month, day]) => [year, month, day]],
  [/^(\d\d)(\d\d)(\d\d)$/, ([, year, month, day], today) => [ofThisCentury(year, today), month, day]],
  [/^(\d{1,2})\/(\d{1,2})[ -]+(\d{4})$/, ([, day, month, year]) => [year, month, day]],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/, ([, day, , month, year]) => mayBeTurned(day, month) ? [] : [year, month, day]],
  [/^(\d{1,2})\/(\d{1,2})$/, ([, day, month], today) => nearest(day, month, today)],
  [/^(?:den )?(\d{1,2})(?::?e)? ?([a-z]+)\.? ?(\d{4})?$/, ([, day, name, year], today) => {
    const month = named(name);
    return year ? [year, month, day] : nearest(day, month, today);
  }]
];

/**
 * The day as yyyy-mm-dd, null where it is not clear or does not exist.
 *
 * @param text as it was typed
 * @param today a Date
 */
export function dayOf(text, today = new Date()) {
  const spelled = text.trim().toLowerCase().replace(/[\s\u00a0]+/g, ' ').replace(/[\u2010-\u2015]/g, '-');
  for (const [pattern, parts] of SPELLINGS) {
    const found = pattern.exec(spelled);
    if (found) return existing(...parts(found, today).map(Number));
  }
  return null;
}

function existing(year, month, day) {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const meant = new Date(Date.UTC(year, month - 1, day));
  const isReal = meant.getUTCMonth() === month - 1 && meant.getUTCDate() === day;
  return isReal ? meant.toISOString().slice(0, 10) : null;
}

function named(name) {
  const month = FULL_MONTHS.indexOf(name);
  return (month < 0 ? MONTHS.indexOf(name.replace(/^sept$/, 'sep')) : month) + 1;
}

function ofThisCentury(digits, today) {
  const year = 2000 + Number(digits);
  return year <= today.getFullYear() + YEARS_AHEAD ? year : NaN;
}

/** 3/4/2026 is in April here and in March elsewhere. */
function mayBeTurned(day, month) {
  return Number(day) <= 12 && Number(month) <= 12 && Number(day) !== Number(month);
}

function nearest(day, month, today) {
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  const near = [-1, 0, 1]
    .map(years => today.getFullYear() + years)
    .filter(year => Math.abs(Date.UTC(year, month - 1, day) - now) <= NEAR);
  return near.length === 1 ? [near[0], month, day] : [];
}
