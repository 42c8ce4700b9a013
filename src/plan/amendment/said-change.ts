import type { ChangedFact } from "../../city/facts-between.ts";
import { isPlainList, type Plain, type PlainMap, plainAt } from "../../city/plain.ts";
import type { Lang, Words } from "../../language.ts";
import { joined } from "../charter/texts.ts";
import { formatCount } from "../numbers.ts";
import { entryWords, type Standing, saidValue } from "./said-value.ts";

/** The facts of both days; an answer is said with the names of its own. */
export interface BothDays {
  readonly before: PlainMap;
  readonly now: PlainMap;
}

interface Side {
  readonly value: Plain;
  readonly standing: Standing;
}

/**
 * What became of an answer, in words: `bisher 8, jetzt 6`; of a list what came, what went and what is another; null where the city file's own words are
 * all there is to say.
 */
export const saidChange = ({ field, before, after }: ChangedFact, facts: BothDays, lang: Lang): string | null => {
  const was = { value: before, standing: { field, facts: facts.before, lang } };
  const is = { value: after, standing: { field, facts: facts.now, lang } };
  if (isPlainList(before) || isPlainList(after)) return listChange(was, is);
  const [old, fresh] = [was, is].map(({ value, standing }) => (value === null ? null : saidValue(value, standing)));
  if (before === null) return fresh ? changeWords.new(fresh)[lang] : changeWords.isNew[lang];
  if (after === null) return old ? changeWords.gone(old)[lang] : changeWords.isGone[lang];
  return old && fresh && old !== fresh ? changeWords.both(old, fresh)[lang] : null;
};

interface Item {
  /** What makes it the same item on both days. */
  readonly key: string;
  readonly name: string;
  readonly votes: number | null;
  readonly same: string;
}

const listChange = (was: Side, is: Side): string | null => {
  const { lang } = is.standing;
  const [before, now] = [itemsOf(was), itemsOf(is)];
  if (before === null || now === null) return null;
  const [gone, come] = [without(before, now), without(now, before)];
  const pairs = come.flatMap((item) => {
    const old = gone.find(({ key }) => key === item.key);
    return old === undefined ? [] : [{ old, item }];
  });
  const isPaired = (item: Item): boolean => pairs.some((it) => it.old === item || it.item === item);
  const parts = [
    ...pairs.flatMap(({ old, item }) => (old.votes === item.votes ? [] : [`${item.name}: ${counts(old.votes, item.votes, lang)}`])),
    ...named(
      changeWords.came,
      come.filter((it) => !isPaired(it)),
      lang,
    ),
    ...named(
      changeWords.went,
      gone.filter((it) => !isPaired(it)),
      lang,
    ),
    ...named(
      changeWords.differs,
      pairs.filter(({ old, item }) => old.votes === item.votes).map(({ item }) => ({ ...item, votes: null })),
      lang,
    ),
  ];
  const [sumBefore, sumNow] = [sum(before), sum(now)];
  const isOther = sumBefore !== null && sumNow !== null && sumBefore !== sumNow;
  const what = parts.length === 0 ? changeWords.order[lang] : parts.join("; ");
  return isOther ? `${counts(sumBefore, sumNow, lang)} (${what})` : what;
};

/** The entries of a list; null where one has no name that people know. */
const itemsOf = ({ value, standing }: Side): readonly Item[] | null => {
  const entries = isPlainList(value) ? value : [];
  const items = entries.flatMap((entry, index): readonly Item[] => {
    const field = plainAt(entry, "id") === undefined && !isEntry(entry) ? `${standing.field}.${index}` : standing.field;
    const name = entryWords(entry, { ...standing, field });
    return name === null ? [] : [{ key: keyOf(entry) ?? name, name, votes: votesOf(entry, standing.field), same: JSON.stringify(entry) }];
  });
  return items.length === entries.length ? asOne(items) : null;
};

/** A partner's seat stays its seat, however far its consent is by now. */
const keyOf = (entry: Plain): string | null => {
  const key = ["id", "partner", "sector"].map((each) => plainAt(entry, each)).find((it) => typeof it === "string");
  return typeof key === "string" ? key : null;
};

/** What is the same, such as seats drawn by lot, is one item. */
const asOne = (items: readonly Item[]): readonly Item[] => {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const { votes, same } = byKey.get(item.key) ?? { votes: 0, same: "" };
    byKey.set(item.key, { ...item, votes: item.votes === null ? null : item.votes + (votes ?? 0), same: same + item.same });
  }
  return [...byKey.values()];
};

const isEntry = (entry: Plain): boolean => typeof entry === "object" && entry !== null;

/** A seat has one vote where nothing else is said. */
const votesOf = (entry: Plain, field: string): number | null => {
  const votes = plainAt(entry, "votes");
  return typeof votes === "number" ? votes : field.endsWith(".seats") ? 1 : null;
};

/** What is in the first list and not, or not like that, in the second. */
const without = (items: readonly Item[], others: readonly Item[]): readonly Item[] =>
  items.filter(({ key, same }) => !others.some((it) => it.key === key && it.same === same));

const sum = (items: readonly Item[]): number | null =>
  items.reduce<number | null>((all, { votes }) => (all === null || votes === null ? null : all + votes), 0);

const counts = (before: number | null, now: number | null, lang: Lang): string =>
  changeWords.both(formatCount(before ?? 0, lang), formatCount(now ?? 0, lang))[lang];

const named = (words: (names: string, count: number) => Words, items: readonly Item[], lang: Lang): readonly string[] => {
  const names = items.map(({ name, votes }) => (votes === null ? name : withCount(name, formatCount(votes, lang))));
  return names.length === 0 ? [] : [words(joined(names, lang), names.length)[lang]];
};

const withCount = (name: string, count: string): string => (name.endsWith(")") ? `${name.slice(0, -1)}, ${count})` : `${name} (${count})`);

const changeWords = {
  both: (before: string, now: string): Words => ({ de: `bisher ${before}, jetzt ${now}`, en: `previously ${before}, now ${now}` }),
  new: (now: string): Words => ({ de: `bisher offen, jetzt ${now}`, en: `previously open, now ${now}` }),
  gone: (before: string): Words => ({ de: `bisher ${before}, jetzt offen`, en: `previously ${before}, now open` }),
  isNew: { de: "neu", en: "new" },
  isGone: { de: "entfallen", en: "no longer there" },
  came: (names: string, count: number): Words => ({ de: `hinzu ${count === 1 ? "kommt" : "kommen"} ${names}`, en: `added: ${names}` }),
  went: (names: string, count: number): Words => ({ de: `es ${count === 1 ? "entfällt" : "entfallen"} ${names}`, en: `gone: ${names}` }),
  differs: (names: string): Words => ({ de: `mit anderen Angaben: ${names}`, en: `with other details: ${names}` }),
  order: { de: "in anderer Reihenfolge", en: "in another order" },
} as const;
