// The whole diagram with its badges in view, as long as the reader has not chosen a view of his own.
// Pixels of the pane that stay free; Cockpit's own switch lies over its upper edge.
const FREE = { side: 10, upper: 34, lower: 24 };

function boxOf(viewer, taken) {
  const canvas = viewer.get('canvas');
  const root = canvas.getRootElement();
  const boxes = viewer.get('elementRegistry').filter(element => element !== root && canvas.findRoot(element) === root)
    .flatMap(element => element.waypoints ? element.waypoints.map(({ x, y }) => ({ x, y, width: 0, height: 0 })) : [element]);
  boxes.push(...taken.filter(place => place.root === root));
  if (!boxes.length) return null;
  const x = Math.min(...boxes.map(box => box.x));
  const y = Math.min(...boxes.map(box => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map(box => box.x + box.width)) - x,
    height: Math.max(...boxes.map(box => box.y + box.height)) - y
  };
}

const isNear = (a, b) => Math.abs(a - b) < 1;

// Whether Cockpit shows the whole diagram, or a view that came with the address.
function isWhole(canvas) {
  const seen = canvas.viewbox();
  canvas.zoom('fit-viewport', 'auto');
  const whole = canvas.viewbox();
  const same = isSame(seen, whole);
  if (!same) canvas.viewbox(seen);
  return same;
}

const isSame = (a, b) => isNear(a.x, b.x) && isNear(a.y, b.y) && isNear(a.scale * 1000, b.scale * 1000);

export function fitted(viewer, taken = () => []) {
  const canvas = viewer.get('canvas');
  let isOwn = !isWhole(canvas);
  let last = null;

  function again() {
    canvas.resized();
    isOwn ||= Boolean(last) && !isSame(canvas.viewbox(), last);
    if (isOwn) return;
    const box = boxOf(viewer, taken());
    const { outer } = canvas.viewbox();
    if (!box || !outer.width || !outer.height) return;
    const room = { width: outer.width - 2 * FREE.side, height: outer.height - FREE.upper - FREE.lower };
    const scale = Math.min(1, room.width / box.width, room.height / box.height);
    if (!(scale > 0)) return;
    const wanted = {
      scale,
      x: box.x - (room.width / scale - box.width) / 2 - FREE.side / scale,
      y: box.y - (room.height / scale - box.height) / 2 - FREE.upper / scale,
      width: outer.width / scale,
      height: outer.height / scale
    };
    // A view that changes hides all overlays for a moment.
    if (!isSame(wanted, canvas.viewbox())) canvas.viewbox(wanted);
    last = canvas.viewbox();
  }

  const watch = new ResizeObserver(() => again());
  watch.observe(canvas.getContainer());
  return {
    again,
    // Another plane of the diagram has a view of its own.
    afresh() {
      isOwn = false;
      last = null;
      again();
    },
    forget: () => watch.disconnect()
  };
}
