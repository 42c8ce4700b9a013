import { runName } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";
import { reachOutcome } from "./contacts.ts";
import { openEvents, registers } from "./registration.ts";

const path = "governance.accessibilityContact";

const contact = ({ city }: Judged): readonly Outcome[] => {
  const named = city.governance.accessibilityContact;
  return named === null ? [unknown(path)] : reachOutcome(city, { path, contact: named, box: { de: "barrierefrei", en: "accessibility" } });
};

export const accessibilityContact: Rule = {
  code: "I-01",
  name: "accessibility-contact",
  level: "error",
  dimension: "inclusion",
  sources: [
    "https://www.iat.eu/aq-nrw/modulbaukasten/modul-177-barrierefreie-veranstaltung-checkliste/wichtige-umsetzungsschritte-aufwandsabschaetzung/",
    "https://www.rhein-sieg-kreis.de/gesundheit-soziales/behinderung-inklusion/veranstaltungen-barrierefrei-gestalten.php",
  ],
  good: {},
  bad: {
    "governance.accessibilityContact": {
      role: "Inklusionsbeauftragte",
      partner: "city",
      contact: { email: "k.muster@musterstadt.example" },
    },
  },
  check: (judged) => {
    const open = openEvents(judged).filter(({ format }) => format.public);
    const unasked = open.filter(({ format }) => registers(format) && !format.data.includes("access-needs"));
    const unaskedAt = unasked.map(({ run }) =>
      breach(`runs.${run.id}.format`, { run: runName(judged, run), format: run.format }, { says: "needs" }),
    );
    return open.length === 0 ? [] : [...contact(judged), ...unaskedAt];
  },
};
