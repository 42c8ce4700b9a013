import type { Tone } from "../blocks.ts";
import { readable, tint } from "../contrast.ts";
import type { Brand } from "../document.ts";

/** One twip is a twentieth of a point. */
export const cm = (length: number): number => Math.round((length * 1440) / 2.54);
export const pt = (points: number): number => Math.round(points * 20);
/** Sizes of type are given in half points. */
export const size = (points: number): number => Math.round(points * 2);

/** A4 upright, in twips, with margins of 2.2 cm. */
export const page = { width: 11906, height: 16838, margin: cm(2.2), edge: cm(1.2) } as const;
export const textWidth = { portrait: page.width - 2 * page.margin, landscape: page.height - 2 * page.margin } as const;

/** How far a level of a list stands in. */
export const step = cm(0.7);

/** How far the text of a callout stands in on either side. */
export const inset = { left: cm(0.4), right: cm(0.2) } as const;
export const quoteInset = { left: cm(0.9), right: cm(0.9) } as const;

export const grey = { line: "BFBFBF", text: "595959" } as const;

/** Line and ground of each callout; black text stands off every ground by more than 7:1, the line's colour by more than 4.5:1. */
export const toneColours: Readonly<Record<Tone, { readonly line: string; readonly ground: string }>> = {
  note: { line: "1F4E79", ground: "EAF1F8" },
  tip: { line: "1E5B3A", ground: "EAF5EE" },
  important: { line: "5B2A86", ground: "F3EDF8" },
  warning: { line: "8A3B00", ground: "FDF1E5" },
};

/** Colours (without the mark #, as Word wants them) and font of one document. */
export interface Look {
  readonly accent: string;
  readonly ground: string;
  readonly font: string;
}

const fallback = { colour: "#1f3a5f", font: "Calibri" } as const;

/** The look that follows from a city's brand; its colour is darkened until headings can be read on white. */
export const lookOf = (brand: Brand): Look => {
  const accent = readable(brand.colour ?? fallback.colour) ?? fallback.colour;
  const plain = (colour: string): string => colour.slice(1).toUpperCase();
  return { accent: plain(accent), ground: plain(tint(accent, 11)), font: brand.font ?? fallback.font };
};
