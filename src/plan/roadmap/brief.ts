import { formatRange } from "../../calendar/format-date.ts";
import type { Words } from "../../language.ts";
import { budgetOf } from "../budget.ts";
import { hasAgreed, inLang, openValue, type PlanContext, textFact } from "../context.ts";
import { dateFact } from "../date-facts.ts";
import { fact, isOpen } from "../fact.ts";
import { moneyFact } from "../money-view.ts";
import { formatDecimal } from "../numbers.ts";
import { ownerFact } from "../owners.ts";
import { allHeld } from "../run-order.ts";
import { asked } from "../words.ts";

/** The rows of the table that describes the programme, and what an open one asks for. */
const names = {
  programme: { de: "Programm", en: "Programme" },
  mission: { de: "Leitsatz", en: "Mission" },
  span: { de: "Laufzeit", en: "Runs" },
  mandate: { de: "Datum des Auftrags", en: "Date of the mandate" },
  patron: { de: "Schirmherrschaft", en: "Patron" },
  office: { de: "Programmleitung", en: "Head of the programme" },
  unit: { de: "Federführendes Amt", en: "Lead unit" },
  staff: { de: "Stellen (Vollzeit)", en: "Posts (full time)" },
  total: { de: "Gesamtbetrag", en: "Total" },
  successor: { de: "Nachfolge", en: "Successor" },
  continuation: { de: "Entscheidung über die Fortführung", en: "Decision on what follows" },
  register: { de: "Öffentliches Register", en: "Public register" },
} as const satisfies Record<string, Words>;

const asks = {
  name: { de: "Name", en: "name" },
  mission: { de: "in einem Satz", en: "in one sentence" },
  day: { de: "Datum", en: "date" },
  number: { de: "Zahl", en: "number" },
  sum: { de: "Betrag", en: "sum" },
  address: { de: "Adresse im Netz", en: "web address" },
  owner: { de: "Federführung", en: "owner" },
  goal: { de: "Ziel", en: "goal" },
} as const satisfies Record<string, Words>;

const months: Words = { de: "Monate", en: "months" };

/** What the programme is. A past one shows what is known and names the rest once; one to come shows every gap. */
export const briefSection = (ctx: PlanContext) => {
  const rows = (Object.keys(names) as (keyof typeof names)[]).map((key) => ({ name: inLang(ctx, names[key]), value: values[key](ctx) }));
  const missing = allHeld(ctx) ? rows.filter(({ value }) => isOpen(value)) : [];
  const { programme, topics } = ctx.profile;
  return {
    facts: rows.filter((it) => !missing.includes(it)),
    hasMissing: missing.length > 0,
    missing: missing.map(({ name }) => name).join(", "),
    goals: programme.goals.map(({ id, text }) => textFact(ctx, `programme.goals.${id}.text`, { value: text, label: asks.goal })),
    topics: topics.map((topic) => topicRow(ctx, topic)),
    hasOwners: topics.some(({ owner }) => owner.role !== null),
    topicOwner: openValue(ctx, "topics", asks.owner),
  };
};

const values: Readonly<Record<keyof typeof names, (ctx: PlanContext) => string>> = {
  programme: (ctx) => textFact(ctx, "programme.name", { value: ctx.profile.programme.name, label: asks.name }),
  mission: (ctx) => textFact(ctx, "programme.mission", { value: ctx.profile.programme.mission, label: asks.mission }),
  span: (ctx) => {
    const { start, months: count } = ctx.profile.programme;
    return fact("programme.start", `${formatRange({ from: start, to: ctx.ends }, ctx.lang)} (${count} ${inLang(ctx, months)})`);
  },
  mandate: (ctx) => dateFact(ctx, "programme.mandate.on", { on: ctx.profile.programme.mandate.on, label: asks.day, as: "long" }),
  patron: (ctx) => ownerFact(ctx, "patron"),
  office: (ctx) => ownerFact(ctx, "office"),
  unit: (ctx) => ownerFact(ctx, "unit"),
  staff: (ctx) => {
    const { staff } = ctx.profile.programme.office;
    const path = "programme.office.staff";
    return staff === null ? openValue(ctx, path, asks.number) : fact(path, formatDecimal(staff, ctx.lang));
  },
  total: (ctx) => {
    const { total } = budgetOf(ctx.profile);
    return total === null ? openValue(ctx, "budget.total", asks.sum) : moneyFact(ctx, "budget.total", total);
  },
  successor: (ctx) => ownerFact(ctx, "successor"),
  continuation: (ctx) =>
    dateFact(ctx, "governance.continuationDecision.on", {
      on: ctx.profile.governance.continuationDecision?.on,
      label: asks.day,
      as: "long",
    }),
  register: (ctx) => textFact(ctx, "programme.register", { value: ctx.profile.programme.register, label: asks.address }),
};

const topicRow = (ctx: PlanContext, { id, question, owner }: PlanContext["profile"]["topics"][number]) => {
  const role = textFact(ctx, `topics.${id}.owner.role`, { value: owner.role, label: asks.owner });
  return {
    question: textFact(ctx, `topics.${id}.question`, { value: question, label: asks.owner }),
    owner: owner.role === null || hasAgreed(owner.status) ? role : `${role} (${inLang(ctx, asked)})`,
  };
};
