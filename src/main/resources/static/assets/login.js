// On a machine that several people share, no half-filled form of Tasklist's stays in the browser.
import { emptyForms } from './browser-storage.js';

emptyForms();
