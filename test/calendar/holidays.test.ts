import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Library from "date-holidays";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { coversDate, type HolidayTable, holidayOn, loadHolidays } from "../../src/calendar/holidays.ts";
import { addDays, yearOf } from "../../src/calendar/plain-date.ts";

const table = async (country: string): Promise<HolidayTable> => {
  const loaded = await loadHolidays(country);
  if (!loaded) throw new Error(`no table for ${country}`);
  return loaded;
};

/** The whole days that a table calls holidays in one year. */
const daysIn = (from: HolidayTable, region: string | null, year: number): readonly string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) if (holidayOn(from, region, day)) days.push(day);
  return days;
};

describe("tables", () => {
  it.each(["DE", "DE-NW", "DE-BY", "DE-BY-A", "GB-ENG", "GB-SCT", "BE", "US", "US-CA", "AT", "CH-ZH", "NL", "PL", "ES-CT", "JP"])(
    "%s has the days of date-holidays in every year",
    async (place) => {
      const [country = "", state, below] = place.split("-");
      const library = new Library({ country, ...(state && { state }), ...(below && { region: below }) }, { types: ["public"] });
      const loaded = await table(country);
      for (let year = loaded.from; year <= loaded.to; year++) {
        const wholeDays = library.getHolidays(year).filter((day) => Number(day.end) - Number(day.start) >= 23 * 3_600_000);
        const want = [...new Set(wholeDays.map((day) => day.date.slice(0, 10)))].sort();
        expect(daysIn(loaded, state ? place : null, year)).toEqual(want);
      }
    },
  );

  it.each(["ZZ", "", "de", "toString", "__proto__"])("%j has none", async (country) => {
    expect(await loadHolidays(country)).toBeNull();
  });

  it("of one country does not load another", async () => {
    expect((await table("LI")).country).toBe("LI");
  });
});

describe("a holiday", () => {
  it.each([
    ["DE-NW", "2028-06-15", "Fronleichnam", "Corpus Christi"],
    ["DE-NW", "2027-10-03", "Tag der Deutschen Einheit", "National Holiday"],
    ["DE-BY", "2028-01-06", "Heilige Drei Könige", "Epiphany"],
    ["DE-BY-A", "2028-08-08", "Augsburger Friedensfest", "Augsburg Peace Festival"],
    ["GB-ENG", "2028-04-17", "Ostermontag", "Easter Monday"],
    ["AT-9", "2028-10-26", "Nationalfeiertag", "National Holiday"],
  ])("in %s on %s is named in both languages", async (region, date, de, en) => {
    expect(holidayOn(await table(region.slice(0, 2)), region, date)).toEqual({ name: { de, en } });
  });

  it("keeps the country's own name where the data have no German one", async () => {
    const name = holidayOn(await table("PL"), null, "2028-05-03")?.name;
    expect(name?.de).toBe("Święto Narodowe Trzeciego Maja");
    expect(name?.en).toBe("Constitution Day");
  });

  it("moved from a weekend says that it is a substitute", async () => {
    const name = holidayOn(await table("GB"), "GB-ENG", "2027-12-27")?.name;
    expect(name?.en).toContain("substitute day");
    expect(name?.de).toContain("Ersatztag");
  });

  it.each([
    ["DE-NW", "2028-01-06"],
    ["DE-BE", "2028-06-15"],
    ["DE-BY", "2028-08-08"],
    ["DE-NW", "2028-12-24"],
    ["DE-NW", "2028-06-14"],
  ])("is not in %s on %s", async (region, date) => {
    expect(holidayOn(await table("DE"), region, date)).toBeNull();
  });

  it("has every one of its days: the three of a feast, over New Year too", async () => {
    const [emirates, eswatini] = [await table("AE"), await table("SZ")];
    const feast = ["2027-03-09", "2027-03-10", "2027-03-11"].map((date) => holidayOn(emirates, null, date)?.name.en);
    expect(new Set(feast)).toEqual(new Set([feast[0]]));
    expect(feast[0]).toBeDefined();
    expect(holidayOn(eswatini, null, "2024-01-02")).not.toBeNull();
  });

  it("of half a day is a working day, and a whole one where the data make it whole", async () => {
    const iceland = await table("IS");
    expect(holidayOn(iceland, null, "2027-12-24")).toBeNull();
    expect(holidayOn(iceland, null, "2028-12-24")).not.toBeNull();
  });

  it("of one region alone is none of the country", async () => {
    const germany = await table("DE");
    expect(holidayOn(germany, null, "2028-06-15")).toBeNull();
    expect(holidayOn(germany, null, "2028-05-01")).not.toBeNull();
  });

  it("in an unknown or foreign region is the country's", async () => {
    const germany = await table("DE");
    for (const region of ["DE-XX", "AT-9", "NW", ""]) {
      expect(holidayOn(germany, region, "2028-06-15")).toBeNull();
      expect(holidayOn(germany, region, "2028-10-03")).not.toBeNull();
    }
  });

  it("in a place the table does not know is its region's", async () => {
    expect(holidayOn(await table("DE"), "DE-NW-BI", "2028-06-15")?.name.de).toBe("Fronleichnam");
  });

  it("outside the years of the table is not known", async () => {
    const germany = await table("DE");
    expect(holidayOn(germany, null, "2046-01-01")).toBeNull();
    expect([coversDate(germany, "2023-12-31"), coversDate(germany, "2024-01-01"), coversDate(germany, "2045-12-31")]).toEqual([
      false,
      true,
      true,
    ]);
    expect(coversDate(germany, "2046-01-01")).toBe(false);
  });
});

describe("making the tables", () => {
  let folder = "";
  const recipe = new URL("../../build/holidays.mjs", import.meta.url).href;
  const make = async (countries: readonly string[]): Promise<string> => (await import(recipe)).makeHolidays(folder, countries);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "holidays-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("writes one module a country, their list and its types", async () => {
    expect(await make(["LI", "DE"])).toBe("made");
    expect((await readdir(join(folder, "holidays"))).sort()).toEqual(["DE.mjs", "LI.mjs", "index.d.mts", "index.mjs", "stamp.txt"]);
    const written = await readFile(join(folder, "holidays", "DE.mjs"), "utf8");
    expect(written).toBe(`export default ${JSON.stringify(await table("DE"))};\n`);
  });

  it("leaves them alone the second time, and makes them anew where something else is asked for", async () => {
    await make(["LI"]);
    const before = await stat(join(folder, "holidays", "LI.mjs"));
    expect(await make(["LI"])).toBe("kept");
    expect((await stat(join(folder, "holidays", "LI.mjs"))).mtimeMs).toBe(before.mtimeMs);
    expect(await make(["AT"])).toBe("made");
    expect(await readdir(join(folder, "holidays"))).not.toContain("LI.mjs");
  });
});
