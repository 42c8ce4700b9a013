import type { Body, CityProfile } from "../../city/schema/index.ts";
import type { Words } from "../../language.ts";
import { type Holding, holdings, totalVotes } from "../../programme/votes.ts";
import { bodyName, steeringGroups } from "../named.ts";
import { type Outcome, unknown } from "../rule.ts";

/** A steering group whose seats are known. */
export interface Seated {
  readonly body: Body;
  readonly name: Words;
  /** `governance.bodies.steering` */
  readonly path: string;
  readonly held: readonly Holding[];
  readonly all: number;
}

/** What a judgement says of every steering group; unknown where the city has none yet. */
const judgeSteeringGroups = (city: CityProfile, judge: (body: Body) => readonly Outcome[]): readonly Outcome[] => {
  const groups = steeringGroups(city);
  return groups.length === 0 ? [unknown("governance.bodies")] : groups.flatMap(judge);
};

/** What a judgement says of the seats of every steering group; unknown where they are open. */
export const judgeSeats = (city: CityProfile, judge: (seated: Seated) => readonly Outcome[]): readonly Outcome[] =>
  judgeSteeringGroups(city, (body) => {
    const path = `governance.bodies.${body.id}`;
    if (body.seats.length === 0) return [unknown(`${path}.seats`)];
    return judge({ body, name: bodyName(body), path, held: holdings(body, city.partners), all: totalVotes(body) });
  });
