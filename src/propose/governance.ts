import { addMonths, addWeeks } from "../calendar/plain-date.ts";
import { calendarOf, type Surroundings, termOf } from "./calendar.ts";
import { cityPartner, type DraftFacts } from "./facts.ts";
import type { Reason, Suggestion } from "./fill.ts";

type Licence = NonNullable<NonNullable<DraftFacts["governance"]>["licence"]>;

/** Open licences usual in a country: texts, code, data. The EUPL is drawn up for public bodies of the European Union. */
const licencesOf = (country: string | undefined): Licence => {
  if (country === "US") return { texts: "CC-BY-4.0", code: "MIT", data: "CC0-1.0" };
  if (country === "GB") return { texts: "CC-BY-4.0", code: "MIT", data: "OGL-UK-3.0" };
  return { texts: "CC-BY-4.0", code: "EUPL-1.2", data: country === "DE" ? "DL-DE-BY-2.0" : "CC-BY-4.0" };
};

const reasons: readonly Reason[] = [
  {
    path: "governance.answer",
    reason: {
      de: "Antwortversprechen: Zwischenstand nach 8 Wochen, begründete Antwort 4 Wochen nach der Entscheidung (Schätzung).",
      en: "Promise to answer: where things stand after 8 weeks, a reasoned answer 4 weeks after the decision (estimate).",
    },
  },
  {
    path: "governance.licence",
    reason: {
      de: "Offene Lizenzen, die in Ihrem Land üblich sind; die Teilnehmenden behalten ihre Rechte.",
      en: "Open licences usual in your country; participants keep their rights.",
    },
  },
  {
    path: "governance.dataProtection",
    reason: {
      de: "Anmeldungen werden nach 3, Kontakte nach 12, Fotos nach 24 Monaten gelöscht (Schätzung; bitte mit der Datenschutzbeauftragten abstimmen).",
      en: "Registrations are deleted after 3 months, contacts after 12, photos after 24 (estimate; please agree it with the data protection officer).",
    },
  },
  {
    path: "governance.continuationDecision",
    reason: {
      de: "Über die Fortführung wird neun Monate vor dem Ende entschieden, bei kurzer Laufzeit sechs, damit Stellen und Mittel nicht abreißen (Schätzung).",
      en: "Continuation is decided nine months before the end, six in a short programme, so that posts and money do not break off (estimate).",
    },
  },
];

/** The promise, majorities, licences, retention and the decision on continuation. */
export const proposeGovernance = (facts: DraftFacts, around: Surroundings): Suggestion => {
  const city = cityPartner(facts)?.id;
  const continuation = continuationDecision(facts, around);
  const governance: NonNullable<DraftFacts["governance"]> = {
    legalShape: "charter",
    answer: { interimWeeks: 8, finalWeeks: 4 },
    amendmentMajority: "3/4",
    joinMajority: "2/3",
    exitNoticeMonths: 3,
    licence: licencesOf(facts.city?.country),
    dataProtection: {
      ...(city === undefined ? {} : { controller: city }),
      basis: "public-task",
      retentionMonths: { registration: 3, contacts: 12, photos: 24 },
    },
    ...(continuation === null ? {} : { continuationDecision: continuation }),
  };
  return { facts: { governance }, reasons: reasons.filter(({ path }) => continuation !== null || !path.endsWith("continuationDecision")) };
};

/** The last meeting of the deciding body in the ten weeks before that day, else a working day; null where no body decides. */
const continuationDecision = (facts: DraftFacts, around: Surroundings) => {
  const { start, months } = termOf(facts, around);
  const body = (facts.council?.bodies ?? []).findLast((it) => it.role === "decides");
  const before = months >= 18 ? 9 : 6;
  if (body?.id === undefined || months <= before) return null;
  const latest = addMonths(start, months - before);
  const meeting = (body.meetings ?? [])
    .filter((day) => day <= latest && day >= addWeeks(latest, -10))
    .sort()
    .at(-1);
  return { body: body.id, on: meeting ?? calendarOf(facts, around).dueDate(latest) };
};
