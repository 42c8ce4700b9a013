import { isPlainList, isPlainMap, type Plain } from "./plain.ts";

/** Words that YAML 1.1 readers take for something else. */
const special = /^(null|true|false|yes|no|on|off|y|n|~)$/i;

/** Digits that a reader would take for a number. */
const numeric = /^[-+.]?\d[\d._]*(e[-+]?\d+)?$|^0[xo]|^[-+]?\.(inf|nan)$/i;

const plain = /^[\p{L}\p{N}][\p{L}\p{N} ,.;!?()/_%+&§€@„“”‘’'–…-]*$/u;
const address = /^https?:\/\/[\w./~?=&%-]+$/;

/** A scalar on one line; quoted where it could be read as anything else. `flow`: it stands within brackets. */
export const scalarText = (value: string | number | boolean | null, flow: boolean): string => {
  if (typeof value !== "string") return Object.is(value, -0) ? "-0" : String(value);
  const bare = address.test(value) || (plain.test(value) && !value.endsWith(" ") && !(flow && value.includes(",")));
  return bare && !special.test(value) && !numeric.test(value) ? value : quoted(value);
};

/** A value on one line, lists and sections in brackets: `{ partner: city, votes: 2 }`. */
export const flowText = (value: Plain, flow = true): string => {
  if (isPlainList(value)) return `[${value.map((each) => flowText(each)).join(", ")}]`;
  if (!isPlainMap(value)) return scalarText(value, flow);
  const entries = Object.entries(value).map(([key, each]) => `${keyText(key)}: ${flowText(each)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
};

/** A field's name; quoted where it is no plain word (`on` is one in YAML 1.2). */
export const keyText = (key: string): string => (/^[A-Za-z0-9_][\w-]*$/.test(key) && !/^(null|true|false)$/i.test(key) ? key : quoted(key));

/** JSON's own escapes, and those of line ends that only YAML knows. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
