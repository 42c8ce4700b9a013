import type { CityProfile, Run } from "./schema/index.ts";

/** Is a run behind the city: held, or called off? Nothing more is asked of it. */
export const isPast = ({ status }: Pick<Run, "status">): boolean => status === "held" || status === "cancelled";

/** Whether every run is behind the city: the kit then looks back, and nothing is left to plan. */
export const isOver = ({ runs }: Pick<CityProfile, "runs">): boolean => runs.length > 0 && runs.every(isPast);
