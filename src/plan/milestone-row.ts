import type { Words } from "../language.ts";
import { inLang, type PlanContext } from "./context.ts";
import { dateFact } from "./date-facts.ts";
import { milestoneOwner } from "./milestone-owner.ts";
import { milestoneWords } from "./milestone-words.ts";
import type { Milestone } from "./milestones.ts";

const proposed: Words = { de: "Vorschlag", en: "proposed" };
const day: Words = { de: "Termin", en: "date" };

/** A milestone in words: result, day (marked where it is our proposal), owner, evidence; and the step that leads there. */
export const milestoneRow = (ctx: PlanContext, milestone: Milestone) => {
  const { result, evidence, step } = milestoneWords[milestone.id];
  const on = dateFact(ctx, milestone.path, { on: milestone.on, label: day, as: "short" });
  return {
    result: inLang(ctx, result),
    on: milestone.basis === "proposed" ? `${on} (${inLang(ctx, proposed)})` : on,
    owner: milestoneOwner(ctx, milestone),
    evidence: inLang(ctx, evidence),
    step: inLang(ctx, step),
  };
};
