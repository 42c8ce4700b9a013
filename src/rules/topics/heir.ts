import type { CityProfile, Run } from "../../city/schema/index.ts";

/** Who may carry it on: the run's lead where that is not the programme's own office, else the programme's successor. */
export const nextOf = ({ programme: { office, successor } }: CityProfile, { handover, lead }: Run): string | null =>
  handover?.to ?? (lead === office.lead?.partner ? null : lead) ?? successor?.partner ?? null;
