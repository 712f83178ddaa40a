// Where the badge of a step stands: at its lower edge, or at the upper one where that covers less of others, their names and flows.
const LAP = 6;
const CONTAINERS = ['bpmn:Participant', 'bpmn:Lane', 'bpmn:Process', 'bpmn:Collaboration'];

const overlap = (a, b) => Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x))
  * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const isExpanded = shape => shape.businessObject.$instanceOf('bpmn:SubProcess') && !shape.collapsed;

const isContainer = shape => CONTAINERS.some(kind => shape.businessObject.$instanceOf(kind)) || isExpanded(shape);

// The frame of an expanded sub-process may be crossed no more than a flow; its name stands at its top.
function frame({ x, y, width, height }) {
  return [
    { x, y: y - 2, width, height: 22 },
    { x, y: y + height - 2, width, height: 4 },
    { x: x - 2, y, width: 4, height },
    { x: x + width - 2, y, width: 4, height }
  ];
}

// The way into what is called or collapsed stands at the lower right; how many instances run is told by our badge instead.
function wayInto(shape) {
  const { x, y, width, height, collapsed } = shape;
  const hasWay = shape.businessObject.$instanceOf('bpmn:CallActivity') || collapsed;
  return hasWay ? [{ x: x + width - 14, y: y + height + 4, width: 24, height: 24 }] : [];
}

function segments({ waypoints }) {
  return waypoints.slice(1).map((end, index) => {
    const start = waypoints[index];
    return {
      x: Math.min(start.x, end.x) - 1,
      y: Math.min(start.y, end.y) - 1,
      width: Math.abs(start.x - end.x) + 2,
      height: Math.abs(start.y - end.y) + 2
    };
  });
}

// Always at an edge of its own step, which it overlaps a little: whose it is cannot be mistaken.
function candidates({ x, y, width, height }, size, isSmallest) {
  const middle = x + (width - size.width) / 2;
  const right = x + width - size.width;
  const lap = Math.min(size.height / 3, LAP);
  const below = y + height - lap;
  const above = y - size.height + lap;
  // Half beside it only where nothing smaller is left to try.
  return [[middle, below], [x, below], [middle, above], [x, above], [right, above], ...isSmallest ? [[x - size.width / 3, below]] : []]
    .map(([left, top]) => ({ x: left, y: top, width: size.width, height: size.height }));
}

// What stands on one plane of the diagram: solid things, and lines.
function obstacles(elements) {
  const solid = [];
  const thin = [];
  elements.forEach(element => {
    if (element.waypoints) thin.push(...segments(element));
    else if (!element.parent || element.hidden) return;
    else if (element.type === 'label') solid.push(element);
    else if (isContainer(element)) thin.push(...frame(element));
    else solid.push(element, ...wayInto(element));
  });
  return { solid, thin };
}

const cheapest = (candidates, price) => candidates
  .map((place, order) => ({ place, price: price(place) + order * 12 }))
  .reduce((least, each) => each.price < least.price ? each : least);

// Places for the badges of these shapes on a plane with these elements: of the sizes, the first that covers nothing, else the
// last. A place that is taken is closed for the next.
export function places(wishes, elements) {
  const { solid, thin } = obstacles(elements);
  const covers = (place, shape) => solid.reduce((sum, each) => sum + (each === shape ? 0 : overlap(place, each)), 0);
  const price = (place, shape) => 20 * covers(place, shape) + thin.reduce((sum, each) => sum + overlap(place, each), 0);
  return wishes.map(({ shape, sizes }) => {
    const tried = sizes.map((size, index) => ({
      ...cheapest(candidates(shape, size, index === sizes.length - 1), place => price(place, shape)).place,
      rank: size.rank
    }));
    const chosen = tried.find(place => !covers(place, shape)) ?? tried[tried.length - 1];
    solid.push(chosen);
    return chosen;
  });
}
