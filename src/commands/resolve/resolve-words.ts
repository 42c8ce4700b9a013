import { exit, OicError } from "../../errors.ts";
import type { Lang, Words } from "../../language.ts";
import type { Conflict } from "../../sync/merge/merge-text.ts";
import { tellConflicts } from "../../sync/merge/tell.ts";

export const nothingOpen: Words = { de: "Es ist nichts zu entscheiden.", en: "There is nothing to decide." };

/** What was settled. */
export const decidedWords = (path: string, places: number): Words => ({
  de: `Entschieden: ${path} (${places === 1 ? "eine Stelle" : `${places} Stellen`})`,
  en: `Decided: ${path} (${places === 1 ? "one place" : `${places} places`})`,
});

/** No terminal and no `--take`: what is open, and the flags that settle it. */
export const nobodyToAsk = (conflicts: readonly Conflict[], { path, lang }: { readonly path: string; readonly lang: Lang }): OicError => {
  const list = tellConflicts({ conflicts }, lang).map((line) => `  ${line}`);
  return lang === "de"
    ? new OicError(
        exit.usage,
        `„${path}“ wartet auf Ihre Entscheidung, und hier ist niemand zu fragen:\n${list.join("\n")}`,
        "Geben Sie --take mine (Ihr Text) oder --take theirs (der neue Text) an.",
      )
    : new OicError(
        exit.usage,
        `“${path}” waits for your decision, and there is nobody to ask here:\n${list.join("\n")}`,
        "Give --take mine (your text) or --take theirs (the new text).",
      );
};

/** The person edited the very place since, so that the new text cannot be put there. */
export const touchedSince = (path: string, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(
        exit.decision,
        `In „${path}“ haben Sie eine dieser Stellen seither geändert; geschrieben wurde nichts.`,
        "Tragen Sie dort ein, was gelten soll, und behalten Sie dann Ihren Text: oic resolve --take mine.",
      )
    : new OicError(
        exit.decision,
        `You have changed one of these places in “${path}” since; nothing was written.`,
        "Write there what shall stand, then keep your text: oic resolve --take mine.",
      );
