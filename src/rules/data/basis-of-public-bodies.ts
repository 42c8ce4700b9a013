import { listed, openRuns } from "../named.ts";
import { breach, type Rule, unknown } from "../rule.ts";
import { underGdpr } from "./gdpr.ts";

const path = "governance.dataProtection.basis";

export const basisOfPublicBodies: Rule = {
  code: "D-02",
  name: "basis-of-public-bodies",
  level: "error",
  dimension: "data",
  sources: [
    "https://otto-schmidt.de/blog/cr-online-de-blog/warum-bundesbehorden-bei-ihrer-offentlichkeitsarbeit-auf-3-bdsg-neu-angewiesen-sind-CRBLOG0003879.html",
  ],
  good: {},
  bad: { [path]: "legitimate-interest" },
  check: ({ city }) => {
    const { basis, controller } = city.governance.dataProtection;
    if (basis !== "legitimate-interest" || !underGdpr(city.city.country)) return [];
    if (controller === null) return [unknown("governance.dataProtection.controller")];
    const ids = [controller, ...openRuns(city).map((run) => run.controller)];
    const authorities = city.partners.filter(({ id, sector }) => sector === "administration" && ids.includes(id));
    const names = listed(authorities.map(({ name }) => ({ de: name, en: name })));
    return authorities.length === 0 ? [] : [breach(path, { names })];
  },
};
