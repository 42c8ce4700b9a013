import { addDays, addWeeks, isWithin, type PlainDate, weekday } from "../../calendar/plain-date.ts";
import { isOver } from "../../city/past-runs.ts";
import { dateWords } from "../days.ts";
import { partnerName } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";

export const endsInCalendar: Rule = {
  code: "K-08",
  name: "ends-in-calendar",
  level: "warning",
  dimension: "calendar",
  sources: ["https://livinglabs.eitum.eu/tools/evaluating-living-labs-challenges-and-identified-needs", "estimate"],
  good: {},
  bad: { "budget.sources.2.grant.to": "2029-02-28" },
  check: (judged) => (isOver(judged.city) ? [] : [...grants(judged), ...term(judged)]),
};

/** Money that ends before the programme does; its end and its final report belong in the calendar. */
const grants = ({ city, ends }: Judged): readonly Outcome[] =>
  city.budget.sources.flatMap(({ grant, partner, status }, at): readonly Outcome[] => {
    if (grant === null || status === "planned") return [];
    const path = `budget.sources.${at}.grant`;
    const open = (["to", "finalReport"] as const).filter((key) => grant[key] === null).map((key) => unknown(`${path}.${key}`));
    if (grant.to === null || grant.to >= ends) return open;
    const values = { funder: partnerName(city, partner), to: dateWords(grant.to), ends: dateWords(ends) };
    return [breach(`${path}.to`, values), ...open];
  });

/** A council whose term ends within the programme: the election before it must be known, for events keep their distance. */
const term = ({ city, ends }: Judged): readonly Outcome[] => {
  const { termEnds, elections } = city.council;
  if (termEnds === null) return [unknown("council.termEnds")];
  const around = { from: addWeeks(termEnds, -26), to: addWeeks(termEnds, 4) };
  if (termEnds < city.programme.start || termEnds > ends || elections.some(({ on }) => isWithin(on, around))) return [];
  const election = sundayBefore(addWeeks(termEnds, -6));
  return [breach("council.elections", { term: dateWords(termEnds), election }, { says: "election" })];
};

const sundayBefore = (date: PlainDate): PlainDate => addDays(date, -(weekday(date) % 7));
