import type { Lang, Words } from "../../language.ts";
import { spaced } from "./blocks.ts";
import type { Conflict, MergedText } from "./merge-text.ts";
import type { Note } from "./note.ts";
import { wordsOf } from "./words.ts";

const most = 8;

/** What was merged, a line a change: what came in, then what of the person's stays; after eight lines how many more there are. */
export function tellMerged({ kept, taken }: Pick<MergedText, "kept" | "taken">, lang: Lang): readonly string[] {
  const notes = [...taken, ...kept.filter(({ what }) => what === "kept")].filter(({ kind }) => kind !== "rule");
  const places = new Map<string, Set<string>>();
  for (const note of notes) {
    const saying = sayingOf(note)[lang];
    const known = places.get(saying) ?? new Set();
    places.set(saying, known.add(placeOf(note.section)[lang]));
  }
  const lines = [...places].map(([saying, sections]) => `${listed([...sections], lang)}: ${saying}`);
  if (lines.length <= most + 1) return lines;
  const rest = lines.length - most;
  return [...lines.slice(0, most), { de: `und ${rest} weitere Änderungen`, en: `and ${rest} more changes` }[lang]];
}

/** The first three places, and how many more. */
function listed(places: readonly string[], lang: Lang): string {
  if (places.length <= 3) return places.join("; ");
  const rest = places.length - 2;
  return `${places.slice(0, 2).join("; ")} ${{ de: `und ${rest} weitere Abschnitte`, en: `and ${rest} more sections` }[lang]}`;
}

/** Each place to be decided, with what the person wrote and what the new text would be. */
export const tellConflicts = ({ conflicts }: Pick<MergedText, "conflicts">, lang: Lang): readonly string[] =>
  conflicts.map((conflict) => conflictWords(conflict)[lang]);

/** What collides in one place, in a sentence. */
function conflictWords({ section, line, base, ours, theirs }: Conflict): Words {
  const at = placeOf(section);
  const where = { de: `${at.de} (Zeile ${line})`, en: `${at.en} (line ${line})` };
  if (ours === "")
    return {
      de: `${where.de}: von Ihnen entfernt; neu wäre ${deQuote(theirs)}`,
      en: `${where.en}: removed by you; new would be ${enQuote(theirs)}`,
    };
  if (theirs === "")
    return {
      de: `${where.de}: entfällt im neuen Text; Sie haben es geändert: ${deQuote(ours)}`,
      en: `${where.en}: no longer in the new text; you changed it: ${enQuote(ours)}`,
    };
  const mine = phrase(base, ours);
  const other = phrase(base, theirs);
  return {
    de: `${where.de}: bei Ihnen ${deQuote(mine)}, neu ${deQuote(other)}`,
    en: `${where.en}: yours ${enQuote(mine)}, new ${enQuote(other)}`,
  };
}

/** What became of one place, without its section. */
function sayingOf(note: Note): Words {
  const { what, base, theirs, now } = note;
  if (what === "kept") return keptWords(note);
  if (what === "joined") return { de: `beides in einem Satz: ${deQuote(now)}`, en: `both in one sentence: ${enQuote(now)}` };
  if (base === "") return { de: `neu ${deQuote(theirs)}`, en: `new ${enQuote(theirs)}` };
  if (theirs === "") return { de: `entfällt ${deQuote(base)}`, en: `no longer there ${enQuote(base)}` };
  const [from, to] = [phrase(theirs, base), phrase(base, theirs)];
  if (from === "" || to === "" || wordsOf(from).words.length > 12)
    return { de: `jetzt ${deQuote(to || theirs)}`, en: `now ${enQuote(to || theirs)}` };
  return { de: `aus ${deQuote(from)} wird ${deQuote(to)}`, en: `${enQuote(from)} becomes ${enQuote(to)}` };
}

const things: Readonly<Partial<Record<Note["kind"], Words>>> = {
  row: { de: "Ihre Zeile", en: "your row" },
  cell: { de: "Ihr Eintrag", en: "your entry" },
  item: { de: "Ihr Punkt", en: "your item" },
  sentence: { de: "Ihr Satz", en: "your sentence" },
  heading: { de: "Ihre Überschrift", en: "your heading" },
  clause: { de: "Ihr Absatz", en: "your paragraph" },
  paragraph: { de: "Ihr Absatz", en: "your paragraph" },
};

function keptWords({ kind, base, ours }: Note): Words {
  const thing = things[kind] ?? { de: "Ihre Änderung", en: "your change" };
  if (ours === "") return { de: `bleibt entfernt ${deQuote(base)}`, en: `stays removed ${enQuote(base)}` };
  const said = phrase(base, ours) || ours;
  return { de: `${thing.de} bleibt: ${deQuote(said)}`, en: `${thing.en} stays: ${enQuote(said)}` };
}

const placeOf = (section: string): Words => (section === "" ? { de: "Am Anfang", en: "At the start" } : { de: section, en: section });

/** What stands in `after` between the words that both begin and both end with. */
function phrase(before: string, after: string): string {
  const [a, { words: b, gaps }] = [wordsOf(before).words, wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const words = b.slice(start, b.length - end);
  return words.map((word, n) => (n === 0 ? "" : (gaps[start + n] ?? "")) + word).join("");
}

const deQuote = (text: string): string => `„${short(text)}“`;
const enQuote = (text: string): string => `“${short(text)}”`;

/** One line, cut at a word after about 90 letters. */
function short(text: string): string {
  const line = spaced(text);
  return line.length <= 90 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, "")} …`;
}
