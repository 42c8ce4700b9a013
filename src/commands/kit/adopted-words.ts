import { formatDate } from "../../calendar/format-date.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { Words } from "../../language.ts";

/** An entry of `adopted` in the city file. */
export type Adopted = CityProfile["adopted"][number];

const version = ({ version: name, on }: Adopted): Words => ({
  de: `Fassung ${name} vom ${formatDate(on, "de")}`,
  en: `version ${name} of ${formatDate(on, "en")}`,
});

const places = (count: number): Words => ({
  de: count === 1 ? "Eine Stelle wäre" : `${count} Stellen wären`,
  en: count === 1 ? "One place would be" : `${count} places would be`,
});

/** What `build` and `check` say of adopted documents. */
export const adoptedNotice = {
  stays: (path: string, entry: Adopted): Words => ({
    de: `Beschlossen: ${path} bleibt, wie es ist (${version(entry).de})`,
    en: `Adopted: ${path} stays as it is (${version(entry).en})`,
  }),
  differs: (path: string, entry: Adopted, { count, amendment }: { readonly count: number; readonly amendment: string }): Words => ({
    de: `Beschlossen: ${path} bleibt, wie es ist (${version(entry).de}). ${places(count).de} heute anders; Entwurf einer Änderung: ${amendment}`,
    en: `Adopted: ${path} stays as it is (${version(entry).en}). ${places(count).en} different today; draft amendment: ${amendment}`,
  }),
  stillOld: (path: string, named: Adopted, held: Adopted): Words => ({
    de: `Beschlossen: Die Stadtdatei nennt Fassung ${named.version}, in ${path} steht noch Fassung ${held.version}. Setzen Sie dort den beschlossenen Wortlaut ein, oder lassen Sie oic den heutigen schreiben: oic build --only ${named.document}`,
    en: `Adopted: the city file names version ${named.version}, but ${path} still holds version ${held.version}. Put the adopted wording there, or let oic write today's: oic build --only ${named.document}`,
  }),
  noText: (path: string, entry: Adopted): Words => ({
    de: `Beschlossen: Für ${path} lag noch kein Text da; festgehalten wird der neu geschriebene als ${version(entry).de}. Prüfen Sie, ob er der beschlossene ist`,
    en: `Adopted: no text lay at ${path} yet; the newly written one is kept as ${version(entry).en}. Check that it is the adopted one`,
  }),
  edited: (path: string, kept: string): Words => ({
    de: `Beschlossen: ${path} wurde nach dem Beschluss von Hand geändert; die beschlossene Fassung liegt in ${kept}`,
    en: `Adopted: ${path} was changed by hand after its adoption; the adopted version lies in ${kept}`,
  }),
  undecided: (path: string, entry: Adopted): Words => ({
    de: `Beschlossen: ${path} bleibt, wie es ist, doch darin wartet noch etwas auf Ihre Entscheidung; erst danach wird der Text als ${version(entry).de} festgehalten`,
    en: `Adopted: ${path} stays as it is, but something in it still waits for your decision; only then is its text kept as ${version(entry).en}`,
  }),
  unknown: (document: string, known: readonly string[]): Words => ({
    de: `Beschlossen: Eine Unterlage „${document}“ (adopted in der Stadtdatei) gibt es hier nicht. Es gibt: ${known.join(", ")}`,
    en: `Adopted: there is no document “${document}” here (adopted in the city file). There are: ${known.join(", ")}`,
  }),
};
