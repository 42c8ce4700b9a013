import type { Topic } from "../../city/schema/index.ts";
import type { Words } from "../../language.ts";
import { listed } from "../named.ts";

type Preconditions = NonNullable<Topic["preconditions"]>;

/** What must be there before people are asked, as words in a list. */
const names: readonly (readonly [keyof Preconditions, Words])[] = [
  ["solvable", { de: "eine Aufgabe, bei der Beteiligung hilft", en: "a task that participation helps to solve" }],
  ["influence", { de: "Spielraum für die Ergebnisse", en: "room for the results to make a difference" }],
  ["leadership", { de: "Rückhalt der Leitung", en: "commitment of the leadership" }],
  ["resources", { de: "Geld und Personal", en: "money and staff" }],
  ["time", { de: "Zeit bis zur Entscheidung", en: "time before the decision" }],
];

/** The preconditions answered with no, in words (null where there is none), and the keys of those not answered. */
export const judgedPreconditions = (
  met: Preconditions,
): { readonly missing: Words | null; readonly open: readonly (keyof Preconditions)[] } => {
  const missing = names.filter(([key]) => met[key] === false).map(([, words]) => words);
  return { missing: missing.length === 0 ? null : listed(missing), open: names.map(([key]) => key).filter((key) => met[key] === null) };
};
