import type { Lang, Words } from "../../language.ts";
import { quoted } from "../quoted.ts";
import { sectionWords } from "../section-words.ts";
import type { Conflict, MergedText } from "./merge-text.ts";
import type { Note } from "./note.ts";
import { wordsOf } from "./words.ts";

const most = 8;

/** What was merged, a line a change: what came in, then what of the person's stays; after eight lines how many more there are. */
export const tellMerged = ({ kept, taken }: Pick<MergedText, "kept" | "taken">, lang: Lang): readonly string[] =>
  tellNotes([...taken, ...kept.filter(({ what }) => what === "kept")], lang);

/** What of the person's stays, and where a sentence now has both. */
export const tellKept = ({ kept }: Pick<MergedText, "kept">, lang: Lang): readonly string[] => tellNotes(kept, lang);

function tellNotes(notes: readonly Note[], lang: Lang): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const note of notes.filter(({ kind }) => kind !== "rule")) {
    const saying = sayingOf(note)[lang];
    const known = places.get(saying) ?? new Set();
    places.set(saying, isOwnHeading(note) ? known : known.add(sectionWords(note.section, lang)));
  }
  const lines = [...places].map(([saying, sections]) =>
    sections.size === 0 ? capital(saying) : `${listed([...sections], lang)}: ${saying}`,
  );
  if (lines.length <= most + 1) return lines;
  const rest = lines.length - most;
  return [...lines.slice(0, most), { de: `und ${rest} weitere Änderungen`, en: `and ${rest} more changes` }[lang]];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A heading is its own place. */
const isOwnHeading = ({ what, kind }: Note): boolean => what === "kept" && kind === "heading";

/** Sections one after the other: the first three, or two and how many more. */
export function listed(places: readonly string[], lang: Lang): string {
  if (places.length <= 3) return places.join("; ");
  const rest = places.length - 2;
  return `${places.slice(0, 2).join("; ")} ${{ de: `und ${rest} weitere Abschnitte`, en: `and ${rest} more sections` }[lang]}`;
}

/** Each place to be decided, with what the person wrote and what the new text would be. */
export const tellConflicts = ({ conflicts }: Pick<MergedText, "conflicts">, lang: Lang): readonly string[] =>
  conflicts.map((conflict) => conflictWords(conflict)[lang]);

/** What collides in one place, in a sentence. */
function conflictWords({ section, line, base, ours, theirs }: Conflict): Words {
  const where = { de: `${sectionWords(section, "de")} (Zeile ${line})`, en: `${sectionWords(section, "en")} (line ${line})` };
  if (ours === "")
    return {
      de: `${where.de}: von Ihnen entfernt; neu wäre ${quoted(theirs, "de")}`,
      en: `${where.en}: removed by you; new would be ${quoted(theirs, "en")}`,
    };
  if (theirs === "")
    return {
      de: `${where.de}: entfällt im neuen Text; Sie haben es geändert: ${quoted(ours, "de")}`,
      en: `${where.en}: no longer in the new text; you changed it: ${quoted(ours, "en")}`,
    };
  const mine = phrase(base, ours);
  const other = phrase(base, theirs);
  return {
    de: `${where.de}: bei Ihnen ${quoted(mine, "de")}, neu ${quoted(other, "de")}`,
    en: `${where.en}: yours ${quoted(mine, "en")}, new ${quoted(other, "en")}`,
  };
}

/** What became of one place, without its section. */
function sayingOf(note: Note): Words {
  const { what, base, theirs, now } = note;
  if (what === "kept") return keptWords(note);
  if (what === "joined") return { de: `beides in einem Satz: ${quoted(now, "de")}`, en: `both in one sentence: ${quoted(now, "en")}` };
  if (base === "") return { de: `neu ${quoted(theirs, "de")}`, en: `new ${quoted(theirs, "en")}` };
  if (theirs === "") return { de: `entfällt ${quoted(base, "de")}`, en: `no longer there ${quoted(base, "en")}` };
  const [from, to] = [phrase(theirs, base), phrase(base, theirs)];
  if (from === "" || to === "" || wordsOf(from).words.length > 12)
    return { de: `jetzt ${quoted(to || theirs, "de")}`, en: `now ${quoted(to || theirs, "en")}` };
  return { de: `aus ${quoted(from, "de")} wird ${quoted(to, "de")}`, en: `${quoted(from, "en")} becomes ${quoted(to, "en")}` };
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
  if (ours === "") return { de: `bleibt entfernt ${quoted(base, "de")}`, en: `stays removed ${quoted(base, "en")}` };
  const said = kind === "heading" ? ours.replace(/^\s*#+\s*/, "") : phrase(base, ours) || ours;
  return { de: `${thing.de} bleibt: ${quoted(said, "de")}`, en: `${thing.en} stays: ${quoted(said, "en")}` };
}

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
