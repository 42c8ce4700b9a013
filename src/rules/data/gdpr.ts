import { unionMembers } from "../../city/european-union.ts";

/** Members of the European Union, the other states of the EEA, and the United Kingdom with its own GDPR. */
const states = [...unionMembers, "IS", "LI", "NO", "GB"];

/** Does the General Data Protection Regulation hold in the country (ISO 3166-1)? */
export const underGdpr = (country: string): boolean => states.includes(country);
