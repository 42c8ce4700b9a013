import { placeOfPath } from "../city/city-text.ts";
import type { Finding } from "../city/finding.ts";
import { openPoints } from "../city/open-points.ts";
import type { CityFolder } from "./city-folder.ts";

/** With `--complete`, every open point is an error, at the place where it belongs. */
export const openFindings = ({ profile, text }: CityFolder): readonly Finding[] =>
  (profile ? openPoints(profile) : []).map(({ path, label }) => ({
    code: "open",
    level: "error",
    path,
    place: placeOfPath(text, path),
    message: { de: `Noch offen: ${label.de}.`, en: `Still open: ${label.en}.` },
    allowed: null,
    mend: { de: `Tragen Sie die Angabe ein: ${path}`, en: `Fill in the field: ${path}` },
  }));
