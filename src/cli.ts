import { Command, CommanderError, Option } from "commander";
import pkg from "../package.json" with { type: "json" };
import { helpWords, sayUsage } from "./cli-words.ts";
import type { ListOptions } from "./commands/look-up/list.ts";
import { exit, OicError } from "./errors.ts";
import type { Lang, Words } from "./language.ts";
import type { World } from "./world/world.ts";

/** Runs one command in a world and gives its exit code. The one place where errors end. */
export const run = async (world: World): Promise<number> => {
  let code: number = exit.done;
  const program = commands(world, (done) => {
    code = done;
  });
  try {
    await program.parseAsync([...world.argv], { from: "user" });
    return code;
  } catch (error) {
    return failed(error, world, program);
  }
};

/** Every command and flag of oic, on one page. */
const commands = (world: World, done: (code: number) => void): Command => {
  const say = (words: Words): string => words[world.lang];
  const h = helpWords;
  const root = new Command("oic").version(`oic ${pkg.version}`, "-V, --version", say(h.version));
  root
    .usage(say(h.usage))
    .description(say(h.description))
    .addHelpText("after", `\n${say(h.examples)}`);
  root.addOption(new Option("--lang <lang>", say(h.lang)).choices(["de", "en"]));
  root.option("--no-color", say(h.noColor)).option("--debug", say(h.debug));

  const add = (usage: string, what: Words, setUp: (command: Command) => void): void => {
    const command = root.command(usage).description(say(what));
    settings(command, world);
    setUp(command);
  };
  cityCommands({ add, say, world, done });
  lookBack({ add, say, world, done });
  workedOut({ add, say, world, done });
  lookUps({ add, say, world, done });
  settings(root, world);
  root.helpCommand("help [command]", say(h.help));
  return root;
};

interface Adding {
  readonly add: (usage: string, what: Words, setUp: (command: Command) => void) => void;
  readonly say: (words: Words) => string;
  readonly world: World;
  readonly done: (code: number) => void;
}

/** Commands that work on a city's folder. */
const cityCommands = ({ add, say, world, done }: Adding): void => {
  const h = helpWords;
  add("init", h.init, (c) => {
    c.argument("[dir]", say(h.dir), ".").option("--answers <file>", say(h.answers)).option("--set <path=value>", say(h.set), collect);
    c.option("--yes", say(h.yes)).addOption(new Option("--preset <preset>", say(h.preset)).choices(["light", "standard", "full", "pilot"]));
    c.option("--plain", say(h.plain)).option("--no-build", say(h.noBuild));
    c.action(async (dir: string, o) => done(await (await import("./commands/init/init.ts")).init(world, { ...o, dir })));
  });
  add("build", h.build, (c) => {
    c.argument("[dirs...]", say(h.dirs)).option("--dry-run", say(h.dryRun)).option("--only <id>", say(h.only), collect);
    c.option("--to <formats>", say(h.to)).option("--json", say(h.json));
    c.option("--save-plan <file>", say(h.savePlan)).option("--apply <file>", say(h.apply)).option("--shard <part>", say(h.shard));
    c.action(async (dirs, o) => done(await (await import("./commands/build/build.ts")).build(world, { ...o, dirs: orHere(dirs) })));
  });
  add("update", h.update, (c) => {
    c.argument("[dirs...]", say(h.dirs)).option("--dry-run", say(h.dryRun)).option("--json", say(h.json));
    c.action(async (dirs, o) =>
      done(await (await import("./commands/build/build.ts")).build(world, { ...o, dirs: orHere(dirs), update: true })),
    );
  });
  add("adopt", h.adopt, (c) => {
    c.argument("<file>", say(h.adoptFile))
      .argument("[dir]", say(h.dir), ".")
      .option("--dry-run", say(h.dryRun))
      .option("--json", say(h.json));
    c.option("--plain", say(h.plainLists)).addOption(new Option("--into <language>", say(h.adoptInto)).choices(["de", "en"]));
    c.action(async (file: string, dir: string, o) =>
      done(await (await import("./commands/adopt/adopt.ts")).adopt(world, { ...o, file, dir })),
    );
  });
  add("check", h.check, (c) => {
    c.argument("[dirs...]", say(h.dirs)).option("--complete", say(h.complete)).option("--exit-zero", say(h.exitZero));
    c.option("--rules-only", say(h.rulesOnly)).option("--fix", say(h.fix)).option("--dry-run", say(h.fixDryRun));
    c.addOption(
      new Option("--format <format>", say(h.format)).choices(["text", "json", "github", "sarif", "junit"]).default("text", "text"),
    );
    c.action(async (dirs, o) =>
      done(await (await import("./commands/check/check.ts")).check(world, { ...o, dirs: orHere(dirs), version: pkg.version })),
    );
  });
};

