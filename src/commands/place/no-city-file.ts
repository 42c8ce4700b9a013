import { exit, OicError } from "../../errors.ts";
import type { Words } from "../../language.ts";
import type { World } from "../../world/world.ts";
import { cityFile, cityPlace } from "./city-place.ts";

/** Why there is no city file in a folder, and what to do: exit 2. */
export const noCityFile = async (world: World, dir: string): Promise<OicError> => {
  const [message, mend] = await reason(world, dir);
  return new OicError(exit.usage, message[world.lang], mend[world.lang]);
};

const reason = async (world: World, dir: string): Promise<readonly [message: Words, mend: Words]> => {
  const folder = world.files(dir);
  const start: Words = { de: `Legen Sie eine Stadt an: oic init ${dir}`, en: `Start a city: oic init ${dir}` };
  const { shown: path } = cityPlace(dir);
  if ((await folder.kind(cityFile)) === "folder")
    return [
      { de: `„${path}“ ist ein Ordner, keine Datei.`, en: `“${path}” is a folder, not a file.` },
      {
        de: "Benennen Sie den Ordner um, und legen Sie die Datei mit oic init an.",
        en: "Rename the folder, and make the file with oic init.",
      },
    ];
  if ((await folder.kind(cityFile)) === "link")
    return [
      { de: `„${path}“ ist eine Verknüpfung; oic folgt ihr nicht.`, en: `“${path}” is a link; oic does not follow it.` },
      { de: "Kopieren Sie die Datei selbst in den Ordner.", en: "Copy the file itself into the folder." },
    ];
  if (!(await folder.exists())) return [{ de: `Den Ordner „${dir}“ gibt es nicht.`, en: `There is no folder “${dir}”.` }, start];
  for (const other of ["city.yml", "city.yaml.txt", "City.yaml"])
    if ((await folder.kind(other)) === "file")
      return [
        { de: `In „${dir}“ liegt „${other}“, aber keine city.yaml.`, en: `“${dir}” holds “${other}”, but no city.yaml.` },
        { de: "Benennen Sie die Datei in city.yaml um.", en: "Rename the file to city.yaml." },
      ];
  return [{ de: `In „${dir}“ liegt keine city.yaml.`, en: `There is no city.yaml in “${dir}”.` }, start];
};
