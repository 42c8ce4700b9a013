import type { CityProfile } from "../../city/schema/index.ts";
import { textWords } from "../../city/text-in.ts";
import type { Words } from "../../language.ts";

import { breach, type Rule, unknown } from "../rule.ts";
import { reachOutcome } from "./contacts.ts";

const path = "governance.conductContacts";

/** An organisation that has agreed and has no contact yet, civil society first. */
const secondHome = ({ partners, governance }: CityProfile): Words => {
  const taken = governance.conductContacts.map(({ partner }) => partner);
  const free = partners.filter(
    ({ id, status, role }) => !taken.includes(id) && role !== "funder" && status !== "idea" && status !== "asked",
  );
  const found = free.find(({ sector }) => sector === "civil-society") ?? free[0];
  return found ? { de: found.name, en: found.name } : { de: "eine andere Organisation", en: "another organisation" };
};

export const twoConductContacts: Rule = {
  code: "I-06",
  name: "two-conduct-contacts",
  level: "error",
  dimension: "inclusion",
  sources: ["https://github.com/github/MVG", "https://github.com/MLH/mlh-hackathon-organizer-guide"],
  good: {},
  bad: {
    [path]: [{ role: "Gleichstellungsbeauftragte", partner: "city", publicContact: { email: "gleichstellung@musterstadt.example" } }],
  },
  check: ({ city }) => {
    const [first, ...more] = city.governance.conductContacts;
    if (first === undefined) return [unknown(path)];
    const role = first.role ? textWords(first.role) : { de: "eine Person", en: "one person" };
    const alone = more.length === 0 ? [breach(path, { role, partner: secondHome(city) })] : [];
    const box = { de: "vertrauen", en: "trust" };
    const reached = [first, ...more].flatMap((contact, at) =>
      reachOutcome(city, { path: `${path}.${at}`, contact, box, values: { number: at + 1 } }),
    );
    return [...alone, ...reached];
  },
};
