import type { Lang, Words } from "../../language.ts";
import { coreLearnings } from "../../packs/core.ts";
import type { Learning } from "../../packs/learning.ts";

/** How sure a learning is. */
export const learningStatus: Readonly<Record<Learning["status"], Words>> = {
  stated: { de: "belegt", en: "stated" },
  inferred: { de: "erschlossen", en: "inferred" },
};

/** `L-G8 (erschlossen): …`; the id alone where no pack has it. */
export const learningLine = async (id: string, lang: Lang): Promise<string> => {
  const { learnings, words } = await coreLearnings();
  const learning = learnings.find((it) => it.id === id);
  const text = words[lang][id]?.text;
  return learning && text ? `${id} (${learningStatus[learning.status][lang]}): ${text}` : id;
};
