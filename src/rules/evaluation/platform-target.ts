import { countWords } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { type CityIndicator, indicatorName, ownIndicators } from "./indicators.ts";

/** At most three residents in a thousand; the pilot reached 250 of 334,200 [S48], 0.07 %. */
const perThousand = 3;

/** The framework has no indicator for it: one of the city's own whose id or name speaks of people on a platform, counted. */
const countsPlatformUsers = ({ id, name, unit }: CityIndicator): boolean => {
  const text = `${id} ${name?.lead ?? ""} ${Object.values(name?.byLang ?? {}).join(" ")}`;
  const people = /nutz|aktiv|active|user|teilnehm|particip|mitglied|member|konten|account/i;
  return /pl?att?form/i.test(text) && people.test(text) && (unit === null || unit === "n");
};

export const platformTarget: Rule = {
  code: "E-06",
  name: "platform-target",
  level: "warning",
  dimension: "evaluation",
  sources: ["https://unsere-stadtimpulse.de/project/bielefeld-open-innovation-city/", "L-E7", "estimate"],
  good: {},
  bad: { "evaluation.indicators": [{ id: "platform-users", name: "Aktive auf der Plattform", unit: "n", owner: "city", target: 5000 }] },
  check: (judged) => {
    const { population } = judged.city.city;
    return ownIndicators(judged)
      .filter(countsPlatformUsers)
      .flatMap(({ id, target, baseline }): readonly Outcome[] => {
        const path = `evaluation.indicators.${id}.target`;
        if (target === null) return [unknown(path)];
        if (population === null) return [unknown("city.population")];
        const most = Math.floor((population * perThousand) / 1000);
        // Who has reached more already need not be told what is plausible.
        if (target <= most || (baseline ?? 0) >= most) return [];
        const values = { target: countWords(target), population: countWords(population), most: countWords(most) };
        return [breach(path, { ...values, name: indicatorName(judged, id) })];
      });
  },
};
