import { breach, type Rule, unknown } from "../rule.ts";
import { onDay } from "./dates.ts";

export const publicCommitment: Rule = {
  code: "G-19",
  name: "public-commitment",
  level: "hint",
  dimension: "governance",
  sources: ["L-G6"],
  good: {},
  bad: { "programme.patron": null, "programme.mandate": { kind: "none" } },
  check: ({ city }) => {
    const { mandate, patron, start } = city.programme;
    if (patron !== null && patron.role !== null) return [];
    const path = "programme.mandate";
    if (mandate.kind === null) return [unknown(`${path}.kind`)];
    if (mandate.kind === "none") return patron === null ? [breach(`${path}.kind`)] : [unknown("programme.patron.role")];
    if (mandate.on === null || mandate.on <= start) return [];
    return [breach(`${path}.on`, { on: onDay(mandate.on), start: onDay(start) }, { says: "late" })];
  },
};
