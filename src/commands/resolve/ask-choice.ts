import type { Lang, Words } from "../../language.ts";
import type { Conflict } from "../../sync/merge/merge-text.ts";
import type { Ask } from "../../world/ask.ts";

interface Asking {
  readonly path: string;
  readonly lang: Lang;
  readonly nth: number;
  readonly of: number;
}

const choices: Readonly<Record<"mine" | "theirs" | "both" | "edit", Words>> = {
  mine: { de: "Mein Text bleibt", en: "My text stays" },
  theirs: { de: "Der neue Text", en: "The new text" },
  both: { de: "Beide, meiner zuerst", en: "Both, mine first" },
  edit: { de: "Selbst schreiben", en: "Write it myself" },
};

/** What stands between the two where both are taken; elsewhere an empty line. */
const between: Readonly<Partial<Record<Conflict["kind"], string>>> = {
  sentence: " ",
  cell: " / ",
  heading: " / ",
  row: "\n",
  item: "\n",
  list: "\n",
  table: "\n",
};

/** An editor closed without a text has decided nothing. */
const nothingWritten: Words = {
  de: "Hier steht noch nichts. Soll die Stelle wegfallen, löschen Sie sie nach der Entscheidung im Dokument.",
  en: "Nothing is written here yet. To leave the place out, delete it in the document after the decision.",
};

/** Shows one place in words and asks what is to stand there; null: the person's text. */
export const askChoice = async (ask: Ask, conflict: Conflict, { path, lang, nth, of }: Asking): Promise<string | null> => {
  const { ours, theirs } = conflict;
  const offered = ours === "" || theirs === "" ? (["mine", "theirs", "edit"] as const) : (["mine", "theirs", "both", "edit"] as const);
  const choice = await ask.select({
    message: { de: `Stelle ${nth} von ${of}: Was soll gelten?`, en: `Place ${nth} of ${of}: what shall stand?` }[lang],
    help: shown(conflict, path)[lang],
    choices: offered.map((value) => ({ value, name: choices[value][lang] })),
    default: "mine",
    lang,
  });
  const both = [ours, theirs].join(between[conflict.kind] ?? "\n\n");
  if (choice === "both") return both;
  if (choice === "edit") {
    const validate = (typed: string) => (typed.trim() === "" ? nothingWritten[lang] : null);
    const text = await ask.edit({ message: { de: "Ihr Text", en: "Your text" }[lang], default: both.trim(), validate, lang });
    const line = both.includes("\n") ? text : text.replaceAll(/\s*\n\s*/g, " ");
    return conflict.kind === "cell" ? line.replaceAll(/(?<!\\)\|/g, "\\|") : line;
  }
  return choice === "theirs" ? theirs : null;
};

const shown = ({ section, line, base, ours, theirs }: Conflict, path: string): Words => {
  const at = section === "" ? "" : `, ${section}`;
  return {
    de: `\n${path}, Zeile ${line}${at}\n\nBisher:\n${orNone(base).de}\n\nIhr Text:\n${orNone(ours).de}\n\nNeuer Text:\n${orNone(theirs).de}\n`,
    en: `\n${path}, line ${line}${at}\n\nBefore:\n${orNone(base).en}\n\nYour text:\n${orNone(ours).en}\n\nNew text:\n${orNone(theirs).en}\n`,
  };
};

const orNone = (text: string): Words => (text === "" ? { de: "(nichts)", en: "(nothing)" } : { de: text, en: text });
