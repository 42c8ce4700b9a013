import { type ExitCode, exit, OicError } from "../errors.ts";
import { coreFormat, coreLearnings, coreSources, formatIds } from "../packs/core.ts";
import type { PackFormat } from "../packs/load.ts";
import type { World } from "../world/world.ts";

export interface ShowOptions {
  readonly kind: string;
  readonly id: string;
  readonly json?: boolean;
}

/** Prints one format or one learning. Throws an OicError (exit 2) where there is none of this id. */
export const show = async (world: World, options: ShowOptions): Promise<ExitCode> => {
  if (options.kind === "learning") await showLearning(world, options);
  else await showFormat(world, options);
  return exit.done;
};

const showFormat = async (world: World, { id, json }: ShowOptions): Promise<void> => {
  const format = await coreFormat(id);
  if (!format) throw unknown(world, id, formatIds);
  world.out(json ? `${JSON.stringify({ ...format.data, words: format.words[world.lang] })}\n` : card(world, format));
};

const card = ({ lang, style }: World, { data, words }: PackFormat): string => {
  const w = words[lang];
  const de = lang === "de";
  const figure = (name: string, { low, high, evidence }: { low: number; high: number; evidence: unknown }): string =>
    `${name}: ${low}–${high} ${evidence === "estimate" ? (de ? "(Schätzung)" : "(estimate)") : `[${String(evidence)}]`}`;
  const points = (title: string, lines: readonly string[]): string =>
    `${style.bold(title)}\n${lines.map((it) => `  - ${plain(it)}`).join("\n")}`;
  const figures = [
    `${de ? "Personen" : "People"}: ${data.size.min}–${data.size.max} (${de ? "am besten" : "ideally"} ${data.size.ideal})`,
    `${de ? "Vorlauf in Wochen" : "Lead time in weeks"}: ${data.leadWeeks.min}–${data.leadWeeks.max}`,
    figure(de ? "Externe Kosten in Euro" : "External cost in euros", data.cost),
    figure(de ? "Personentage" : "Staff days", data.staffDays),
  ];
  const parts = [
    `${style.bold(w.name)} (${data.id})\n${plain(w.short)}`,
    plain(w.how),
    figures.join("\n"),
    points(de ? "Geeignet, wenn" : "Use it when", w.useWhen),
    points(de ? "Nicht geeignet, wenn" : "Do not use it when", w.notWhen),
    points(
      de ? "Was Bielefeld damit gemacht hat" : "What Bielefeld did with it",
      w.bielefeld.map((it) => `${it.text} [${it.sources.join(", ")}]`),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
};

/** Slots stand for values of a city; without a city they read as an ellipsis. */
const plain = (text: string): string => text.replace(/\{[a-zA-Z]+\}/g, "…").trim();

const showLearning = async (world: World, { id, json }: ShowOptions): Promise<void> => {
  const [{ learnings, words }, sources] = await Promise.all([coreLearnings(), coreSources()]);
  const learning = learnings.find((it) => it.id === id);
  const said = words[world.lang][id];
  if (!learning || !said)
    throw unknown(
      world,
      id,
      learnings.map((it) => it.id),
    );
  const where = learning.sources.map((key) => ({ key, ...sources[key] }));
  if (json) return world.out(`${JSON.stringify({ ...learning, ...said, sources: where })}\n`);
  const status = { stated: { de: "so berichtet", en: "stated" }, inferred: { de: "unsere Schlussfolgerung", en: "our conclusion" } }[
    learning.status
  ][world.lang];
  const lines = where.map((it) => `  ${it.key}: ${it.urls?.join(" ") ?? ""}`);
  world.out(
    `${world.style.bold(id)} (${status})\n${said.text}\n${said.note ? `${said.note}\n` : ""}${world.lang === "de" ? "Quellen" : "Sources"}:\n${lines.join("\n")}\n`,
  );
};

const unknown = ({ lang }: World, id: string, ids: readonly string[]): OicError =>
  lang === "de"
    ? new OicError(exit.usage, `„${id}“ gibt es nicht.`, `Es gibt: ${ids.join(", ")}`)
    : new OicError(exit.usage, `There is no “${id}”.`, `There are: ${ids.join(", ")}`);
