import { formatDate, phraseBy, phraseOn } from "../../calendar/format-date.ts";
import { type Slot, slots } from "../../packs/slots.ts";
import { inLang, openValue, textFact, textIn } from "../context.ts";
import { fact, prose } from "../fact.ts";
import { formatCount, formatMoney } from "../numbers.ts";
import { namedPartner } from "../owners.ts";
import { bareRunTitle, runTitle } from "../run-title.ts";
import { accessContact, topicNames } from "./names.ts";
import { at, closesOnce, openAt, type RunFacts } from "./run-facts.ts";
import { endTime } from "./run-sheet.ts";
import { openWords, words } from "./words.ts";

/** Fills the slots of a pack's text with the run's facts; `path` says where the text comes from. Throws for a slot that does not exist. */
export type Fill = (path: string, text: string) => string;

/** The filler of one playbook: every slot is worked out once. */
export const fillSlots = (facts: RunFacts): Fill => {
  const values = slotValues(facts);
  return (path, text) => prose(path, tidy(text.replace(/\{([^{}]*)\}/g, (_, name: string) => values[known(name)])));
};

const known = (name: string): Slot => {
  if (!Object.hasOwn(slots, name)) throw new Error(`no slot {${name}}`);
  return name as Slot;
};

/** A value that ends with a mark (a question, `e. V.`) keeps it, so a full stop right behind it goes. */
const tidy = (text: string): string => text.replace(/([.?!]\uE002)\.(?!\.)/g, "$1");

/** Text of every slot as facts; what is not known is its marker. */
export const slotValues = (facts: RunFacts): Readonly<Record<Slot, string>> => {
  const { ctx, run } = facts;
  const { profile } = ctx;
  const { answer } = profile.governance;
  return {
    ...quantitySlots(facts),
    ...timeSlots(facts),
    city: fact("city.name", profile.city.name),
    programme: textFact(ctx, "programme.name", { value: profile.programme.name, label: openWords.programme }),
    title: runTitle(ctx, run),
    format: bareRunTitle(ctx, run),
    topic: topicNames(facts),
    question: textFact(ctx, at(facts, "question"), { value: run.question, label: openWords.question }),
    lead: namedPartner(ctx, at(facts, "lead"), { id: run.lead, label: openWords.lead }),
    office: textFact(ctx, "programme.office.lead.role", { value: profile.programme.office.lead?.role, label: openWords.office }),
    taker: textFact(ctx, at(facts, "decision.taker"), { value: run.decision.taker, label: openWords.taker }),
    body: bodyName(facts),
    controller: controller(facts),
    accessContact: accessContact(ctx),
    place: placeName(facts),
    register: textFact(ctx, "programme.register", { value: profile.programme.register, label: openWords.register }),
    interimWeeks: fact("governance.answer.interimWeeks", String(answer.interimWeeks)),
    finalWeeks: fact("governance.answer.finalWeeks", String(answer.finalWeeks)),
    prizes: run.prizes ? fact(at(facts, "prizes"), formatMoney(run.prizes, profile.budget.currency, ctx.lang)) : inLang(ctx, words.none),
  };
};

export const controller = (facts: RunFacts): string => {
  const { ctx, run } = facts;
  const own = run.controller !== null;
  const id = run.controller ?? ctx.profile.governance.dataProtection.controller;
  return namedPartner(ctx, own ? at(facts, "controller") : "governance.dataProtection.controller", { id, label: openWords.controller });
};

/** The body that decides, else the one that is reported to. */
export const bodyName = (facts: RunFacts): string => {
  const { bodies, reports } = facts.ctx.profile.council;
  const id = facts.run.decision.body ?? reports?.body;
  const body = bodies.find((it) => it.id === id);
  return body ? fact(`council.bodies.${body.id}.name`, textIn(facts.ctx.lang, body.name)) : openAt(facts, "decision.body", openWords.body);
};

const placeName = (facts: RunFacts): string => {
  const { ctx, run } = facts;
  if (run.place === null && run.mode === "online") return inLang(ctx, words.online);
  return textFact(ctx, at(facts, "place"), { value: run.place, label: openWords.place });
};

