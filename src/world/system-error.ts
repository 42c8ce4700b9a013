import type { Words } from "../language.ts";

interface Saying {
  /** What follows the file's name. */
  readonly is: Words;
  readonly mend: Words;
}

const noRight: Saying = {
  is: { de: "darf oic hier nicht lesen oder schreiben", en: "may not be read or written by oic" },
  mend: {
    de: "Heben Sie den Schreibschutz auf oder bitten Sie um Rechte für den Ordner, und rufen Sie oic noch einmal auf.",
    en: "Take off the write protection or ask for rights in the folder, and run oic again.",
  },
};

const inUse: Saying = {
  is: { de: "ist in einem anderen Programm geöffnet", en: "is open in another program" },
  mend: { de: "Schließen Sie es dort und rufen Sie oic noch einmal auf.", en: "Close it there and run oic again." },
};

const full: Saying = {
  is: { de: "passt nicht mehr auf den Datenträger: Er ist voll", en: "does not fit: the disk is full" },
  mend: { de: "Schaffen Sie Platz und rufen Sie oic noch einmal auf.", en: "Make room and run oic again." },
};

const gone: Saying = {
  is: { de: "ist verschwunden, während oic lief", en: "vanished while oic was running" },
  mend: {
    de: "Warten Sie, bis niemand sonst in dem Ordner arbeitet, und rufen Sie oic noch einmal auf.",
    en: "Wait until nobody else works in the folder, and run oic again.",
  },
};

const readOnly: Saying = {
  is: { de: "liegt auf einem schreibgeschützten Datenträger", en: "lies on a disk that is read-only" },
  mend: { de: "Kopieren Sie den Ordner an einen Ort, an dem Sie schreiben dürfen.", en: "Copy the folder to a place where you may write." },
};

/** What the codes of a system mean to a person. */
const sayings: Readonly<Record<string, Saying>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: noRight,
  EPERM: noRight,
  EROFS: readOnly,
  EBUSY: inUse,
  ETXTBSY: inUse,
  ENOENT: gone,
};

/** An error of the system in words that name the file, and the next step; the system's own words stay in brackets for whoever helps. */
export const systemError = (path: string, error: unknown): readonly [message: Words, mend: Words] => {
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const saying = sayings[code];
  if (saying !== undefined)
    return [{ de: `„${path}“ ${saying.is.de} (${reason}).`, en: `“${path}” ${saying.is.en} (${reason}).` }, saying.mend];
  return [
    {
      de: `„${path}“ konnte nicht gelesen oder geschrieben werden (${reason}).`,
      en: `“${path}” could not be read or written (${reason}).`,
    },
    {
      de: "Schließen Sie Programme, die die Datei geöffnet haben, prüfen Sie Rechte und freien Platz, und rufen Sie oic noch einmal auf.",
      en: "Close programs that have the file open, check permissions and free space, and run oic again.",
    },
  ];
};
