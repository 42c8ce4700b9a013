import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A case people can read: three texts, what they become together, and what git makes of them. */
export interface MergeCase {
  readonly title: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly merged: string;
  /** The text of each conflict block: section, line, base, ours, theirs. */
  readonly conflicts: readonly string[];
  /** `conflict`, or whether git's text is the same. */
  readonly git: string;
}

const folder = join(import.meta.dirname, "../merge-cases");

/** Every case of test/sync/merge-cases/, the file's title before each. */
export const mergeCases = (): readonly MergeCase[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => readCases(readFileSync(join(folder, name), "utf8")));

const readCases = (text: string): readonly MergeCase[] => {
  const theme = /^# (.*)$/m.exec(text)?.[1] ?? "";
  return text
    .split(/^## (?=.*\n\ngit merge-file:)/m)
    .slice(1)
    .map((part) => readCase(theme, part));
};

const readCase = (theme: string, part: string): MergeCase => {
  const blocks = [...part.matchAll(/^~~~ (\w+) ?(.*)\n([\s\S]*?)^~~~$/gm)].map(([, kind = "", form = "", body = ""]) => ({
    kind,
    form,
    body,
  }));
  const text = (kind: string) => {
    const found = blocks.find((it) => it.kind === kind);
    return found === undefined ? "" : inForm(found.body, found.form);
  };
  const conflicts = blocks.filter(({ kind }) => kind === "conflict").map(({ body }) => body.trimEnd());
  const git = /^git merge-file: (.*)$/m.exec(part)?.[1] ?? "";
  const title = `${theme}: ${part.slice(0, part.indexOf("\n"))}`;
  return { title, base: text("base"), ours: text("ours"), theirs: text("theirs"), merged: text("merged"), conflicts, git };
};

/** `␠` is a space at the end of a line, `⍽` one that does not break; the words behind a fence say the rest of the form. */
const inForm = (body: string, form: string): string => {
  const text = body.replaceAll("␠", " ").replaceAll("⍽", "\u00A0");
  const ended = form.includes("no-end") ? text.replace(/\n$/, "") : text;
  const letters = form.includes("nfd") ? ended.normalize("NFD") : ended;
  return form.includes("crlf") ? letters.replaceAll("\n", "\r\n") : letters;
};
