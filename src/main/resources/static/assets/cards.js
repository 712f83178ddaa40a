// What a card of the task list tells beside the task's name. All cards on the screen are asked for in one question, and not asked
// again while the list renews itself every ten seconds.
import { fetchJson } from './house.js';
import { element } from './notes.js';

const FRESH = 5 * 60 * 1000;

const known = new Map();
let asked = new Map();

/** The card of a task; empty if the server does not tell. */
function card(taskId) {
  const before = known.get(taskId);
  if (before && Date.now() - before.at < FRESH) return before.card;
  if (asked.size === 0) setTimeout(ask);
  const told = new Promise(tell => asked.set(taskId, tell));
  known.set(taskId, { at: Date.now(), card: told });
  return told;
}

async function ask() {
  const questions = asked;
  asked = new Map();
  const ids = [...questions.keys()];
  let cards = {};
  try {
    cards = await fetchJson(`/api/uppgifter/kort?${new URLSearchParams(ids.map(id => ['id', id]))}`);
  } catch {
    // A list without its cards' second line is still a list; the next one asks again.
    ids.forEach(id => known.delete(id));
  }
  questions.forEach((tell, id) => tell(cards[id]));
}

export default {
  id: 'rehabvagen.card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: async (node, { taskId }) => {
    const told = await card(taskId);
    if (!told) return;
    const line = element('p', '', { class: 'house-card', lang: 'sv' });
    if (told.place) line.append(element('span', told.place, { class: 'house-card-place' }));
    line.append(element('span', told.waited));
    if (told.deadline) {
      line.append(element(told.urgency === 'later' ? 'span' : 'strong', told.deadline, { class: `house-card-${told.urgency}` }));
    }
    node.append(line);
  }
};
