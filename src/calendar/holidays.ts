// biome-ignore lint/correctness/useImportExtensions: generated JavaScript with its types beside it; the ending is right
import { tables } from "../../generated/holidays/index.mjs";
import type { Words } from "../language.ts";
import { type PlainDate, yearOf } from "./plain-date.ts";

/** Days of a country or region: those of every year under `MM-DD`, the others by year; the number is a place in `names`, -1 none. */
type Days = {
  readonly every: Readonly<Record<string, number>>;
  readonly on: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/**
 * The public holidays of one country, made at build from date-holidays (CC BY-SA 3.0) by build/holidays.mjs. Half days count as
 * working days. Feasts by the sighting of the moon are calculated and may be a day off.
 */
export type HolidayTable = {
  /** ISO 3166-1 */
  readonly country: string;
  /** First and last year it covers. */
  readonly from: number;
  readonly to: number;
  /** German and English; the country's own where the data lack one. */
  readonly names: readonly (readonly [de: string, en: string])[];
  readonly whole: Days;
  /** What a region has beside the whole country, by the part of its code after the country's: `NW`, `BY`, `BY-A`. */
  readonly regions: Readonly<Record<string, Days>>;
};

/** Loads the table of a country (ISO 3166-1, `DE`), and no other; null where there is none. */
export const loadHolidays = async (country: string): Promise<HolidayTable | null> => {
  if (!Object.hasOwn(tables, country)) return null;
  const module = await tables[country]?.();
  return module?.default ?? null;
};

/**
 * The public holiday on a day, null where there is none or the table does not cover its year (ask `coversDate`). `region` is
 * ISO 3166-2 (`DE-NW`), or with a place below it (`DE-BY-A`, Augsburg); null or one the table does not know: the whole country.
 */
export const holidayOn = (table: HolidayTable, region: string | null, date: PlainDate): { readonly name: Words } | null => {
  if (!coversDate(table, date)) return null;
  const regional = region === null ? null : daysOfRegion(table, region);
  const number = (regional && numberOn(regional, date)) ?? numberOn(table.whole, date) ?? -1;
  const name = table.names[number];
  return name ? { name: { de: name[0], en: name[1] } } : null;
};

/** Does the table know the holidays of that day's year? */
export const coversDate = (table: HolidayTable, date: PlainDate): boolean => table.from <= yearOf(date) && yearOf(date) <= table.to;

/** `DE-BY-A`, else `DE-BY`. A region's own list has the days of what lies above it too, so one list is enough. */
const daysOfRegion = (table: HolidayTable, region: string): Days | null => {
  if (!region.startsWith(`${table.country}-`)) return null;
  const [state = "", ...below] = region.slice(table.country.length + 1).split("-");
  return table.regions[[state, ...below].join("-")] ?? table.regions[state] ?? null;
};

const numberOn = (days: Days, date: PlainDate): number | undefined => {
  const day = date.slice(5);
  return days.on[date.slice(0, 4)]?.[day] ?? days.every[day];
};
