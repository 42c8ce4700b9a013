import type { Words } from "../language.ts";
import type { Body, CityProfile } from "./schema/index.ts";
import { textWords } from "./text-in.ts";
import { bodyKindWords } from "./value-words.ts";
import type { Text } from "./values.ts";

/** An entry of a list, where it stands, and what its list is called. */
interface Entry {
  readonly value: unknown;
  readonly steps: readonly string[];
  readonly label: Words;
}

/** What to call an entry of a list: its title or name, a body by its kind, a source by its funder, else its id, else its list and number. */
export const entryName = (profile: CityProfile, { value, steps, label }: Entry): Words => {
  const entry: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  const own = ["title", "name", "who", "role"].map((field) => wordsOf(entry[field])).find((words) => words !== null);
  if (own) return own;
  if (steps[0] === "governance" && steps[1] === "bodies" && steps.length === 3) return bodyKindWords[entry["kind"] as Body["kind"]];
  const funder = profile.partners.find(({ id }) => id === entry["partner"]);
  if (funder) return wordsOf(funder.name) ?? label;
  const id = entry["id"];
  if (typeof id === "string") return { de: id, en: id };
  const number = Number(steps[steps.length - 1]) + 1;
  return { de: `${label.de} ${number}`, en: `${label.en} ${number}` };
};

const wordsOf = (value: unknown): Words | null => {
  if (typeof value === "string") return { de: value, en: value };
  return typeof value === "object" && value !== null && "lead" in value ? textWords(value as Text) : null;
};
