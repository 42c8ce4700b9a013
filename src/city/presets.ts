/** Lengths of a programme in months: light for a start, standard, full, and as long as Bielefeld's pilot ran [S1]. */
export const presets = { light: 12, standard: 24, full: 36, pilot: 54 } as const;

export type Preset = keyof typeof presets;
