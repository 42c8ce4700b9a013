/** Members of the European Union, the other states of the EEA, and the United Kingdom with its own GDPR. */
const states = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO GB".split(" ");

/** Does the General Data Protection Regulation hold in the country (ISO 3166-1)? */
export const underGdpr = (country: string): boolean => states.includes(country);
