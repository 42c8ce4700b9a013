import { type Surroundings, termOf } from "./calendar.ts";
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
];

/** The promise, majorities, licences and retention. */
export const proposeGovernance = (facts: DraftFacts, around: Surroundings): Suggestion => {
  const city = cityPartner(facts)?.id;
  const governance: NonNullable<DraftFacts["governance"]> = {
    legalShape: "charter",
    answer: { interimWeeks: 8, finalWeeks: 4 },
    amendmentMajority: "3/4",
    joinMajority: "2/3",
    exitNoticeMonths: Math.max(1, Math.min(3, Math.floor(termOf(facts, around).months / 2))),
    licence: licencesOf(facts.city?.country),
    dataProtection: {
      ...(city === undefined ? {} : { controller: city }),
      basis: "public-task",
      retentionMonths: { registration: 3, contacts: 12, photos: 24 },
    },
  };
  return { facts: { governance }, reasons };
};
