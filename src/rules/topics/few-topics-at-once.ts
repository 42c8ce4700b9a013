import { byCodeUnit } from "../../files.ts";
import { dateWords } from "../days.ts";
import { listed, topicName } from "../named.ts";
import { breach, type Rule } from "../rule.ts";
import { mostAtOnce, topicSpans } from "./topic-span.ts";

const most = 5;
/** Up to a year one topic is enough (estimate). */
const shortMonths = 12;
const more = ["energy", "housing", "schools"];

export const fewTopicsAtOnce: Rule = {
  code: "T-03",
  name: "few-topics-at-once",
  level: "warning",
  dimension: "topics",
  sources: ["https://booksiview.com/transform-your-city-through-innovation-bloomberg-philanthropies-85535.html", "estimate"],
  good: {},
  bad: {
    ...Object.fromEntries(more.map((id, at) => [`topics.${3 + at}`, { id, question: `${id}?` }])),
    "runs.city-gym.topic": ["economy", "care", "mobility", ...more],
  },
  check: (judged) => {
    const { city, ends } = judged;
    const [first] = city.topics;
    if (first && city.topics.length === 1 && city.programme.months > shortMonths)
      return [breach("topics", { topic: topicName(first), months: city.programme.months }, { says: "one", level: "hint" })];
    const crowd = mostAtOnce(topicSpans(judged));
    if (crowd.length <= most) return [];
    const free = crowd.map(({ span }) => span.to).sort(byCodeUnit)[crowd.length - most - 1] ?? ends;
    const surplus = crowd.slice(most).map(({ topic }) => topicName(topic));
    const from = crowd.at(-1)?.span.from ?? free;
    const dates = {
      from: dateWords(from),
      free: dateWords(free),
    };
    const values = { count: crowd.length, surplus: listed(surplus), ...dates };
    return [breach("topics", values, { says: free < ends ? "" : "to-the-end" })];
  },
};
