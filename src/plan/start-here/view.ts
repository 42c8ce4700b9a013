import { formatRange } from "../../calendar/format-date.ts";
import type { Words } from "../../language.ts";
import { budgetOf } from "../budget.ts";
import { openValue, type PlanContext, textFact } from "../context.ts";
import { dateFact } from "../date-facts.ts";
import { isDraft, statusMark } from "../document-head.ts";
import { fact } from "../fact.ts";
import { moneyFact } from "../money-view.ts";
import { formatCount } from "../numbers.ts";
import { ownerFact } from "../owners.ts";
import { allHeld } from "../run-order.ts";
import type { ViewOf } from "../shape.ts";
import { openSection } from "./open.ts";
import { openGroups } from "./open-groups.ts";
import { setAsideRows } from "./set-aside.ts";
import type { startHereShape } from "./shape.ts";
import { nextSteps } from "./steps.ts";

const labels = {
  programme: { de: "Name des Programms", en: "name of the programme" },
  mission: { de: "in einem Satz", en: "in one sentence" },
  total: { de: "Gesamtbetrag", en: "total" },
  ends: { de: "Ende des Programms", en: "end of the programme" },
  continuation: { de: "Termin", en: "date" },
} as const satisfies Record<string, Words>;

const errorWords = {
  none: { de: "keine Fehler", en: "no errors" },
  one: { de: "Fehler", en: "error" },
  many: { de: "Fehler", en: "errors" },
};

const warningWords = {
  none: { de: "keine Warnungen", en: "no warnings" },
  one: { de: "Warnung", en: "warning" },
  many: { de: "Warnungen", en: "warnings" },
};

/** One page: the programme, how to use the kit, what comes next, what is open. */
export const startHereView = (ctx: PlanContext): ViewOf<typeof startHereShape> => {
  const { profile, lang, standing } = ctx;
  const groups = openGroups(ctx);
  return {
    ...brief(ctx),
    city: fact("city.name", profile.city.name),
    status: statusMark(ctx),
    isDraft: isDraft(ctx),
    lookingBack: allHeld(ctx),
    steps: nextSteps(ctx, groups),
    ...openSection(ctx, groups),
    setAside: setAsideRows(ctx),
    hasErrors: standing.errors > 0,
    errors: standing.errors === 0 ? errorWords.none[lang] : counted(ctx, standing.errors, errorWords),
    warnings: standing.warnings === 0 ? warningWords.none[lang] : counted(ctx, standing.warnings, warningWords),
  };
};

const brief = (ctx: PlanContext) => {
  const { programme, topics, runs, governance } = ctx.profile;
  const { total } = budgetOf(ctx.profile);
  return {
    programme: textFact(ctx, "programme.name", { value: programme.name, label: labels.programme }),
    mission: textFact(ctx, "programme.mission", { value: programme.mission, label: labels.mission }),
    span: fact("programme.start", formatRange({ from: programme.start, to: ctx.ends }, ctx.lang)),
    topicCount: counted(ctx, topics.length, {
      one: { de: "Zukunftsfrage", en: "question" },
      many: { de: "Zukunftsfragen", en: "questions" },
    }),
    runCount: counted(ctx, runs.length, {
      one: { de: "Veranstaltung oder Reihe", en: "event or series" },
      many: { de: "Veranstaltungen und Reihen", en: "events and series" },
    }),
    total: total === null ? openValue(ctx, "budget.total", labels.total) : moneyFact(ctx, "budget.total", total),
    office: ownerFact(ctx, "office"),
    showContinuation: !allHeld(ctx) || typeof governance.continuationDecision?.on === "string",
    ends: dateFact(ctx, "programme.months", { on: ctx.ends, label: labels.ends, as: "long" }),
    continuationOn: dateFact(ctx, "governance.continuationDecision.on", {
      on: governance.continuationDecision?.on,
      label: labels.continuation,
      as: "long",
    }),
  };
};

const counted = ({ lang }: PlanContext, count: number, { one, many }: { readonly one: Words; readonly many: Words }): string =>
  `${formatCount(count, lang)} ${(count === 1 ? one : many)[lang]}`;
