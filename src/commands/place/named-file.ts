import type { World } from "../../world/world.ts";

/** The text of a file named on the command line; null where there is none. */
export const readNamed = (world: World, file: string): Promise<string | null> => {
  const { dir, name } = parted(file);
  return world.files(dir).read(name);
};

/** Writes a file named on the command line, in the place of what is there. */
export const writeNamed = (world: World, file: string, bytes: string): Promise<void> => {
  const { dir, name } = parted(file);
  return world.files(dir).write([{ path: name, bytes }]);
};

const parted = (file: string): { readonly dir: string; readonly name: string } => {
  const slash = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\"));
  return slash < 0 ? { dir: ".", name: file } : { dir: file.slice(0, slash) || "/", name: file.slice(slash + 1) };
};
