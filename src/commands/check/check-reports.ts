import type { Lang } from "../../language.ts";
import type { CityReport, ToldRule } from "../../report/city-report.ts";
import { renderGithub } from "../../report/github.ts";
import { findingsJson } from "../../report/json.ts";
import { renderJunit } from "../../report/junit.ts";
import { renderSarif } from "../../report/sarif.ts";
import { changesJson } from "../../sync/describe.ts";
import { type Checked, isUpToDate } from "../judge/told.ts";
import { noticesJson } from "../kit/notices-json.ts";
import { catalogueRules } from "../look-up/rule-catalogue.ts";
import { kitWords } from "./check-text.ts";

/** For GitHub Actions: a line a finding, then the state of the kit. */
export const checkGithub = (checked: Checked): string =>
  renderGithub(checked.findings, checked.lang) + (checked.kit === null ? "" : `${kitWords(checked.kit, checked)}\n`);

/** One line of JSON a city. */
export const checkJson = ({ dir, lang, findings, rules, kit }: Checked): string => {
  const changes = changesJson(kit?.changes ?? []);
  const waiting = rules?.waiting.map(({ code, path }) => ({ code, path })) ?? [];
  const told = (rules?.setAside ?? []).map(({ code, reason, name, on, findings: those }) => ({
    code,
    reason,
    name,
    on,
    findings: findingsJson(those, lang).findings,
  }));
  return `${JSON.stringify({ dir, ...findingsJson(findings, lang), waiting, setAside: told, upToDate: isUpToDate(kit), changes, ...(kit ? noticesJson(kit, lang) : {}) })}\n`;
};

/** All cities as one SARIF log, in the language of the first. */
export const checksSarif = (all: readonly Checked[], version: string): string => {
  const lang = all[0]?.lang ?? "en";
  return renderSarif(all.map(cityReport), { rules: toldRules(lang), version, lang });
};

/** All cities as one JUnit file, in the language of the first. */
export const checksJunit = (all: readonly Checked[]): string => {
  const lang = all[0]?.lang ?? "en";
  return renderJunit(all.map(cityReport), toldRules(lang), lang);
};

const cityReport = (checked: Checked): CityReport => ({
  dir: checked.dir,
  file: checked.file,
  findings: checked.findings,
  setAside: checked.rules?.setAside ?? [],
  failures: checked.failures,
  waiting: checked.rules?.waiting ?? [],
  kit: checked.kit === null ? null : { upToDate: isUpToDate(checked.kit), words: kitWords(checked.kit, checked) },
});

const toldRules = (lang: Lang): readonly ToldRule[] =>
  catalogueRules().map(({ code, name, level, group, sources, words }) => {
    const { title, summary, why } = words[lang];
    return { code, name, level, group, sources, title, summary, why };
  });
