import type { Rule } from "../rule.ts";
import { textsInBothLanguages } from "./texts-in-both-languages.ts";

export const languageRules: readonly Rule[] = [textsInBothLanguages];
