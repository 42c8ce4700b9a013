import { breach, type Outcome, type Rule } from "../rule.ts";

const path = "governance.dataProtection.retentionMonths";

/** Months after which registrations have served every purpose, and what we propose (estimates). */
const registrations = { atMost: 12, proposed: 3 };
/** Contacts and photos serve the programme as long as it runs, but at least so many months (the defaults of the city file). */
const least = { contacts: 12, photos: 24 } as const;

export const dataKeptBriefly: Rule = {
  code: "D-03",
  name: "data-kept-briefly",
  level: "error",
  dimension: "data",
  sources: ["estimate", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"],
  good: {},
  bad: { [`${path}.registration`]: 24 },
  check: ({ city }) => {
    const kept = city.governance.dataProtection.retentionMonths;
    const { months } = city.programme;
    const registration =
      kept.registration <= registrations.atMost
        ? []
        : [breach(`${path}.registration`, { months: kept.registration, most: registrations.proposed }, { says: "registration" })];
    const others = (["contacts", "photos"] as const).flatMap((data): readonly Outcome[] => {
      const most = Math.max(least[data], months);
      if (kept[data] <= most) return [];
      return [breach(`${path}.${data}`, { months: kept[data], most, programme: months }, { says: data, level: "warning" })];
    });
    return [...registration, ...others];
  },
};
