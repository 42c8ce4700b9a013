import * as fc from "fast-check";

/** Paragraphs, clauses, lists and tables as a kit has them, few words so that they often meet. */
const word = fc.constantFrom(
  "Rat",
  "Stadt",
  "5",
  "6",
  "Mitglieder",
  "der",
  "entscheidet",
  "nicht",
  "Frist",
  "z. B.",
  "**Wer**",
  "[offen: Name]",
  "________",
);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(" ")}.`);
const prose = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((it) => it.join(" "));
const number = fc.integer({ min: 1, max: 5 });
const block = fc.oneof(
  prose,
  prose.map((text) => `> ${text}`),
  fc.tuple(number, word).map(([n, name]) => `## § ${n} ${name}`),
  fc.tuple(number, prose).map(([n, text]) => `**§ 4.${n} Wort.** ${text}`),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((it) => it.map((text) => `- [ ] ${text}`).join("\n")),
  fc
    .array(fc.tuple(word, word), { minLength: 1, maxLength: 3 })
    .map((rows) => ["| Wer | Was |", "| --- | --- |", ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join("\n")),
  fc.constantFrom("---", "```\ncode\n```", "[^1]: Beleg.", "> [!NOTE] Merke\n> Das.", "|", "- ", "#"),
);

/** A document of the kind a kit holds. */
export const anyDocument = fc.array(block, { maxLength: 9 }).map((blocks) => (blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`));

/** One change of a text, by hand or by a template: `at` says where, from 0 to 1. */
type Edit = (text: string) => string;

const lineEdit =
  (change: (line: string) => readonly string[]) =>
  (at: number): Edit =>
  (text) => {
    const lines = text.split("\n");
    const index = Math.floor(at * lines.length);
    return lines.flatMap((line, n) => (n === index ? change(line) : [line])).join("\n");
  };

/** One edit; `hand` marks every word it adds. */
export const anyEdit = (hand: string): fc.Arbitrary<Edit> => {
  const mark = fc.integer({ min: 0, max: 99 }).map((n) => `${hand}${n}`);
  const kinds = fc.oneof(
    fc.constant(lineEdit(() => [])),
    fc.constant(lineEdit((line) => [line, line])),
    mark.map((own) => lineEdit((line) => [line, "", `Ein Satz ${own} von Hand.`, ""])),
    mark.map((own) => lineEdit((line) => [`${line} Noch ein ${own} Satz.`])),
    mark.map((own) => lineEdit((line) => [line.replace(/\p{L}+/u, own)])),
    mark.map((own) => lineEdit((line) => [line.replace(/ \p{L}+/u, ` ${own}`)])),
    mark.map((own) => lineEdit((line) => (line.startsWith("|") ? [line, `| ${own} | x |`] : [line]))),
    mark.map((own) => lineEdit((line) => (line.startsWith("-") ? [line.replace("[ ]", "[x]"), `- [ ] ${own}.`] : [line]))),
    mark.map((own) => lineEdit((line) => [line.replace(/\[offen: [^\]]*\]|_{3,}/, own)])),
    fc.constant(lineEdit((line) => [`${line}  `])),
    fc.constant(lineEdit((line) => [line.replace(/§ 4\.(\d)/, (_all, n: string) => `§ 4.${Number(n) + 1}`)])),
    fc.double({ min: 0, max: 0.99, noNaN: true }).map(moved),
  );
  return fc.tuple(kinds, fc.double({ min: 0, max: 0.99, noNaN: true })).map(([kind, at]) => kind(at));
};

/** A stretch of the document is taken out and put back elsewhere. */
const moved =
  (to: number) =>
  (at: number): Edit =>
  (text) => {
    const blocks = text.split("\n\n");
    const from = Math.floor(at * blocks.length);
    const taken = blocks.slice(from, from + 2);
    const left = [...blocks.slice(0, from), ...blocks.slice(from + 2)];
    const place = Math.floor(to * (left.length + 1));
    return [...left.slice(0, place), ...taken, ...left.slice(place)].join("\n\n");
  };

/** A document and what became of it by some edits. */
export const edited = (text: string, edits: readonly Edit[]): string => edits.reduce((now, edit) => edit(now), text);
