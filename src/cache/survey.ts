import type { Finding } from "../city/finding.ts";
import type { Lang, Words } from "../language.ts";
import type { ToldSetAside } from "../report/city-report.ts";
import type { Waiting } from "../rules/judge.ts";
import type { ChangeMark } from "../sync/reconcile.ts";

/** What a check or a build has to say of a city whose file can be used: plain data, in all languages. */
export interface Survey {
  /** The city's leading language. */
  readonly leading: Lang;
  readonly found: {
    /** By the shape of the city file. */
    readonly file: readonly Finding[];
    /** By the rules about its facts. */
    readonly rules: readonly Finding[];
    /** By the rules about the documents as they lie in the folder. */
    readonly documents: readonly Finding[];
    /** What is open; counts only where it is asked for. */
    readonly open: readonly Finding[];
  };
  /** The sections of the city file by key, as people call them: those with a finding. */
  readonly sections: Readonly<Record<string, Words>>;
  readonly openPoints: number;
  readonly waiting: readonly Waiting[];
  readonly setAside: readonly ToldSetAside[];
  readonly kit: KitState;
}

/** The survey with other names for its files: in the cache they are relative to the city's folder. */
export const withFiles = (survey: Survey, named: (file: string) => string): Survey => {
  const moved = (findings: readonly Finding[]) => findings.map((it) => ({ ...it, place: { ...it.place, file: named(it.place.file) } }));
  const { file, rules, documents, open } = survey.found;
  return {
    ...survey,
    found: { file: moved(file), rules: moved(rules), documents: moved(documents), open: moved(open) },
    setAside: survey.setAside.map((it) => ({ ...it, findings: moved(it.findings) })),
  };
};

/** What a build would do to the kit: the change of each document, and how many files it would write. */
export interface KitState {
  readonly changes: readonly ChangeMark[];
  readonly writes: number;
  /** What there is to say beside the changes. */
  readonly notices: readonly Words[];
  readonly adopted: readonly AdoptedMark[];
}

/** An adopted document that stays as it is. */
export interface AdoptedMark {
  readonly document: string;
  readonly version: string;
  readonly path: string;
  /** Places that would be different today. */
  readonly differences: number;
  /** Path of the draft amendment; null where there is none. */
  readonly amendment: string | null;
}
