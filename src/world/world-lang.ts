import { isLang, type Lang } from "../language.ts";

/** The language of messages about files and prompts: `--lang`, else `OIC_LANG`, else the system's (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English. */
export function worldLang(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const flag = argv.find((word) => word.startsWith("--lang="))?.slice("--lang=".length) ?? wordAfter(argv, "--lang");
  const system = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"];
  const asked = [flag, env["OIC_LANG"], system?.slice(0, 2)].flatMap((word) => (word !== undefined && isLang(word) ? [word] : []));
  return asked[0] ?? "en";
}

function wordAfter(argv: readonly string[], flag: string): string | undefined {
  const at = argv.indexOf(flag);
  return at < 0 ? undefined : argv[at + 1];
}
