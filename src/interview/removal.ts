import type { Plain } from "../city/plain.ts";
import { homes, references, type Target, textsAt } from "../city/references.ts";
import type { DraftFacts } from "../propose/facts.ts";
import { factAt } from "../propose/fill.ts";
import type { Answer, Removal } from "./part.ts";
import { put } from "./put.ts";

interface Leaving {
  readonly target: Target;
  readonly id: string;
  readonly name: string;
}

/** Takes an entry out of its list, and with it what says nothing without it: a funder's grant. Blocked where anything else names it. */
export const removalOf = (facts: DraftFacts, leaving: Leaving): Removal => {
  const [place] = usesOf(facts, leaving);
  return {
    name: leaving.name,
    blocked:
      place === undefined
        ? null
        : {
            de: `„${leaving.name}“ wird noch gebraucht (${place}). Ändern Sie das zuerst in city.yaml.`,
            en: `“${leaving.name}” is still needed (${place}). Change that in city.yaml first.`,
          },
    apply: (before) => without(before, leaving),
  };
};

/** Where the file names an entry so that it cannot go; its grant goes with it, and the first event is asked for again. */
const usesOf = (facts: DraftFacts, { target, id }: Pick<Leaving, "target" | "id">): readonly string[] =>
  references
    .filter(([path, to]) => to === target && path !== "budget.sources.*.partner")
    .flatMap(([path]) => textsAt(facts as Plain, path))
    .filter(({ value }) => value === id)
    .map(({ steps }) => steps.join("."))
    .filter((path) => path !== "runs.0.topic");

const without = (facts: DraftFacts, { target, id }: Leaving): DraftFacts => {
  const list = factAt(facts, homes[target]);
  const kept = (Array.isArray(list) ? list : []).filter((it: { readonly id?: string }) => it.id !== id);
  const left = put(facts, homes[target], kept as Answer);
  const sources = facts.budget?.sources;
  if (target !== "partner" || sources === undefined) return left;
  return put(left, "budget.sources", sources.filter(({ partner }) => partner !== id) as Answer);
};
