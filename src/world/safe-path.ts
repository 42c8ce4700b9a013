import type { Words } from "../language.ts";

/** Names Windows keeps for devices, with any ending. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/**
 * What is wrong with a relative path, in words that follow its name; null where it names a place below the folder that every system can hold.
 * Source of the forbidden names: learn.microsoft.com, "Naming Files, Paths, and Namespaces".
 */
export function pathProblem(path: string): Words | null {
  if (path === "") return { de: "ist leer", en: "is empty" };
  if (path.startsWith("/") || /^[a-z]:/i.test(path))
    return { de: "ist kein Pfad innerhalb des Ordners", en: "is no path within the folder" };
  if (path.includes("\\")) return { de: "enthält einen umgekehrten Schrägstrich", en: "holds a backslash" };
  for (const name of path.split("/")) {
    const problem = nameProblem(name);
    if (problem !== null) return problem;
  }
  return null;
}

function nameProblem(name: string): Words | null {
  if (name === "" || name === "." || name === "..")
    return { de: "ist kein Pfad innerhalb des Ordners", en: "is no path within the folder" };
  if (/[<>:"|?*\p{Cc}]/u.test(name))
    return { de: "enthält ein Zeichen, das in Dateinamen verboten ist", en: "holds a character that file names may not have" };
  if (device.test(name)) return { de: "enthält einen Namen, den Windows nicht zulässt", en: "holds a name that Windows does not allow" };
  if (/[. ]$/.test(name))
    return { de: "enthält einen Namen, der auf Punkt oder Leerzeichen endet", en: "holds a name that ends in a full stop or a space" };
  if (new TextEncoder().encode(name).length > 255) return { de: "enthält einen zu langen Namen", en: "holds a name that is too long" };
  return null;
}

/** The folders above a path, the topmost first: `a/b/c` → `a`, `a/b`. */
export const parentsOf = (path: string): readonly string[] => {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
};
