import type { CityProfile } from "../../city/schema/index.ts";
import { byCodeUnit } from "../../files.ts";
import type { Words } from "../../language.ts";
import { partnerName } from "../named.ts";
import { breach, type Outcome, unknown } from "../rule.ts";
import { amount, sumOf } from "./amounts.ts";
import { sourcesTotal } from "./sums.ts";

/** Sources that pay more or less than the total, and money nobody has promised yet; in a final file that is a mistake. */
export const fundingDiffers = (city: CityProfile, total: number): readonly Outcome[] => {
  const { sources } = city.budget;
  if (sources.length === 0) return [unknown("budget.sources")];
  const open = sources.flatMap((it, at) => (it.amount === null ? [unknown(`budget.sources.${at}.amount`)] : []));
  const sum = sourcesTotal(city);
  if (sum === null) return open;
  return [...(sum > total ? [excess(city, sum, total)] : sum < total ? [gap(city, sum, total)] : []), ...unsure(city, total)];
};

const excess = (city: CityProfile, sum: number, total: number): Outcome => {
  const { sources } = city.budget;
  const at = sources.reduce((most, it, index) => ((it.amount ?? 0) > (sources[most]?.amount ?? 0) ? index : most), 0);
  const largest = sources[at];
  const to = Math.max((largest?.amount ?? 0) - sum + total, 0);
  const values = { sum: amount(city, sum), total: amount(city, total), funder: partnerName(city, largest?.partner ?? ""), to };
  return breach(`budget.sources.${at}.amount`, values, { says: "excess" });
};

const softened = ({ status }: CityProfile) => (status === "final" ? null : "warning");

const gap = (city: CityProfile, sum: number, total: number): Outcome => {
  const lead = city.partners.find(({ role }) => role === "lead") ?? city.partners[0];
  const rest = total - sum;
  const values = { sum: amount(city, sum), total: amount(city, total), missing: amount(city, rest), partner: lead?.id ?? "", rest };
  return breach("budget.sources", values, { says: "gap", level: softened(city) });
};

/** Money that is planned or applied for, from the year on in which the rest is used up. */
const unsure = (city: CityProfile, total: number): readonly Outcome[] => {
  const at = city.budget.sources.findIndex(({ status, amount: sum }) => sum !== 0 && (status === "planned" || status === "applied"));
  const found = city.budget.sources[at];
  if (!found) return [];
  const sure = sumOf(city.budget.sources.map((it) => (it.status === "approved" || it.status === "secured" ? (it.amount ?? 0) : 0)));
  if (sure >= total) return [];
  const values = {
    sure: amount(city, sure),
    total: amount(city, total),
    missing: amount(city, total - sure),
    from: uncoveredFrom(city, sure),
    funder: partnerName(city, found.partner),
  };
  return [breach(`budget.sources.${at}.status`, values, { says: "unsure", level: softened(city) })];
};

const uncoveredFrom = ({ budget }: CityProfile, sure: number): Words => {
  const years = Object.keys(budget.perYear).sort(byCodeUnit);
  const upTo = (year: string): number => sumOf(years.filter((it) => it <= year).map((it) => budget.perYear[it] ?? 0));
  const year = years.find((it) => upTo(it) > sure);
  return year === undefined ? { de: "", en: "" } : { de: ` ab ${year}`, en: ` from ${year} on` };
};
