import type { Words } from "../language.ts";
import { type About, label } from "./about.ts";
import { allowedIn, boundsOf } from "./allowed.ts";
import type { Saying } from "./finding.ts";
import { mendMissing, mendValue } from "./mend.ts";
import { isPlainList } from "./plain.ts";
import { grouped } from "./seen.ts";

/** What is said of a list, text or number that is too small or too big. */
export const badSize = (small: boolean, about: About): Saying => ({
  code: "bad-value",
  message: sizeMessage(small, about),
  allowed: allowedIn(about.shape),
  mend: sizeMend(small, about),
});

const sizeMessage = (small: boolean, about: About): Words => {
  const { value } = about;
  const name = label(about);
  if (isPlainList(value))
    return small
      ? { de: `„${name.de}“ hat zu wenige Einträge: ${value.length}.`, en: `“${name.en}” has too few entries: ${value.length}.` }
      : { de: `„${name.de}“ hat zu viele Einträge: ${value.length}.`, en: `“${name.en}” has too many entries: ${value.length}.` };
  if (typeof value === "string")
    return small
      ? { de: `„${name.de}“ ist leer.`, en: `“${name.en}” is empty.` }
      : { de: `„${name.de}“ ist zu lang: ${value.length} Zeichen.`, en: `“${name.en}” is too long: ${value.length} characters.` };
  const word: Words = small ? { de: "klein", en: "small" } : { de: "groß", en: "big" };
  const number = grouped(value);
  return { de: `${number.de} ist zu ${word.de} für „${name.de}“.`, en: `${number.en} is too ${word.en} for “${name.en}”.` };
};

const sizeMend = (small: boolean, about: About): Words => {
  if (isPlainList(about.value))
    return small
      ? {
          de: "Ergänzen Sie einen Eintrag; er beginnt in einer neuen Zeile mit „- “.",
          en: "Add an entry; it begins on a new line with “- ”.",
        }
      : { de: "Fassen Sie Einträge zusammen.", en: "Join some of the entries." };
  if (typeof about.value !== "string") {
    const { low, high } = boundsOf(about.shape);
    const bound = small ? low : high;
    if (bound === null) return mendValue(about.value, about.shape);
    const least: Words = small ? { de: "mindestens", en: "at least" } : { de: "höchstens", en: "at most" };
    const limit = grouped(bound);
    return {
      de: `Prüfen Sie die Zahl; erlaubt ist ${least.de} ${limit.de}.`,
      en: `Check the number; ${least.en} ${limit.en} is allowed.`,
    };
  }
  if (!small) return { de: "Kürzen Sie den Text.", en: "Shorten the text." };
  return about.shape.required
    ? mendMissing(about.key, about.shape)
    : {
        de: "Füllen Sie das Feld aus, oder löschen Sie die Zeile: Dann gilt es als offen.",
        en: "Fill in the field, or delete the line: then it counts as open.",
      };
};
