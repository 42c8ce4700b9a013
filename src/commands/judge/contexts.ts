import type { CityProfile } from "../../city/schema/index.ts";
import type { Lang } from "../../language.ts";
import { coreCommon, coreFormat, coreIndicators, coreLearnings, coreSources } from "../../packs/core.ts";
import type { Format, PlanContext } from "../../plan/context.ts";
import type { Verdict } from "./verdict.ts";

/** What the documents of each of the city's languages are planned from. */
export const planContexts = ({ judged, judgement, standing }: Verdict): Promise<readonly PlanContext[]> => {
  const { city: profile, calendar, schedules, ends } = judged;
  const base = { profile, calendar, schedules, ends, standing, setAside: judgement.setAside };
  return Promise.all(profile.city.languages.map(async (lang) => ({ ...base, lang, ...(await contentIn(profile, lang)) })));
};

const contentIn = async (
  profile: CityProfile,
  lang: Lang,
): Promise<Pick<PlanContext, "formats" | "learnings" | "indicators" | "sources" | "common">> => {
  const [learnings, indicators, sources, common] = await Promise.all([coreLearnings(), coreIndicators(), coreSources(), coreCommon(lang)]);
  const used = [...new Set(profile.runs.map((run) => run.format))];
  const formats = await Promise.all(used.map(async (id) => [id, await formatIn(id, lang)] as const));
  return {
    formats: new Map(formats.flatMap(([id, format]) => (format ? [[id, format] as const] : []))),
    learnings: learnings.learnings.flatMap((it) => withWords(it, learnings.words[lang][it.id])),
    indicators: indicators.indicators.flatMap((it) => withWords(it, indicators.words[lang][it.id])),
    sources,
    common,
  };
};

const formatIn = async (id: string, lang: Lang): Promise<Format | null> => {
  const format = await coreFormat(id);
  return format && { data: format.data, words: format.words[lang] };
};

const withWords = <T, W>(it: T, words: W | undefined): readonly (T & { readonly words: W })[] =>
  words === undefined ? [] : [{ ...it, words }];
