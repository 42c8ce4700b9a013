import * as z from "zod";
import type { Lang } from "../language.ts";
import { allowedIn } from "./allowed.ts";
import { fieldWords } from "./field.ts";
import { citySchema } from "./schema/index.ts";
import { shapeOf } from "./shape.ts";
import { type ValueKind, valueKinds } from "./values.ts";

/** What zod's own checks say in code alone, for editors. */
const patterns: Partial<Record<ValueKind, string>> = {
  date: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
  time: "^([01]\\d|2[0-3]):[0-5]\\d$",
};

/** The city file's JSON Schema for editors, its words in `lang`. Draft 7, for that is what yaml-language-server reads best. */
export const citySchemaJson = (lang: Lang): object => {
  const schema = z.toJSONSchema(citySchema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => addWords(zodSchema, jsonSchema, lang),
  });
  const title = { de: "Stadtdatei (city.yaml)", en: "City file (city.yaml)" }[lang];
  return { ...schema, title };
};

const addWords = (schema: z.core.$ZodType, json: Record<string, unknown>, lang: Lang): void => {
  const words = fieldWords.get(schema as z.ZodType);
  const pattern = patterns[valueKinds.get(schema as z.ZodType)?.kind ?? "text"];
  if (pattern && json["type"] === "string") json["pattern"] = pattern;
  if (!words) return;
  const open = { de: "Darf offen bleiben.", en: "May be left open." }[lang];
  const help = [
    words.help?.[lang],
    `${{ de: "Erlaubt", en: "Allowed" }[lang]}: ${allowedIn(shapeOf(schema))[lang]}.`,
    words.recommended ? open : null,
  ];
  json["title"] = words.label[lang];
  json["description"] = help.filter(Boolean).join(" ");
  if (words.example && typeof json["type"] === "string" && json["type"] === "string") json["examples"] = [words.example];
};
