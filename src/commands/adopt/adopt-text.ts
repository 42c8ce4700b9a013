import type { Lang } from "../../language.ts";
import { columnsText } from "../../report/columns.ts";
import { wrapText } from "../../report/wrap.ts";
import type { AdoptedCharter } from "../../sync/adopt-charter.ts";
import type { World } from "../../world/world.ts";
import { pageWidth } from "../place/page.ts";

/** What `oic adopt` did, or would do. */
export type AdoptionTold = AdoptedCharter & { readonly path: string; readonly written: boolean };

/** One line of JSON. */
export const adoptedJson = ({ path, written, placed, added }: AdoptionTold): string =>
  `${JSON.stringify({ path, written, placed, added })}\n`;

/** Which piece of the existing charter goes where, as a table in words. */
export const adoptedText = (world: World, { path, written, placed, added }: AdoptionTold, lang: Lang): string => {
  const width = pageWidth(world);
  const inAnnex = { de: "Anhang", en: "annex" }[lang];
  const rows = placed.map(({ from, to, likeness }) => [to ?? inAnnex, to === null ? "–" : `${Math.round(likeness * 100)} %`, from]);
  const head = { de: ["Jetzt", "gleich", "Bisher"], en: ["Now", "same", "Existing text"] }[lang];
  const table = columnsText([head, ...rows], { width, plain: world.plain, indent: "  " });
  const matched = placed.filter(({ to }) => to !== null).length;
  const count = { matched, left: placed.length - matched, added: added.length };
  return `${[table, "", ...sentences(count, { path, written })[lang].map((it) => wrapText(it, { width }))].join("\n")}\n`;
};

interface Count {
  readonly matched: number;
  readonly left: number;
  readonly added: number;
}

const sentences = ({ matched, left, added }: Count, { path, written }: Pick<AdoptionTold, "path" | "written">) => ({
  de: [
    `Von ${matched + left} Absätzen Ihres Textes stehen ${matched} statt des Wortlauts der Vorlage an der Stelle, die ihnen am meisten gleicht, ${left} im Anhang „Aus dem bisherigen Text übernommen“. Bestimmungen, die nur die Vorlage hat: ${added}.${matched === 0 ? "" : " Prüfen Sie in der Tabelle vor allem, was wenig gleicht."}`,
    written
      ? `Geschrieben: ${path}. Lesen Sie die Charta einmal ganz; Verweise auf alte Nummern stehen noch so da wie bisher.`
      : `Es wurde nichts geschrieben (--dry-run). Ziel: ${path}`,
  ],
  en: [
    `Of ${matched + left} paragraphs of your text, ${matched} stand in place of the template's wording where it is most like them, ${left} in the annex “Taken over from the existing text”. Clauses that only the template has: ${added}.${matched === 0 ? "" : " In the table, check above all what has little in common."}`,
    written
      ? `Written: ${path}. Read the charter once from end to end; references to old numbers are as they were.`
      : `Nothing was written (--dry-run). Target: ${path}`,
  ],
});
