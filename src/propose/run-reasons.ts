import { formatWeekday } from "../calendar/format-date.ts";
import type { Lang } from "../language.ts";
import { type DraftFacts, type RunFacts, textOf } from "./facts.ts";
import type { Reason } from "./fill.ts";

/** Why a run is on that day, and its decision on the other. */
export const runReasons = (facts: DraftFacts, run: RunFacts): readonly Reason[] => {
  const at = (field: string) => `runs.${run.id}.${field}`;
  const date = run.date ?? null;
  const on = run.decision?.on ?? null;
  if (date === null) return [];
  const day = {
    path: at("date"),
    reason: {
      de: `${formatWeekday(date, "de")}: nach der Vorlaufzeit, außerhalb von Feiertagen, Brückentagen, sitzungsfreier Zeit und gesperrten Tagen.`,
      en: `${formatWeekday(date, "en")}: after the lead time, clear of holidays, bridge days, recess and closures.`,
    },
  };
  if (on === null) return [day];
  const where = (lang: Lang) => textOf(facts.council?.bodies?.find((it) => it.id === run.decision?.body)?.name, lang);
  const [de, en] = [where("de"), where("en")];
  const decision = {
    path: at("decision.on"),
    reason: {
      de: `${formatWeekday(on, "de")}: ${de === null ? "frühestens fünf Wochen nach der Veranstaltung, mit Zeit für die Antwort" : `erste Sitzung, welche die Vorlage noch erreicht (${de})`}.`,
      en: `${formatWeekday(on, "en")}: ${en === null ? "at least five weeks after the event, with time for the answer" : `first meeting that the paper can still reach (${en})`}.`,
    },
  };
  return [day, decision];
};
