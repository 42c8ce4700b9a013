import type { PlainMap } from "../city/plain.ts";

/** The facts of Musterstadt (examples/musterstadt), the invented city in whose file examples are set. */
export const exampleCity = async (): Promise<PlainMap> =>
  // biome-ignore lint/correctness/useImportExtensions: generated JavaScript with its types beside it; the ending is right
  (await import("../../generated/example/city.mjs")).facts;
