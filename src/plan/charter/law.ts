import type { CityProfile } from "../../city/schema/index.ts";
import type { ViewOf } from "../shape.ts";
import type { charterShape } from "./shape.ts";

/** Member states of the European Union, ISO 3166-1. */
const union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

/** Which legal remarks apply to a city. */
export const lawFlags = ({ city }: Pick<CityProfile, "city">): ViewOf<typeof charterShape>["law"] => ({
  nrw: city.region === "DE-NW",
  germany: city.country === "DE",
  eu: union.includes(city.country),
});
