// Where cases wait, in Cockpit. A script that cannot be read leaves the whole of Cockpit white: hence this one imports nothing
// ahead, and each part is fetched when it is shown.
const PART = {
  heat: () => import('./heat.js'),
  tab: () => import('./tab.js'),
  page: () => import('./page.js'),
  overview: () => import('./overview.js'),
  history: () => import('./history.js'),
  way: () => import('./way.js')
};

// Longer than this nobody waits for Cockpit because of us.
const PATIENCE = 4000;

// What the server said may be shown as it is; anything else is a fault of ours.
function failed(node, problem) {
  if (!(node instanceof Element)) return;
  const message = document.createElement('p');
  message.className = 'fh-alert';
  message.setAttribute('role', 'alert');
  message.textContent = problem.name === 'Refusal' ? problem.message : 'Den här delen kunde inte visas. Ladda om sidan.';
  node.replaceChildren(message);
}

// What has been shown is taken away once, also when it is still on its way.
function plugin(id, pluginPoint, show, more = {}) {
  let gone = Promise.resolve();
  return {
    id: `rehabvagen.${id}`,
    pluginPoint,
    ...more,
    render: (place, given, scope) => {
      gone = show(place, given, scope).catch(problem => {
        console.error(problem);
        failed(place, problem);
      });
    },
    unmount: () => gone.then(end => end?.())
  };
}

function navigation(node) {
  const link = document.createElement('a');
  link.href = '#/flaskhalsar';
  link.textContent = 'Flaskhalsar';
  node.append(link);
  return Promise.resolve();
}

// The course of single instances: not for who only designs the models.
const histories = () => [
  plugin('flaskhalsar.instans', 'cockpit.route',
    async node => (await PART.history()).showInstance(node), { properties: { path: '/flaskhalsar/instans/:id' } }),
  plugin('historik', 'cockpit.processInstance.runtime.tab',
    async (node, { processInstanceId }) => (await PART.history()).showHistory(node, processInstanceId),
    { priority: 25, properties: { label: 'Historik' } }),
  plugin('vag', 'cockpit.processInstance.diagram.plugin',
    async (viewer, { processInstanceId }) => (await PART.way()).showWay(viewer, processInstanceId))
];

const plugins = ({ showsHistory }) => [
  plugin('varmelager', 'cockpit.processDefinition.diagram.plugin',
    async (viewer, { processDefinitionId }) => (await PART.heat()).showHeat(viewer, processDefinitionId)),
  plugin('flaskhalsar', 'cockpit.processDefinition.runtime.tab',
    async (node, { processDefinitionId }) => (await PART.tab()).showTab(node, processDefinitionId),
    { priority: 15, properties: { label: 'Flaskhalsar' } }),
  plugin('flaskhalsar.sida', 'cockpit.route',
    async node => (await PART.page()).showPage(node), { properties: { path: '/flaskhalsar' } }),
  ...showsHistory ? histories() : [],
  plugin('flaskhalsar.arende', 'cockpit.route',
    async node => (await PART.history()).showCase(node), { properties: { path: '/flaskhalsar/arende' } }),
  plugin('flaskhalsar.meny', 'cockpit.navigation', navigation,
    { priority: 90, checkActive: path => path.includes('#/flaskhalsar') }),
  plugin('oversikt', 'cockpit.dashboard',
    async node => (await PART.overview()).showOverview(node), { properties: { label: 'Läget i insatserna' } })
];

// Who may not see the figures is offered nothing; with a server that fails the parts say so themselves.
async function offerOfReader() {
  try {
    const api = await import('./api.js');
    const offer = await Promise.race([api.offered(), new Promise((_, late) => setTimeout(late, PATIENCE))]);
    // What Cockpit shows empty to the project lead, who deploys nothing, is not shown: see the styles.
    document.documentElement.classList.toggle('fh-lead', offer.showsCases);
    return offer;
  } catch (problem) {
    return [401, 403].includes(problem?.status) ? null : { showsHistory: true };
  }
}

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = '/assets/cockpit/flaskhalsar.css';
// Cockpit measures its panes when it shows them: by then the styles have to be there.
const isStyled = new Promise(styled => ['load', 'error'].forEach(end => style.addEventListener(end, styled)));
document.head.append(style);

const [offer] = await Promise.all([offerOfReader(), Promise.race([isStyled, new Promise(late => setTimeout(late, PATIENCE))])]);

export default offer ? plugins(offer) : [];
