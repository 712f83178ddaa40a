// What waits below an element of the diagram: in the process that it calls, or in the flow that a collapsed sub-process hides.
function sum(name, steps) {
  const oldest = Math.max(...steps.map(step => step.oldestOpen ?? -1));
  return {
    name,
    steps: steps.length,
    openNow: steps.reduce((count, step) => count + step.openNow, 0),
    waitingDays: steps.reduce((count, step) => count + step.now.waitingDays, 0),
    oldestOpen: oldest < 0 ? null : oldest,
    over: steps.filter(step => step.pace === 'over').length
  };
}

const isWaiting = each => each.openNow > 0;

const within = element => [element.id, ...(element.flowElements ?? []).flatMap(within)];

// called: what the engine says of the processes that are called; all: the ranked steps of every process; own: those of this one.
export function sumsOf(registry, called, all, own) {
  const calls = called.flatMap(({ id, key, name, calledFromActivityIds }) => calledFromActivityIds.map(activity =>
    ({ activity, key, definition: id, ...sum(name || key, all.filter(step => step.process === key)) })));
  const hidden = registry.filter(shape => shape.collapsed && shape.businessObject.$instanceOf('bpmn:SubProcess')).map(shape => {
    const inside = new Set(within(shape.businessObject));
    const keys = new Set(calls.filter(call => inside.has(call.activity)).map(call => call.key));
    const steps = [...own.filter(step => inside.has(step.activity)), ...all.filter(step => keys.has(step.process))];
    return { activity: shape.id, plane: `${shape.id}_plane`, ...sum(shape.businessObject.name, steps) };
  });
  return [...calls, ...hidden].filter(isWaiting);
}
