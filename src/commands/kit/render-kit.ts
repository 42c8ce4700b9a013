import type { PlainMap } from "../../city/plain.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { Lang } from "../../language.ts";
import { coreManifest, coreTemplate } from "../../packs/core.ts";
import { type PlannedDocument, planDocuments } from "../../plan/plan.ts";
import { renderTemplate } from "../../render/engine.ts";
import { type Settled, settle } from "../../render/settle.ts";
import { planContexts } from "../judge/contexts.ts";
import type { Verdict } from "../judge/verdict.ts";
import type { CityFolder } from "../place/city-folder.ts";

/** The documents of a city as its facts give them, whatever lies in its folder. */
export interface RenderedKit {
  readonly documents: readonly (PlannedDocument & { readonly lang: Lang })[];
  /** By path: the text, and where the facts stand in it. */
  readonly settled: ReadonlyMap<string, Settled>;
  readonly profile: CityProfile;
  /** The facts as they stand in the city file. */
  readonly facts: PlainMap | null;
  /** The city file itself, from which the kit can be rendered with an answer put back. */
  readonly text: CityFolder["text"];
}

/** Plans and renders all documents; the facts are those in the city file, to be remembered with them. */
export const renderKit = async (verdict: Verdict, { facts, text }: Pick<CityFolder, "facts" | "text">): Promise<RenderedKit> => {
  const documents = await documentsOf(verdict);
  return { documents, settled: await settleDocuments(documents), profile: verdict.judged.city, facts, text };
};

/** Some documents of a city, by path; a document it does not have is not there. */
export const renderSome = async (verdict: Verdict, paths: readonly string[]): Promise<RenderedKit["settled"]> =>
  settleDocuments(await documentsOf(verdict, (path) => paths.includes(path)));

const documentsOf = async (verdict: Verdict, isWanted?: (path: string) => boolean): Promise<RenderedKit["documents"]> => {
  const manifest = await coreManifest();
  const contexts = await planContexts(verdict);
  return contexts.flatMap((ctx) => planDocuments(ctx, manifest.documents, isWanted).map((it) => ({ ...it, lang: ctx.lang })));
};

const settleDocuments = async (documents: RenderedKit["documents"]): Promise<RenderedKit["settled"]> => {
  const files = await Promise.all(
    documents.map(async (it): Promise<readonly [string, Settled]> => {
      const template = await coreTemplate(it.lang, it.template);
      return [it.path, settle(renderTemplate(template, it.view))];
    }),
  );
  return new Map(files);
};