/** Commands that look back. */
const lookBack = ({ add, say, world, done }: Adding): void => {
  const h = helpWords;
  add("history", h.history, (c) => {
    c.argument("[dir]", say(h.dir), ".").option("--json", say(h.json));
    c.action(async (dir: string, o) => done(await (await import("./commands/history/history.ts")).history(world, { ...o, dir })));
  });
  add("undo", h.undo, (c) => {
    c.argument("[dir]", say(h.dir), ".");
    c.action(async (dir: string) => done(await (await import("./commands/history/undo.ts")).undo(world, { dir })));
  });
};

/** Commands that work something out of a city's facts and write nothing. */
const workedOut = ({ add, say, world, done }: Adding): void => {
  const h = helpWords;
  add("calendar", h.calendar, (c) => {
    c.argument("[dir]", say(h.dir), ".").option("--from <date>", say(h.from)).option("--to <date>", say(h.toDate));
    c.option("--json", say(h.json)).option("--plain", say(h.plainLists));
    c.action(async (dir: string, o) => done(await (await import("./commands/calendar/calendar.ts")).calendar(world, { ...o, dir })));
  });
  add("votes", h.votes, (c) => {
    c.argument("[dir]", say(h.dir), ".").option("--json", say(h.json)).option("--plain", say(h.plainLists));
    c.action(async (dir: string, o) => done(await (await import("./commands/votes/votes.ts")).votes(world, { ...o, dir })));
  });
  add("resolve", h.resolve, (c) => {
    c.argument("[what]", say(h.resolveWhat), ".").addOption(new Option("--take <side>", say(h.take)).choices(["mine", "theirs"]));
    c.option("--by <name>", say(h.by));
    c.option("--plain", say(h.plain));
    c.action(async (what: string, o) => done(await (await import("./commands/resolve/resolve.ts")).resolve(world, { ...o, what })));
  });
};

/** Commands that show what oic knows. */
const lookUps = ({ add, say, world, done }: Adding): void => {
  const h = helpWords;
  add("list", h.list, (c) => {
    c.addArgument(c.createArgument("<what>", say(h.listWhat)).choices(["formats", "learnings", "rules", "presets", "packs"])).option(
      "--json",
      say(h.json),
    );
    c.option("--plain", say(h.plainLists));
    c.action(async (what: ListOptions["what"], o) => done(await (await import("./commands/look-up/list.ts")).list(world, { ...o, what })));
  });
  add("show", h.show, (c) => {
    c.addArgument(c.createArgument("<kind>", say(h.showKind)).choices(["format", "learning"]))
      .argument("<id>", say(h.showId))
      .option("--json", say(h.json))
      .option("--plain", say(h.plainLists));
    c.action(async (kind: string, id: string, o) =>
      done(await (await import("./commands/look-up/show.ts")).show(world, { ...o, kind, id })),
    );
  });
  add("explain", h.explain, (c) => {
    c.argument("<what>", say(h.explainWhat)).option("--json", say(h.json)).option("--plain", say(h.plainLists));
    c.action(async (what: string, o) => done(await (await import("./commands/look-up/explain.ts")).explain(world, { ...o, what })));
  });
  add("schema", h.schema, (c) => {
    c.action(async () => done(await (await import("./commands/look-up/schema.ts")).schema(world)));
  });
};

const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];
const orHere = (dirs: readonly string[]): readonly string[] => (dirs.length === 0 ? ["."] : dirs);

/** Help and refusals in the reader's language, on the world's streams. */
const settings = (command: Command, world: World): void => {
  const say = (words: Words): string => words[world.lang];
  command.helpOption("-h, --help", say(helpWords.helpOption)).exitOverride().showSuggestionAfterError(true);
  command.configureOutput({ writeOut: (text) => world.out(text), writeErr: (text) => world.err(text), outputError: () => undefined });
  command.configureHelp({ styleTitle: (title) => world.style.bold(sayUsage(title, world.lang)), helpWidth: Math.min(world.width, 100) });
};

const failed = (error: unknown, world: World, program: Command): number => {
  if (error instanceof CommanderError) return refused(error, world, program);
  if (world.argv.includes("--debug") && error instanceof Error) world.err(`${error.stack ?? error.message}\n`);
  if (error instanceof OicError) {
    world.err(
      `${world.style.red(error.code === exit.cancelled ? "" : "oic: ")}${error.message}${error.mend === null ? "" : `\n${error.mend}`}\n`,
    );
    return error.code;
  }
  world.err(`${unexpected(error, world.lang)}\n`);
  return exit.io;
};

const refused = (error: CommanderError, world: World, program: Command): number => {
  if (error.exitCode === 0) return exit.done;
  if (error.code === "commander.help") return exit.usage;
  const names = program.commands.map((it) => it.name());
  world.err(`oic: ${sayUsage(error.message, world.lang)}\n${helpWords.seeHelp[world.lang]} ${names.join(", ")}\n`);
  return exit.usage;
};

const unexpected = (error: unknown, lang: Lang): string => {
  const what = error instanceof Error ? error.message : String(error);
  return lang === "de"
    ? `oic: Das hätte nicht geschehen dürfen: ${what}\nMit --debug sehen Sie mehr. Ihre Dateien sind unverändert.`
    : `oic: This should not have happened: ${what}\n--debug shows more. Your files are unchanged.`;
};
