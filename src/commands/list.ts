import { presets } from "../city/presets.ts";
import { type ExitCode, exit } from "../errors.ts";
import type { Lang } from "../language.ts";
import { coreFormat, coreLearnings, coreManifest, formatIds } from "../packs/core.ts";
import type { World } from "../world/world.ts";

export interface ListOptions {
  readonly what: string;
  readonly json?: boolean;
}

interface Entry {
  readonly id: string;
  readonly text: string;
}

/** Prints what there is of one kind: an id and a line each. */
export const list = async (world: World, { what, json }: ListOptions): Promise<ExitCode> => {
  const entries = await (lists[what] ?? lists.formats)(world.lang);
  const width = Math.max(...entries.map((it) => it.id.length));
  world.out(json ? `${JSON.stringify(entries)}\n` : entries.map((it) => `${world.style.bold(it.id.padEnd(width))}  ${it.text}\n`).join(""));
  return exit.done;
};

const lists: Record<string, (lang: Lang) => Promise<readonly Entry[]>> & { readonly formats: (lang: Lang) => Promise<readonly Entry[]> } = {
  formats: async (lang) => {
    const formats = await Promise.all(formatIds.map((id) => coreFormat(id)));
    return formats.flatMap((it) => (it ? [{ id: it.data.id, text: `${it.words[lang].name}: ${it.words[lang].short}` }] : []));
  },
  learnings: async (lang) => {
    const { learnings, words } = await coreLearnings();
    return learnings.map(({ id }) => ({ id, text: words[lang][id]?.text ?? "" }));
  },
  presets: async (lang) =>
    Object.entries(presets).map(([id, months]) => ({ id, text: `${months} ${lang === "de" ? "Monate" : "months"}` })),
  packs: async (lang) => {
    const { id, version, documents } = await coreManifest();
    return [{ id, text: `${version}: ${documents.map((it) => it.title[lang]).join(", ")}` }];
  },
};
