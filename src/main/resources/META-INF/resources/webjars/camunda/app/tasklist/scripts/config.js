import { isSwedish } from '../../../../assets/webapps-language.js';

export default {
  app: { vendor: 'Rehabvägen', name: isSwedish ? 'Uppgifter' : 'Tasks' },

  // The fallback is read beside the language itself, and the dates would take over what comes last.
  locales: { availableLocales: ['sv', 'en'], fallbackLocale: isSwedish ? 'sv' : 'en' },

  // Shared by the webapps; written as they look it up, from their own folder.
  customScripts: ['../../../assets/webapps', '../../../assets/tasklist', '../../../assets/tasklist-arende'],

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: isSwedish ? 'tar den valda uppgiften' : 'claims the selected task'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: isSwedish ? 'går till den första listan' : 'goes to the first list'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: isSwedish ? 'går till den första uppgiften' : 'goes to the first task'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: isSwedish ? 'går till det första fältet i formuläret' : 'goes to the first field of the form'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: isSwedish ? 'öppnar listan över det som kan registreras' : 'opens the list of what can be started'
    }
  }
};
