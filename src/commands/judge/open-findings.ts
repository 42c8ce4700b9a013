import { placeOfPath } from "../../city/city-text.ts";
import type { Finding } from "../../city/finding.ts";
import { openPoints } from "../../city/open-points.ts";
import type { Words } from "../../language.ts";
import type { Judgement, Waiting } from "../../rules/judge.ts";
import type { CityFolder } from "../place/city-folder.ts";

/** With `--complete`: every open point is an error, at the place where it belongs; every field that rules wait for is listed with them. */
export const openFindings = ({ profile, text }: CityFolder, judgement: Pick<Judgement, "waiting"> | null): readonly Finding[] => {
  const open = profile ? openPoints(profile) : [];
  const told = new Set(open.map(({ path }) => path));
  const waiting = judgement?.waiting ?? [];
  const at = (path: string) => ({ path, place: placeOfPath(text, path), allowed: null, mend: fillIn(path) });
  return [
    ...open.map(
      ({ path, label }): Finding => ({
        code: "open",
        level: "error",
        message: { de: `Noch offen: ${label.de}.`, en: `Still open: ${label.en}.` },
        ...at(path),
      }),
    ),
    ...[...new Set(waiting.map(({ path }) => path))].map((path): Finding => {
      const message = waitingFor(waiting.filter((it) => it.path === path));
      // A field that is open is an error already; one that nobody recommends is told as one here.
      return { code: "waiting", level: told.has(path) ? "open" : "error", message, ...at(path) };
    }),
  ];
};

const fillIn = (path: string): Words => ({ de: `Tragen Sie die Angabe ein: ${path}`, en: `Fill in the field: ${path}` });

const waitingFor = (waiting: readonly Waiting[]): Words => {
  const list = (lang: "de" | "en"): string => waiting.map(({ code, title }) => `${code} ${title[lang]}`).join(", ");
  const one = waiting.length === 1;
  return {
    de: `Auf diese Angabe ${one ? "wartet eine Regel" : `warten ${waiting.length} Regeln`}: ${list("de")}.`,
    en: `${one ? "One rule waits" : `${waiting.length} rules wait`} for this fact: ${list("en")}.`,
  };
};
