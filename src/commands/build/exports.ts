import { exit, OicError } from "../../errors.ts";
import type { ExportDocument } from "../../export/document.ts";
import type { Lang, Words } from "../../language.ts";
import { isDraft } from "../../plan/document-head.ts";
import type { FolderView, Write } from "../../world/world.ts";
import type { Verdict } from "../judge/verdict.ts";
import type { KitPlan } from "../kit/kit.ts";

const kinds = ["md", "docx"] as const;
type Kind = (typeof kinds)[number];

const audiences: Readonly<Record<string, Words>> = {
  internal: { de: "Intern", en: "Internal" },
  partners: { de: "Für die Partner", en: "For the partners" },
  council: { de: "Für den Rat", en: "For the council" },
  public: { de: "Öffentlich", en: "Public" },
};

/** Which exports to make: those asked for, else those that lie in out/ already. Throws an OicError (exit 2) for an unknown one. */
export const exportKinds = async (folder: FolderView, asked: string | undefined, lang: Lang): Promise<readonly Kind[]> => {
  if (asked === undefined) return (await folder.list("out")).some((path) => path.endsWith(".docx")) ? ["docx"] : [];
  const names = asked.split(",").map((it) => it.trim());
  const unknown = names.find((it) => !(kinds as readonly string[]).includes(it));
  if (unknown === undefined) return kinds.filter((it) => names.includes(it));
  throw lang === "de"
    ? new OicError(exit.usage, `Die Ausgabe „${unknown}“ kennt oic nicht.`, `Erlaubt: ${kinds.join(", ")}`)
    : new OicError(exit.usage, `oic does not know the output “${unknown}”.`, `Allowed: ${kinds.join(", ")}`);
};

interface Wanted {
  readonly verdict: Verdict;
  readonly folder: FolderView;
  readonly kinds: readonly Kind[];
}

/** The files of out/ that are not as they should be: each document in each kind, and kit.json that lists them. */
export const exportWrites = async (plan: KitPlan, { verdict, folder, kinds }: Wanted): Promise<readonly Write[]> => {
  if (!kinds.includes("docx")) return [];
  const { toDocx } = await import("../../export/docx.ts");
  const writes: Write[] = [];
  for (const document of plan.documents) {
    const markdown = plan.texts.get(document.path);
    if (markdown === undefined) continue;
    const bytes = await toDocx(exportDocument(document, markdown, verdict));
    const path = document.path.replace(/^kit\//, "out/").replace(/\.md$/, ".docx");
    if (!sameBytes(await folder.readBytes(path), bytes)) writes.push({ path, bytes });
  }
  const list = kitList(plan);
  if ((await folder.read("out/kit.json")) !== list) writes.push({ path: "out/kit.json", bytes: list });
  return writes;
};

const exportDocument = (document: KitPlan["documents"][number], markdown: string, { judged, standing }: Verdict): ExportDocument => ({
  title: document.title,
  language: document.lang,
  markdown,
  city: judged.city.city.name,
  mark: isDraft({ profile: judged.city, standing }) ? { de: "Entwurf", en: "Draft" }[document.lang] : null,
  audience: audiences[document.audience]?.[document.lang] ?? document.audience,
  brand: { colour: judged.city.brand.colour, font: judged.city.brand.font },
});

const kitList = (plan: KitPlan): string => {
  const documents = plan.documents
    .filter((it) => plan.texts.has(it.path))
    .map(({ id, lang, title, audience, path }) => ({
      id,
      lang,
      title,
      audience,
      path,
      docx: path.replace(/^kit\//, "out/").replace(/\.md$/, ".docx"),
    }));
  return `${JSON.stringify({ oic: 1, documents }, null, 1)}\n`;
};

const sameBytes = (a: Uint8Array | null, b: Uint8Array): boolean =>
  a !== null && a.length === b.length && a.every((byte, i) => byte === b[i]);
