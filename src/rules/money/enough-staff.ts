import { addMonths } from "../../calendar/plain-date.ts";
import { largeDates, posts } from "../large-runs.ts";
import { dayWords, openRuns, runName } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";

export const enoughStaff: Rule = {
  code: "M-08",
  name: "enough-staff",
  level: "warning",
  dimension: "money",
  sources: ["https://www.losland.org/ressourcen-verwaltung-fuer-buergerrat/", "estimate"],
  good: {},
  bad: {
    "programme.office.staff": 1,
    "runs.6": { id: "hack-a", format: "hackathon", topic: "economy", date: "2028-11-10" },
    "runs.7": { id: "hack-b", format: "hackathon", topic: "mobility", date: "2029-02-23" },
    "runs.8": { id: "hack-c", format: "hackathon", topic: "care", date: "2029-03-16" },
    "budget.lines": { staff: 252000, formats: 195000, inclusion: 20800, evaluation: 26000, contingency: 26200 },
  },
  check: (judged) => {
    const { staff } = judged.city.programme.office;
    const path = "programme.office.staff";
    const crowd = crowdedYear(judged);
    const byLot = openRuns(judged.city).find(({ format }) => judged.formats.get(format)?.recruitment === "lot");
    if (staff === null) return crowd || byLot ? [unknown(path)] : [];
    const many: readonly Outcome[] = crowd && staff < 2 ? [breach(path, { ...crowd, posts: posts(staff) })] : [];
    return byLot && staff < 0.7 ? [...many, breach(path, { run: runName(judged, byLot), posts: posts(staff) }, { says: "lot" })] : many;
  },
};

/** The first twelve months with more than three large runs, one of them at least still to come. */
const crowdedYear = (judged: Judged) => {
  const dates = largeDates(judged);
  const years = dates.map(({ day }) => dates.filter((it) => it.day >= day && it.day < addMonths(day, 12)));
  const found = years.find((year) => year.length > 3 && year.some(({ run }) => openRuns(judged.city).includes(run)));
  return found?.[0] ? { count: found.length, from: dayWords(found[0].day) } : null;
};
