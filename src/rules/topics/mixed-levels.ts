import { isOver } from "../../city/past-runs.ts";
import { moneyWords, sumOf } from "../amounts.ts";
import { dayWords, topicName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { roundTableDay, roundTableEntry } from "./first-step.ts";
import { levelOf } from "./levels.ts";

/** A programme of fewer runs is no portfolio yet; a tenth of the money goes into trying things out (estimates, the latter as in the budget's proposal). */
const fewest = 3;
const pilotShare = 0.1;

export const mixedLevels: Rule = {
  code: "T-10",
  name: "mixed-levels",
  level: "warning",
  dimension: "topics",
  sources: [
    "https://oecd.org/en/publications/oecd-guidelines-for-citizen-participation-processes_f765caf6-en/full-report/component-6",
    "estimate",
  ],
  good: {},
  bad: { "budget.lines.pilots": 0, "budget.lines.formats": 109200 },
  check: (judged): readonly Outcome[] => {
    const { topics, runs, budget, programme } = judged.city;
    const levels = runs.filter(({ status }) => status !== "cancelled").map((run) => levelOf(judged, run));
    const [topic] = topics;
    if (isOver(judged.city) || levels.length < fewest || topic === undefined) return [];
    const day = roundTableDay(judged);
    const voice = { topic: topicName(topic), day: dayWords(day), entry: roundTableEntry(topic, day), runs: levels.length };
    const silent = levels.every((level) => level === "inform") ? [breach("runs", voice, { says: "voice" })] : [];
    const untold = levels.includes("inform") || programme.register !== null ? [] : [unknown("programme.register")];
    const pilots = sumOf(budget.lines.pilots);
    if (pilots === null) return [...silent, ...untold, unknown("budget.lines.pilots")];
    const share = { amount: moneyWords(Math.round(((budget.total ?? 0) * pilotShare) / 100) * 100, budget.currency) };
    const untried =
      pilots > 0 ? [] : [breach("budget.lines.pilots", share, { says: budget.total === null ? "pilots-no-total" : "pilots" })];
    return [...silent, ...untold, ...untried];
  },
};
