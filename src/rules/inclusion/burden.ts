import type { CityProfile } from "../../city/schema/index.ts";
import type { Words } from "../../language.ts";
import { moneyWords, sumOf } from "../amounts.ts";
import { runName } from "../named.ts";
import type { Judged } from "../rule.ts";
import { type Event, longestDay } from "./registration.ts";

/** Money planned for inclusion, over all years. */
export const inclusionMoney = ({ budget }: CityProfile): Words => {
  const sum = sumOf(budget.lines.inclusion);
  return sum === null ? { de: "noch kein Ansatz", en: "no line yet" } : moneyWords(sum, budget.currency);
};

/** A run with the hours of its longest day: „Hack die Wege (12 Stunden)“. */
export const timeNeeded = (named: Pick<Judged, "city" | "formatNames">, event: Event): Words => {
  const [name, count] = [runName(named, event.run), String(Math.round(longestDay(event) / 6) / 10)];
  return { de: `${name.de} (${count.replace(".", ",")} Stunden)`, en: `${name.en} (${count} hours)` };
};
