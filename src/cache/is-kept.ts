import { languages } from "../language.ts";
import type { Kept } from "./cache.ts";

type Is = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** No control characters but tab and line end: what a terminal shows may not steer it. */
const text: Is = (value) => typeof value === "string" && !/[^\P{Cc}\t\n]/u.test(value);
const count: Is = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const oneOf =
  (...values: readonly unknown[]): Is =>
  (value) =>
    values.includes(value);
const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);
const list =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const pair =
  (first: Is, second: Is): Is =>
  (value) =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);
const map =
  (is: Is): Is =>
  (value) =>
    isRecord(value) && Object.values(value).every(is);
const fields =
  (wanted: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isRecord(value) && Object.entries(wanted).every(([key, is]) => is(value[key]));

const words = fields(Object.fromEntries(languages.map((lang) => [lang, text])));

const findings = list(
  fields({
    code: text,
    level: oneOf("error", "warning", "hint", "open"),
    path: text,
    place: fields({ file: text, line: count, column: count, source: text, length: count }),
    message: words,
    allowed: orNull(words),
    mend: words,
    rule: (value) => value === undefined || fields({ name: text, title: words })(value),
  }),
);

const change: Is = (value) =>
  fields({
    kind: oneOf("create", "update", "adopt", "keep", "none", "stays-deleted", "delete", "let-go", "forget"),
    path: text,
  })(value) ||
  fields({ kind: oneOf("waiting"), path: text, places: count })(value) ||
  fields({ kind: oneOf("blocked"), path: text, marks: (marks) => marks === undefined || count(marks) })(value);

const adopted = fields({ document: text, version: text, path: text, differences: count, amendment: orNull(text) });

const survey = fields({
  leading: oneOf(...languages),
  found: fields({ file: findings, rules: findings, documents: findings, open: findings }),
  sections: map(words),
  openPoints: count,
  waiting: list(fields({ code: text, title: words, path: text })),
  setAside: list(fields({ code: text, title: words, path: text, reason: text, name: text, on: text, findings })),
  kit: fields({ changes: list(change), writes: count, notices: list(words), adopted: list(adopted) }),
});

const trace = fields({ files: list(pair(text, orNull(text))), lists: list(pair(text, list(text))) });

/** Is this, field by field, what a build keeps? (By hand and not with zod, which takes longer to load than all the rest of a check.) */
export const isKept = (value: unknown): value is Kept =>
  fields({ oic: oneOf(1), program: text, looked: trace, exports: orNull(trace), survey })(value);
