import type { KitState, Survey } from "../../cache/survey.ts";
import { byPlace, type Finding } from "../../city/finding.ts";
import type { Lang } from "../../language.ts";
import type { Failure } from "../../rules/judge.ts";
import { needsDecision } from "../../sync/needs-decision.ts";

/** What a check found, as it is told. */
export interface Checked extends Subject {
  /** All that counts, from the top of the file to its end. */
  readonly findings: readonly Finding[];
  readonly sections: Survey["sections"];
  /** What the rules leave unsaid; null where the city file cannot be used. */
  readonly rules: Pick<Survey, "openPoints" | "waiting" | "setAside"> | null;
  readonly failures: readonly Failure[];
  /** What a build would do; null where the city file cannot be used, or nobody asked. */
  readonly kit: KitState | null;
}

/** Of which city, and in which language. */
export interface Subject {
  /** As it was named. */
  readonly dir: string;
  /** How messages call the city file. */
  readonly file: string;
  readonly lang: Lang;
}

/** How much is looked at. */
export interface Depth {
  /** What is open is listed, and counts as an error. */
  readonly complete: boolean;
  /** The kit is not compared with what a build would write. */
  readonly rulesOnly: boolean;
}

/** As much of a survey as was asked for. */
export const toldOf = (survey: Survey, subject: Subject, { complete, rulesOnly }: Depth): Checked => {
  const { file, rules, documents, open } = survey.found;
  return {
    ...subject,
    findings: byPlace([...file, ...rules, ...documents, ...(complete ? open : [])]),
    sections: survey.sections,
    rules: survey,
    failures: [],
    kit: rulesOnly ? null : survey.kit,
  };
};

/** Does the folder hold what a build would write? */
export const isUpToDate = (kit: KitState | null): boolean => kit !== null && kit.writes === 0 && !needsDecision(kit.changes);
