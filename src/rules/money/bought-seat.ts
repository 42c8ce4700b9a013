import type { CityProfile, Partner } from "../../city/schema/index.ts";
import { bodyName } from "../named.ts";
import { type Breach, breach } from "../rule.ts";

/** A firm that brings money alone, by its role or by all it contributes, has bought its seat. */
export const boughtSeat = ({ governance }: CityProfile, { id, name, role, contributes }: Partner): readonly Breach[] => {
  const paysOnly = role === "funder" || (contributes.length > 0 && contributes.every(({ kind }) => kind === "money"));
  const bodies = paysOnly ? governance.bodies.filter(({ seats }) => seats.some(({ partner }) => partner === id)) : [];
  const more = { says: "seat", level: role === "funder" ? null : "warning" } as const;
  return bodies.map((body) => breach(`governance.bodies.${body.id}.seats`, { partner: name, body: bodyName(body) }, more));
};
