import type { CityProfile } from "../../city/schema/index.ts";
import { textWords } from "../../city/text-in.ts";
import type { Words } from "../../language.ts";

import { breach, type Outcome, type Rule, unknown } from "../rule.ts";

const path = "governance.inclusion.groups";

/** A partner that reaches people and is not asked yet, civil society first. */
const multiplier = ({ partners, governance }: CityProfile): Words => {
  const taken = governance.inclusion.groups.map(({ via }) => via);
  const free = partners.filter(({ id, role }) => !taken.includes(id) && role !== "funder" && role !== "observer" && role !== "lead");
  const found = free.find(({ sector }) => sector === "civil-society") ?? free[0];
  return found ? { de: found.name, en: found.name } : { de: "ein Verein im Stadtteil", en: "a neighbourhood association" };
};

export const groupsToReach: Rule = {
  code: "I-02",
  name: "groups-to-reach",
  level: "warning",
  dimension: "inclusion",
  sources: ["https://beteiligungskompass.org/article/show/1187", "L-P2"],
  good: {},
  bad: { [path]: [{ id: "offline", who: "Menschen über 70 ohne Internet", via: "citizens", measure: "Termine in Seniorentreffs" }] },
  check: ({ city }) => {
    const [first, ...more] = city.governance.inclusion.groups;
    if (first === undefined) return [unknown(path)];
    const open = [first, ...more].flatMap(({ id, via, measure }): readonly Outcome[] => [
      ...(via === null ? [unknown(`${path}.${id}.via`)] : []),
      ...(measure === null ? [unknown(`${path}.${id}.measure`)] : []),
    ]);
    return more.length > 0 ? open : [breach(path, { who: textWords(first.who), partner: multiplier(city) }), ...open];
  },
};
