/** A stretch of text inside a block. `open` is a visible open point, its brackets included in the content. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong"; readonly content: Inlines }
  | { readonly kind: "em"; readonly content: Inlines }
  | { readonly kind: "open"; readonly content: Inlines }
  | { readonly kind: "link"; readonly href: string; readonly content: Inlines }
  | { readonly kind: "note"; readonly number: number }
  /** A line to write on, as long as so many underscores. */
  | { readonly kind: "fill"; readonly length: number }
  | { readonly kind: "break" };

export type Inlines = readonly Inline[];

export const tones = ["note", "tip", "important", "warning"] as const;
export type Tone = (typeof tones)[number];

export type Align = "left" | "center" | "right";

/** One item of a list; `checked` is null where it is no item of a checklist. */
export interface Item {
  readonly checked: boolean | null;
  readonly blocks: Blocks;
}

/** A footnote; its number is the order of its first mention. */
export interface Note {
  readonly number: number;
  readonly content: Inlines;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

/** What a document is made of: the closed set that every export maps. `notes` comes last, and only where there are any. */
export type Block =
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly content: Inlines }
  | { readonly kind: "paragraph"; readonly content: Inlines }
  | { readonly kind: "list"; readonly ordered: boolean; readonly start: number; readonly items: readonly Item[] }
  | {
      readonly kind: "table";
      readonly align: readonly Align[];
      readonly header: readonly Inlines[];
      readonly rows: readonly (readonly Inlines[])[];
    }
  | { readonly kind: "callout"; readonly tone: Tone; readonly title: Inlines; readonly blocks: Blocks }
  | { readonly kind: "quote"; readonly blocks: Blocks }
  | { readonly kind: "rule" }
  | { readonly kind: "notes"; readonly notes: readonly Note[] };

export type Blocks = readonly Block[];

/** The plain text of a stretch: breaks become spaces, mentions of notes fall away, a line to write on stays underscores. */
export const plainText = (content: Inlines): string => content.map(plain).join("");

const plain = (inline: Inline): string => {
  switch (inline.kind) {
    case "text":
    case "code":
      return inline.text;
    case "break":
      return " ";
    case "note":
      return "";
    case "fill":
      return "_".repeat(inline.length);
    default:
      return plainText(inline.content);
  }
};
