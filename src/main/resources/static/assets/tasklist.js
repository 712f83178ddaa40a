// Everything of ours in Tasklist alone.
import cards from './cards.js';
import './drafts.js';
import './form-days.js';
import './form-outcome.js';
import './tasklist-ways.js';

export default [cards];
