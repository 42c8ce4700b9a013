import type { Words } from "../language.ts";
import { inLang, type PlanContext, textFact } from "./context.ts";
import { dateFact } from "./date-facts.ts";
import { fact } from "./fact.ts";
import { milestoneWords } from "./milestone-words.ts";
import type { Milestone } from "./milestones.ts";
import { ownerFact } from "./owners.ts";
import { ownerLabels } from "./words.ts";

const proposed: Words = { de: "Vorschlag", en: "proposed" };
const day: Words = { de: "Termin", en: "date" };

/** A milestone in words: result, day (marked where it is our proposal), owner, evidence. */
export const milestoneRow = (ctx: PlanContext, milestone: Milestone) => {
  const { result, evidence } = milestoneWords[milestone.id];
  const on = dateFact(ctx, milestone.path, { on: milestone.on, label: day, as: "short" });
  return {
    number: fact("programme.milestones", milestone.id),
    result: inLang(ctx, result),
    on: milestone.basis === "proposed" ? `${on} (${inLang(ctx, proposed)})` : on,
    owner: milestoneOwner(ctx, milestone),
    evidence: inLang(ctx, evidence),
  };
};

/** Who owns it: the city file's own word, else who holds the function. */
export const milestoneOwner = (ctx: PlanContext, { id, owner, ownerText }: Milestone): string =>
  ownerText === null
    ? ownerFact(ctx, owner)
    : textFact(ctx, `programme.milestones.${id}.owner`, { value: ownerText, label: ownerLabels.office });
