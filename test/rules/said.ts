import { languages } from "../../src/language.ts";
import { type Breach, filled, isUnknown, type Patch, type Rule } from "../../src/rules/rule.ts";
import { ruleWords } from "../../src/rules/words.ts";
import { judgedWith } from "./judge-musterstadt.ts";

/** What a rule says of Musterstadt with an example set in it, in short: `level path` with `: which message` where it has several, `? path` for what is open. */
export const said = async (rule: Rule, patch: Patch): Promise<readonly string[]> => {
  const found = rule.check(await judgedWith(patch));
  for (const it of found) if (!isUnknown(it)) fillsItsWords(rule, it);
  return found.map((it) =>
    isUnknown(it) ? `? ${it.path}` : `${it.level ?? rule.level} ${it.path}${it.says === "" ? "" : `: ${it.says}`}`,
  );
};

/** The values of the first thing a rule says, English where they are words, with plain spaces. */
export const slots = async (rule: Rule, patch: Patch): Promise<Readonly<Record<string, string | number>>> => {
  const found = rule.check(await judgedWith(patch)).find((it) => !isUnknown(it));
  if (found === undefined || isUnknown(found)) return {};
  return Object.fromEntries(
    Object.entries(found.values).map(([slot, value]) => [slot, typeof value === "object" ? value.en.replaceAll("\u00A0", " ") : value]),
  );
};

/** Throws where a message or mend is missing, or a slot of it has no value. */
const fillsItsWords = ({ code }: Rule, { says, values }: Breach): void => {
  for (const lang of languages) {
    const words = ruleWords[lang][code];
    const texts = [words?.message[says] ?? "", words?.mend[says] ?? ""].map((text) => filled(text, values, lang));
    if (texts.includes("")) throw new Error(`${code} says nothing in ${lang} of “${says}”`);
  }
};
