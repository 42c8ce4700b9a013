import { addMonths } from "../../calendar/plain-date.ts";
import { textWords } from "../../city/text-in.ts";
import { dayWords } from "../named.ts";
import { breach, type Judged, type Rule, unknown } from "../rule.ts";

const path = "council.reports.everyMonths";
const most = 12;

/** The body's last meeting in the programme's first year, else the day on which the year is over. */
const firstReport = ({ city: { council, programme } }: Judged) => {
  const over = addMonths(programme.start, most);
  const meetings = council.bodies.find(({ id }) => id === council.reports?.body)?.meetings ?? [];
  return [...meetings].sort().findLast((on) => on > programme.start && on <= over) ?? over;
};

export const planAgainstResult: Rule = {
  code: "E-08",
  name: "plan-against-result",
  level: "warning",
  dimension: "evaluation",
  sources: ["L-G11"],
  good: {},
  bad: { [path]: 18 },
  check: (judged) => {
    const { reports, bodies } = judged.city.council;
    if (reports === null) return [unknown("council.reports")];
    // None at all before the end is the business of G-14.
    if (reports.everyMonths <= most || reports.everyMonths >= judged.city.programme.months) return [];
    const name = bodies.find(({ id }) => id === reports.body)?.name;
    const body = name ? textWords(name) : reports.body;
    const values = { body, months: reports.everyMonths, first: dayWords(firstReport(judged)) };
    return [breach(path, values, { fix: { [path]: most } })];
  },
};
