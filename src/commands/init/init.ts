import { hasErrors } from "../../city/finding.ts";
import type { Preset } from "../../city/presets.ts";
import { type ExitCode, exit, OicError } from "../../errors.ts";
import { proposalText } from "../../interview/complete.ts";
import { runFlow } from "../../interview/flow.ts";
import { type Around, contextFor, type Interview, startFrom } from "../../interview/steps.ts";
import { takeDefaults } from "../../interview/take-defaults.ts";
import { wrap } from "../../interview/wrap.ts";
import type { Lang } from "../../language.ts";
import type { DraftFacts } from "../../propose/facts.ts";
import { renderFindings } from "../../report/text.ts";
import type { Ask } from "../../world/ask.ts";
import type { Folder, World } from "../../world/world.ts";
import { openCity } from "../place/city-folder.ts";
import { askedLang, cityFile, cityPlace } from "../place/city-place.ts";
import { type Draft, draftOver, keepDraft, readDraft } from "./draft.ts";
import { withGiven } from "./given-answers.ts";
import { initWords } from "./init-words.ts";
import { missingAnswers } from "./missing-answers.ts";
import { type Outcome, writeCity } from "./write-city.ts";

export interface InitOptions {
  readonly dir: string;
  readonly answers?: string;
  readonly set?: readonly string[];
  readonly yes?: boolean;
  readonly preset?: Preset;
  readonly build?: boolean;
}

/** What lies in the folder already. */
interface Before {
  readonly folder: Folder;
  /** Text and facts of the city file; null where there is none yet. */
  readonly file: { readonly text: string; readonly facts: DraftFacts } | null;
  readonly draft: Draft | null;
}

/** Interviews a city (or takes answers from the command line), writes its city file and builds the first kit. */
export const init = async (world: World, given: InitOptions): Promise<ExitCode> => {
  const options = { ...given, dir: cityPlace(given.dir).name };
  const before = await look(world, options.dir);
  if (before === null) return exit.findings;
  const around: Around = { today: world.today(), asked: askedLang(world), system: world.lang };
  const { facts, findings } = await withGiven(world, factsOf(before), options);
  if (hasErrors(findings)) {
    world.err(renderFindings(findings, world.lang, world.style));
    return exit.findings;
  }
  const ctx = await contextFor(facts, around);
  const start = startFrom(facts, ctx);
  const interview = { facts, done: before.draft === null ? start.done : [...new Set([...before.draft.done, ...closed(start, options)])] };
  const outcome = await answersFrom({ world, options, around, before }, interview);
  return typeof outcome === "number"
    ? outcome
    : writeCity(world, { ...outcome, dir: options.dir, folder: before.folder, build: options.build !== false });
};

const factsOf = ({ draft, file }: Before): DraftFacts => (draft === null ? (file?.facts ?? {}) : draftOver(file?.facts ?? null, draft));

/** Lists that came from the command line are complete. */
const closed = ({ done }: Interview, { answers, set = [] }: InitOptions): readonly string[] =>
  answers === undefined && set.length === 0 ? [] : done;

/** Null where there is a city file that cannot be read; what is wrong is printed. */
const look = async (world: World, dir: string): Promise<Before | null> => {
  const folder = world.files(dir);
  const draft = await readDraft(folder, world.lang);
  if ((await folder.kind(cityFile)) === null) return { folder, file: null, draft };
  const { text, facts, findings, lang } = await openCity(world, dir);
  if (facts !== null && !hasErrors(findings)) return { folder, file: { text: text.source, facts: facts as DraftFacts }, draft };
  world.err(renderFindings(findings, lang, world.style));
  return null;
};

interface Asking {
  readonly world: World;
  readonly options: InitOptions;
  readonly around: Around;
  readonly before: Before;
}

type Answers = Pick<Outcome, "facts" | "file" | "ctx">;

/** The answers in the end, or the exit code of a person who stopped. */
const answersFrom = async (asking: Asking, start: Interview): Promise<Answers | ExitCode> => {
  const { world, options, around, before } = asking;
  if (world.ask !== null && !options.yes && options.answers === undefined) return interviewed(asking, start, world.ask);
  const { interview, unanswered } = await takeDefaults(start, around, options.yes ? "all" : "needed");
  const lang = around.asked ?? (await contextFor(start.facts, around)).lang;
  const missing = missingAnswers(unanswered, {
    yes: options.yes === true,
    file: options.answers !== undefined || before.file !== null,
    lang,
  });
  if (missing !== null) throw new OicError(exit.usage, missing, initWords.howTo[lang](options.dir));
  return { facts: interview.facts, file: before.file, ctx: await contextFor(interview.facts, around) };
};

const interviewed = async ({ world, options, around, before }: Asking, start: Interview, ask: Ask): Promise<Answers | ExitCode> => {
  const { lang } = await contextFor(start.facts, around);
  world.out(`${wrap(greeting(before)[lang], world.width)}\n`);
  const proposals = before.file === null ? proposalText : () => "";
  let kept = before.draft !== null;
  const keep = async (interview: Interview) => {
    await keepDraft(before.folder, { ...interview, from: before.file?.facts ?? null });
    kept = true;
  };
  try {
    const { wish, interview } = await runFlow(start, {
      ask,
      around,
      keep,
      proposals,
      width: world.width,
      print: (text) => world.out(text),
    });
    const ctx = await contextFor(interview.facts, around);
    if (wish === "write") return { facts: interview.facts, file: before.file, ctx };
    world.out(`${initWords.stopped[ctx.lang](options.dir)}\n`);
    return exit.done;
  } catch (error) {
    if (!(error instanceof OicError) || error.code !== exit.cancelled) throw error;
    throw new OicError(exit.cancelled, kept ? initWords.stopped[lang](options.dir) : initWords.notBegun[lang]);
  }
};

const greeting = ({ draft, file }: Before): Readonly<Record<Lang, string>> => {
  if (draft !== null) return initWords.welcomeBack;
  return file === null ? initWords.hello : initWords.fileThere;
};
