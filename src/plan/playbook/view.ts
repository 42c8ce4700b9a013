import { isPast } from "../../city/past-runs.ts";
import type { RunSchedule } from "../../programme/schedule.ts";
import { inLang, type PlanContext } from "../context.ts";
import { statusMark } from "../document-head.ts";
import { fact } from "../fact.ts";
import type { ViewOf } from "../shape.ts";
import { afterView } from "./after.ts";
import { cardView } from "./card.ts";
import { checksView, dataView, rolesView, roomView } from "./care.ts";
import { indicatorsView, risksView, sheetsView, sourcesView } from "./closing.ts";
import { commsView, questionView, scriptView } from "./comms.ts";
import { checkView, decisionView, fourView } from "./decision.ts";
import { conductContacts } from "./names.ts";
import { outcomeView } from "./outcome.ts";
import { type RunFacts, runFacts } from "./run-facts.ts";
import { runSheetView } from "./run-sheet.ts";
import type { playbookShape } from "./shape.ts";
import { type Fill, fillSlots, slotValues } from "./slots.ts";
import { beforeView } from "./tasks.ts";
import { modeWords } from "./words.ts";

type PlaybookView = ViewOf<typeof playbookShape>;

/** What the playbook of one run may say. Throws where the run's format is not in the catalogue. */
export const playbookView = (ctx: PlanContext, schedule: RunSchedule): PlaybookView => {
  const facts = runFacts(ctx, schedule);
  const fill = fillSlots(facts);
  return { ...headView(facts), ...planView(facts, fill), ...workView(facts, fill) };
};

/** Names and dates at the top, and how the run ended. */
const headView = (facts: RunFacts) => {
  const { ctx, run } = facts;
  const slots = slotValues(facts);
  const over = isPast(run);
  return {
    city: fact("city.name", ctx.profile.city.name),
    programme: slots.programme,
    status: statusMark(ctx),
    title: slots.title,
    topic: slots.topic,
    question: slots.question,
    lead: slots.lead,
    taker: slots.taker,
    place: slots.place,
    mode: inLang(ctx, modeWords[run.mode]),
    placed: run.place !== null || run.mode !== "online",
    whenDecision: slots.whenDecision,
    byInterim: slots.byInterim,
    byFinal: slots.byFinal,
    register: slots.register,
    prizes: slots.prizes,
    full: !over || run.question !== null,
    held: run.status === "held",
    cancelled: run.status === "cancelled",
    moved: run.status === "moved",
    outcome: outcomeView(facts),
  };
};

/** Sections 1 to 7, and 15. */
const planView = (facts: RunFacts, fill: Fill) => ({
  card: cardView(facts, fill),
  four: fourView(facts, fill),
  decision: decisionView(facts),
  wording: questionView(facts),
  check: checkView(facts),
  ...rolesView(facts),
  before: beforeView(facts, fill),
  sheet: runSheetView(facts, fill),
  after: afterView(facts, fill),
});

/** Sections 8 to 14, and 16 to 19. */
const workView = (facts: RunFacts, fill: Fill) => {
  const { common, format } = facts;
  return {
    script: scriptView(facts, fill),
    room: roomView(facts, fill),
    access: common.access,
    accessOwn: format.words.access.map((line) => fill(`formats.${format.data.id}.access`, line)),
    accessContact: slotValues(facts).accessContact,
    conduct: conductContacts(facts.ctx),
    hasConduct: facts.ctx.profile.governance.conductContacts.length > 0,
    registers: format.data.data.includes("name"),
    contactNamed: format.words.access.some((line) => line.includes("{accessContact}")),
    privacy: dataView(facts, fill),
    checks: checksView(facts, fill),
    comms: commsView(facts, fill),
    ...indicatorsView(facts),
    survey: common.survey,
    ...risksView(facts, fill),
    ...sheetsView(facts, fill),
    sources: sourcesView(facts, fill),
  };
};
