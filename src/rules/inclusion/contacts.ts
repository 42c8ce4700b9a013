import type { CityProfile } from "../../city/schema/index.ts";
import type { Words } from "../../language.ts";
import { breach, type Outcome, type SlotValue, unknown } from "../rule.ts";

interface Reachable {
  readonly publicContact: { readonly email: string | null; readonly phone: string | null } | null;
  readonly contact: { readonly email: string | null; readonly phone: string | null } | null;
}

/** Can people outside reach the function? `private`: an address is there, but a personal one that no invitation may print; null: none known. */
const reach = ({ publicContact, contact }: Reachable): "public" | "private" | null => {
  if (publicContact?.email || publicContact?.phone) return "public";
  return contact?.email || contact?.phone ? "private" : null;
};

/** An address for a function at the city's own mail domain, where the file shows one. */
const mailbox = ({ city, partners, governance }: CityProfile, name: Words): Words => {
  const own = partners.find(({ sector, role }) => sector === "administration" && role !== "funder")?.publicContact?.email;
  const known = own ?? governance.dataProtection.officer?.publicContact?.email ?? null;
  const domain = known?.split("@")[1] ?? city.website?.split("/")[2]?.replace(/^www\./, "") ?? "…";
  return { de: `${name.de}@${domain}`, en: `${name.en}@${domain}` };
};

interface Named {
  readonly path: string;
  readonly contact: Reachable;
  /** How its mailbox might be called. */
  readonly box: Words;
  readonly values?: Readonly<Record<string, SlotValue>>;
}

/** Nothing where the public can reach the contact, a breach `private` where only insiders can, unknown where no address is there. */
export const reachOutcome = (city: CityProfile, { path, contact, box, values = {} }: Named): readonly Outcome[] => {
  const reached = reach(contact);
  const email = `${path}.publicContact.email`;
  if (reached === "public") return [];
  return [reached === null ? unknown(email) : breach(email, { ...values, mailbox: mailbox(city, box) }, { says: "private" })];
};
