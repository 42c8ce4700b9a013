import { byPlace, type Finding, hasErrors } from "../../city/finding.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { Judgement } from "../../rules/judge.ts";
import { judge } from "../../rules/judge.ts";
import type { Judged } from "../../rules/rule.ts";
import type { CityFolder } from "../place/city-folder.ts";
import { judgedOf } from "./judged.ts";
import { standingOf } from "./standing.ts";

/** What there is to say of a city whose file can be used. */
export interface Verdict {
  readonly judged: Judged;
  readonly judgement: Judgement;
  /** What is wrong with the file and what breaks a rule, from the top to the end. */
  readonly findings: readonly Finding[];
  /** Errors and warnings among them. */
  readonly standing: { readonly errors: number; readonly warnings: number };
}

/** Applies the rules to a city; null where its file cannot be used. */
export const verdictOn = async ({ profile, text, findings }: Pick<CityFolder, "profile" | "text" | "findings">): Promise<Verdict | null> =>
  profile === null || hasErrors(findings) ? null : verdictFor(profile, { text, findings });

const verdictFor = async (profile: CityProfile, { text, findings }: Pick<CityFolder, "text" | "findings">): Promise<Verdict> => {
  const judged = await judgedOf(profile);
  const judgement = judge(judged, text);
  const all = byPlace([...findings, ...judgement.findings]);
  return { judged, judgement, findings: all, standing: standingOf(all) };
};
