import type { Share } from "../city/values.ts";
import type { Lang } from "../language.ts";

const nbsp = "\u00A0";

/** `420.000`, `420,000`; whole numbers. */
export const formatCount = (value: number, lang: Lang): string => {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, lang === "de" ? "." : ",");
  return value < 0 ? `−${digits}` : digits;
};

/** `420.000 €`, `EUR 420,000`; other currencies by their code. */
export const formatMoney = (value: number, currency: string, lang: Lang): string => {
  if (lang === "en") return `${currency}${nbsp}${formatCount(value, lang)}`;
  return `${formatCount(value, lang)}${nbsp}${currency === "EUR" ? "€" : currency}`;
};

/** `1,5`, `1.5`; at most `places` decimals, none that are zero. */
export const formatDecimal = (value: number, lang: Lang, places = 1): string => {
  const [whole = "0", part = ""] = value.toFixed(places).split(".");
  const rest = part.replace(/0+$/, "");
  return rest === "" ? formatCount(Number(whole), lang) : `${formatCount(Number(whole), lang)}${lang === "de" ? "," : "."}${rest}`;
};

/** `37 %`, `37%`, of a number 0…1. */
export const formatPercent = (value: number, lang: Lang): string =>
  `${formatDecimal(value * 100, lang, 0)}${lang === "de" ? `${nbsp}%` : "%"}`;

/** `drei Viertel`, `three quarters`, else `60 %`. */
export const formatShare = (share: Share, lang: Lang): string => {
  const common: Record<string, readonly [string, string]> = {
    "1/2": ["die Hälfte", "half"],
    "2/3": ["zwei Drittel", "two thirds"],
    "3/4": ["drei Viertel", "three quarters"],
    "4/5": ["vier Fünftel", "four fifths"],
  };
  const words = common[`${share.of}/${share.all}`];
  return words ? words[lang === "de" ? 0 : 1] : formatPercent(share.of / share.all, lang);
};
