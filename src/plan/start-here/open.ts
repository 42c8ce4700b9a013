import { formatShort } from "../../calendar/format-date.ts";
import type { OpenPoint } from "../../city/open-points.ts";
import { byCodeUnit } from "../../files.ts";
import type { Words } from "../../language.ts";
import { inLang, type PlanContext, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { formatCount } from "../numbers.ts";

/** More than so many are counted by section: the page stays one page. */
const listed = 15;

const nobody: Words = { de: "noch zu benennen", en: "to be named" };
const noDay: Words = { de: "ohne Frist", en: "no date" };

/** Sections of the city file as a reader calls them. */
const sections: Readonly<Record<string, Words>> = {
  city: { de: "Stadt", en: "City" },
  programme: { de: "Programm und Büro", en: "Programme and office" },
  council: { de: "Rat und Ausschüsse", en: "Council and committees" },
  partners: { de: "Partner", en: "Partners" },
  governance: { de: "Zusammenarbeit und Datenschutz", en: "Cooperation and data protection" },
  topics: { de: "Themen", en: "Topics" },
  runs: { de: "Veranstaltungen", en: "Events" },
  budget: { de: "Geld", en: "Money" },
  evaluation: { de: "Auswertung", en: "Evaluation" },
};

const other: Words = { de: "Sonstiges", en: "Other" };

/** Open points by day and who, or by section where there are many. */
export const openSection = (ctx: PlanContext, points: readonly OpenPoint[]) => ({
  hasOpen: points.length > 0,
  openCount: formatCount(points.length, ctx.lang),
  openPoints: points.length > listed ? [] : byDay(points).map((point) => row(ctx, point)),
  openSections: points.length > listed ? sectionRows(ctx, points) : [],
});

const byDay = (points: readonly OpenPoint[]): readonly OpenPoint[] =>
  points
    .map((point, at) => ({ point, key: `${point.by ?? "9"}${point.who?.lead ?? "\uffff"}${String(at).padStart(5, "0")}` }))
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .map(({ point }) => point);

const row = (ctx: PlanContext, { path, label, who, by }: OpenPoint) => ({
  label: fact(path, inLang(ctx, label)),
  who: who === null ? inLang(ctx, nobody) : fact("open", textIn(ctx.lang, who)),
  by: by === null ? inLang(ctx, noDay) : fact("open", formatShort(by, ctx.lang)),
});

const sectionRows = (ctx: PlanContext, points: readonly OpenPoint[]) => {
  const names = [...new Set(points.map(sectionOf))];
  return names.map((name) => {
    const inside = points.filter((point) => sectionOf(point) === name);
    const examples = byDay(inside)
      .slice(0, 2)
      .map(({ path, label }) => fact(path, inLang(ctx, label)));
    return { name: inLang(ctx, sections[name] ?? other), count: formatCount(inside.length, ctx.lang), examples: examples.join("; ") };
  });
};

const sectionOf = ({ path }: OpenPoint): string => path.split(".")[0] ?? "";
