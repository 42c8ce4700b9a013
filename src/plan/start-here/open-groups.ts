import type { PlainDate } from "../../calendar/plain-date.ts";
import { type OpenPoint, openPoints } from "../../city/open-points.ts";
import { labelAt } from "../../city/paths.ts";
import { bodyKindWords } from "../../city/value-words.ts";
import type { Text } from "../../city/values.ts";
import type { Words } from "../../language.ts";
import { inLang, type PlanContext, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { namedPartner } from "../owners.ts";
import { runTitle } from "../run-title.ts";
import { fieldWords, followOwner, neededByPaper, subjects } from "./open-words.ts";

/** Open points about one thing, as one person can settle them. */
export interface OpenGroup {
  /** „Fachbeirat“ */
  readonly subject: string;
  /** „Vorsitz, Sitzungsrhythmus“ */
  readonly fields: readonly string[];
  readonly path: string;
  /** The city file's own word. */
  readonly who: Text | null;
  readonly by: PlainDate | null;
  /** Without it the council paper has a hole. */
  readonly needed: boolean;
}

/** How many topics with the same gaps are told as one. */
const many = 3;

/** The open points of a city gathered by what they are about, in the order of the city file. */
export const openGroups = (ctx: PlanContext): readonly OpenGroup[] => {
  const points = openPoints(ctx.profile).filter((point) => !isNoise(ctx, point.path));
  const roots = [...new Set(points.map(({ path }) => rootOf(path)))];
  const groups = roots.map((root) =>
    groupOf(
      ctx,
      root,
      points.filter(({ path }) => rootOf(path) === root),
    ),
  );
  return together(ctx, groups);
};

const groupOf = (ctx: PlanContext, root: string, points: readonly OpenPoint[]): OpenGroup => {
  const unowned = points.some(({ path }) => pattern(path) === "topics.*.owner.role");
  const told = unowned ? points.filter(({ path }) => !followOwner.includes(pattern(path))) : points;
  const noted = points.filter(({ by }) => by !== null).sort((a, b) => ((a.by ?? "") < (b.by ?? "") ? -1 : 1));
  return {
    subject: subjectOf(ctx, root),
    fields: told.map(({ path }) => fieldOf(ctx, path)),
    path: root,
    who: noted[0]?.who ?? points.find(({ who }) => who !== null)?.who ?? null,
    by: noted[0]?.by ?? null,
    needed: points.some(({ path }) => neededByPaper.some((it) => `${pattern(path)}.`.startsWith(`${it}.`))),
  };
};

/** Hours and places of a format that has no gathering on its first day: a survey opens, nobody meets. */
const isNoise = (ctx: PlanContext, path: string): boolean => {
  const [section, id, field = ""] = path.split(".");
  const run = section === "runs" ? ctx.profile.runs.find((it) => it.id === id) : undefined;
  const variants = run ? ctx.formats.get(run.format)?.data.variants : undefined;
  return ["time", "place"].includes(field) && variants?.every(({ sessions }) => sessions.every(({ day }) => day > 1)) === true;
};

/** Lists whose entries are each a subject of their own. */
const lists: readonly string[] = ["topics", "runs", "partners", "council.bodies", "governance.bodies"];

const rootOf = (path: string): string => {
  const steps = path.split(".");
  const list = lists.find((it) => path.startsWith(`${it}.`));
  if (list) return steps.slice(0, list.split(".").length + 1).join(".");
  const named = steps.map((_, at) => steps.slice(0, steps.length - at).join(".")).find((it) => Object.hasOwn(subjects, it));
  return named ?? steps[0] ?? path;
};

const subjectOf = (ctx: PlanContext, root: string): string => {
  const words = subjects[root];
  if (words) return inLang(ctx, words);
  const id = root.split(".").at(-1);
  const { topics, runs, partners, council, governance } = ctx.profile;
  const topic = root.startsWith("topics.") ? topics.find((it) => it.id === id) : undefined;
  const name =
    topic?.title ?? topic?.question ?? (root.startsWith("council.bodies.") ? council.bodies.find((it) => it.id === id)?.name : undefined);
  if (name) return fact(root, textIn(ctx.lang, name));
  const run = root.startsWith("runs.") ? runs.find((it) => it.id === id) : undefined;
  if (run) return runTitle(ctx, run);
  if (root.startsWith("partners.")) return fact(root, partners.find((it) => it.id === id)?.name ?? root);
  const body = governance.bodies.find((it) => it.id === id);
  if (body) return body.name ? fact(root, textIn(ctx.lang, body.name)) : inLang(ctx, bodyKindWords[body.kind]);
  return inLang(ctx, labelAt(root) ?? { de: root, en: root });
};

const fieldOf = (ctx: PlanContext, path: string): string => {
  const label: Words = fieldWords[pattern(path)] ?? labelAt(path) ?? { de: path, en: path };
  const [section, list, at] = path.split(".");
  const source = section === "budget" && list === "sources" ? ctx.profile.budget.sources[Number(at ?? Number.NaN)] : undefined;
  if (!source) return inLang(ctx, label);
  return `${inLang(ctx, label)} (${namedPartner(ctx, `budget.sources.${source.partner}.partner`, { id: source.partner, label })})`;
};

/** `topics.*.owner.role` of `topics.care.owner.role`. */
const pattern = (path: string): string => {
  const list = lists.find((it) => path.startsWith(`${it}.`));
  if (!list) return path;
  const [, ...field] = path.slice(list.length + 1).split(".");
  return [list, "*", ...field].join(".");
};

const questions: Words = { de: "Zukunftsfragen", en: "questions" };

/** Topics that lack the same, told as one where they are many. */
const together = (ctx: PlanContext, groups: readonly OpenGroup[]): readonly OpenGroup[] => {
  const alike = (group: OpenGroup): readonly OpenGroup[] =>
    group.path.startsWith("topics.") && group.by === null
      ? groups.filter((it) => it.path.startsWith("topics.") && it.by === null && it.fields.join() === group.fields.join())
      : [group];
  return groups.flatMap((group) => {
    const same = alike(group);
    if (same.length < many) return [group];
    return same[0] === group ? [{ ...group, subject: `${same.length} ${inLang(ctx, questions)}`, path: "topics" }] : [];
  });
};
