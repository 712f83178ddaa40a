// What a badge has to tell: shown at pointer and focus, kept at a click, closed by Escape and by leaving.
import { fresh, h } from './dom.js';

const LEAVING = 250;
const ARRIVING = 150;

export function tipIn(host) {
  const box = h('div.fh-tip', { role: 'group', 'aria-label': 'Steget', id: fresh('tip'), hidden: true });
  host.append(box);
  let owner = null;
  let isKept = false;
  let leaving;
  let arriving;

  function close() {
    clearTimeout(leaving);
    clearTimeout(arriving);
    owner?.setAttribute('aria-expanded', 'false');
    box.hidden = true;
    owner = null;
    isKept = false;
  }

  // Beside its badge, inside the diagram.
  function place(badge) {
    const around = host.getBoundingClientRect();
    const at = badge.getBoundingClientRect();
    const room = { width: box.offsetWidth, height: box.offsetHeight };
    const below = at.bottom - around.top + 6;
    const isRoomBelow = below + room.height < around.height;
    const top = isRoomBelow ? below : Math.max(4, at.top - around.top - room.height - 6);
    const left = Math.min(Math.max(4, at.left - around.left), around.width - room.width - 4);
    box.style.top = `${Math.max(4, Math.min(top, around.height - room.height - 4))}px`;
    box.style.left = `${Math.max(4, left)}px`;
  }

  function open(badge, fill) {
    clearTimeout(leaving);
    if (!badge.isConnected) return;
    if (owner !== badge) {
      close();
      owner = badge;
      box.replaceChildren(fill());
      box.hidden = false;
      badge.setAttribute('aria-expanded', 'true');
      place(badge);
    }
  }

  function leave() {
    clearTimeout(leaving);
    if (!isKept) leaving = setTimeout(close, LEAVING);
  }

  // A click on plain text moves the focus nowhere, and closes nothing.
  function leaveFor(target) {
    if (target && (box.contains(target) || owner?.contains(target))) return;
    if (target) isKept = false;
    leave();
  }

  const onKey = event => {
    if (event.key !== 'Escape' || box.hidden) return;
    const back = owner;
    const wasInside = box.contains(document.activeElement);
    close();
    if (wasInside) back.focus();
  };
  const onOutside = event => {
    if (!box.hidden && !box.contains(event.target) && !owner.contains(event.target)) close();
  };
  document.addEventListener('keydown', onKey);
  document.addEventListener('pointerdown', onOutside);
  box.addEventListener('mouseenter', () => clearTimeout(leaving));
  box.addEventListener('mouseleave', leave);
  box.addEventListener('focusout', event => leaveFor(event.relatedTarget));
  box.addEventListener('focusin', () => clearTimeout(leaving));

  return {
    // The badge opens it; what it holds is made when it is opened.
    attach(badge, fill) {
      badge.setAttribute('aria-expanded', 'false');
      badge.setAttribute('aria-controls', box.id);
      // Who only crosses the diagram opens nothing.
      badge.addEventListener('mouseenter', () => {
        clearTimeout(arriving);
        arriving = setTimeout(() => open(badge, fill), ARRIVING);
      });
      badge.addEventListener('mouseleave', () => {
        clearTimeout(arriving);
        leave();
      });
      badge.addEventListener('focus', () => open(badge, fill));
      badge.addEventListener('blur', event => leaveFor(event.relatedTarget));
      badge.addEventListener('click', event => {
        event.stopPropagation();
        open(badge, fill);
        isKept = true;
        // By the keyboard one goes on inside.
        if (event.detail === 0) box.querySelector('a, button')?.focus();
      });
    },
    close,
    forget() {
      close();
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onOutside);
      box.remove();
    }
  };
}
