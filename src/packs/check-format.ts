import { languages, type Words } from "../language.ts";
import { checkProse } from "./check-prose.ts";
import { commonRoles, type FormatData } from "./format.ts";
import type { FormatWords } from "./format-words.ts";
import type { PackFormat } from "./load.ts";
import type { PackProblem } from "./read.ts";

/** Ids that a format may cite. */
export interface Known {
  readonly sources: ReadonlySet<string>;
  readonly learnings: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

/** What the schema cannot see in a format: ids that fit each other, sums of minutes, words for every id, slots that exist. */
export const checkFormat = (format: PackFormat, known: Known): readonly PackProblem[] => {
  const folder = `formats/${format.data.id}`;
  return [
    ...checkData(format.data, known).map((says) => ({ at: `${folder}/format.yaml`, says })),
    ...languages.flatMap((lang) =>
      [...checkWords(format.data, format.words[lang], known), ...checkProse(format.words[lang], lang)].map((says) => ({
        at: `${folder}/${lang}.yaml`,
        says,
      })),
    ),
  ];
};

const blocksOf = (data: FormatData) => data.variants.flatMap(({ sessions }) => sessions.flatMap(({ blocks }) => blocks));
const sessionsOf = (data: FormatData) => data.variants.flatMap(({ sessions }) => sessions);
const rolesOf = (data: FormatData): readonly string[] => [...commonRoles, ...data.roles];

const checkData = (data: FormatData, known: Known): readonly Words[] => [
  ...sessionsOf(data).flatMap(({ id, minutes, blocks }) => {
    const sum = blocks.reduce((total, block) => total + block.minutes, 0);
    return sum === minutes
      ? []
      : [says(`${id}: die Blöcke dauern ${sum} Minuten, nicht ${minutes}`, `${id}: its blocks take ${sum} minutes, not ${minutes}`)];
  }),
  ...[...data.tasks, ...data.risks, ...blocksOf(data)]
    .filter(({ owner }) => !rolesOf(data).includes(owner))
    .map(({ id, owner }) => says(`${id}: die Rolle ${owner} gibt es nicht`, `${id}: there is no role ${owner}`)),
  ...checkTasks(data),
  ...blocksOf(data).flatMap(({ id, uses }) =>
    missing(
      id,
      uses,
      data.materials.map((material) => material.id),
    ),
  ),
  ...missing("evidence", evidenceOf(data), [...known.sources, ...Object.keys(data.sources)]),
  ...missing("learnings", data.learnings, [...known.learnings]),
  ...missing("indicators", data.indicators, [...known.indicators]),
];

const checkTasks = (data: FormatData): readonly Words[] =>
  data.tasks.flatMap(({ id, weeks, workdaysAfter, after }) => [
    ...((weeks === undefined) === (workdaysAfter === undefined)
      ? [says(`${id}: genau eines von weeks und workdaysAfter`, `${id}: exactly one of weeks and workdaysAfter`)]
      : []),
    ...(weeks !== undefined && weeks < -data.leadWeeks.ideal
      ? [says(`${id}: liegt vor der üblichen Vorlaufzeit`, `${id}: is earlier than the ideal lead time`)]
      : []),
    ...missing(
      id,
      after,
      data.tasks.map((task) => task.id),
    ),
  ]);

/** Keys of all sources that figures of the format name. */
const evidenceOf = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === "evidence" && Array.isArray(inner) ? inner.map(String) : evidenceOf(inner),
  );
};

const checkWords = (data: FormatData, words: FormatWords, known: Known): readonly Words[] => [
  ...same("tasks", data.tasks, words.tasks),
  ...same("sessions", sessionsOf(data), words.sessions),
  ...same("blocks", blocksOf(data), words.blocks),
  ...same("materials", data.materials, words.materials),
  ...same("risks", data.risks, words.risks),
  ...data.roles
    .filter((role) => words.roles[role]?.name === undefined)
    .map((role) => says(`roles.${role}: der Name fehlt`, `roles.${role}: the name is missing`)),
  ...missing("roles", Object.keys(words.roles), rolesOf(data)),
  ...missing(
    "bielefeld",
    words.bielefeld.flatMap(({ sources }) => sources),
    [...known.sources],
  ),
  ...blocksOf(data).flatMap(({ id, cutTo, mode }) => {
    const block = words.blocks[id];
    const late = block !== undefined && cutTo !== null && block.late === undefined;
    const silent = block !== undefined && mode !== "break" && mode !== "setup" && block.say.length === 0;
    return [
      ...(late ? [says(`blocks.${id}: late fehlt`, `blocks.${id}: lacks late`)] : []),
      ...(silent ? [says(`blocks.${id}: es wird nichts gesagt`, `blocks.${id}: nothing is said`)] : []),
    ];
  }),
];

/** Words stand for exactly the ids of the data. */
const same = (name: string, data: readonly { readonly id: string }[], words: Readonly<Record<string, unknown>>): readonly Words[] => {
  const ids = [...new Set(data.map(({ id }) => id))];
  return [
    ...ids
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => says(`${name}.${id}: die Wörter fehlen`, `${name}.${id}: the words are missing`)),
    ...missing(name, Object.keys(words), ids),
  ];
};

const missing = (where: string, cited: readonly string[], known: readonly string[]): readonly Words[] =>
  cited.filter((id) => !known.includes(id)).map((id) => says(`${where}: ${id} gibt es nicht`, `${where}: there is no ${id}`));

const says = (de: string, en: string): Words => ({ de, en });
