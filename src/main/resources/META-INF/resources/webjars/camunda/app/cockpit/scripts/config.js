export default {
  // Shared by the webapps; written as they look it up, from their own folder.
  customScripts: ['../../../assets/webapps', '../../../assets/cockpit/flaskhalsar']
};
