import { yearOf } from "../../calendar/plain-date.ts";
import { listed, runName } from "../named.ts";
import { breach, type Outcome, type Rule } from "../rule.ts";
import { invitations, lastOpen, mostPerYear, otherDay } from "./invitations.ts";

const roundTable = (id: string, topic: string, date: string) => ({ id, topic, date, format: "round-table", title: id, size: 24 });

export const invitedTooOften: Rule = {
  code: "I-04",
  name: "invited-too-often",
  level: "warning",
  dimension: "inclusion",
  sources: ["https://hitschfeld.de/?p=5544"],
  good: {},
  bad: {
    runs: [
      roundTable("one", "economy", "2028-01-19"),
      roundTable("two", "care", "2028-03-15"),
      roundTable("three", "mobility", "2028-05-17"),
      roundTable("four", "economy", "2028-09-13"),
    ],
  },
  check: (judged) => {
    const all = invitations(judged);
    const years = [...new Set(all.flatMap(({ years: each }) => each))].sort((a, b) => a - b);
    return years.flatMap((year): readonly Outcome[] => {
      const within = all.filter((it) => it.years.includes(year));
      const last = lastOpen(within);
      const before = within.findLast((it) => it !== last);
      if (within.length <= mostPerYear || !last || !before) return [];
      const [run, other] = [runName(judged, last.run), runName(judged, before.run)];
      const runs = listed(within.map((it) => runName(judged, it.run)));
      const on = otherDay(judged, all, last);
      const values = { year: String(year), count: within.length, runs, run, other };
      const path = `runs.${last.run.id}.date`;
      if (on === null) return [breach(path, values, { says: "merge" })];
      return [breach(path, { ...values, on: on.words, next: String(yearOf(on.date)) })];
    });
  },
};
