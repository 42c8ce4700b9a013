import { citySchemaJson } from "../city/json-schema.ts";
import { type ExitCode, exit } from "../errors.ts";
import type { World } from "../world/world.ts";

/** Prints the JSON Schema of city.yaml, derived from the zod schema. */
export const schema = async (world: World): Promise<ExitCode> => {
  world.out(`${JSON.stringify(citySchemaJson(world.lang), null, 2)}\n`);
  return exit.done;
};
