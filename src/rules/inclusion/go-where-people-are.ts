import type { CityProfile, Run } from "../../city/schema/index.ts";
import { textWords } from "../../city/text-in.ts";
import type { Words } from "../../language.ts";
import { runName } from "../named.ts";
import { breach, type Rule, unknown } from "../rule.ts";
import { openEvents } from "./registration.ts";

const alike = ({ place }: Run): string | null => place?.lead.toLowerCase().replaceAll(/[\s,.;]+/g, " ") ?? null;

/** Where somebody meets already: with a group the city wants to reach, else beside the market. */
const elsewhere = ({ governance }: CityProfile): Words => {
  const group = governance.inclusion.groups.find(({ measure }) => measure !== null);
  if (!group?.measure) return { de: "neben den Wochenmarkt", en: "beside the weekly market" };
  const [who, measure] = [textWords(group.who), textWords(group.measure)];
  return { de: `an einen Ort dieser Gruppe: ${who.de} (${measure.de})`, en: `to a place of this group: ${who.en} (${measure.en})` };
};

export const goWherePeopleAre: Rule = {
  code: "I-07",
  name: "go-where-people-are",
  level: "hint",
  dimension: "inclusion",
  sources: ["L-P6"],
  good: {},
  bad: {
    "runs.care-dialogue.place": "Innovation Office, Alter Markt 3",
    "runs.mobility-hack.place": "Innovation Office, Alter Markt 3",
  },
  check: (judged) => {
    const runs = openEvents(judged).flatMap(({ run, format }) => (format.public && run.mode !== "online" ? [run] : []));
    const moved = runs.findLast(({ repeat }) => repeat === null) ?? runs.at(-1);
    const placed = runs.filter((run) => alike(run) !== null);
    if (runs.length < 2 || moved === undefined || new Set(placed.map(alike)).size > 1) return [];
    const open = runs.find(({ place }) => place === null);
    if (open) return [unknown(`runs.${open.id}.place`)];
    const place = moved.place ? textWords(moved.place) : "";
    return [breach(`runs.${moved.id}.place`, { count: runs.length, place, run: runName(judged, moved), to: elsewhere(judged.city) })];
  },
};
