import { nearest } from "../../city/nearest.ts";
import { type ExitCode, exit, OicError } from "../../errors.ts";
import { coreFormat, coreLearnings, coreSources, formatIds } from "../../packs/core.ts";
import { wrapText } from "../../report/wrap.ts";
import type { World } from "../../world/world.ts";
import { pageWidth } from "../place/page.ts";
import { formatCard, sourceLines } from "./format-card.ts";
import { learningStatus } from "./learning-card.ts";

export interface ShowOptions {
  readonly kind: string;
  readonly id: string;
  readonly json?: boolean;
}

/** Prints one format or one learning. Throws an OicError (exit 2) where there is none of this id. */
export const show = async (world: World, options: ShowOptions): Promise<ExitCode> => {
  world.out(`${options.kind === "learning" ? await learningText(world, options) : await formatText(world, options)}\n`);
  return exit.done;
};

const formatText = async (world: World, { id, json }: ShowOptions): Promise<string> => {
  const format = await coreFormat(id);
  if (!format) throw unknown(world, id, formatIds);
  const words = format.words[world.lang];
  return json ? JSON.stringify({ ...format.data, words }) : formatCard(world, format, await coreSources());
};

const learningText = async (world: World, { id, json }: ShowOptions): Promise<string> => {
  const [{ learnings, words }, sources] = await Promise.all([coreLearnings(), coreSources()]);
  const learning = learnings.find((it) => it.id === id);
  const said = words[world.lang][id];
  if (!learning || !said)
    throw unknown(
      world,
      id,
      learnings.map((it) => it.id),
    );
  if (json) return JSON.stringify({ ...learning, ...said, sources: learning.sources.map((key) => ({ key, ...sources[key] })) });
  const width = pageWidth(world);
  const text = [said.text, said.note ?? ""].filter((it) => it !== "").map((it) => wrapText(it, { width }));
  const head = `${world.style.bold(id)} (${learningStatus[learning.status][world.lang]})`;
  return [head, ...text, sourceLines(world, learning.sources, sources)].join("\n");
};

const unknown = ({ lang }: World, id: string, ids: readonly string[]): OicError => {
  const near = nearest(id, ids);
  const { message, mend } = {
    de: { message: `„${id}“ gibt es nicht.`, mend: near ? `Meinten Sie „${near}“?` : `Es gibt: ${ids.join(", ")}` },
    en: { message: `There is no “${id}”.`, mend: near ? `Did you mean “${near}”?` : `There are: ${ids.join(", ")}` },
  }[lang];
  return new OicError(exit.usage, message, wrapText(mend, { width: 80 }));
};
