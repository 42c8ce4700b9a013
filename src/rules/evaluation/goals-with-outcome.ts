import { textWords } from "../../city/text-in.ts";
import { listed } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";
import { indicatorName } from "./indicators.ts";

/** Does it show an effect? An own indicator may: the city file does not say what it measures. */
const showsEffect = ({ indicators }: Judged, id: string): boolean => ["outcome", "impact"].includes(indicators.get(id)?.kind ?? "outcome");

/** An outcome indicator of the same dimension (the letter of its id), else the first there is. */
const outcomeFor = ({ indicators }: Judged, id: string): string => {
  const outcomes = [...indicators].flatMap(([each, { kind }]) => (kind === "outcome" ? [each] : []));
  return outcomes.find((each) => each[0] === id[0]) ?? outcomes[0] ?? "G1";
};

export const goalsWithOutcome: Rule = {
  code: "E-01",
  name: "goals-with-outcome",
  level: "error",
  dimension: "evaluation",
  sources: [
    "https://www.scribd.com/document/546291480/Comparative-analysis-of-standardized-indicators-for-Smart-sustainable-cities",
    "L-G12",
  ],
  good: {},
  bad: { "programme.goals.newcomers.indicators": ["P1", "P4"] },
  check: (judged) => {
    const { goals } = judged.city.programme;
    if (goals.length === 0) return [unknown("programme.goals")];
    return goals.flatMap(({ id, text, indicators }): readonly Outcome[] => {
      const path = `programme.goals.${id}.indicators`;
      const [first] = indicators;
      if (first === undefined) return [unknown(path)];
      if (indicators.some((each) => showsEffect(judged, each))) return [];
      const seen = listed(indicators.map((each) => indicatorName(judged, each)));
      return [breach(path, { goal: textWords(text), seen, add: indicatorName(judged, outcomeFor(judged, first)), path })];
    });
  },
};
