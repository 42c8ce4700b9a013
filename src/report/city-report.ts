import type { Finding } from "../city/finding.ts";
import type { Failure, Waiting } from "../rules/judge.ts";
import type { Rule } from "../rules/rule.ts";
import type { SetAside } from "../rules/waivers.ts";

/** A rule set aside, as it is told. */
export interface ToldSetAside extends Omit<SetAside, "findings"> {
  readonly findings: readonly Finding[];
}

/** A rule as reports tell it, in one language. */
export interface ToldRule extends Pick<Rule, "code" | "name" | "level" | "sources"> {
  /** `governance`; what rules are grouped by. */
  readonly group: string;
  readonly title: string;
  readonly summary: string;
  readonly why: string;
}

/** What a check of one city found, for the formats that machines read. */
export interface CityReport {
  readonly dir: string;
  /** How messages call the city file. */
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly setAside: readonly ToldSetAside[];
  readonly waiting: readonly Waiting[];
  /** Rules that broke down: nothing is known about them. */
  readonly failures: readonly Failure[];
  /** The state of the kit in words; null where it was not compared. */
  readonly kit: { readonly upToDate: boolean; readonly words: string } | null;
}
