import { listed, topicName } from "../named.ts";
import { breach, type Rule } from "../rule.ts";

/** Who pays or watches from outside does not take part. */
const outside: ReadonlySet<string> = new Set(["funder", "observer"]);

export const civilSocietyPartner: Rule = {
  code: "G-20",
  name: "civil-society-partner",
  level: "warning",
  dimension: "governance",
  sources: ["L-E1", "https://openinnovationcity.de/ueber-oic/die-initiatoren"],
  good: {},
  bad: { "partners.citizens.role": "observer", "partners.youth.role": "observer" },
  check: ({ city }) => {
    const involved = city.partners.filter(({ role }) => !outside.has(role));
    if (involved.some(({ sector }) => sector === "civil-society")) return [];
    const names = listed(involved.map(({ name }) => ({ de: name, en: name })));
    const funder = city.partners.find(({ role, sector }) => role === "funder" && sector === "civil-society");
    const topic = city.topics[0];
    const values = { names, topic: topic ? topicName(topic) : "", funder: funder?.name ?? "", id: funder?.id ?? "" };
    return [breach("partners", values, { says: funder ? "funder" : "" })];
  },
};
