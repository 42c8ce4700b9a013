import type { Run } from "../../city/schema/index.ts";
import type { Words } from "../../language.ts";
import type { FormatData } from "../../packs/format.ts";
import type { Judged } from "../rule.ts";

export type Level = FormatData["level"];
export type Conflict = FormatData["polarisation"];

/** Levels of participation, as in the playbooks. */
export const levelNames: Readonly<Record<Level, Words>> = {
  inform: { de: "Information", en: "information" },
  consult: { de: "Konsultation", en: "consultation" },
  "co-create": { de: "Mitgestaltung", en: "co-creation" },
  decide: { de: "Mitentscheidung", en: "co-decision" },
};

/** The run's level, else its format's; null where neither is known. */
export const levelOf = ({ formats }: Judged, run: Run): Level | null => run.level ?? formats.get(run.format)?.level ?? null;

/** From the weakest conflict to the strongest. */
export const conflicts: readonly Conflict[] = ["low", "medium", "high"];

export const conflictNames: Readonly<Record<Conflict, Words>> = {
  low: { de: "gering", en: "low" },
  medium: { de: "mittel", en: "medium" },
  high: { de: "hoch", en: "high" },
};
