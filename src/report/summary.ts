import type { Finding, FindingLevel } from "../city/finding.ts";
import type { Lang } from "../language.ts";

type Plural = readonly [one: string, many: string];

const counted: Readonly<Record<FindingLevel, Readonly<Record<Lang, Plural>>>> = {
  error: { de: ["Fehler", "Fehler"], en: ["error", "errors"] },
  warning: { de: ["Warnung", "Warnungen"], en: ["warning", "warnings"] },
  hint: { de: ["Hinweis", "Hinweise"], en: ["note", "notes"] },
  open: { de: ["offener Punkt", "offene Punkte"], en: ["open point", "open points"] },
};

/** How many findings of each level: „2 Fehler, 1 Warnung.“ */
export const summary = (findings: readonly Finding[], lang: Lang): string => {
  const parts = (Object.keys(counted) as FindingLevel[]).flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    const [one, many] = counted[level][lang];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const none = { de: "Keine Prüfhinweise", en: "No findings" }[lang];
  return `${parts.length === 0 ? none : parts.join(", ")}.`;
};
