import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A city with a kit in one language. */
export const city = readFileSync(join(import.meta.dirname, "../../examples/musterstadt/city.yaml"), "utf8").replace(
  "languages: [de, en]",
  "languages: [de]",
);

/** Changes of answers, each of which moves several documents. */
export const answers: readonly (readonly [from: string, to: string])[] = [
  ["{ partner: citizens, votes: 2 }", "{ partner: citizens, votes: 1 }"],
  ["quorum: { share: 1/2", "quorum: { share: 2/3"],
  ["answer: { interimWeeks: 8, finalWeeks: 4 }", "answer: { interimWeeks: 6, finalWeeks: 3 }"],
  ["  start: 2027-09-01", "  start: 2027-10-01"],
  ["    size: 48", "    size: 60"],
  ["    date: 2028-09-22", "    date: 2028-09-08"],
  [
    "    status: asked\n    contributes:\n      - { what: { de: Jugendbeteiligung",
    "    status: agreed\n    contributes:\n      - { what: { de: Jugendbeteiligung",
  ],
  ["      chair: city", "      chair: college"],
  ["conflictOfInterest: true", "conflictOfInterest: false"],
  ["Wie gelingt uns die Mobilitätswende?", "Wie kommen alle ohne eigenes Auto gut durch die Stadt?"],
  ["name: Open Innovation City Musterstadt", "name: Musterstadt probiert"],
  ["taker: { de: Beigeordnete für Mobilität", "taker: { de: Beigeordneter für Verkehr"],
];
