import { isSwedish } from '../../../../assets/webapps-language.js';

export default {
  app: { vendor: 'Rehabvägen', name: isSwedish ? 'Användare' : 'Users' },

  // The fallback is read beside the language itself, and the dates would take over what comes last.
  locales: { availableLocales: ['sv', 'en'], fallbackLocale: isSwedish ? 'sv' : 'en' },

  // Shared by the webapps; written as they look it up, from their own folder.
  customScripts: ['../../../assets/webapps']
};
