import type { Words } from "../language.ts";
import { countWords } from "./named.ts";

/** A budget line in whole: a sum, or its years added; null where it is not there. */
export const sumOf = (line: number | Readonly<Record<string, number>> | undefined): number | null => {
  if (line === undefined) return null;
  return typeof line === "number" ? line : Object.values(line).reduce((sum, it) => sum + it, 0);
};

/** „72.800 €“, “EUR 72,800”; other currencies by their code. */
export const moneyWords = (amount: number, currency: string): Words => {
  const { de, en } = countWords(amount);
  return { de: `${de}\u00A0${currency === "EUR" ? "€" : currency}`, en: `${currency}\u00A0${en}` };
};
