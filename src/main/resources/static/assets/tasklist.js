// Everything of ours in Tasklist alone.
import cards from './cards.js';
import './drafts.js';

export default [cards];
