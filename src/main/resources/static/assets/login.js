// On a machine that several people share, no half-filled form of Tasklist's stays in the browser.
import { emptyForms } from './browser-storage.js';

emptyForms();

// The part of an address behind # stays in the browser: it goes along, so that one comes back to the task that one was at.
document.querySelector('form').action += location.hash;
