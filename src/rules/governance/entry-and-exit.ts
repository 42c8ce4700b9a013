import { addWeeks } from "../../calendar/plain-date.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import { bodyName, steeringGroups } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule } from "../rule.ts";

export const entryAndExit: Rule = {
  code: "G-11",
  name: "entry-and-exit",
  level: "error",
  dimension: "governance",
  sources: ["https://github.com/github/MVG", "estimate"],
  good: {},
  bad: { "governance.exitNoticeMonths": 24, "governance.inactiveAfterMissedMeetings": 20, "governance.joinMajority": 0 },
  check: (judged) => [...judgeExit(judged.city), ...judgeInactivity(judged), ...judgeEntry(judged.city)],
};

const judgeEntry = ({ governance }: CityProfile): readonly Outcome[] =>
  governance.joinMajority.of === 0 ? [breach("governance.joinMajority", {}, { says: "join" })] : [];

const judgeExit = ({ governance, programme }: CityProfile): readonly Outcome[] => {
  const [notice, months, path] = [governance.exitNoticeMonths, programme.months, "governance.exitNoticeMonths"];
  if (notice >= months) return [breach(path, { notice, months, better: Math.min(3, Math.floor(months / 2)) }, { says: "long" })];
  return notice === 0 ? [breach(path, {}, { says: "none", level: "warning" })] : [];
};

/** A seat lapses after so many meetings in a row: does that come before the programme is over? */
const judgeInactivity = ({ city, ends }: Judged): readonly Outcome[] =>
  steeringGroups(city).flatMap((body) => {
    const [missed, rhythm] = [city.governance.inactiveAfterMissedMeetings, body.meetsEveryWeeks ?? 0];
    const { start, months } = city.programme;
    const weeks = missed * rhythm;
    // Two weeks a month: half the programme.
    const better = Math.max(1, Math.min(3, Math.floor((months * 2) / rhythm)));
    const values = { body: bodyName(body), missed, weeks, months, better };
    return addWeeks(start, weeks) > ends ? [breach("governance.inactiveAfterMissedMeetings", values, { says: "never" })] : [];
  });
