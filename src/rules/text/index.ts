import type { Lang } from "../../language.ts";
import type { RuleWordsByCode } from "../rule.ts";
import { text as textDe } from "../words/de/text.ts";
import { text as textEn } from "../words/en/text.ts";
import { accessibleDocuments } from "./accessible-documents.ts";
import { noGapInFinal } from "./no-gap-in-final.ts";
import { shortSummary } from "./short-summary.ts";
import type { TextRule } from "./text-rule.ts";

/** Rules that judge the documents as they stand, with people's edits; they are only reported. */
export const textRules: readonly TextRule[] = [accessibleDocuments, shortSummary, noGapInFinal];

/** What every text rule says, by language and code. */
export const textRuleWords: Readonly<Record<Lang, RuleWordsByCode>> = { de: textDe, en: textEn };
