import type { Lang } from "../language.ts";
import { annexText } from "./charter-annex.ts";
import { type Clause, type Section, sectionsOf } from "./charter-text.ts";
import { type ClauseIn, matchClauses } from "./match-clauses.ts";
import { plainWords } from "./part-words.ts";

/** What became of a piece of an existing charter. */
export interface Placed {
  /** Number and first words in the existing charter. */
  readonly from: string;
  /** The heading it stood under. */
  readonly under: string;
  /** Number and name of the place in the new one; null: it went into the annex. */
  readonly to: string | null;
  /** How alike the words are, 0 to 1. */
  readonly likeness: number;
}

/** An existing charter brought into the pack's order. */
export interface AdoptedCharter {
  readonly text: string;
  readonly placed: readonly Placed[];
  /** Clauses of the pack for which the existing charter has nothing. */
  readonly added: readonly string[];
}

/** A clause of the existing charter, and the one of the pack it goes to; null: into the annex. */
interface Piece extends ClauseIn {
  readonly target: ClauseIn | null;
  readonly likeness: number;
  /** The pack has the very same words there. */
  readonly isSame: boolean;
}

/**
 * Brings an existing charter (`old`) into the order of the pack's (`pack`): a clause that says the same gets the words of the existing one, a clause
 * that only the pack has stays, and what is like nothing goes whole into an annex. No paragraph of the existing charter is lost.
 */
export const adoptCharter = (old: string, pack: string, lang: Lang): AdoptedCharter => {
  const before = sectionsOf(old);
  const after = clausesIn(sectionsOf(pack));
  const targets = after.filter(({ section, clause }) => section.number.startsWith("§") && clause.number !== "");
  const pieces = placed(clausesIn(before), { after, targets });
  const body = replaced(pack, pieces);
  const rest = pieces.map(({ section, clause, target }) => ({ section, clause, now: target }));
  const text = `${body.trimEnd()}\n\n${annexText(before, rest, lang)}`;
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

/** Clauses that the pack has word for word are in their place already; for the others the most alike is looked for. */
const placed = (
  own: readonly ClauseIn[],
  { after, targets }: { readonly after: readonly ClauseIn[]; readonly targets: readonly ClauseIn[] },
): readonly Piece[] => {
  const known = new Map(after.map((it) => [plainWords(it.clause.text), it] as const));
  const same = own.map(({ clause }) => known.get(plainWords(clause.text)) ?? null);
  const taken = new Set(same);
  const left = own.filter((_, at) => same[at] === null);
  const pairs = matchClauses(
    left,
    targets.filter((it) => !taken.has(it)),
  );
  return own.map((it, at): Piece => {
    const pair = pairs[left.indexOf(it)];
    if (same[at]) return { ...it, target: same[at], likeness: 1, isSame: true };
    return { ...it, target: pair?.target ?? null, likeness: pair?.likeness ?? 0, isSame: false };
  });
};

const clausesIn = (sections: readonly Section[]): readonly ClauseIn[] =>
  sections.flatMap((section) => section.clauses.map((clause) => ({ section, clause })));

const nameOf = ({ clause: { number, title }, section }: ClauseIn): string =>
  [number || section.number, title || section.title].filter((it) => it !== "").join(" ");

const firstWords = ({ words: said, text }: Clause): string => {
  const plain = plainWords(said === "" ? text : said);
  return plain.length > 60 ? `${plain.slice(0, 60).replace(/\s+\S*$/, "")} …` : plain;
};

/** The pack's text with the words of the existing charter where both have a clause. Lists and tables of the pack stay where the old clause had none. */
const replaced = (pack: string, pieces: readonly Piece[]): string => {
  const places = pieces.flatMap(({ clause, target, isSame }) => (target === null || isSame ? [] : [{ clause, target: target.clause }]));
  let text = "";
  let from = 0;
  for (const { clause, target } of places.sort((a, b) => a.target.at[0] - b.target.at[0])) {
    const [start, lead, end] = target.at;
    text += `${pack.slice(from, start)}${labelled(clause, target)}`;
    from = clause.rest === "" ? lead : end;
  }
  return text + pack.slice(from);
};

/** The words of an existing clause under the number and name of the pack's. */
const labelled = (clause: Clause, target: Clause): string => {
  const name = [target.number, target.title === "" ? "" : `${target.title}.`].filter((it) => it !== "").join(" ");
  const own = clause.title === "" || clause.title.toLowerCase() === target.title.toLowerCase() ? "" : `${clause.title}: `;
  const said = [name === "" ? "" : `**${name}**`, `${own}${clause.words}`.trim()].filter((it) => it !== "").join(" ");
  return clause.rest === "" ? said : `${said}\n\n${clause.rest}`;
};
