import type { Run } from "../../city/schema/index.ts";
import type { Words } from "../../language.ts";
import type { FormatData } from "../../packs/format.ts";
import { openSchedules } from "../days.ts";
import type { Judged } from "../rule.ts";

/** What a run to come costs by its format, over all its dates, in euros; and what the figures rest on. */
interface RunCost {
  readonly run: Run;
  readonly low: number;
  readonly high: number;
  readonly evidence: Words;
}

/** Costs of the runs to come whose format is known, the dearest first. */
export const runCosts = (judged: Judged): readonly RunCost[] =>
  openSchedules(judged)
    .flatMap(({ run, occurrences }): readonly RunCost[] => {
      const format = judged.formats.get(run.format);
      if (!format) return [];
      const times = format.costPer === "date" ? occurrences.length : 1;
      return [{ run, low: format.cost.low * times, high: format.cost.high * times, evidence: evidenceOf(format) }];
    })
    .sort((a, b) => b.high - a.high);

/** „Schätzung“, or the titles of the sources; the key where the format takes it from its pack. */
const evidenceOf = ({ cost: { evidence }, sources }: FormatData): Words => {
  if (evidence === "estimate") return { de: "Schätzung", en: "estimate" };
  const titles = evidence.map((key) => sources[key]?.title.replace(/ \(.*/, "") ?? `[${key}]`).join("; ");
  return { de: `Quelle: ${titles}`, en: `source: ${titles}` };
};
