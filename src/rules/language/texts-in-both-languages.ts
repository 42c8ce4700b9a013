import { languages } from "../../language.ts";
import { breach, type Judged, type Outcome, type Rule } from "../rule.ts";
import { isName, namedText, type TextAt, textsOf } from "./texts.ts";

/** One finding for each text that stands in one language only. */
const missing = ({ city }: Judged, found: readonly TextAt[]): readonly Outcome[] =>
  found.flatMap((it) => {
    const lang = languages.find((each) => it.text.byLang[each] === undefined);
    const path = `${it.path}.${lang}`;
    return lang ? [breach(path, { ...namedText(city, it), path }, { says: lang })] : [];
  });

/** One finding for all sentences that are written without a language. */
const same = ({ city }: Judged, found: readonly TextAt[]): readonly Outcome[] => {
  const [first] = found;
  if (first === undefined) return [];
  return [breach(first.path, { ...namedText(city, first), count: found.length }, { says: found.length === 1 ? "one" : "same" })];
};

export const textsInBothLanguages: Rule = {
  code: "L-04",
  name: "texts-in-both-languages",
  level: "hint",
  dimension: "language",
  sources: ["estimate"],
  good: {},
  bad: { "topics.care.question": { de: "Wie gestalten wir die Pflege der Zukunft in Musterstadt?" } },
  check: (judged) => {
    if (judged.city.city.languages.length < languages.length) return [];
    const all = textsOf(judged.city);
    const plain = all.filter(({ text }) => Object.keys(text.byLang).length === 0);
    const sentences = plain.filter(({ path }) => !isName(path));
    const maps = all.filter((it) => !plain.includes(it));
    return [...missing(judged, maps), ...same(judged, sentences)];
  },
};
