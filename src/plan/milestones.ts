import type { Preset } from "../city/presets.ts";
import type { Text } from "../city/values.ts";
import { byCodeUnit } from "../files.ts";
import { phasesOf, presetOf } from "../programme/phases.ts";
import type { PlanContext } from "./context.ts";
import { firstPaperDay, startDecision, startPath } from "./council-path.ts";
import { type Anchors, type MilestoneDay, type MilestoneId, milestoneDay, milestoneIds } from "./milestone-days.ts";
import type { OwnerKind } from "./owners.ts";
import { allHeld } from "./run-order.ts";

/** A result that somebody must be able to show on a day. */
export interface Milestone extends MilestoneDay {
  readonly id: MilestoneId;
  /** Who owns it by the programme's rules … */
  readonly owner: OwnerKind;
  /** … unless the city file says otherwise. */
  readonly ownerText: Text | null;
}

const owners: Readonly<Record<MilestoneId, OwnerKind>> = {
  M01: "patron",
  M02: "unit",
  M03: "patron",
  M04: "unit",
  M05: "office",
  M06: "chair",
  M07: "controller",
  M08: "access",
  M09: "evaluator",
  M10: "office",
  M11: "chair",
  M12: "office",
  M13: "first-run",
  M14: "first-taker",
  M15: "chair",
  M16: "evaluator",
  M17: "evaluator",
  M18: "office",
  M19: "office",
  M20: "office",
  M21: "office",
  M22: "council",
  M23: "evaluator",
  M24: "successor",
};

/** Left out of the shorter programmes; our choice. */
const leftOut: Readonly<Record<Preset, readonly MilestoneId[]>> = {
  light: ["M04", "M08", "M10", "M15", "M16", "M17", "M18", "M19", "M20"],
  standard: ["M10", "M19", "M20"],
  full: [],
  pilot: [],
};

/**
 * The milestones of a programme by date, those without one last. A date of the city file beats a worked-out one, and
 * `programme.milestones` beats both; a milestone named there is kept in every preset. Of a programme that is over only those
 * with a date are left: what nobody wrote down is not ours to claim. Where the mandate has its day, the word of whoever asked for it
 * is given as well.
 */
export const milestonesOf = (ctx: PlanContext): readonly Milestone[] => {
  const moved = ctx.profile.programme.milestones;
  const given: readonly MilestoneId[] = ctx.profile.programme.mandate.on === null ? [] : ["M01"];
  const without = [...leftOut[presetOf(ctx.profile)], ...given];
  const anchors = anchorsOf(ctx);
  return milestoneIds
    .filter((id) => Object.hasOwn(moved, id) || !without.includes(id))
    .map((id): Milestone => {
      const own = moved[id];
      const day: MilestoneDay = own?.on
        ? { on: own.on, basis: "file", path: `programme.milestones.${id}.on` }
        : milestoneDay(id, ctx, anchors);
      return { id, ...day, owner: owners[id], ownerText: own?.owner ?? null };
    })
    .filter(({ on }) => on !== null || !allHeld(ctx))
    .sort((a, b) => byCodeUnit(`${a.on ?? "9"}${a.id}`, `${b.on ?? "9"}${b.id}`));
};

const anchorsOf = ({ profile, calendar }: PlanContext): Anchors => {
  const stations = startPath(profile, calendar);
  return { phases: phasesOf(profile, calendar), startOn: startDecision(stations), paperOn: firstPaperDay(stations) };
};
