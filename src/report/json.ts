import type { Finding, FindingLevel } from "../city/finding.ts";
import type { Lang } from "../language.ts";

/** Findings for machines. Keys are added, never renamed; `version` changes if that must be broken. */
export interface FindingsJson {
  readonly version: 1;
  readonly lang: Lang;
  readonly counts: Readonly<Record<FindingLevel, number>>;
  readonly findings: readonly {
    readonly code: string;
    readonly level: FindingLevel;
    readonly path: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly length: number;
    readonly message: string;
    readonly allowed: string | null;
    readonly mend: string;
    /** Name and title of the rule that speaks; null where it is the shape of the file. */
    readonly rule: { readonly name: string; readonly title: string } | null;
  }[];
}

/** The findings as data for JSON, sentences in `lang`. */
export const findingsJson = (findings: readonly Finding[], lang: Lang): FindingsJson => {
  const count = (level: FindingLevel): number => findings.filter((finding) => finding.level === level).length;
  return {
    version: 1,
    lang,
    counts: { error: count("error"), warning: count("warning"), hint: count("hint"), open: count("open") },
    findings: findings.map(({ code, level, path, place, message, allowed, mend, rule }) => ({
      code,
      level,
      path,
      file: place.file,
      line: place.line,
      column: place.column,
      length: place.length,
      message: message[lang],
      allowed: allowed?.[lang] ?? null,
      mend: mend[lang],
      rule: rule ? { name: rule.name, title: rule.title[lang] } : null,
    })),
  };
};
