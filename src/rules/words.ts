import type { Lang } from "../language.ts";
import type { RuleWordsByCode } from "./rule.ts";
import { calendar as calendarDe } from "./words/de/calendar.ts";
import { data as dataDe } from "./words/de/data.ts";
import { evaluation as evaluationDe } from "./words/de/evaluation.ts";
import { governance as governanceDe } from "./words/de/governance.ts";
import { inclusion as inclusionDe } from "./words/de/inclusion.ts";
import { language as languageDe } from "./words/de/language.ts";
import { money as moneyDe } from "./words/de/money.ts";
import { topics as topicsDe } from "./words/de/topics.ts";
import { waivers as waiversDe } from "./words/de/waivers.ts";
import { calendar as calendarEn } from "./words/en/calendar.ts";
import { data as dataEn } from "./words/en/data.ts";
import { evaluation as evaluationEn } from "./words/en/evaluation.ts";
import { governance as governanceEn } from "./words/en/governance.ts";
import { inclusion as inclusionEn } from "./words/en/inclusion.ts";
import { language as languageEn } from "./words/en/language.ts";
import { money as moneyEn } from "./words/en/money.ts";
import { topics as topicsEn } from "./words/en/topics.ts";
import { waivers as waiversEn } from "./words/en/waivers.ts";

/** What every rule says, by language and code. */
export const ruleWords: Readonly<Record<Lang, RuleWordsByCode>> = {
  de: { ...governanceDe, ...topicsDe, ...calendarDe, ...moneyDe, ...inclusionDe, ...dataDe, ...evaluationDe, ...languageDe, ...waiversDe },
  en: { ...governanceEn, ...topicsEn, ...calendarEn, ...moneyEn, ...inclusionEn, ...dataEn, ...evaluationEn, ...languageEn, ...waiversEn },
};
