import { partnerName } from "../named.ts";
import { breach, type Rule } from "../rule.ts";
import { listed } from "./seat-words.ts";
import { ties } from "./ties.ts";

export const independentMonitor: Rule = {
  code: "G-15",
  name: "independent-monitor",
  level: "warning",
  dimension: "governance",
  sources: ["https://www.opengovpartnership.org/?p=49722"],
  good: {},
  bad: { "governance.monitor.partner": "citizens" },
  check: ({ city }) => {
    const id = city.governance.monitor?.partner;
    if (id === undefined) return [];
    const found = ties(city, id);
    if (found.length === 0) return [];
    const values = { who: partnerName(city, id), ties: listed(found) };
    const free = city.partners.find(
      (it) => it.status !== "idea" && ["civil-society", "education-research"].includes(it.sector) && ties(city, it.id).length === 0,
    );
    const path = "governance.monitor.partner";
    return [free ? breach(path, { ...values, free: free.name, id: free.id }) : breach(path, values, { says: "nobody" })];
  },
};
