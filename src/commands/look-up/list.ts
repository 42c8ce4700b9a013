import { presets } from "../../city/presets.ts";
import { type ExitCode, exit } from "../../errors.ts";
import type { Lang } from "../../language.ts";
import { coreFormat, coreLearnings, coreManifest, formatIds } from "../../packs/core.ts";
import { wrapText } from "../../report/wrap.ts";
import type { World } from "../../world/world.ts";
import { pageWidth } from "../place/page.ts";

type Kind = "formats" | "learnings" | "presets" | "packs";

export interface ListOptions {
  readonly what: Kind | "rules";
  readonly json?: boolean;
}

interface Entry {
  readonly id: string;
  readonly text: string;
}

/** Prints what there is of one kind: an id and a line each. */
export const list = async (world: World, { what, json }: ListOptions): Promise<ExitCode> => {
  if (what === "rules") {
    const { listRules } = await import("./list-rules.ts");
    world.out(listRules(world, json === true));
    return exit.done;
  }
  const entries = await lists[what](world.lang);
  world.out(json ? `${JSON.stringify(entries)}\n` : entries.map((it) => `${entryText(world, it, entries)}\n`).join(""));
  return exit.done;
};

/** In two columns; where lines are read aloud, with a colon between them. */
const entryText = (world: World, { id, text }: Entry, all: readonly Entry[]): string => {
  if (world.plain) return `${id}: ${text}`;
  const left = Math.max(...all.map((it) => it.id.length)) + 2;
  const right = wrapText(text, { width: pageWidth(world) - left, indent: " ".repeat(left) });
  return `${world.style.bold(id)}${" ".repeat(left - id.length)}${right}`;
};

const lists: Readonly<Record<Kind, (lang: Lang) => Promise<readonly Entry[]>>> = {
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
