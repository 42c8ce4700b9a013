import { moneyWords, sumOf } from "../amounts.ts";
import { runName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";

export const platformBesideEvents: Rule = {
  code: "T-17",
  name: "platform-beside-events",
  level: "warning",
  dimension: "topics",
  sources: ["L-E7"],
  good: {},
  bad: { "budget.lines.platform": 90000, "budget.lines.staff": 222000 },
  check: ({ city, formatNames }): readonly Outcome[] => {
    const { lines, currency } = city.budget;
    const [platform, formats] = [sumOf(lines.platform), sumOf(lines.formats)];
    if (platform === null || platform === 0) return [];
    const path = "budget.lines.platform";
    const amounts = { platform: moneyWords(platform, currency), formats: moneyWords(formats ?? 0, currency) };
    const dear = formats !== null && platform > formats ? [breach(path, amounts, { says: "dear" })] : [];
    const open = formats === null ? [unknown("budget.lines.formats")] : [];
    const runs = city.runs.filter(({ status }) => status !== "cancelled");
    if (runs.length === 0) return [...dear, ...open, unknown("runs")];
    const online = runs.find(({ status }) => status !== "held");
    if (online === undefined || runs.some(({ mode }) => mode !== "online")) return [...dear, ...open];
    return [
      breach(`runs.${online.id}.mode`, { ...amounts, run: runName({ city, formatNames }, online), count: runs.length }, { says: "online" }),
      ...dear,
      ...open,
    ];
  },
};
