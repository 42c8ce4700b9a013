import type { DraftFacts, PartnerFacts } from "../../src/propose/facts.ts";

/** Twelve invented partners in an order in which cities name them. */
const pool: readonly PartnerFacts[] = [
  { id: "city", name: "Stadt Probe", sector: "administration", role: "lead", status: "agreed" },
  { id: "village", name: "Bürgerverein", sector: "civil-society", role: "core", status: "asked" },
  { id: "chamber", name: "Kammer", sector: "business", role: "core", status: "agreed" },
  { id: "college", name: "Hochschule", sector: "education-research", role: "core", status: "agreed" },
  { id: "founders", name: "Gründungszentrum", sector: "business", role: "core", status: "signed" },
  { id: "youth", name: "Jugendring", sector: "civil-society", role: "core", status: "agreed" },
  { id: "theatre", name: "Theater", sector: "arts-culture", role: "core", status: "asked" },
  { id: "works", name: "Stadtwerke", sector: "business", role: "core", status: "agreed" },
  { id: "bank", name: "Sparkasse", sector: "business", role: "core", status: "agreed" },
  { id: "fund", name: "Stiftung", sector: "civil-society", role: "funder", status: "signed" },
  { id: "watch", name: "Beobachter", sector: "civil-society", role: "observer", status: "agreed" },
  { id: "dream", name: "Konzern", sector: "business", role: "core", status: "idea" },
];

export interface Case {
  readonly months: number;
  readonly population: number;
  readonly region: string;
  readonly partners: number;
}

/** The answers of an invented city with what the case says. */
export const cityOf = ({ months, population, region, partners }: Case): DraftFacts => ({
  oic: 1,
  city: { name: "Probe", country: region.slice(0, 2), region: region.includes("-") ? region : null, population, languages: ["de", "en"] },
  programme: { start: "2027-09-01", months },
  council: {
    bodies: [{ id: "council", name: "Rat", role: "decides", paperDeadlineWeeks: 4, meetings: ["2027-09-30", "2027-12-09", "2028-02-10"] }],
    recess: [
      { from: "2027-10-11", to: "2027-10-29" },
      { from: "2027-12-20", to: "2028-01-07" },
      { from: "2028-03-20", to: "2028-04-02" },
    ],
  },
  partners: pool.slice(0, partners),
  topics: [
    { id: "mobility", title: { de: "Mobilitätswende", en: "Mobility transition" }, question: "Wie gelingt uns die Mobilitätswende?" },
    { id: "care", question: "Wie gestalten wir die Pflege der Zukunft?" },
  ],
  budget: { total: 520_001 },
});

export const cases: readonly Case[] = [12, 24, 36, 54].flatMap((months) =>
  [8_000, 60_000, 130_000, 600_000].flatMap((population) =>
    ["DE-NW", "DE-BY", "GB", "BE", "US"].flatMap((region) =>
      Array.from({ length: 11 }, (_, at) => ({ months, population, region, partners: at + 2 })),
    ),
  ),
);
