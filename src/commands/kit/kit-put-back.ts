import { isPlainMap, type PlainMap } from "../../city/plain.ts";
import { putBack } from "../../city/put-back.ts";
import { type ReadYaml, readYaml } from "../../city/read-yaml.ts";
import type { Settled } from "../../render/settle.ts";
import { type Verdict, verdictOn } from "../judge/verdict.ts";
import { parsedFacts } from "../place/city-folder.ts";
import { type RenderedKit, renderSome } from "./render-kit.ts";

/** Fields to be put back to what they were in `before`, and the documents wanted of that city. */
export interface PutBack {
  readonly before: PlainMap;
  readonly fields: readonly string[];
  readonly paths: readonly string[];
}

/** Renders documents with all of these fields taken back, in memory; null where that leaves no valid city. */
export const kitPutBack = async (text: RenderedKit["text"], changed: PutBack): Promise<RenderedKit["settled"] | null> => {
  const { read, cities } = knownOf(text);
  if (!isPlainMap(read.facts)) return null;
  const facts = putBack(read.facts, { before: changed.before, paths: changed.fields });
  const key = JSON.stringify(facts);
  const city = cities.get(key) ?? { verdict: await verdictOn({ ...(await parsedFacts({ ...read, facts })), text }), settled: new Map() };
  cities.set(key, city);
  if (city.verdict === null) return null;
  const missing = changed.paths.filter((path) => !city.settled.has(path));
  if (missing.length > 0) for (const [path, settled] of await renderSome(city.verdict, missing)) city.settled.set(path, settled);
  return city.settled;
};

/** A city with some fields put back, and what was rendered of it so far. */
interface CityPutBack {
  readonly verdict: Verdict | null;
  readonly settled: Map<string, Settled>;
}

interface Known {
  readonly read: ReadYaml;
  /** By their facts. */
  readonly cities: Map<string, CityPutBack>;
}

/** A build plans a kit twice and asks why it moves: what was worked out for a city file once is not worked out again. */
const known = new WeakMap<RenderedKit["text"], Known>();

const knownOf = (text: RenderedKit["text"]): Known => {
  const found = known.get(text) ?? { read: readYaml(text.source, text.file), cities: new Map<string, CityPutBack>() };
  known.set(text, found);
  return found;
};
