import { exit, OicError } from "../../errors.ts";
import type { Lang } from "../../language.ts";
import type { KitPlan } from "../kit/kit.ts";

interface Target {
  readonly plan: KitPlan;
  readonly path: string;
  /** The file there is the very text that is being taken in. */
  readonly isGiven: boolean;
  readonly lang: Lang;
}

const free = ["create", "update", "adopt", "none"];

/** Throws an OicError (exit 3) where the charter of the kit must not be replaced: it is adopted, or a person wrote in it. */
export const refuseEdited = ({ plan, path, isGiven, lang }: Target): void => {
  if (plan.adopted.some((it) => it.path === path && it.isThere)) throw frozen(path, lang);
  const kind = plan.changes.find((it) => it.path === path)?.kind ?? "none";
  if (!free.includes(kind) && !isGiven) throw edited(path, lang);
};

const frozen = (path: string, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(
        exit.decision,
        `„${path}“ ist in der Stadtdatei als beschlossen eingetragen und bleibt deshalb, wie es ist.`,
        "Nehmen Sie zuerst den bisherigen Text auf und tragen Sie den Beschluss danach unter adopted ein.",
      )
    : new OicError(
        exit.decision,
        `“${path}” is named as adopted in the city file and therefore stays as it is.`,
        "Take the existing text in first, and enter its adoption under adopted afterwards.",
      );

const edited = (path: string, lang: Lang): OicError =>
  lang === "de"
    ? new OicError(
        exit.decision,
        `In „${path}“ hat schon jemand geschrieben; oic adopt überschreibt das nicht.`,
        "Benennen Sie die Datei um (sie bleibt Ihnen) und rufen Sie oic adopt noch einmal auf; tragen Sie danach ein, was Sie aus ihr brauchen.",
      )
    : new OicError(
        exit.decision,
        `Somebody has written in “${path}” already; oic adopt does not overwrite that.`,
        "Rename the file (it stays yours) and run oic adopt again; then put in what you need from it.",
      );
