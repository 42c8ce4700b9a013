import type { Clause, Section } from "./charter-text.ts";
import { plainWords } from "./part-words.ts";
import { type Bag, bagOfWords, likenessOf, type Weighed, type Weights, weighed, weightsIn } from "./word-bags.ts";

/** A clause in its section. */
export interface ClauseIn {
  readonly section: Section;
  readonly clause: Clause;
}

/** The clause that another is the same as, and how alike their words are. */
interface Match {
  readonly target: ClauseIn;
  readonly likeness: number;
}

/** How alike two clauses must be to count as the same: in sections of one subject, and anywhere; a name alone is never enough. */
const alike = { near: 0.24, far: 0.32, section: 0.3, least: 0.04 } as const;

/** A clause's words: with all that belongs to it, and its name and first paragraph alone. */
interface Said {
  readonly at: number;
  readonly in: ClauseIn;
  readonly all: Weighed;
  readonly lead: Weighed;
  /** Under the name of its section, where it is the only clause in it and has none of its own. */
  readonly named: Weighed | null;
  /** What it is called: its own name, else its section's where it is the only clause in it. */
  readonly name: string;
  readonly nameWords: Bag;
  /** Of its first paragraph. */
  readonly words: Bag;
}

/** For each clause of `own` the one of `targets` it is the same as, the most alike first, each used once; null: none is alike enough. */
export const matchClauses = (own: readonly ClauseIn[], targets: readonly ClauseIn[]): readonly (Match | null)[] => {
  const weights = weightsIn([...own, ...targets].map(({ clause }) => allOf(clause)));
  const said = (list: readonly ClauseIn[]) => list.map((it, at) => saidIn(it, at, weights));
  const sides: Sides = { mine: said(own), theirs: said(targets) };
  const first = pairUp(sides, { found: own.map(() => null), pairs: sectionPairs(own, targets, weights) });
  // Where some clauses of a section have found their place, the others are looked for beside them.
  const beside = first.flatMap((match, at) =>
    match === null || own[at] === undefined ? [] : [[own[at].section, match.target.section] as const],
  );
  return pairUp(sides, { found: first, pairs: new Map([...sectionPairs(own, targets, weights), ...beside]) });
};

interface Sides {
  readonly mine: readonly Said[];
  readonly theirs: readonly Said[];
}

interface SoFar {
  readonly found: readonly (Match | null)[];
  readonly pairs: ReadonlyMap<Section, Section>;
}

/** The matches so far and those that come to them. */
const pairUp = ({ mine, theirs }: Sides, so: SoFar): readonly (Match | null)[] => {
  const found = [...so.found];
  const taken = new Set(found.map((match) => match?.target));
  const free = { mine: mine.filter(({ at }) => found[at] === null), theirs: theirs.filter((it) => !taken.has(it.in)) };
  const scored = free.mine.flatMap((a) => free.theirs.flatMap((b) => scoreOf(a, b, so.pairs.get(a.in.section) === b.in.section)));
  for (const { a, b, likeness } of scored.sort((x, y) => y.score - x.score || x.a.at - y.a.at || x.b.at - y.b.at)) {
    if (found[a.at] !== null || taken.has(b.in)) continue;
    found[a.at] = { target: b.in, likeness };
    taken.add(b.in);
  }
  return found;
};

const scoreOf = (a: Said, b: Said, isNear: boolean) => {
  const all = likenessOf(a.all, b.all);
  const likeness = Math.max(wholeShare(a, b) * all, likenessOf(a.lead, b.lead), a.named === null ? 0 : 0.6 * likenessOf(a.named, b.lead));
  const named = nameBonus(a, b);
  const isEnough = all >= alike.least && likeness + named >= (isNear ? alike.near : alike.far);
  return isEnough ? [{ a, b, likeness, score: likeness + named + (isNear ? 0.15 : 0) }] : [];
};

/** How much all the words count: less where only the other clause has a table or list that says more than its first paragraph. */
const wholeShare = (a: Said, b: Said): number =>
  a.in.clause.rest === "" && b.in.clause.rest !== "" && b.in.clause.words.length > 60 ? 0.5 : 0.85;

/** For the same name, for one that has the other's words („Austritt und Ausschluss“ for „Austritt“), and for words that say the other's name. */
const nameBonus = (own: Said, other: Said): number => {
  const title = other.in.clause.title;
  if (title === "") return 0;
  if (own.name.toLowerCase() === title.toLowerCase()) return 0.3;
  const wanted = [...other.nameWords.keys()];
  const says = (bag: Bag): boolean => wanted.length > 0 && wanted.every((word) => bag.has(word));
  return says(own.nameWords) ? 0.15 : own.in.clause.title === "" && says(own.words) ? 0.12 : 0;
};

/** The name counts twice: it says what the clause is about. */
const leadOf = ({ title, words }: Clause, name = `${title} ${title}`): Bag => bagOfWords(plainWords(`${name} ${words}`));
const allOf = ({ title, words, rest }: Clause): Bag => bagOfWords(plainWords(`${title} ${words} ${rest}`));

const saidIn = (it: ClauseIn, at: number, weights: Weights): Said => {
  const { clause, section } = it;
  const isAlone = clause.title === "" && section.clauses.length === 1;
  const name = isAlone ? section.title : clause.title;
  return {
    at,
    in: it,
    all: weighed(allOf(clause), weights),
    lead: weighed(leadOf(clause), weights),
    named: isAlone ? weighed(leadOf(clause, section.title), weights) : null,
    name,
    nameWords: bagOfWords(plainWords(name)),
    words: bagOfWords(plainWords(clause.words)),
  };
};

/** For each section the one that is about the same: by its heading's words, else by all its words. */
const sectionPairs = (own: readonly ClauseIn[], targets: readonly ClauseIn[], weights: Weights): ReadonlyMap<Section, Section> => {
  const theirs = sectionsIn(targets).map((section) => ({ section, ...wordsIn(section, weights) }));
  const pairs = sectionsIn(own).flatMap((section) => {
    const { title, all } = wordsIn(section, weights);
    const scored = theirs.map((it) => ({ section: it.section, score: Math.max(likenessOf(title, it.title), likenessOf(all, it.all)) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { section, score: 0 });
    return best.score >= alike.section ? [[section, best.section] as const] : [];
  });
  return new Map(pairs);
};

const sectionsIn = (clauses: readonly ClauseIn[]): readonly Section[] => [...new Set(clauses.map(({ section }) => section))];

const wordsIn = ({ title, clauses }: Section, weights: Weights): { readonly title: Weighed; readonly all: Weighed } => ({
  title: weighed(bagOfWords(title), weights),
  all: weighed(bagOfWords([title, ...clauses.map(({ text }) => plainWords(text))].join(" ")), weights),
});
