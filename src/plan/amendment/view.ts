import { formatDate } from "../../calendar/format-date.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { Lang } from "../../language.ts";
import { joined } from "../charter/texts.ts";
import { fact } from "../fact.ts";
import type { Audience } from "../plan.ts";
import type { ViewOf } from "../shape.ts";
import { type Answers, answerLabel, answerRows } from "./answers.ts";
import type { amendmentShape } from "./shape.ts";
import { amendmentAudience, numberWord, orderWords, placeWords, rangeWord, reasonLabel, reasonWords } from "./words.ts";

/** A place in which the adopted text would be another today (sync/synopsis.ts). */
interface AmendedPlace {
  readonly kind: "changed" | "added" | "dropped";
  readonly section: string;
  readonly row: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly ownWords: boolean;
}

/** Why it would be (sync/causes-of.ts). */
interface Cause {
  /** Changed answers behind it. */
  readonly fields: readonly string[];
  readonly others: "none" | "together" | "further" | "unknown";
  readonly template: boolean;
}

/** An adopted document and what would be different in it today, and why. */
export interface AmendedDocument extends Answers {
  readonly title: string;
  readonly path: string;
  readonly audience: Audience;
  readonly entry: CityProfile["adopted"][number];
  readonly differences: readonly AmendedPlace[];
  /** Of each difference, in their order. */
  readonly causes: readonly Cause[];
}

/** What a draft amendment says: the answers that changed since the adoption, and each place with both wordings and its reason. */
export const amendmentView = (of: AmendedDocument): ViewOf<typeof amendmentShape> => {
  const { entry, lang, causes } = of;
  const places = of.differences.map((it, index) => placeOf(of, it, index));
  const isExact = causes.every(({ others }) => others === "none");
  const answers = answerRows(of, { cited: causes.flatMap(({ fields }) => fields), all: !isExact });
  return {
    city: fact("city.name", of.profile.city.name),
    document: said(of.title),
    audience: said(amendmentAudience[of.audience][lang]),
    file: said(of.path),
    version: said(entry.version),
    on: said(formatDate(entry.on, lang)),
    hasReference: entry.reference !== null,
    reference: said(entry.reference ?? ""),
    hasAnswers: answers.length > 0,
    isExact,
    hasTemplate: causes.some(({ template }) => template),
    answers,
    hasCells: places.some(({ before, after }) => `${before}${after}`.includes(" · ")),
    places: places.map((it) => ({
      number: told(String(it.number)),
      place: told(placeWords(it.section, it.row)[lang]),
      before: said(it.before ?? "–"),
      after: it.after === null ? said("–") : proposed(it, it.after),
      reason: told(it.reason),
    })),
    sections: bySection(places).map((those) => ({
      place: told(those[0]?.section ?? ""),
      reasons: reasonsOf(those, lang),
      changes: those.map((it) => ({
        order: told(`${numberWord[lang]} ${it.number} – ${orderWords(it.kind, it.row)[lang]}`),
        wording: it.after === null ? said(it.before ?? "–") : proposed(it, it.after),
        ownWords: it.ownWords && it.kind === "changed",
      })),
    })),
  };
};

/** A place with what is said of it. */
interface Told extends AmendedPlace {
  readonly number: number;
  readonly reason: string;
  readonly cause: Cause;
}

const unknown: Cause = { fields: [], others: "unknown", template: false };

const placeOf = (of: AmendedDocument, it: AmendedPlace, index: number): Told => {
  const cause = of.causes[index] ?? unknown;
  const labels = [...new Set(cause.fields.map((path) => answerLabel(of, path)))];
  const reasons = [
    ...(labels.length === 0 ? [] : [reasonWords.answers(labels)]),
    ...(cause.others === "none" ? [] : [reasonWords[cause.others]]),
    ...(cause.template ? [reasonWords.template] : []),
  ];
  const reason = reasons.map((words) => words[of.lang]).join("; ");
  return { ...it, ...withoutName(it), cause, reason, number: index + 1, section: it.section || of.title };
};

/** What was adopted. */
const said = (text: string): string => fact("adopted", text);
/** What goes back to no field. */
const told = (text: string): string => fact("", text);
/** What follows from a changed answer. */
const proposed = ({ cause }: Told, text: string): string => fact(cause.fields[0] ?? "", text);

/** The place says already what a row or a clause is called; both wordings then need not repeat it. */
const withoutName = ({ kind, section, row, before, after }: AmendedPlace): Pick<AmendedPlace, "before" | "after"> => {
  const clause = kind === "changed" && section.startsWith("§") ? [`${section}. `, `${section} `] : [];
  const name = (row ? [`${row} · `] : clause).find((each) => [before, after].every((text) => text === null || text.startsWith(each)));
  return { before: before?.slice(name?.length ?? 0) ?? null, after: after?.slice(name?.length ?? 0) ?? null };
};

const bySection = (places: readonly Told[]): readonly (readonly Told[])[] => {
  const found: Told[][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last?.[0]?.section === place.section) last.push(place);
    else found.push([place]);
  }
  return found;
};

/** The reason of a section, or of each of its places where they have not the same. */
const reasonsOf = (places: readonly Told[], lang: Lang) => {
  const reasons = [...new Set(places.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const numbers = places.filter((it) => it.reason === reason).map(({ number }) => number);
    return { label: told(reasonLabel(reasons.length === 1 ? null : numbersInWords(numbers, lang))[lang]), text: told(reason) };
  });
};

/** `3, 5 und 7 bis 9`. */
const numbersInWords = (numbers: readonly number[], lang: Lang): string => {
  const ranges: (readonly [first: number, last: number])[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range?.[1] === number - 1) ranges.splice(-1, 1, [range[0], number]);
    else ranges.push([number, number]);
  }
  const words = ranges.flatMap(([first, last]) => {
    if (last - first < 2) return first === last ? [String(first)] : [String(first), String(last)];
    return [`${first} ${rangeWord[lang]} ${last}`];
  });
  return joined(words, lang);
};
