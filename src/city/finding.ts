import { byCodeUnit } from "../files.ts";
import type { Words } from "../language.ts";

export type FindingLevel = "error" | "warning" | "hint" | "open";

/** Where a finding stands: the line shown, and the part of it that is meant. Line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The whole line, without its end; empty where there is none to show. */
  readonly source: string;
  /** Characters meant, at least 1. */
  readonly length: number;
}

/** The rule behind a finding: `civil-society-seat`, and as people call it. */
export interface RuleMark {
  readonly name: string;
  readonly title: Words;
}

/** What is wrong at one place of a file, what is allowed there, and one way to mend it. */
export interface Finding {
  /** `unknown-key`, `bad-date` …; stable, for machines. */
  readonly code: string;
  readonly level: FindingLevel;
  /** The field's path, ids for list entries that have one: `runs.mobility-hack.date`; empty for the whole file. */
  readonly path: string;
  readonly place: Place;
  readonly message: Words;
  readonly allowed: Words | null;
  readonly mend: Words;
  /** Absent where no rule speaks but the shape of the file. */
  readonly rule?: RuleMark;
}

/** What a finding says, before its place is known. */
export type Saying = Pick<Finding, "code" | "message" | "allowed" | "mend">;

/** The findings from the top of the file to its end, files in the order of their names; at one place they keep their order. */
export const byPlace = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => byCodeUnit(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column);

/** Does one of them keep the file from being used? */
export const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === "error");
