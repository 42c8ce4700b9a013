import { grouped } from "../../city/seen.ts";
import type { Words } from "../../language.ts";
import type { PackFormat } from "../../packs/load.ts";
import type { Sources } from "../../packs/source.ts";
import { wrapText } from "../../report/wrap.ts";
import type { World } from "../../world/world.ts";
import { pageWidth } from "../place/page.ts";

/** A format on one page: what it is, its figures with their evidence, when to use it, what Bielefeld did with it, and the sources of all that. */
export const formatCard = (world: World, { data, words }: PackFormat, sources: Sources): string => {
  const { lang, style } = world;
  const w = words[lang];
  const layout = { width: pageWidth(world) };
  const points = (title: Words, lines: readonly string[]): string =>
    [style.bold(title[lang]), ...lines.map((it) => `  - ${wrapText(plain(it), { width: layout.width - 4, indent: "    " })}`)].join("\n");
  const parts = [
    `${style.bold(w.name)} (${data.id})\n${wrapText(plain(w.short), layout)}`,
    wrapText(plain(w.how), layout),
    figures(data, lang),
    points({ de: "Geeignet, wenn", en: "Use it when" }, w.useWhen),
    points({ de: "Nicht geeignet, wenn", en: "Do not use it when" }, w.notWhen),
    points(
      { de: "Was Bielefeld damit gemacht hat", en: "What Bielefeld did with it" },
      w.bielefeld.map((it) => `${it.text} [${it.sources.join(", ")}]`),
    ),
    sourceLines(world, keysOf({ data, words }, lang), { ...sources, ...ownSources(data) }),
  ];
  return parts.join("\n\n");
};

/** Pages behind keys such as S31, one a line, with their address below. */
export const sourceLines = (world: World, keys: readonly string[], sources: Sources): string => {
  const { lang, style } = world;
  const lines = keys.flatMap((key) => {
    const source = sources[key];
    if (source === undefined) return [];
    const title = typeof source.title === "string" ? source.title : source.title[lang];
    return [
      `  ${wrapText(`${key}: ${title}`, { width: pageWidth(world) - 4, indent: "    " })}`,
      ...source.urls.map((url) => `    ${url}`),
    ];
  });
  return [style.bold({ de: "Quellen", en: "Sources" }[lang]), ...lines].join("\n");
};

type Data = PackFormat["data"];

const figures = ({ size, leadWeeks, cost, staffDays }: Data, lang: keyof Words): string => {
  const n = (value: number): string => grouped(value)[lang];
  const backed = (evidence: Data["cost"]["evidence"]): string =>
    evidence === "estimate" ? { de: "(Schätzung)", en: "(estimate)" }[lang] : `[${evidence.join(", ")}]`;
  const line = (name: Words, from: number, to: number): string => `${name[lang]}: ${n(from)}–${n(to)}`;
  const best = { de: "am besten", en: "ideally" }[lang];
  return [
    `${line({ de: "Personen", en: "People" }, size.min, size.max)}, ${best} ${n(size.ideal)} ${backed(size.evidence)}`,
    `${line({ de: "Vorlauf in Wochen", en: "Lead time in weeks" }, leadWeeks.min, leadWeeks.max)} ${backed(leadWeeks.evidence)}`,
    `${line({ de: "Externe Kosten in Euro", en: "External cost in euros" }, cost.low, cost.high)} ${backed(cost.evidence)}`,
    `${line({ de: "Personentage", en: "Staff days" }, staffDays.low, staffDays.high)} ${backed(staffDays.evidence)}`,
  ].join("\n");
};

/** Keys of every source the card names, in the order in which it names them. */
const keysOf = ({ data, words }: PackFormat, lang: keyof Words): readonly string[] => {
  const figureKeys = [data.size, data.leadWeeks, data.cost, data.staffDays].flatMap(({ evidence }) =>
    evidence === "estimate" ? [] : evidence,
  );
  return [...new Set([...figureKeys, ...words[lang].bielefeld.flatMap((it) => it.sources)])];
};

const ownSources = ({ sources }: Data): Sources =>
  Object.fromEntries(
    Object.entries(sources).map(([key, { title, url }]) => [key, { title, urls: url === null ? [] : [url], successor: false }]),
  );

/** Slots stand for values of a city; without a city they read as an ellipsis. */
const plain = (text: string): string => text.replace(/\{[a-zA-Z]+\}/g, "…").trim();