const quantitySlots = (facts: RunFacts) => {
  const { ctx, quantities: q, run, occurrences, days } = facts;
  const path = at(facts, "size");
  const number = (value: number): string => (q.assumed ? openValue(ctx, path, openWords.size) : fact(path, formatCount(value, ctx.lang)));
  return {
    size: number(q.size),
    sizeLow: number(q.sizeLow),
    registrations: number(q.registrations),
    invitations: number(q.invitations ?? q.registrations),
    teams: number(q.teams),
    tables: number(q.tables),
    facilitators: number(q.facilitators),
    crew: number(q.crew),
    heads: number(q.heads),
    days: fact(at(facts, "days"), String(days)),
    dates: run.date === null ? openAt(facts, "date", openWords.date) : fact(at(facts, "repeat"), String(occurrences.length)),
  };
};

const timeSlots = (facts: RunFacts) => {
  const { ctx, run, first, last } = facts;
  const { lang } = ctx;
  const date = (value: string | undefined) =>
    value === undefined ? openAt(facts, "date", openWords.date) : fact(at(facts, "date"), formatDate(value, lang));
  return {
    when: whenPhrase(facts),
    whenDecision: decisionPhrase(facts),
    byInterim: interimPhrase(facts),
    byFinal: finalPhrase(facts),
    firstDay: date(first?.days.from),
    lastDay: date(last?.days.to),
    time: run.time === null ? openAt(facts, "time", openWords.time) : fact(at(facts, "time"), run.time),
    endTime: endTime(facts),
  };
};

const whenPhrase = (facts: RunFacts): string => {
  const { ctx, run, first } = facts;
  if (first === null) return openAt(facts, "date", openWords.date);
  if (!run.repeat) return fact(at(facts, "date"), phraseOn(first.days, ctx.lang));
  const { everyWeeks } = run.repeat;
  const day = formatDate(first.days.from, ctx.lang);
  const de = `ab ${day} ${everyWeeks === 1 ? "jede Woche" : `alle ${everyWeeks} Wochen`}`;
  const en = `every ${everyWeeks === 1 ? "week" : `${everyWeeks} weeks`} from ${day}`;
  return fact(at(facts, "repeat"), ctx.lang === "de" ? de : en);
};

const decisionPhrase = (facts: RunFacts): string => {
  const { ctx, run, series, first } = facts;
  const { on, afterWeeks } = run.decision;
  if (on !== null) return fact(at(facts, "decision.on"), phraseOn(on, ctx.lang));
  if (afterWeeks === null) return openAt(facts, "decision.on", openWords.decisionOn);
  if (!series && first?.decisionOn) return fact(at(facts, "decision.afterWeeks"), phraseOn(first.decisionOn, ctx.lang));
  return fact(at(facts, "decision.afterWeeks"), weeksAfter(facts, afterWeeks, { de: "nach jedem Termin", en: "after each date" }));
};

const interimPhrase = (facts: RunFacts): string => {
  const { ctx, series, closing } = facts;
  const path = "governance.answer.interimWeeks";
  if (facts.interimFalls) return finalPhrase(facts);
  if (closing && (!series || closesOnce(facts))) return fact(path, phraseBy(closing.interimOn, ctx.lang));
  const weeks = weeksAfter(facts, ctx.profile.governance.answer.interimWeeks, { de: "nach dem Termin", en: "after the date" });
  return fact(path, `${ctx.lang === "de" ? "spätestens" : "no later than"} ${weeks}`);
};

const finalPhrase = (facts: RunFacts): string => {
  const { ctx, occurrences } = facts;
  const path = "governance.answer.finalWeeks";
  const [only, ...others] = [...new Set(occurrences.map((it) => it.finalOn))];
  if (only && others.length === 0) return fact(path, phraseBy(only, ctx.lang));
  const weeks = weeksAfter(facts, ctx.profile.governance.answer.finalWeeks, { de: "nach der Entscheidung", en: "after the decision" });
  return fact(path, `${ctx.lang === "de" ? "spätestens" : "no later than"} ${weeks}`);
};

const weeksAfter = ({ ctx }: RunFacts, weeks: number, after: { readonly de: string; readonly en: string }): string => {
  const unit = ctx.lang === "de" ? (weeks === 1 ? "Woche" : "Wochen") : weeks === 1 ? "week" : "weeks";
  return `${weeks} ${unit} ${after[ctx.lang]}`;
};
