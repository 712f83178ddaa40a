// Calendars of the forms and of the webapps themselves: Monday first, weeks numbered as in Sweden, 24 hours.
import { isSwedish } from './webapps-language.js';

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DAYS = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const SHORT_DAYS = ['sön', 'mån', 'tis', 'ons', 'tor', 'fre', 'lör'];

const webapps = window.angular.module('ng');

// "A year ago" is no day to write down; the time of day stands in the tip.
webapps.run(['$injector', parts => {
  if (parts.has('amTimeAgoConfig')) {
    Object.assign(parts.get('amTimeAgoConfig'), { fullDateThreshold: -Infinity, fullDateFormat: 'YYYY-MM-DD' });
  }
}]);

// The library that forms draw their calendar with; only Tasklist brings it.
const forms = window.flatpickr;

forms?.setDefaults({ weekNumbers: true, ariaDateFormat: 'l j F Y' });
forms?.localize({ firstDayOfWeek: 1, time_24hr: true });

if (isSwedish) {
  forms?.localize({
    months: { longhand: MONTHS, shorthand: SHORT_MONTHS },
    weekdays: { longhand: DAYS, shorthand: SHORT_DAYS },
    ordinal: () => '',
    rangeSeparator: ' till ',
    weekAbbreviation: 'v.',
    scrollTitle: 'Rulla för att ändra',
    toggleTitle: 'Klicka för att växla',
    amPM: ['fm', 'em'],
    yearAriaLabel: 'År',
    monthAriaLabel: 'Månad',
    hourAriaLabel: 'Timme',
    minuteAriaLabel: 'Minut'
  });

  webapps.decorator('$locale', ['$delegate', locale => window.angular.merge(locale, {
    id: 'sv-se',
    DATETIME_FORMATS: {
      MONTH: MONTHS, STANDALONEMONTH: MONTHS, SHORTMONTH: SHORT_MONTHS, DAY: DAYS, SHORTDAY: SHORT_DAYS,
      FIRSTDAYOFWEEK: 0, WEEKENDRANGE: [5, 6], AMPMS: ['fm', 'em'],
      fullDate: 'EEEE d MMMM y', longDate: 'y-MM-dd', medium: 'y-MM-dd HH:mm:ss', mediumDate: 'y-MM-dd', mediumTime: 'HH:mm:ss',
      short: 'y-MM-dd HH:mm', shortDate: 'y-MM-dd', shortTime: 'HH:mm'
    },
    NUMBER_FORMATS: { DECIMAL_SEP: ',', GROUP_SEP: '\u00a0', CURRENCY_SYM: 'kr' }
  })]);
}
