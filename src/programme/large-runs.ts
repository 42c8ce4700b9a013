import type { FormatData } from "../packs/format.ts";

/** Working days from which a run is large: two of them at once are more than an office of two can carry (estimate). */
const largeFrom = 60;

/** Does a run of a format bind at least sixty working days, or is it a hackathon, whatever a pack says of it? False where the format is not known. */
export const isLargeFormat = (id: string, format: Pick<FormatData, "staffDays"> | undefined): boolean =>
  id === "hackathon" || (format?.staffDays.low ?? 0) >= largeFrom;
