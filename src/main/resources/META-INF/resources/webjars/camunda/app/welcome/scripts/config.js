import { isSwedish } from '../../../../assets/webapps-language.js';

export default {
  app: { vendor: 'Rehabvägen', name: isSwedish ? 'Min profil' : 'My profile' },

  // The fallback is read beside the language itself, and the dates would take over what comes last.
  locales: { availableLocales: ['sv', 'en'], fallbackLocale: isSwedish ? 'sv' : 'en' },

  // The maker's handbook is no place for a caseworker to go.
  links: [],

  // Shared by the webapps; written as they look it up, from their own folder.
  customScripts: ['../../../assets/webapps']
};
