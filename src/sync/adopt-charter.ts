import type { Lang, Words } from "../language.ts";
import { type Clause, type Section, sectionsOf } from "./charter-text.ts";
import { plainWords } from "./part-words.ts";
import { type Bag, bagOfWords, likenessOf } from "./word-bags.ts";

/** What became of a piece of an existing charter. */
export interface Placed {
  /** Number and first words in the existing charter. */
  readonly from: string;
  /** The heading it stood under. */
  readonly under: string;
  /** Number and name of the place in the new one; null: it went into the annex. */
  readonly to: string | null;
  /** Share of the words that are the same, 0 to 1. */
  readonly likeness: number;
}

/** An existing charter brought into the pack's order. */
export interface AdoptedCharter {
  readonly text: string;
  readonly placed: readonly Placed[];
  /** Clauses of the pack for which the existing charter has nothing. */
  readonly added: readonly string[];
}

const words = {
  annex: { de: "Aus dem bisherigen Text übernommen", en: "Taken over from the existing text" },
  intro: {
    de: "Was hier steht, hatte in der neuen Gliederung keinen Platz, der ihm gleicht. Es steht unverändert da; ordnen Sie es ein oder streichen Sie es.",
    en: "What stands here found no place like it in the new order. It is unchanged; put it where it belongs, or strike it.",
  },
  none: {
    de: "Alle Absätze des bisherigen Textes haben oben ihren Platz gefunden.",
    en: "Every paragraph of the existing text has found its place above.",
  },
  where: { de: "Wo der bisherige Text steht", en: "Where the existing text stands" },
  old: { de: "Bisher", en: "Existing" },
  now: { de: "Jetzt", en: "Now" },
  start: { de: "Am Anfang", en: "At the beginning" },
} as const satisfies Record<string, Words>;

/** How alike two clauses must be to count as the same: within sections of one subject, and anywhere. */
const alike = { near: 0.28, far: 0.45, section: 0.34 } as const;

interface Target {
  readonly section: Section;
  readonly clause: Clause;
  readonly bag: Bag;
}

/** A clause of the existing charter, and where it goes. */
interface Piece {
  readonly section: Section;
  readonly clause: Clause;
  readonly bag: Bag;
  target: Target | null;
  likeness: number;
}

/**
 * Brings an existing charter (`old`) into the order of the pack's (`pack`): a clause that says the same gets the words of the existing one, a clause
 * that only the pack has stays, and what is like nothing goes whole into an annex. No paragraph of the existing charter is lost.
 */
export const adoptCharter = (old: string, pack: string, lang: Lang): AdoptedCharter => {
  const before = sectionsOf(old);
  const after = sectionsOf(pack);
  const targets = after
    .filter(({ number }) => number.startsWith("§"))
    .flatMap((section) => section.clauses.map((clause) => targetOf(section, clause)));
  const pieces = before.flatMap((section) =>
    section.clauses.map((clause): Piece => ({ section, clause, bag: bagOf(clause), target: null, likeness: 0 })),
  );
  match(pieces, targets, sectionPairs(before, after));
  const body = replaced(pack, pieces);
  const text = `${body.trimEnd()}\n\n${annex(before, pieces, lang)}`;
  const used = new Set(pieces.map(({ target }) => target?.clause));
  return {
    text,
    placed: pieces.map(({ section, clause, target, likeness }) => ({
      from: [clause.number, firstWords(clause)].filter((it) => it !== "").join(" "),
      under: section.heading,
      to: target === null ? null : nameOf(target),
      likeness,
    })),
    added: targets.filter(({ clause }) => !used.has(clause)).map(nameOf),
  };
};

const bagOf = ({ title, words: said, rest }: Clause): Bag => bagOfWords(plainWords(`${title} ${said} ${rest}`));
const targetOf = (section: Section, clause: Clause): Target => ({ section, clause, bag: bagOf(clause) });

const nameOf = ({ clause: { number, title }, section }: Target): string =>
  [number || section.number, title || section.title].filter((it) => it !== "").join(" ");

const firstWords = ({ words: said, text }: Clause): string => {
  const plain = plainWords(said === "" ? text : said);
  return plain.length > 60 ? `${plain.slice(0, 60).replace(/\s+\S*$/, "")} …` : plain;
};

