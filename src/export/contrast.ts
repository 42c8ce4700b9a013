type Colour = readonly [number, number, number];

/** Reads `#1f4e79` (or without the mark) as three numbers 0…255; null for anything else. */
const parse = (colour: string): Colour | null => {
  const hex = /^#?([0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  return hex === undefined ? null : ([0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour);
};

const write = (colour: Colour): string => `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

/** Relative luminance 0…1 (WCAG 2.1). */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, 1…21 (WCAG 2.1, success criterion 1.4.3); 1 where one of them is no `#rrggbb`. */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [parse(one), parse(other)];
  if (a === null || b === null) return 1;
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** The colour as `#rrggbb`, darkened in steps until it stands off `ground` by 4.5:1 (WCAG AA); black at the latest. Null for no colour. */
export const readable = (colour: string, ground = "#ffffff"): string | null => {
  const start = parse(colour);
  if (start === null) return null;
  for (let share = 100; share > 0; share -= 4) {
    const darker = write(start.map((part) => Math.round((part * share) / 100)) as unknown as Colour);
    if (contrast(darker, ground) >= 4.5) return darker;
  }
  return "#000000";
};

/** The colour mixed with white, `percent` of it left: a ground for text. */
export const tint = (colour: string, percent: number): string => {
  const parts = parse(colour) ?? [255, 255, 255];
  return write(parts.map((part) => Math.round(255 - ((255 - part) * percent) / 100)) as unknown as Colour);
};
