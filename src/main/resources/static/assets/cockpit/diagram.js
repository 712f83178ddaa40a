// A diagram where Cockpit shows none: the viewer that it brings along, on a page of ours.
import { askEngine } from './api.js';
import { h } from './dom.js';

export const xmlOf = async definition => (await askEngine(`process-definition/${encodeURIComponent(definition)}/xml`)).bpmn20Xml;

// Cockpit is an application of Angular's, and its viewer one of its elements.
export function diagramIn(pane, xml) {
  const injector = window.angular.element(pane).injector();
  const scope = injector.get('$rootScope').$new(true);
  const holder = h('div.fh-holder');
  pane.append(holder);
  return new Promise(shown => {
    Object.assign(scope, { xml, control: {}, shown: () => shown(scope.control.getViewer()) });
    const [viewer] = injector.get('$compile')(
      '<div cam-widget-bpmn-viewer diagram-data="xml" control="control" on-load="shown()"></div>')(scope);
    holder.append(viewer);
    scope.$applyAsync();
  }).then(viewer => Object.assign(viewer, { forget: () => scope.$destroy() }));
}
