import { listed } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";
import { indicatorName, mostIndicators, namedIndicators, ownIndicators } from "./indicators.ts";

const path = "evaluation.indicators";
const many = "G1 G2 G3 G4 G5 G6 E1 E2 E3 E4 E5 E6 P1 P2 P3 P4 P5 P6 R1 R2 R3".split(" ");

const tooMany = (judged: Judged, all: readonly string[]): Outcome => {
  const { goals } = judged.city.programme;
  const free = all.filter((id) => !goals.some(({ indicators }) => indicators.includes(id)));
  const over = all.length - mostIndicators;
  if (free.length < over)
    return breach(path, { count: all.length, each: Math.max(1, Math.floor(mostIndicators / goals.length)) }, { says: "goals" });
  return breach(path, { count: all.length, drop: listed(free.slice(-over).map((id) => indicatorName(judged, id))) });
};

export const fewIndicators: Rule = {
  code: "E-02",
  name: "few-indicators",
  level: "warning",
  dimension: "evaluation",
  sources: ["https://smartcity-cologne.de/studie-so-wirken-sich-smart-city-projekte-auf-unsere-staedte-aus", "estimate"],
  good: {},
  bad: { [path]: many.map((id) => ({ id, owner: "city", target: 1 })) },
  check: (judged) => {
    const { indicators } = judged.city.evaluation;
    if (indicators.length === 0) return [unknown(path)];
    const own = ownIndicators(judged);
    const open = indicators.flatMap((it): readonly Outcome[] => [
      ...(it.owner === null ? [unknown(`${path}.${it.id}.owner`)] : []),
      ...(it.source === null && own.includes(it) ? [unknown(`${path}.${it.id}.source`)] : []),
    ]);
    const all = namedIndicators(judged.city);
    return all.length <= mostIndicators ? open : [tooMany(judged, all), ...open];
  },
};
