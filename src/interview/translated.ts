import type { Lang } from "../language.ts";
import { type Answer, isAnswerMap } from "./part.ts";

interface Before {
  /** What stood there, or was proposed. */
  readonly preset: Answer | undefined;
  /** How it was shown. */
  readonly shown: string | null;
  readonly lang: Lang;
}

/** A typed answer where a text by language stood: unchanged, that text as it was; else with the one language shown replaced. */
export const sameOrTranslated = (answer: Answer, { preset, shown, lang }: Before): Answer => {
  if (!isAnswerMap(preset) || typeof answer !== "string") return answer;
  if (answer === shown) return preset;
  const key = Object.hasOwn(preset, lang) ? lang : (Object.keys(preset)[0] ?? lang);
  return { ...preset, [key]: answer };
};
