// Makes the tables of public holidays from date-holidays, one ES module a country, read by src/calendar/holidays.ts.
//
// Data: date-holidays by commenthol and contributors, https://github.com/commenthol/date-holidays, its holiday data
// under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/), sources listed in its LICENSE. The tables are an
// adaptation of these data, under the same licence; LICENSE-THIRD-PARTY.txt must say so.
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Years a table covers, both included. */
export const years = { from: 2024, to: 2045 };

/** Left out: their solar terms and lunar feasts took three of the eight seconds that all countries took. */
const leftOut = ["CN", "HK", "TW", "VN"];

const generated = fileURLToPath(new URL("../generated", import.meta.url));
const substituteDay = { de: "Ersatztag", en: "substitute day" };

/**
 * Writes into `outDir/holidays` one `<CC>.mjs` a country and `index.mjs` with a lazy import for each; `countries` narrows
 * the list. Takes about five seconds, so tables made by this recipe from this version of the library are left as they
 * are, or copied from the repository's own generated/ where `outDir` is another folder. Says which it did.
 */
export async function makeHolidays(outDir = generated, countries = null) {
  const folder = join(outDir, "holidays");
  const stamp = await stampOf(countries);
  if (await isMade(folder, stamp)) return "kept";
  await rm(folder, { recursive: true, force: true });
  const made = join(generated, "holidays");
  if (await isMade(made, stamp)) {
    await cp(made, folder, { recursive: true });
    return "copied";
  }
  await mkdir(folder, { recursive: true });
  await writeTables(folder, countries);
  await writeFile(join(folder, "stamp.txt"), stamp);
  return "made";
}

const isMade = async (folder, stamp) => (await readFile(join(folder, "stamp.txt"), "utf8").catch(() => "")) === stamp;

/** Works out and writes every table, the list of them and its types. */
async function writeTables(folder, countries) {
  const { default: Holidays } = await import("date-holidays");
  const datesOf = ruleDates(Holidays);
  const known = Object.keys(new Holidays().getCountries()).filter((code) => !leftOut.includes(code));
  const codes = known.filter((code) => countries === null || countries.includes(code)).sort();
  for (const code of codes) {
    const table = countryTable(Holidays, datesOf, code);
    await writeFile(join(folder, `${code}.mjs`), `export default ${JSON.stringify(table)};\n`);
  }
  await writeFile(join(folder, "index.mjs"), registry(codes));
  await writeFile(join(folder, "index.d.mts"), registryTypes);
}

/** What the tables depend on: the library's version, this file, the countries asked for. */
async function stampOf(countries) {
  const { version } = createRequire(import.meta.url)("date-holidays/package.json");
  const recipe = createHash("sha256")
    .update(await readFile(fileURLToPath(import.meta.url)))
    .digest("hex");
  return `date-holidays ${version}\nrecipe ${recipe}\ncountries ${countries?.join(" ") ?? "all"}\n`;
}

const registry = (codes) => `export const tables = {\n${codes.map((code) => `  ${code}: () => import("./${code}.mjs"),\n`).join("")}};\n`;

const registryTypes = `import type { HolidayTable } from "../../src/calendar/holidays.ts";

export declare const tables: Readonly<Record<string, () => Promise<{ readonly default: HolidayTable }>>>;
`;

/**
 * A function from an instance and one of its rules to that rule's days. A rule gives the same days wherever it stands, so each
 * is worked out once for all countries and regions, to save time; all but those few that are
 * bound to a span of years or look at the other holidays of their country. No time zone is set: days are calendar days.
 */
function ruleDates(Holidays) {
  const alone = new Map();
  const inPlace = new WeakMap();
  return (instance, rule) => {
    if (rule.active || /bridge|holiday/i.test(rule.rule)) {
      if (!inPlace.has(instance)) inPlace.set(instance, daysByRule(instance));
      return inPlace.get(instance).get(rule.rule) ?? [];
    }
    const { name: _, ...bare } = rule;
    const key = JSON.stringify(bare);
    if (!alone.has(key)) {
      const single = new Holidays();
      single.setTimezone(undefined);
      single.setRule({ ...bare, name: { en: "x" } });
      alone.set(key, daysByRule(single).get(rule.rule) ?? []);
    }
    return alone.get(key);
  };
}

