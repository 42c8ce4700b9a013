import type { CityProfile } from "../city/schema/index.ts";

type Source = CityProfile["budget"]["sources"][number];

/** Money whose notice must be there before anything is ordered. */
export type BindingGrant = Source & { readonly grant: NonNullable<Source["grant"]> };

/**
 * Grants before whose notice there may be no contract, order or post (DESIGN §4): not yet in the city's hands, and without permission to
 * start early. One that is approved and names no day of notice binds no more.
 */
export const bindingGrants = ({ budget }: Pick<CityProfile, "budget">): readonly BindingGrant[] =>
  budget.sources.filter(
    (source): source is BindingGrant =>
      source.grant !== null &&
      source.grant.earlyStart !== true &&
      source.status !== "secured" &&
      (source.grant.noticeOn !== null || source.status !== "approved"),
  );
