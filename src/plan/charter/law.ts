import { unionMembers } from "../../city/european-union.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { ViewOf } from "../shape.ts";
import type { charterShape } from "./shape.ts";

/** Which legal remarks apply to a city. */
export const lawFlags = ({ city }: Pick<CityProfile, "city">): ViewOf<typeof charterShape>["law"] => ({
  nrw: city.region === "DE-NW",
  germany: city.country === "DE",
  eu: unionMembers.includes(city.country),
});
