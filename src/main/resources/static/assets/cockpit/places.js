// Where the badge of a step stands: where it covers no element, no name, no badge of Cockpit's and as little of a flow as can be.
const GAP = 5;
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

// Cockpit shows what runs and what failed at the lower left, the way into what is called or collapsed at the lower right.
function badgesOfCockpit(shape) {
  const { x, y, width, height, collapsed } = shape;
  const taken = [{ x: x - 12, y: y + height - 14, width: 62, height: 28 }, { x: x - 12, y: y - 12, width: 26, height: 24 }];
  const hasWay = shape.businessObject.$instanceOf('bpmn:CallActivity') || collapsed;
  return hasWay ? [...taken, { x: x + width - 22, y: y + height - 4, width: 36, height: 42 }] : taken;
}

// Nearer to another step than to its own, a badge would be taken for the other's.
const halo = ({ x, y, width, height }) => ({ x: x - 10, y: y - 26, width: width + 20, height: height + 52 });

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

function candidates({ x, y, width, height }, size) {
  const middle = x + (width - size.width) / 2;
  const right = x + width - size.width;
  const above = y - size.height - GAP;
  const below = y + height + GAP;
  const beside = [x + width + GAP, x - size.width - GAP];
  return [
    ...[middle, right, x].map(left => ({ x: left, y: above })),
    ...[middle, right + 16, x - 16].map(left => ({ x: left, y: above - 16 })),
    ...[middle, right].map(left => ({ x: left, y: below + 12 })),
    ...beside.map(left => ({ x: left, y: y - size.height / 2 })),
    ...beside.map(left => ({ x: left, y: above })),
    ...[middle, right, x].map(left => ({ x: left, y: below + 34 })),
    ...beside.map(left => ({ x: left, y: below }))
  ].map(place => ({ ...place, ...size }));
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
    else solid.push(element, ...(element.businessObject.$instanceOf('bpmn:FlowNode') ? badgesOfCockpit(element) : []));
  });
  return { solid, thin };
}

const cheapest = (shape, size, price) => candidates(shape, size)
  .map((place, rank) => ({ place, price: price(place) + rank * 12 }))
  .reduce((least, each) => each.price < least.price ? each : least);

// Places for the badges of these shapes on a plane with these elements: of the sizes, the first that covers nothing, else the
// last. A place that is taken is closed for the next.
export function places(shapes, sizes, elements) {
  const { solid, thin } = obstacles(elements);
  const halos = elements.filter(element => element.businessObject.$instanceOf('bpmn:Activity') && element.parent && !isExpanded(element)
    && element.type !== 'label').map(element => ({ element, ...halo(element) }));
  const covers = place => solid.reduce((sum, each) => sum + overlap(place, each), 0);
  const price = (place, shape) => 20 * covers(place) + thin.reduce((sum, each) => sum + overlap(place, each), 0)
    + 0.5 * halos.reduce((sum, each) => sum + (each.element === shape ? 0 : overlap(place, each)), 0);
  return shapes.map(shape => {
    const tried = sizes.map(size => cheapest(shape, size, place => price(place, shape)).place);
    const free = tried.findIndex(place => !covers(place));
    const rank = free < 0 ? sizes.length - 1 : free;
    solid.push(tried[rank]);
    return { ...tried[rank], rank };
  });
}
