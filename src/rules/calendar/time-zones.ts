import { isZoneName, sameClock, zoneOf } from "../../calendar/zones.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import { openRuns } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { isFar, takesPart } from "./far-partners.ts";

export const timeZones: Rule = {
  code: "K-06",
  name: "time-zones",
  level: "error",
  dimension: "calendar",
  sources: ["estimate"],
  good: {},
  bad: { "city.timezone": "Europe/London" },
  check: ({ city }) => {
    const remote = openRuns(city).filter(({ mode }) => mode !== "in-person");
    const unread = city.partners.filter((it) => it.timezone !== null && !isZoneName(it.timezone));
    const asked = unread.filter(({ id }) => remote.some((run) => takesPart(city, run, id)));
    const untimed = remote.filter((run) => run.time === null && run.until === null && isFar(city, run));
    return [
      ...ownZone(city),
      ...asked.map((it) => breach(`partners.${it.id}.timezone`, { partner: it.name, zone: it.timezone ?? "" }, { says: "partner" })),
      ...untimed.map(({ id }) => unknown(`runs.${id}.time`)),
    ];
  },
};

/** Territories beyond Europe have clocks of their own. */
const ownZone = ({ city: { country, timezone } }: CityProfile): readonly Outcome[] => {
  const own = zoneOf(country);
  if (own === null || sameClock(own, timezone) || (isZoneName(timezone) && !timezone.startsWith("Europe/"))) return [];
  return [breach("city.timezone", { zone: timezone, country, own }, { fix: { "city.timezone": own } })];
};
