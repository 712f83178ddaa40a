// "Kopiera till akten": the text of what was done, fetched when it is asked for and never before, since reading it is logged.

async function textOf(address) {
  const answer = await fetch(address, { headers: { Accept: 'text/plain' } });
  if (answer.status === 401) location.reload();
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}

async function show(details) {
  const sheet = details.querySelector('pre');
  if (!details.dataset.isThere) {
    sheet.textContent = await textOf(details.dataset.akt);
    details.dataset.isThere = 'yes';
  }
  return sheet;
}

function mark(sheet) {
  const range = document.createRange();
  range.selectNodeContents(sheet);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  sheet.focus();
}

// Without https, or where the browser forbids it, the text is marked and people copy it themselves.
async function copy(details) {
  const sheet = await show(details);
  try {
    await navigator.clipboard.writeText(sheet.textContent);
    return 'Texten är kopierad.';
  } catch (forbidden) {
    details.open = true;
    mark(sheet);
    return 'Texten är markerad. Kopiera den med Ctrl+C.';
  }
}

export function wirePapers(root) {
  root.querySelectorAll('.akt').forEach(place => {
    const details = place.querySelector('details');
    const status = place.querySelector('[role=status]');
    const say = sentence => { status.textContent = sentence; };
    const failed = () => say('Texten kunde inte hämtas. Försök igen om en stund.');
    place.querySelector('button').addEventListener('click', () => {
      say('');
      copy(details).then(say, failed);
    });
    details.addEventListener('toggle', () => { if (details.open) show(details).catch(failed); });
  });
}
