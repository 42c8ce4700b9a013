// biome-ignore lint/correctness/useImportExtensions: generated JavaScript with its types beside it; the ending is right
import { citySchemas } from "../../../generated/city-schema/index.mjs";
import { type ExitCode, exit } from "../../errors.ts";
import type { World } from "../../world/world.ts";

/** Prints the JSON Schema of city.yaml, derived from the zod schema. */
export const schema = async (world: World): Promise<ExitCode> => {
  const { default: json } = await citySchemas[world.lang]();
  world.out(`${JSON.stringify(json, null, 2)}\n`);
  return exit.done;
};
