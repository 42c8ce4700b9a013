import { type ExitCode, exit } from "../../errors.ts";
import { renderFindings } from "../../report/text.ts";
import { adoptCharter } from "../../sync/adopt-charter.ts";
import { baseFolder } from "../../sync/apply.ts";
import { asKitText } from "../../sync/kit-text.ts";
import type { World, Write } from "../../world/world.ts";
import { reasonsFor } from "../build/reasons.ts";
import { buildDraft, writeRecorded } from "../build/recorded.ts";
import { type Verdict, verdictOn } from "../judge/verdict.ts";
import { type KitPlan, planKit } from "../kit/kit.ts";
import { renderKit } from "../kit/render-kit.ts";
import { type CityFolder, openCity } from "../place/city-folder.ts";
import { givenText, languageOf } from "./adopt-file.ts";
import { refuseEdited } from "./adopt-refusal.ts";
import { adoptedJson, adoptedText } from "./adopt-text.ts";

export interface AdoptOptions {
  readonly file: string;
  readonly dir: string;
  /** Language of the existing charter; else the one its words speak for. */
  readonly into?: "de" | "en";
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const charter = "charter";

/**
 * Takes an existing charter in: what says the same as a clause of the pack becomes that clause's text, as if a person had written it there; the rest
 * goes into an annex. Brings the kit up to date with it. Throws an OicError: exit 2 where the file cannot be used, exit 3 where the kit's charter
 * is a person's already.
 */
export const adopt = async (world: World, options: AdoptOptions): Promise<ExitCode> => {
  const city = await openCity(world, options.dir);
  const verdict = await verdictOn(city);
  if (verdict === null) {
    world.err(renderFindings(city.findings, city.lang, world.style));
    return exit.findings;
  }
  const source = await givenText(world, options.file, city.lang);
  const lang = options.into ?? languageOf(source, verdict.judged.city.city.languages);
  const plan = await planFor(city, verdict);
  const document = plan.documents.find((it) => it.id === charter && it.lang === lang) ?? plan.documents.find((it) => it.id === charter);
  const generated = plan.templated.get(document?.path ?? "")?.text;
  if (document === undefined || generated === undefined) throw new Error("the pack has no charter");
  const was = await city.found.read(document.path);
  refuseEdited({ plan, path: document.path, isGiven: was === source, lang: city.lang });
  const result = adoptCharter(asKitText(source), generated, document.lang);
  const writes = [...charterWrites(document.path, { text: result.text, generated, was }), ...withoutCharter(plan, document.path)];
  if (!options.dryRun) await written(world, city, { plan, path: document.path, writes });
  const done = { ...result, path: document.path, written: !options.dryRun };
  world.out(options.json ? adoptedJson(done) : adoptedText(world, done, city.lang));
  return exit.done;
};

interface Adopting {
  readonly plan: KitPlan;
  readonly path: string;
  readonly writes: readonly Write[];
}

const written = async (world: World, city: CityFolder, { plan, path, writes }: Adopting): Promise<void> => {
  const { folder } = city;
  const built = buildDraft({ plan, reasons: await reasonsFor(plan, city), exports: { count: 0 } });
  const documents = [...built.documents.filter((it) => it.path !== path), { path, change: "adopt", places: [], more: 0 }];
  await folder.exclusive(() => writeRecorded(world, folder, { writes, draft: { ...built, documents } }));
};

/** A charter that a person removed is asked for again. */
const planFor = async (city: CityFolder, verdict: Verdict): Promise<KitPlan> => {
  const { found, lang } = city;
  const kit = await renderKit(verdict, city);
  const plan = await planKit(kit, found, { lang, only: [] });
  const charters = new Set(plan.documents.filter(({ id }) => id === charter).map(({ path }) => path));
  const isRemoved = plan.changes.some(({ kind, path }) => kind === "stays-deleted" && charters.has(path));
  return isRemoved ? planKit(kit, found, { lang, only: [charter] }) : plan;
};

interface Charter {
  readonly text: string;
  readonly generated: string;
  readonly was: string | null;
}

/** The kit holds the person's text, the base what oic would write: so later builds keep it as an edit by hand. */
const charterWrites = (path: string, { text, generated, was }: Charter): readonly Write[] => [
  { path, bytes: text, was },
  { path: `${baseFolder}/${path}`, bytes: generated },
];

const withoutCharter = ({ writes }: KitPlan, path: string): readonly Write[] =>
  writes.filter((write) => write.path !== path && write.path !== `${baseFolder}/${path}`);
