import { sayings } from "../city/sayings.ts";
import { citySchema } from "../city/schema/index.ts";
import { shapeAt } from "../city/shape.ts";
import type { Lang, Words } from "../language.ts";
import type { DraftFacts } from "../propose/facts.ts";
import { factAt } from "../propose/fill.ts";

/** What the city file's own rules have against the value at a path of the facts (entries by number), as a sentence; null where it fits. */
export const problemAt = (facts: DraftFacts, path: string, lang: Lang): string | null => {
  const result = citySchema.safeParse(facts);
  const issue = result.error?.issues.find((it) => `${it.path.map(String).join(".")}.`.startsWith(`${path}.`));
  const steps = (issue?.path ?? []).map(String);
  const shape = shapeAt(steps);
  if (issue === undefined || shape === null) return null;
  const about = { shape, value: (factAt(facts, steps.join(".")) ?? null) as never, key: steps.at(-1) ?? "" };
  const { message, allowed } = sayingOf(issue, about);
  return allowed === null ? message[lang] : `${message[lang]} ${lang === "de" ? "Erlaubt ist" : "Allowed is"}: ${allowed[lang]}.`;
};

type About = Parameters<typeof sayings.badValue>[0];

const sayingOf = (
  issue: { readonly code?: string | undefined; readonly params?: unknown },
  about: About,
): { readonly message: Words; readonly allowed: Words | null } => {
  const params = (issue.params ?? {}) as Readonly<Record<string, unknown>>;
  if (issue.code === "custom") return sayings.custom(String(params["kind"]), about);
  if (issue.code === "too_small" || issue.code === "too_big") return sayings.badSize(issue.code === "too_small", about);
  return issue.code === "invalid_type" ? sayings.wrongType(about) : sayings.badValue(about);
};
