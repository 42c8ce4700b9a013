import { formatShort } from "../../calendar/format-date.ts";
import { byCodeUnit } from "../../files.ts";
import type { Words } from "../../language.ts";
import { inLang, type PlanContext, textIn } from "../context.ts";
import { firstPaperDay, startPath } from "../council-path.ts";
import { fact } from "../fact.ts";
import { isUnnamed, ownerOrFunction } from "../milestone-owner.ts";
import { formatCount } from "../numbers.ts";
import type { OpenGroup } from "./open-groups.ts";

/** More rows than these do not fit on the page; the rest is counted. */
const shown = 12;

const says = {
  paper: { de: "Beschlussvorlage", en: "council paper" },
  beforePaper: { de: "vor der Beschlussvorlage", en: "before the council paper" },
  noDay: { de: "ohne Frist", en: "no date" },
} as const satisfies Record<string, Words>;

/** What is to be settled: first what has a day, then what the council paper needs, then the rest. */
export const openSection = (ctx: PlanContext, groups: readonly OpenGroup[]) => {
  const rows = inOrder(ctx, groups).map((group) => row(ctx, group));
  return {
    /** Where nobody leads the programme yet, nobody can be given a point. */
    hasOwners: !isUnnamed(ctx, "office") || groups.some(({ who }) => who !== null),
    openPoints: rows.slice(0, shown),
    hasMore: rows.length > shown,
    more: formatCount(rows.length - shown, ctx.lang),
  };
};

const inOrder = (ctx: PlanContext, groups: readonly OpenGroup[]): readonly OpenGroup[] => {
  const paperOn = firstPaperDay(startPath(ctx.profile, ctx.calendar));
  const key = ({ by, needed }: OpenGroup, at: number): string =>
    `${by ?? (needed ? (paperOn ?? "8") : "9")} ${String(at).padStart(4, "0")}`;
  return groups
    .map((group, at) => ({ group, key: key(group, at) }))
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .map(({ group }) => group);
};

const row = (ctx: PlanContext, { subject, fields, who, by, needed }: OpenGroup) => {
  const paperOn = firstPaperDay(startPath(ctx.profile, ctx.calendar));
  const paper = paperOn ? `${formatShort(paperOn, ctx.lang)} (${inLang(ctx, says.paper)})` : inLang(ctx, says.beforePaper);
  return {
    what: `${subject}: ${fields.join(", ")}`,
    who: who === null ? ownerOrFunction(ctx, "office") : fact("open", textIn(ctx.lang, who)),
    by: by === null ? (needed ? paper : inLang(ctx, says.noDay)) : fact("open", formatShort(by, ctx.lang)),
  };
};
