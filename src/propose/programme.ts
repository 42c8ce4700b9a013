import { zoneOf } from "../calendar/zones.ts";
import { type Preset, presets } from "../city/presets.ts";
import { type Surroundings, termOf } from "./calendar.ts";
import { type DraftFacts, inKit } from "./facts.ts";
import type { Reason, Suggestion } from "./fill.ts";

const goalsReason: Reason = {
  path: "programme.goals",
  reason: {
    de: "Zwei Ziele, die aus dem Antwortversprechen folgen; ergänzen Sie, was Ihre Stadt erreichen will.",
    en: "Two goals that follow from the promise to answer; add what your city wants to achieve.",
  },
};

const reportsReason = (everyMonths: number): Reason => ({
  path: "council.reports",
  reason:
    everyMonths === 6
      ? { de: "Halbjährlicher Bericht an das Gremium, das berät.", en: "A report every six months to the body that advises." }
      : {
          de: "Bericht an das Gremium, das berät, nach der Hälfte der Laufzeit.",
          en: "A report to the body that advises, after half of the programme.",
        },
});

/** Start, length, name, mission and goals of the programme, its time zone and its report to the council. */
export const proposeProgramme = (facts: DraftFacts, around: Surroundings): Suggestion => {
  const { start, months } = termOf(facts, around);
  const name = facts.city?.name;
  const zone = zoneOf(facts.city?.country);
  const everyMonths = Math.min(6, Math.floor(months / 2));
  const reportsTo = facts.council?.bodies?.find((it) => it.role === "advises") ?? facts.council?.bodies?.[0];
  const report = everyMonths === 0 ? undefined : reportsTo;
  const preset = Object.entries(presets).find(([, length]) => length === months)?.[0] as Preset | undefined;
  return {
    facts: {
      oic: 1,
      city: zone === null ? {} : { timezone: zone },
      programme: {
        ...(name === undefined ? {} : { name: `Open Innovation City ${name}`, mission: inKit(facts, missionOf(name)) }),
        start,
        months,
        ...(preset === undefined ? {} : { preset }),
        ...(facts.programme?.goals === undefined ? { goals: goalsOf(facts) } : {}),
        notGoals: [
          inKit(facts, {
            de: "Das Programm ersetzt keine Entscheidung des Rates.",
            en: "The programme replaces no decision of the council.",
          }),
        ],
        register: null,
      },
      ...(report?.id === undefined ? {} : { council: { reports: { body: report.id, everyMonths } } }),
    },
    reasons: report === undefined ? [goalsReason] : [goalsReason, reportsReason(everyMonths)],
  };
};

const missionOf = (name: string) => ({
  de: `${name} beantwortet Fragen seiner Zukunft gemeinsam mit der ganzen Stadtgesellschaft.`,
  en: `${name} answers questions of its future together with its whole urban society.`,
});

const goalsOf = (facts: DraftFacts) => [
  {
    id: "answers",
    text: inKit(facts, {
      de: "Jedes Ergebnis einer Veranstaltung erhält eine begründete öffentliche Antwort.",
      en: "Every result of a format gets a reasoned public answer.",
    }),
    indicators: ["G1"],
  },
  {
    id: "newcomers",
    text: inKit(facts, {
      de: "Menschen, die sich bisher nicht beteiligt haben, gestalten mit.",
      en: "People who never took part before help to shape the city.",
    }),
    indicators: ["P2", "P3"],
  },
];
