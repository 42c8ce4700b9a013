import type { Finding } from "../city/finding.ts";
import { findingAt } from "../city/finding-at.ts";
import { openPoints } from "../city/open-points.ts";
import type { CityFolder } from "./city-folder.ts";

/** With `--complete`, every open point is an error, at the place where it belongs. */
export const openFindings = ({ profile, source, dir }: CityFolder): readonly Finding[] => {
  if (!profile) return [];
  return openPoints(profile).map(({ path, label }) =>
    findingAt(source, `${dir === "." ? "" : `${dir}/`}city.yaml`, {
      code: "open",
      level: "error",
      path,
      message: { de: `Noch offen: ${label.de}.`, en: `Still open: ${label.en}.` },
      mend: { de: `Tragen Sie „${path}“ ein.`, en: `Fill in “${path}”.` },
    }),
  );
};