/** The days of an instance by rule, asked from the year before the first (a feast may span New Year) to the last. */
function daysByRule(instance) {
  const found = new Map();
  for (let year = years.from - 1; year <= years.to; year++) {
    for (const day of instance.getHolidays(year)) {
      const days = spanned(day).filter(({ date }) => covers(date));
      found.set(day.rule, [...(found.get(day.rule) ?? []), ...days]);
    }
  }
  return found;
}

const covers = (date) => Number(date.slice(0, 4)) >= years.from && Number(date.slice(0, 4)) <= years.to;

/** The whole days of a holiday; none of a half day (one that starts at noon or ends before midnight is a working day). */
function spanned({ date, start, end, substitute }) {
  const hours = (end - start) / 3_600_000;
  // an hour of slack, for a day on which the clocks go forward has 23
  const count = Math.floor((hours + 1) / 24);
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Array.from({ length: count }, (_, i) => ({
    date: new Date(first + i * 86_400_000).toISOString().slice(0, 10),
    substitute: substitute === true,
  }));
}

/** Every public holiday of a country, region or place within a region: date → name. On one day the first rule names it. */
function holidaysOf({ Holidays, datesOf, place }) {
  const instance = new Holidays(...place, { types: ["public"] });
  instance.setTimezone(undefined);
  const found = new Map();
  for (const rule of instance.getRules()) {
    for (const { date, substitute } of datesOf(instance, rule)) {
      const name = namesOf(rule.name, instance.getLanguages(), substitute);
      if (!found.has(date) || found.get(date).substitute) found.set(date, { ...name, substitute });
    }
  }
  return found;
}

/** German and English name; the country's own where the data lack one. */
function namesOf(names, languages, substitute) {
  const all = typeof names === "string" ? { en: names } : names;
  const native = languages.map((lang) => all[lang]).find(Boolean) ?? Object.values(all)[0];
  const name = (lang) => {
    const local = languages.filter((each) => each.startsWith(`${lang}-`)).map((each) => all[each]);
    const plain = local.find(Boolean) ?? all[lang] ?? native;
    return substitute ? `${plain} (${substituteDay[lang]})` : plain;
  };
  return { de: name("de"), en: name("en") };
}

/** Every code below a country with rules of its own: `NW`, `BY`, `BY-A`. */
function placesOf(Holidays, code) {
  const lists = new Holidays(code);
  return Object.keys(lists.getStates(code) ?? {}).flatMap((state) => [
    { key: state, place: [code, state] },
    ...Object.keys(lists.getRegions(code, state) ?? {}).map((region) => ({ key: `${state}-${region}`, place: [code, state, region] })),
  ]);
}

/** The table of a country (its form: `HolidayTable` in src/calendar/holidays.ts). */
function countryTable(Holidays, datesOf, code) {
  const names = [];
  const indexOf = ({ de, en }) => {
    const at = names.findIndex(([d, e]) => d === de && e === en);
    return at >= 0 ? at : names.push([de, en]) - 1;
  };
  const numbered = (place) =>
    new Map(
      [...holidaysOf({ Holidays, datesOf, place })].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, name]) => [date, indexOf(name)]),
    );
  const whole = numbered([code]);
  const regions = {};
  for (const { key, place } of placesOf(Holidays, code)) regions[key] = layer(difference(numbered(place), whole));
  return { country: code, ...years, names, whole: layer(whole), regions };
}

/** What a region has beside its country; -1 where it lacks a day. */
function difference(region, whole) {
  const lacking = [...whole.keys()].filter((date) => !region.has(date)).map((date) => [date, -1]);
  return new Map([...region].filter(([date, name]) => whole.get(date) !== name).concat(lacking));
}

/** Days that stand in every year once, under their month and day; the others by year. */
function layer(days) {
  const span = years.to - years.from + 1;
  const count = new Map();
  for (const [date, name] of days) count.set(`${date.slice(5)}=${name}`, (count.get(`${date.slice(5)}=${name}`) ?? 0) + 1);
  const every = {};
  const on = {};
  for (const [date, name] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const day = date.slice(5);
    if (count.get(`${day}=${name}`) === span) every[day] = name;
    else on[date.slice(0, 4)] = { ...on[date.slice(0, 4)], [day]: name };
  }
  return { every, on };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeHolidays();
