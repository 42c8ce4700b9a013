import type { Lang, Words } from "../language.ts";
import { type Slot, slotNames, slots } from "./slots.ts";

/** German words that would bend the name after them. */
const bending =
  /(?:^|\s)(?:der|die|das|dem|den|des|ein|eine|einer|einem|einen|für|von|vom|mit|bei|beim|zu|zur|zum|an|am|in|im|durch|auf|über|unter|nach|aus|Ihrer|Ihrem|unser|unsere|unserem|unserer)\s$/i;

/** Words that a phrase of time brings with it. */
const doubled = /(?:^|\s)(?:am|bis|vom|zum|on|by|from|in|ab|until)\s$/i;

/** Slots that do not exist, and slots behind a word that does not go with them, in all texts that `words` holds. */
export const checkProse = (words: unknown, lang: Lang): readonly Words[] =>
  textsOf(words).flatMap((text) =>
    [...text.matchAll(/\{([^}]*)\}/g)].flatMap((found) => {
      const slot = found[1] ?? "";
      const before = text.slice(0, found.index);
      const quoted = `„${text.slice(Math.max(0, found.index - 25), found.index)}{${slot}}“`;
      if (!isSlot(slot)) return [{ de: `die Lücke ${quoted} gibt es nicht`, en: `there is no slot ${quoted}` }];
      const { kind } = slots[slot];
      if (lang === "de" && kind === "name" && bending.test(before)) {
        return [{ de: `Artikel oder Präposition vor einem Namen: ${quoted}`, en: `article or preposition before a name: ${quoted}` }];
      }
      if (kind === "phrase" && doubled.test(before)) {
        return [{ de: `Präposition vor einer Zeitangabe: ${quoted}`, en: `preposition before a phrase of time: ${quoted}` }];
      }
      return [];
    }),
  );

const isSlot = (name: string): name is Slot => (slotNames as readonly string[]).includes(name);

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
