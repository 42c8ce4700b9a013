import type { Lang } from "../language.ts";
import type { CityReport, ToldRule } from "../report/city-report.ts";
import { renderGithub } from "../report/github.ts";
import { findingsJson } from "../report/json.ts";
import { renderJunit } from "../report/junit.ts";
import { renderSarif } from "../report/sarif.ts";
import { kitState } from "./check-text.ts";
import { type Checked, isUpToDate } from "./checked.ts";
import { noticesJson } from "./notices-json.ts";
import { catalogueRules } from "./rule-catalogue.ts";

/** For GitHub Actions: a line a finding, then the state of the kit. */
export const checkGithub = ({ city, findings, plan }: Checked): string =>
  renderGithub(findings, city.lang) + (plan === null ? "" : `${kitState(plan, city)}\n`);

/** One line of JSON a city. */
export const checkJson = ({ city, verdict, findings, plan, setAside }: Checked): string => {
  const { lang, dir } = city;
  const changes = plan?.changes.filter((it) => it.kind !== "none").map(({ kind, path }) => ({ kind, path })) ?? [];
  const waiting = verdict?.judgement.waiting.map(({ code, path }) => ({ code, path })) ?? [];
  const told = setAside.map(({ code, reason, name, on, findings: those }) => ({
    code,
    reason,
    name,
    on,
    findings: findingsJson(those, lang).findings,
  }));
  const rules = { waiting, setAside: told };
  return `${JSON.stringify({ dir, ...findingsJson(findings, lang), ...rules, upToDate: isUpToDate(plan), changes, ...(plan ? noticesJson(plan, lang) : {}) })}\n`;
};

/** All cities as one SARIF log, in the language of the first. */
export const checksSarif = (all: readonly Checked[], version: string): string => {
  const lang = all[0]?.city.lang ?? "en";
  return renderSarif(all.map(cityReport), { rules: toldRules(lang), version, lang });
};

/** All cities as one JUnit file, in the language of the first. */
export const checksJunit = (all: readonly Checked[]): string => {
  const lang = all[0]?.city.lang ?? "en";
  return renderJunit(all.map(cityReport), toldRules(lang), lang);
};

const cityReport = ({ city, verdict, findings, setAside, failures, plan }: Checked): CityReport => ({
  dir: city.dir,
  file: city.text.file,
  findings,
  setAside,
  failures,
  waiting: verdict?.judgement.waiting ?? [],
  kit: plan === null ? null : { upToDate: isUpToDate(plan), words: kitState(plan, city) },
});

const toldRules = (lang: Lang): readonly ToldRule[] =>
  catalogueRules().map(({ code, name, level, group, sources, words }) => {
    const { title, summary, why } = words[lang];
    return { code, name, level, group, sources, title, summary, why };
  });