/** For each section of the existing charter the one of the pack that is about the same: by its heading's words, else by all its words. */
const sectionPairs = (before: readonly Section[], after: readonly Section[]): ReadonlyMap<Section, Section> => {
  const bags = after
    .filter(({ number }) => number.startsWith("§"))
    .map((section) => ({ section, title: bagOfWords(section.title), all: sectionBag(section) }));
  const pairs = before.flatMap((section) => {
    if (section.heading === "") return [];
    const [title, all] = [bagOfWords(section.title), sectionBag(section)];
    const scored = bags.map((it) => ({ section: it.section, score: Math.max(likenessOf(title, it.title), likenessOf(all, it.all)) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { section, score: 0 });
    return best.score >= alike.section ? [[section, best.section] as const] : [];
  });
  return new Map(pairs);
};

const sectionBag = (section: Section): Bag => bagOfWords([section.title, ...section.clauses.map(({ text }) => plainWords(text))].join(" "));

/** Pairs clauses, the most alike first; each is used once. */
const match = (pieces: readonly Piece[], targets: readonly Target[], pairs: ReadonlyMap<Section, Section>): void => {
  const scored = pieces.flatMap((piece) =>
    targets.flatMap((target) => {
      const likeness = likenessOf(piece.bag, target.bag);
      const isNear = pairs.get(piece.section) === target.section;
      const named = piece.clause.title !== "" && piece.clause.title.toLowerCase() === target.clause.title.toLowerCase() ? 0.3 : 0;
      return likeness + named >= (isNear ? alike.near : alike.far)
        ? [{ piece, target, likeness, score: likeness + named + (isNear ? 0.15 : 0) }]
        : [];
    }),
  );
  const taken = new Set<Target>();
  for (const { piece, target, likeness } of scored.sort((a, b) => b.score - a.score)) {
    if (piece.target !== null || taken.has(target)) continue;
    piece.target = target;
    piece.likeness = likeness;
    taken.add(target);
  }
};

/** The pack's text with the words of the existing charter where both have a clause. Lists and tables of the pack stay where the old clause had none. */
const replaced = (pack: string, pieces: readonly Piece[]): string => {
  let text = pack;
  let from = 0;
  const order = pieces.filter(({ target }) => target !== null).map((piece) => ({ piece, at: pack.indexOf(lead(piece.target?.clause)) }));
  for (const { piece } of order.sort((a, b) => a.at - b.at)) {
    const target = piece.target?.clause;
    if (target === undefined) continue;
    const label =
      target.number === ""
        ? ""
        : `**${[target.number, target.title === "" ? "" : `${target.title}.`].filter((it) => it !== "").join(" ")}** `;
    const at = text.indexOf(lead(target), from);
    if (at < 0) throw new Error("the pack's charter cannot be taken apart");
    const old = piece.clause;
    const whole = old.rest === "" || target.rest === "" ? lead(target) : `${lead(target)}${between(text, at, target)}`;
    const now = `${label}${titled(old)}${old.words}${old.rest === "" ? "" : `\n\n${old.rest}`}`;
    text = text.slice(0, at) + now + text.slice(at + whole.length);
    from = at + now.length;
  }
  return text;
};

/** The clause's own first paragraph, as it stands in the text. */
const lead = (clause: Clause | undefined): string =>
  clause === undefined ? "" : clause.rest === "" ? clause.text : clause.text.slice(0, clause.text.length - clause.rest.length - 2);

/** From the end of the clause's paragraph to the end of what follows it. */
const between = (text: string, at: number, clause: Clause): string => {
  const start = at + lead(clause).length;
  const last = clause.rest.split("\n").at(-1) ?? "";
  const end = text.indexOf(last, start);
  return end < 0 ? "" : text.slice(start, end + last.length);
};

const titled = ({ title }: Clause): string => (title === "" ? "" : `${title}: `);

const annex = (before: readonly Section[], pieces: readonly Piece[], lang: Lang): string => {
  const left = pieces.filter(({ target }) => target === null);
  const groups = before.flatMap((section) => {
    const own = left.filter((piece) => piece.section === section).map(({ clause }) => clause.text);
    return own.length === 0 ? [] : [`### ${section.heading === "" ? words.start[lang] : section.heading}`, ...own];
  });
  const rows = before.flatMap((section) => tableRows(section, pieces));
  const table = [`| ${words.old[lang]} | ${words.now[lang]} |`, "| --- | --- |", ...rows].join("\n");
  return [
    `## ${words.annex[lang]}`,
    left.length === 0 ? words.none[lang] : words.intro[lang],
    ...groups,
    `### ${words.where[lang]}`,
    table,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
};

/** Which number the heading and clauses of the existing charter have now. */
const tableRows = (section: Section, pieces: readonly Piece[]): readonly string[] => {
  const own = pieces.filter((piece) => piece.section === section);
  const places = [...new Set(own.map(({ target }) => (target === null ? "–" : target.section.number)))];
  const head = section.heading === "" ? [] : [`| ${cell(section.heading)} | ${places.join(", ") || "–"} |`];
  const numbers = own.flatMap(({ clause, target }) =>
    clause.number === "" || target === null
      ? []
      : [`| ${cell(`${section.number} ${clause.number}`.trim())} | ${target.clause.number || target.section.number} |`],
  );
  return [...head, ...numbers];
};

const cell = (text: string): string => text.replace(/(?<!\\)\|/g, "\\|");
