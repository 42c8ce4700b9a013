import { isOver } from "../../city/past-runs.ts";
import { textWords } from "../../city/text-in.ts";
import { partnerName, topicName } from "../named.ts";
import { breach, type Outcome, type Rule, unknown } from "../rule.ts";
import { isOffice, sameText } from "./same-text.ts";

const fields = ["partner", "unit", "role", "deputy"] as const;

export const accountableOwner: Rule = {
  code: "T-01",
  name: "accountable-owner",
  level: "error",
  dimension: "topics",
  sources: ["https://booksiview.com/transform-your-city-through-innovation-bloomberg-philanthropies-85535.html", "L-G10"],
  good: {},
  bad: { "topics.care.owner.deputy": "Leitung Sozialamt" },
  check: ({ city }) =>
    (isOver(city) ? [] : city.topics).flatMap((topic): readonly Outcome[] => {
      const { owner } = topic;
      const path = `topics.${topic.id}.owner`;
      const open = fields.filter((key) => owner[key] === null).map((key) => unknown(`${path}.${key}`));
      const named = owner.unit ?? owner.role;
      if (named === null) return open;
      const values = { topic: topicName(topic), owner: textWords(owner.role ?? named), unit: textWords(named) };
      const place = owner.unit ? values.unit : { de: partnerName(city, owner.partner ?? ""), en: partnerName(city, owner.partner ?? "") };
      const alone = sameText(owner.role, owner.deputy) ? [breach(`${path}.deputy`, { ...values, place })] : [];
      const office = [owner.unit, owner.role].some((it) => it !== null && isOffice(city, it));
      return [...open, ...alone, ...(office ? [breach(`${path}.unit`, values, { says: "office", level: "warning" })] : [])];
    }),
};
