export default {
  // Shared by the webapps; written as they look it up, from their own folder.
  customScripts: ['../../../assets/webapps', '../../../assets/tasklist-arende', '../../../assets/tasklist'],

  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'tar den valda uppgiften' },
    focusFilter: { key: 'ctrl+shift+f', description: 'går till den första listan' },
    focusList: { key: 'ctrl+alt+l', description: 'går till den första uppgiften' },
    focusForm: { key: 'ctrl+alt+f', description: 'går till det första fältet i formuläret' },
    startProcess: { key: 'ctrl+alt+p', description: 'öppnar listan över formulär som kan startas' }
  }
};
