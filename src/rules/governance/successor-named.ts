import { textWords } from "../../city/text-in.ts";

import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { onDay } from "./dates.ts";

export const successorNamed: Rule = {
  code: "G-17",
  name: "successor-named",
  level: "warning",
  dimension: "governance",
  sources: ["L-G8"],
  good: {},
  bad: { "programme.successor.partner": "hospital" },
  check: ({ city, ends }) => {
    const { successor, office } = city.programme;
    const path = "programme.successor";
    if (successor === null) return [unknown(path)];
    const { partner, unit } = successor;
    const open: readonly Outcome[] = (["partner", "unit"] as const)
      .filter((it) => successor[it] === null)
      .map((it) => unknown(`${path}.${it}`));
    const who = city.partners.find(({ id }) => id === partner);
    const isOffice = unit !== null && office.unit !== null && textWords(unit).de === textWords(office.unit).de;
    return [
      ...open,
      ...(who?.status === "idea" ? [breach(`${path}.partner`, { who: who.name, id: who.id, ends: onDay(ends) })] : []),
      ...(isOffice ? [breach(`${path}.unit`, { unit: textWords(unit), ends: onDay(ends) }, { says: "office" })] : []),
    ];
  },
};
