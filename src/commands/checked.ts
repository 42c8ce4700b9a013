import { byPlace, type Finding } from "../city/finding.ts";
import type { Failure, Judgement } from "../rules/judge.ts";
import type { World } from "../world/world.ts";
import { type CityFolder, openCity } from "./city-folder.ts";
import { judgedDocuments } from "./judged-documents.ts";
import type { KitPlan } from "./kit.ts";
import { openFindings } from "./open-findings.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** What a check found. */
export interface Checked {
  readonly city: CityFolder;
  /** Null where the city file cannot be used. */
  readonly verdict: Verdict | null;
  /** Of the city file and of the documents. */
  readonly findings: readonly Finding[];
  readonly setAside: Judgement["setAside"];
  readonly failures: readonly Failure[];
  /** What a build would do; null where the city file cannot be used, or nobody asked. */
  readonly plan: KitPlan | null;
}

/** How much is looked at. */
export interface Depth {
  /** What is open is listed, and counts as an error. */
  readonly complete: boolean;
  /** The kit is not compared with what a build would write. */
  readonly rulesOnly: boolean;
}

/** Reads a city, applies the rules to its file and documents and compares its kit; writes nothing. */
export const checkCity = async (world: World, dir: string, { complete, rulesOnly }: Depth): Promise<Checked> => {
  const city = await openCity(world, dir);
  const verdict = await verdictOn(city);
  if (verdict === null)
    return {
      city,
      verdict,
      findings: [...city.findings, ...(complete ? openFindings(city, null) : [])],
      setAside: [],
      failures: [],
      plan: null,
    };
  const { judgement } = verdict;
  const documents = await judgedDocuments(city, verdict);
  const open = complete ? openFindings(city, judgement) : [];
  return {
    city,
    verdict,
    findings: byPlace([...verdict.findings, ...documents.findings, ...open]),
    setAside: judgement.setAside.map((it) => documents.setAside.find(({ code }) => code === it.code) ?? it),
    failures: [...judgement.failures, ...documents.failures],
    plan: rulesOnly ? null : await planFor(city, verdict),
  };
};

/** Templates and renderer are loaded only here: the rules need neither. */
const planFor = async ({ folder, lang, facts }: CityFolder, verdict: Verdict): Promise<KitPlan> => {
  const { planKit } = await import("./kit.ts");
  return planKit(verdict, folder, { lang, only: [], facts });
};

/** Does the folder hold what a build would write? */
export const isUpToDate = (plan: KitPlan | null): boolean =>
  plan !== null && plan.writes.length === 0 && !plan.changes.some((it) => it.kind === "blocked");
