import { isWithin } from "../../calendar/plain-date.ts";
import { textWords } from "../../city/text-in.ts";
import { dateWords } from "../days.ts";
import { electionNear } from "../moves.ts";

import { isUnknown, type Rule } from "../rule.ts";
import { busyRuns, type ReasonOf } from "./busy-days.ts";

export const quietWeeks: Rule = {
  code: "K-04",
  name: "quiet-weeks",
  level: "warning",
  dimension: "calendar",
  sources: ["https://opengovpartnership.org/national-handbook/developing-action-plans/co-creation", "estimate"],
  good: {},
  bad: { "calendar.closures": [{ from: "2028-03-24", to: "2028-03-26", name: "Stadtfest" }] },
  // No fix: whether a closure or an election is in the way is for people to say.
  check: (judged) => busyRuns(judged, reason).map((it) => (isUnknown(it) ? it : { ...it, fix: null })),
};

const reason: ReasonOf = (judged, run, date) => {
  const { city, calendar, formats } = judged;
  const kind = calendar.collision(date)?.kind;
  if (kind === "recess") return { de: "sitzungsfreie Zeit", en: "council recess" };
  const closure = city.calendar.closures.find((it) => isWithin(date, it));
  if (kind === "closure") return closure?.name ? textWords(closure.name) : { de: "gesperrter Tag", en: "closed day" };
  const election = formats.get(run.format)?.recruitment === "invited" ? null : electionNear(judged, date);
  if (election === null) return null;
  const { de, en } = dateWords(election.on);
  return election.certainty === "estimated"
    ? { de: `Wahl voraussichtlich am ${de}`, en: `election expected on ${en}` }
    : { de: `Wahl am ${de}`, en: `election on ${en}` };
};
