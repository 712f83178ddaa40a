import { isSwedish } from '../../../../assets/webapps-language.js';

export default {
  app: { vendor: 'Rehabvägen', name: isSwedish ? 'Min profil' : 'My profile' },

  // The fallback is read beside the language itself, and the dates would take over what comes last.
  locales: { availableLocales: ['sv', 'en'], fallbackLocale: isSwedish ? 'sv' : 'en' },

  links: [
    {
      label: isSwedish ? 'Startsidan' : 'Start page',
      href: '/',
      description: isSwedish ? 'Rapporter, inskrivning och annat som har egna sidor' : 'Reports, enrolment and whatever has pages of its own'
    }
  ],

  // Shared by the webapps; written as they look it up, from their own folder.
  customScripts: ['../../../assets/webapps']
};
