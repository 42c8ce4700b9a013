import type { ChangedFact } from "../../city/facts-between.ts";
import { labelAt, labelInContext } from "../../city/paths.ts";
import type { PlainMap } from "../../city/plain.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { Lang } from "../../language.ts";
import { capital } from "../charter/texts.ts";
import { fact } from "../fact.ts";
import { saidChange } from "./said-change.ts";

/** The answers that changed, and the facts of both days; null where they are not known. */
export interface Answers {
  readonly profile: CityProfile;
  readonly changed: readonly ChangedFact[];
  readonly facts: { readonly before: PlainMap | null; readonly now: PlainMap | null };
  readonly lang: Lang;
}

/** What an answer is called; without what it belongs to where that would name a partner who has not been asked yet. */
export const answerLabel = ({ profile, lang }: Pick<Answers, "profile" | "lang">, path: string): string => {
  const label = labelInContext(profile, path)?.[lang] ?? path;
  const isTold = !profile.partners.some(({ status, name }) => status === "idea" && label.includes(name));
  return capital(isTold ? label : (labelAt(path)?.[lang] ?? path));
};

/** The answers behind a paper, in the order in which it names them, then (where not all can be named) the others; one that reads the same is said once. */
export const answerRows = (of: Answers, { cited, all }: { readonly cited: readonly string[]; readonly all: boolean }) => {
  const named = cited.flatMap((name) => of.changed.filter(({ field }) => field === name || field.startsWith(`${name}.`)));
  const rows = [...new Set([...named, ...(all ? of.changed : [])])].map((it) => rowOf(of, it));
  return [...new Map(rows.map((it) => [`${it.label}\n${it.change}`, it] as const)).values()].map(({ field, label, change }) => ({
    label: fact(field, label),
    isTold: change !== null,
    change: fact(field, change ?? ""),
  }));
};

const rowOf = (of: Answers, changed: ChangedFact) => {
  const { before, now } = of.facts;
  const change = before === null || now === null ? null : saidChange(changed, { before, now }, of.lang);
  return { field: changed.field, label: answerLabel(of, changed.field), change };
};
