import fc from "fast-check";

/** Any day of the years 1900 to 2200, made without the code under test. */
export const anyDate = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2200-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any day of the years that the holiday tables cover, a year from their ends. */
export const anyCoveredDate = fc
  .date({ min: new Date("2025-01-01T00:00:00Z"), max: new Date("2044-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
