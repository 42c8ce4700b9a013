import { exit, OicError } from "../../errors.ts";
import type { World } from "../../world/world.ts";
import { cityFile } from "../place/city-place.ts";

/** A line of a document, as a person names it from where they stand. */
export interface KitPlace {
  /** The city's folder, from where the person stands. */
  readonly dir: string;
  /** The document's path in it. */
  readonly path: string;
  /** From 1; null where none was named. */
  readonly line: number | null;
}

const pattern = /^(.+\.md)(?::(\d{1,9}))?(?::\d+)?$/i;

/** Is it a path to a Markdown file, with or without a line? */
export const isPlace = (said: string): boolean => pattern.test(said);

/** Finds the city whose folder holds the file: the nearest one above it. Throws an OicError (exit 2) where there is none. */
export const kitPlace = async (world: World, said: string): Promise<KitPlace> => {
  const [, file = said, line] = pattern.exec(said) ?? [];
  const here = world.files(".").root;
  const names = namesOf(here, file);
  for (let depth = names.length - 1; depth >= 0; depth--) {
    const root = rootOf(here, names.slice(0, depth));
    if ((await world.files(root).kind(cityFile)) === "file")
      return {
        dir: fromHere(namesOf(here, "."), names.slice(0, depth), root),
        path: names.slice(depth).join("/"),
        line: line === undefined ? null : Number(line),
      };
  }
  throw world.lang === "de"
    ? new OicError(
        exit.usage,
        `„${file}“ liegt in keinem Ordner einer Stadt (mit ${cityFile}).`,
        "Nennen Sie den Pfad, wie oic build ihn ausgibt, zum Beispiel: kit/de/charta.md:42",
      )
    : new OicError(
        exit.usage,
        `“${file}” lies in no city's folder (with a ${cityFile}).`,
        "Give the path as oic build prints it, for example: kit/en/charter.md:42",
      );
};

/** The names along the absolute path of a file named from a folder. */
const namesOf = (cwd: string, file: string): readonly string[] => {
  const path = file.replaceAll("\\", "/");
  const names: string[] = [];
  for (const name of (/^(?:\/|[a-z]:\/)/i.test(path) ? path : `${cwd.replaceAll("\\", "/")}/${path}`).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names;
};

const rootOf = (cwd: string, names: readonly string[]): string => `${cwd.startsWith("/") ? "/" : ""}${names.join("/")}`;

/** A folder as it is reached from here: `town`, `.`, `..`; else by its absolute path. */
const fromHere = (here: readonly string[], there: readonly string[], absolute: string): string => {
  const shared = there.every((name, at) => here[at] === name) || here.every((name, at) => there[at] === name);
  if (!shared) return absolute;
  if (here.length >= there.length) return "../".repeat(here.length - there.length).replace(/\/$/, "") || ".";
  return there.slice(here.length).join("/");
};
