import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { loadHolidays } from "../../src/calendar/holidays.ts";
import { programmeEnd } from "../../src/calendar/plain-date.ts";
import { workCalendar } from "../../src/calendar/working-days.ts";
import { type CityProfile, citySchema } from "../../src/city/schema/index.ts";
import type { Lang } from "../../src/language.ts";
import { commonWordsSchema } from "../../src/packs/common.ts";
import { formatDataSchema } from "../../src/packs/format.ts";
import { formatWordsSchema } from "../../src/packs/format-words.ts";
import { indicatorsSchema, indicatorsWordsSchema } from "../../src/packs/indicator.ts";
import { learningsSchema, learningsWordsSchema } from "../../src/packs/learning.ts";
import { sourcesSchema } from "../../src/packs/source.ts";
import type { PlanContext } from "../../src/plan/context.ts";
import { scheduleRuns } from "../../src/programme/schedule.ts";
import { once } from "./once.ts";

const root = join(import.meta.dirname, "../..");

/** The cities of examples/. */
export const cities = ["musterstadt", "small-town", "bielefeld"] as const;

/** A file of templates/core, as its YAML says. */
export const packFile = (path: string): unknown => parse(readFileSync(join(root, "templates/core", path), "utf8"));

// biome-ignore lint/suspicious/noExplicitAny: the facts as YAML gives them, before the schema
export type Facts = Record<string, any>;
type Change = (facts: Facts) => unknown;

const cityFiles = new Map<string, Facts>();
const contexts = new Map<string, Promise<PlanContext>>();
const packs = new Map<Lang, Pick<PlanContext, "learnings" | "indicators" | "sources" | "common">>();
const formats = new Map<string, ReturnType<typeof formatOf>>();

/** The facts of an example city; `change` may alter them before they are checked. */
export const profileOf = (city: string, change: Change = () => undefined): CityProfile => {
  const facts = structuredClone(
    once(cityFiles, city, () => parse(readFileSync(join(root, "examples", city, "city.yaml"), "utf8")) as Facts),
  );
  change(facts);
  return citySchema.parse(facts);
};

/** The plan's context of an example city, from the files of the repository; made once for the city as it is. */
export const contextOf = (city: string, lang: Lang, change?: Change): Promise<PlanContext> =>
  change ? made(city, lang, change) : once(contexts, `${city} ${lang}`, () => made(city, lang));

const made = async (city: string, lang: Lang, change?: Change): Promise<PlanContext> => {
  const profile = profileOf(city, change);
  const calendar = workCalendar({
    holidays: await loadHolidays(profile.city.country),
    region: profile.city.region,
    recess: profile.council.recess,
    closures: profile.calendar.closures.map(({ from, to, name }) => ({
      from,
      to,
      name: name && { de: name.byLang["de"] ?? name.lead, en: name.byLang["en"] ?? name.lead },
    })),
  });
  const ids = [...new Set(profile.runs.map(({ format }) => format))];
  return {
    profile,
    lang,
    calendar,
    formats: new Map(ids.map((id) => [id, once(formats, `${id} ${lang}`, () => formatOf(id, lang))])),
    ...once(packs, lang, () => packOf(lang)),
    schedules: scheduleRuns(profile, calendar),
    standing: { errors: 0, warnings: 0 },
    setAside: [],
    ends: programmeEnd(profile.programme.start, profile.programme.months),
  };
};

const packOf = (lang: Lang) => {
  const learningWords = learningsWordsSchema.parse(packFile(`learnings/${lang}.yaml`));
  const indicatorWords = indicatorsWordsSchema.parse(packFile(`indicators.${lang}.yaml`));
  return {
    learnings: learningsSchema.parse(packFile("learnings/learnings.yaml")).map((it) => ({ ...it, words: learningWords[it.id]! })),
    indicators: indicatorsSchema.parse(packFile("indicators.yaml")).indicators.map((it) => ({ ...it, words: indicatorWords[it.id]! })),
    sources: sourcesSchema.parse(packFile("sources.yaml")),
    common: commonWordsSchema.parse(packFile(`common/${lang}.yaml`)),
  };
};

const formatOf = (id: string, lang: Lang) => ({
  data: formatDataSchema.parse(packFile(`formats/${id}/format.yaml`)),
  words: formatWordsSchema.parse(packFile(`formats/${id}/${lang}.yaml`)),
});
