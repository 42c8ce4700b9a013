import type { CityProfile } from "../../city/schema/index.ts";
import type { Words } from "../../language.ts";
import { countWords, runName } from "../named.ts";
import type { Judged } from "../rule.ts";
import { type Event, longestDay } from "./registration.ts";

/** Money planned for inclusion, over all years. */
export const inclusionMoney = ({ budget }: CityProfile): Words => {
  const line = budget.lines.inclusion;
  if (line === undefined) return { de: "noch kein Ansatz", en: "no line yet" };
  const sum = countWords(typeof line === "number" ? line : Object.values(line).reduce((all, it) => all + it, 0));
  const unit = budget.currency === "EUR" ? "€" : budget.currency;
  return { de: `${sum.de}\u00A0${unit}`, en: `${budget.currency}\u00A0${sum.en}` };
};

/** A run with the hours of its longest day: „Hack die Wege (12 Stunden)“. */
export const timeNeeded = (named: Pick<Judged, "city" | "formatNames">, event: Event): Words => {
  const [name, count] = [runName(named, event.run), String(Math.round(longestDay(event) / 6) / 10)];
  return { de: `${name.de} (${count.replace(".", ",")} Stunden)`, en: `${name.en} (${count} hours)` };
};
