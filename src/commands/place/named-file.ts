import type { Folder, World } from "../../world/world.ts";

/** A file named on the command line, wherever it lies: its folder, and its name there. */
export const namedFile = (world: World, file: string): { readonly folder: Folder; readonly name: string } => {
  const slash = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\"));
  const folder = world.files(slash < 0 ? "." : file.slice(0, slash) || "/");
  return { folder, name: file.slice(slash + 1) };
};

/** The text of a file named on the command line; null where there is none. */
export const readNamed = (world: World, file: string): Promise<string | null> => {
  const { folder, name } = namedFile(world, file);
  return folder.read(name);
};
