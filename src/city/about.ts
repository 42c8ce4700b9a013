import type { Words } from "../language.ts";
import type { Plain } from "./plain.ts";
import type { Shape } from "./shape.ts";

/** What a message speaks of: the field's shape, what stands there, and its key ("" for the whole file). */
export interface About {
  readonly shape: Shape;
  readonly value: Plain | undefined;
  readonly key: string;
}

/** What to call a field in a message: its label, else its key. */
export const label = ({ shape, key }: About): Words =>
  shape.words?.label ?? (key === "" ? { de: "Stadtdatei", en: "city file" } : { de: key, en: key });
