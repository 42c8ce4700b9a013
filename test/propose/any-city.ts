import fc from "fast-check";
import { addMonths } from "../../src/calendar/plain-date.ts";
import { presets } from "../../src/city/presets.ts";
import type { DraftFacts } from "../../src/propose/facts.ts";

const may = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const partner = fc.record({
  sector: fc.constantFrom("administration", "politics", "business", "education-research", "civil-society", "arts-culture"),
  role: fc.constantFrom("core", "associate", "supporter", "observer", "funder"),
  status: fc.constantFrom("idea", "asked", "agreed", "signed"),
});

const choices = fc.record({
  region: fc.constantFrom("DE-NW", "DE-BY", "GB", "BE", "US", "FR"),
  population: may(fc.constantFrom(900, 8_000, 19_999, 20_000, 130_000, 600_000)),
  laterMonths: fc.nat(17),
  preset: fc.constantFrom(...(["light", "standard", "full", "pilot"] as const)),
  partners: fc.array(partner, { maxLength: 11 }),
  leadStatus: fc.constantFrom("idea", "asked", "agreed"),
  topics: fc.integer({ min: 1, max: 5 }),
  conflict: may(fc.constantFrom("low", "medium", "high")),
  total: may(fc.constantFrom(1, 999, 30_000, 520_001, 5_400_000)),
  staff: may(fc.constantFrom(0.25, 0.5, 1, 2.5)),
  politics: may(fc.constantFrom("guest", "seat", "none")),
  council: fc.constantFrom("none", "undated", "dated", "with committee"),
  paperDeadlineWeeks: may(fc.constantFrom(2, 4, 6)),
  recess: fc.boolean(),
  election: fc.boolean(),
  first: may(fc.constantFrom("none", "round-table", "community-meetup", "citizen-dialogue", "city-survey", "innovation-gym")),
  both: fc.boolean(),
});

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

const years = [2027, 2028, 2029, 2030, 2031, 2032, 2033];

const councilOf = ({ council, paperDeadlineWeeks, recess, election }: Choices, start: string) => {
  // Some of these days are Sundays or in the recess, as in files that nobody has looked at twice.
  const meetings = Array.from({ length: 27 }, (_, at) => `${addMonths(start, at * 2).slice(0, 8)}16`);
  const decides = {
    id: "council",
    name: "Rat",
    role: "decides",
    paperDeadlineWeeks,
    ...(council === "undated" ? {} : { meetings }),
  } as const;
  const advises = { id: "committee", name: "Ausschuss", role: "advises", meetings: meetings.map((it) => addMonths(it, 1)) } as const;
  return {
    bodies: council === "none" ? [] : council === "with committee" ? [advises, decides] : [decides],
    recess: recess
      ? years.flatMap((it) => [
          { from: `${it}-07-15`, to: `${it}-08-28` },
          { from: `${it}-12-20`, to: `${it + 1}-01-07` },
        ])
      : [],
    elections: election ? [{ on: "2028-09-10", kind: "local", certainty: "estimated" } as const] : [],
  };
};

const runsOf = ({ first }: Choices): Pick<DraftFacts, "runs"> => {
  if (first === undefined) return {};
  return { runs: first === "none" ? [] : [{ id: `topic-0-${first}`, format: first, topic: "topic-0" }] };
};

/** The answers of any city, and the day of its interview. */
export const anyCity = choices.map((it): { readonly facts: DraftFacts; readonly today: string } => {
  const start = addMonths("2027-09-01", it.laterMonths);
  const { region, population, conflict } = it;
  const facts: DraftFacts = {
    oic: 1,
    city: {
      name: "Probe",
      country: region.slice(0, 2),
      region: region.includes("-") ? region : null,
      population,
      languages: it.both ? ["de", "en"] : ["de"],
    },
    programme: { start, preset: it.preset, months: presets[it.preset], office: { staff: it.staff } },
    council: councilOf(it, start),
    partners: [
      { id: "city", name: "Stadt Probe", sector: "administration", role: "lead", status: it.leadStatus },
      ...it.partners.map((each, at) => ({ id: `partner-${at}`, name: `Partner ${at}`, ...each })),
    ],
    topics: Array.from({ length: it.topics }, (_, at) => ({ id: `topic-${at}`, question: `Wie gelingt uns Thema ${at}?`, conflict })),
    ...(it.total === undefined ? {} : { budget: { total: it.total } }),
    ...(it.politics === undefined ? {} : { governance: { politics: it.politics } }),
    ...runsOf(it),
  };
  // As read from a file: what was not answered is not there.
  return { facts: JSON.parse(JSON.stringify(facts)) as DraftFacts, today: addMonths(start, -3) };
});
