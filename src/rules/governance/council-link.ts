import { textWords } from "../../city/text-in.ts";

import { breach, type Rule, unknown } from "../rule.ts";

export const councilLink: Rule = {
  code: "G-14",
  name: "council-link",
  level: "error",
  dimension: "governance",
  sources: ["https://www.buergerrat.net/at/vorarlberg/", "L-P8"],
  good: {},
  bad: { "council.reports.everyMonths": 24 },
  check: ({ city }) => {
    const { reports, bodies } = city.council;
    if (reports === null) return [unknown("council.reports")];
    const { months } = city.programme;
    const every = reports.everyMonths;
    const named = bodies.find(({ id }) => id === reports.body);
    const better = Math.min(6, Math.floor(months / 2));
    const values = { body: named ? textWords(named.name) : reports.body, every, months, better, reports: Math.ceil(months / better) - 1 };
    const says = every === 0 ? "never" : every >= months ? "late" : null;
    return [
      ...(reports.by === null ? [unknown("council.reports.by")] : []),
      ...(says ? [breach("council.reports.everyMonths", values, { says })] : []),
    ];
  },
};
