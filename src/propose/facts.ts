import type { citySchema } from "../city/schema/index.ts";
import { type Lang, languages, type Words } from "../language.ts";

/** A complete city file as data, before zod fills in defaults. */
export type CityFacts = (typeof citySchema)["_zod"]["input"];

type Loose<T> = T extends readonly (infer E)[]
  ? readonly Loose<E>[]
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> | undefined }
    : T;

/** The answers so far: shaped like the city file, anything may still be missing. `null` means "left open on purpose". */
export type DraftFacts = Loose<CityFacts>;

export type PartnerFacts = NonNullable<DraftFacts["partners"]>[number];
export type TopicFacts = NonNullable<DraftFacts["topics"]>[number];
export type RunFacts = NonNullable<DraftFacts["runs"]>[number];
export type BodyFacts = NonNullable<NonNullable<DraftFacts["governance"]>["bodies"]>[number];
export type SeatFacts = NonNullable<BodyFacts["seats"]>[number];
type TextFacts = NonNullable<TopicFacts["question"]>;

/** The languages of the kit, the first leads; German until somebody says. */
export const kitLanguages = (facts: DraftFacts): readonly Lang[] => {
  const chosen = (facts.city?.languages ?? []).filter((it) => languages.includes(it));
  return chosen.length > 0 ? chosen : ["de"];
};

/** A saying of ours as a text of the city file: a string in one language, a map where the kit has both. */
export const inKit = (facts: DraftFacts, words: Words): TextFacts => {
  const [lead = "de", second] = kitLanguages(facts);
  return second === undefined ? words[lead] : { [lead]: words[lead], [second]: words[second] };
};

/** A text of the city file as one string, in `lang` where it is there; null where nothing is. */
export const textOf = (text: TextFacts | null | undefined, lang: Lang): string | null => {
  if (text === null || text === undefined) return null;
  if (typeof text === "string") return text;
  return text[lang] ?? text.de ?? text.en ?? null;
};

/** Has the partner said yes? */
export const hasAgreed = ({ status }: PartnerFacts): boolean => status === "agreed" || status === "signed";

/** Weeks until the two public answers: the city's, else the usual ones (estimates). */
export const answerWeeks = ({ governance }: DraftFacts): { readonly interimWeeks: number; readonly finalWeeks: number } => ({
  interimWeeks: governance?.answer?.interimWeeks ?? 8,
  finalWeeks: governance?.answer?.finalWeeks ?? 4,
});

/** The administration that runs the programme: the lead where it is one, else the first that is not just a funder. */
export const cityPartner = (facts: DraftFacts): PartnerFacts | null => {
  const own = (facts.partners ?? []).filter((it) => it.sector === "administration" && it.role !== "funder" && it.id !== undefined);
  return own.find((it) => it.role === "lead") ?? own[0] ?? null;
};

/** A name as an id: `Bürgerstiftung Süd` → `buergerstiftung-sued`; never one of `taken`, never longer than 41 characters. */
export const slugOf = (name: string, taken: readonly string[] = []): string => {
  const plain = name
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[-0-9]+|-+$/g, "");
  const base = plain === "" ? "x" : plain.slice(0, 38).replace(/-+$/, "");
  return unused(base, taken);
};

const unused = (base: string, taken: readonly string[]): string => {
  let id = base;
  for (let n = 2; taken.includes(id); n++) id = `${base}-${n}`;
  return id;
};
