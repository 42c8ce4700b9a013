import type { Lang } from "../../language.ts";
import { coreTemplate } from "../../packs/core.ts";
import { type AmendedDocument, amendmentView } from "../../plan/amendment/view.ts";
import { amendmentEnding, amendmentTitle } from "../../plan/amendment/words.ts";
import type { PlannedDocument } from "../../plan/plan.ts";
import { renderTemplate } from "../../render/engine.ts";
import { type Settled, settle } from "../../render/settle.ts";

/** What a draft amendment is made from. */
export type AmendmentOf = Pick<AmendedDocument, "entry" | "differences" | "causes" | "profile" | "facts" | "changed"> & {
  readonly document: PlannedDocument & { readonly lang: Lang };
};

/** A draft amendment as a document of its own beside the adopted one. */
export interface Amendment {
  readonly document: PlannedDocument & { readonly lang: Lang };
  readonly settled: Settled;
}

/** Where the draft amendment of a document lies. */
export const amendmentPath = (path: string, lang: Lang): string => path.replace(/\.md$/, amendmentEnding[lang]);

/** Writes the draft amendment: synopsis, proposed changes, and the answers behind them. */
export const draftAmendment = async (of: AmendmentOf): Promise<Amendment> => {
  const { document } = of;
  const view = amendmentView({ ...of, title: document.title, path: document.path, audience: document.audience, lang: document.lang });
  const template = await coreTemplate(document.lang, "amendment");
  const title = `${amendmentTitle[document.lang]}: ${document.title}`;
  const path = amendmentPath(document.path, document.lang);
  return {
    document: { ...document, id: `amendment/${document.id}`, formerly: [], path, title, template: "amendment", view },
    settled: settle(renderTemplate(template, view)),
  };
};
