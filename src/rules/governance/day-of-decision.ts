import { addWeeks, type PlainDate } from "../../calendar/plain-date.ts";
import { textWords } from "../../city/text-in.ts";
import { dayWords } from "../named.ts";
import type { Judged } from "../rule.ts";

/** When continuation may be decided: the last meeting in the ten weeks up to the limit, else its last working day outside the recess. */
export const dayOfDecision = ({ city, calendar }: Judged, limit: PlainDate) => {
  const body = city.council.bodies.find(({ id }) => id === city.governance.continuationDecision?.body);
  const isNear = (day: PlainDate): boolean => day <= limit && day >= addWeeks(limit, -10) && day >= city.programme.start;
  const meeting = (body?.meetings ?? []).filter(isNear).sort().at(-1) ?? null;
  const name = body ? textWords(body.name) : { de: "", en: "" };
  const how = meeting
    ? { de: `es tagt: ${name.de}`, en: `it is a meeting: ${name.en}` }
    : { de: "eine Sitzung ist noch einzutragen", en: "a meeting is still to be entered" };
  const day = meeting ?? calendar.dueDate(limit);
  return { meeting, day, date: dayWords(day), how };
};
