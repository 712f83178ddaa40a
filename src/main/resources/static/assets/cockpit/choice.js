// What is chosen, once for the whole page: who goes to another process keeps period and unit. Kept as long as the tab is open.
const PLACE = 'rehabvagen.flaskhalsar';
const START = { layer: 'vantetid', period: '365', from: '', until: '', unit: '', compare: false };

export const PERIODS = [
  ['30', 'Senaste 30 dagarna'],
  ['90', 'Senaste 90 dagarna'],
  ['182', 'Senaste halvåret'],
  ['365', 'Senaste året'],
  ['730', 'Senaste två åren'],
  ['egen', 'Egna datum']
];

function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(PLACE)) || {};
  } catch {
    // A browser that keeps nothing begins anew.
    return {};
  }
}

let chosen = { ...START, ...kept() };
const listeners = new Set();
const versions = new Map();

export const choice = () => chosen;

export const versionOf = process => versions.get(process) || '';

function tell(change) {
  [...listeners].forEach(listener => listener(change));
}

export function choose(change) {
  chosen = { ...chosen, ...change };
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(chosen));
  } catch {
    // Then it lasts until the page is left.
  }
  tell(change);
}

// A version belongs to one process, and is not carried to the next.
export function chooseVersion(process, version) {
  versions.set(process, version);
  tell({ version });
}

// Calls back at each change until the returned function is called.
export function onChoice(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function before(today, days) {
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}

// A unit that another reader had chosen in this tab is forgotten.
function unitAmong(insatser) {
  const all = insatser.flatMap(insats => [insats.id, ...insats.units.map(unit => unit.id)]);
  return all.includes(chosen.unit) ? chosen.unit : '';
}

// The period that is chosen, as two days.
export function periodOf(today) {
  if (chosen.period === 'egen') return { from: chosen.from, until: chosen.until };
  return { from: before(today, Number(chosen.period) - 1), until: today };
}

// The choice as the server is asked.
export function asked(offer, process = '') {
  const unit = unitAmong(offer.insatser);
  const { from, until } = periodOf(offer.today);
  const isUnit = offer.insatser.some(insats => insats.units.some(each => each.id === unit));
  return {
    fran: from,
    till: until,
    insats: isUnit ? '' : unit,
    enhet: isUnit ? unit : '',
    process,
    version: process ? versionOf(process) : ''
  };
}

export function placeOf(offer) {
  const unit = unitAmong(offer.insatser);
  for (const insats of offer.insatser) {
    if (insats.id === unit) return insats.name;
    const found = insats.units.find(each => each.id === unit);
    if (found) return found.name;
  }
  return 'alla enheter';
}
