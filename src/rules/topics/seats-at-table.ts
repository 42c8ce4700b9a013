import type { CityProfile, Run } from "../../city/schema/index.ts";
import { topicsOf } from "./concerns.ts";

/** Organisations that work on a run's topics: partners, owners and the run's lead. `openAt` is where somebody is still to be named. */
export const atTheTable = (city: CityProfile, run: Run): { readonly has: (partner: string) => boolean; readonly openAt: string | null } => {
  const topics = topicsOf(city, run);
  const there = [run.lead, ...topics.flatMap(({ owner, partners }) => [owner.partner, ...partners])];
  const ownerless = topics.find(({ owner }) => owner.partner === null);
  const openAt = ownerless ? `topics.${ownerless.id}.owner.partner` : run.lead === null ? `runs.${run.id}.lead` : null;
  return { has: (partner) => there.includes(partner), openAt };
};
