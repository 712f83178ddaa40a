// Fills the lists of a form that only the server knows: who works where, which units take part. Fields name them (valuesKey).
import { fetchJson } from './house.js';
import { Note } from './notes.js';

const LISTS = '/api/formulardata/listor';
const FAILED = 'Listorna att välja från kunde inte hämtas. Stäng formuläret och öppna det igen.';

/** Resolves when the form's fields can take values: one that is not on its list is thrown out of its field. */
export async function fillLists(shown) {
  const wanted = shown.fields.map(field => field.valuesKey).filter(Boolean);
  if (wanted.length === 0) return;
  try {
    const lists = await fetchJson(LISTS);
    shown.offer(Object.fromEntries(wanted.map(key => [key, lists[key] ?? []])));
  } catch (refusal) {
    new Note(() => shown.notes, 'problem').show(`${FAILED} ${refusal.message}`);
  }
}
