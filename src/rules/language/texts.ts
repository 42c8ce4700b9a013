import { labelInContext } from "../../city/paths.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { Text } from "../../city/values.ts";

/** A text of the city file and where it stands. */
export interface TextAt {
  readonly path: string;
  readonly text: Text;
}

/** Every text that may have two languages, in the order of the schema; entries are named by id, else by index. */
export const textsOf = (city: CityProfile): readonly TextAt[] => found(city, []);

const found = (value: unknown, steps: readonly string[]): readonly TextAt[] => {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [{ path: steps.join("."), text: value }];
  if (Array.isArray(value)) return value.flatMap((each: unknown, at) => found(each, [...steps, idOf(each) ?? String(at)]));
  return Object.entries(value).flatMap(([key, each]) => found(each, [...steps, key]));
};

const isText = (value: object): value is Text => "byLang" in value && "lead" in value;

const idOf = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : null;

/** Names and addresses read the same in every language. */
export const isName = (path: string): boolean => ["name", "title", "place"].includes(path.split(".").at(-1) ?? "");

/** Values for a message: what the field is called, its first words as a reminder, and its path. */
export const namedText = (city: CityProfile, { path, text }: TextAt) => {
  const words = text.lead.split(/\s+/);
  const short = words.length <= 8 ? text.lead : `${words.slice(0, 8).join(" ")} …`;
  return { label: labelInContext(city, path) ?? path, text: short, path };
};
