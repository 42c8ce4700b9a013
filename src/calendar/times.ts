/** A time of day in the city's zone, 24 hours: `17:30`. */
export type PlainTime = string;

const minutesPerDay = 24 * 60;

/** Is it a time of day from `00:00` to `23:59`? */
export const isPlainTime = (text: string): text is PlainTime => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Minutes since midnight: `17:30` → 1050; null where it is no time. */
export const parseTime = (text: string): number | null => {
  if (!isPlainTime(text)) return null;
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
};

/** Minutes since midnight as a time; beyond midnight it starts again at `00:00`. */
export const timeOf = (minutes: number): PlainTime => {
  const inDay = ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
};

/** The time so many minutes later, earlier where negative; over midnight where it must be. */
export const addMinutes = (time: PlainTime, minutes: number): PlainTime => timeOf((parseTime(time) ?? 0) + minutes);
