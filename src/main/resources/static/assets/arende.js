// What moves in a case's story, on our page and in Tasklist's tab.
import { wireWriting } from './arende-skriv.js';
import { wirePapers } from './papper.js';

// The tab's address belongs to Tasklist: a jump within the story must not change it.
export function wire(root) {
  root.querySelectorAll('.innehall a').forEach(link => link.addEventListener('click', event => {
    const target = root.querySelector(link.getAttribute('href'));
    if (!target) return;
    event.preventDefault();
    target.tabIndex = -1;
    target.scrollIntoView({ block: 'start' });
    target.focus();
  }));
  wirePapers(root);
  wireWriting(root);
}

document.querySelectorAll('main > .arende').forEach(wire);
