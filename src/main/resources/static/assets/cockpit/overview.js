// The card on the dashboard: how each insats stands today.
import { ask } from './api.js';
import { alert, date, h } from './dom.js';
import { partOf } from './links.js';
import { caseOf } from './waiting.js';
import { bar } from './sections.js';
import { sparkline } from './sparkline.js';
import { change, days, decimal, number } from './words.js';

const card = (title, ...content) => h('div.fh-card', {}, h('h3', {}, title), content);

function goal({ percent, participants, reached, exited, plans, lapsed, trend }) {
  const known = trend.filter(each => each.percent !== null);
  const [first, last] = [known[0], known[known.length - 1]];
  const told = first && last && first !== last
    ? `${decimal(first.percent)}\u00a0% ${first.on} → ${decimal(last.percent)}\u00a0% ${last.on}` : '';
  const changed = told ? change(Math.round((last.percent - first.percent) * 10) / 10, 'level') : null;
  return card('Mål uppnått',
    h('p', {}, h('b.fh-big', {}, percent === null ? '–' : `${decimal(percent)}\u00a0%`), ` ${number(reached)} av ${number(participants)} deltagare`),
    told ? [h('p', {}, sparkline(known.map(each => each.percent), `Andelen som har nått målet: ${told}.`),
      h('small', { 'aria-hidden': 'true' }, `${changed.arrow} ${decimal(first.percent)}\u00a0% `, date(first.on), ` → ${decimal(last.percent)}\u00a0% `, date(last.on)))] : null,
    h('p.fh-muted', {}, `${number(exited)} avslutade, ${number(plans)} med gällande plan, ${number(lapsed)} planer har löpt ut.`));
}

function phases({ phases: all, running }) {
  const most = Math.max(1, ...all.map(phase => phase.cases));
  return card(`Ärenden efter fas (${number(running)})`, h('dl.fh-bars', {}, all.map(phase => [
    h('dt', {}, phase.name), h('dd', {}, bar(phase.cases / most, number(phase.cases)))])));
}

function attention({ stalled, plansLapsing }) {
  const hidden = plansLapsing.count - plansLapsing.cases.length;
  return card('Att se till',
    h('p', {}, h('b.fh-big', {}, number(stalled)), ' ärenden ', h('a', { href: partOf('stilla') }, 'står stilla')),
    h('p', {}, h('b.fh-big', {}, number(plansLapsing.count)), ` planer löper ut inom ${plansLapsing.within} dagar (till `, date(plansLapsing.until), ')'),
    plansLapsing.cases.length ? h('details', {}, h('summary', {}, 'Vilka'), h('ul.fh-numbers', {},
      plansLapsing.cases.map(each => h('li', {}, caseOf(each)))),
    hidden > 0 ? h('p.fh-muted', {}, `${number(hidden)} till med skyddade uppgifter.`) : null) : null);
}

function when({ days: left, isLate }) {
  return isLate ? h('b.fh-late', {}, `▲ ${days(-left)} för sent`) : `om ${days(left)}`;
}

function reports({ reportsDue }) {
  return card('Rapporter att lämna', reportsDue.length
    ? h('ul', {}, reportsDue.map(report => h('li', {}, h('a', { href: '/rapporter' }, report.name), ' senast ', date(report.due), ', ', when(report),
      h('small', {}, report.step))))
    : h('p', {}, 'Inga just nu.'));
}

export async function showOverview(node) {
  node.classList.add('fh', 'fh-overview');
  node.append(h('p', { role: 'status' }, 'Hämtar läget …'));
  try {
    const { insatser, today } = await ask('oversikt');
    node.replaceChildren(...(insatser.length
      ? insatser.map(insats => h('section', {}, h('h2', {}, insats.name, ' ', h('small', {}, date(today))),
        h('div.fh-cards', {}, goal(insats.goal), phases(insats), attention(insats), reports(insats))))
      : [h('p.fh-muted', {}, 'Ingen insats pågår.')]));
  } catch (problem) {
    node.replaceChildren(alert(problem));
  }
}
