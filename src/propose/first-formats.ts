/** What a first run of a format looks like; figures from the catalogue (templates/core/formats), estimates as there. */
export interface FirstFormat {
  /** Weeks of preparation after the start of the programme, at least the catalogue's ideal lead time. */
  readonly weeks: number;
  /** The catalogue's least lead time in weeks, for a day that cannot be later. */
  readonly least: number;
  /** Days from its first to its last. */
  readonly days: number;
  /** People in a town below 20,000 residents, and elsewhere. */
  readonly size: { readonly small: number; readonly usual: number };
  readonly time: string;
  /** Open to everybody who wants to come. */
  readonly public: boolean;
}

/** Formats a programme may start with. A hackathon is not among them: it needs data, operators and half a year. */
export const firstFormats = {
  "round-table": { weeks: 8, least: 5, days: 1, size: { small: 16, usual: 24 }, time: "17:30", public: false },
  "community-meetup": { weeks: 8, least: 3, days: 1, size: { small: 20, usual: 35 }, time: "17:30", public: true },
  "citizen-dialogue": { weeks: 12, least: 8, days: 1, size: { small: 60, usual: 120 }, time: "10:00", public: true },
  "city-survey": { weeks: 16, least: 12, days: 35, size: { small: 300, usual: 1200 }, time: "09:00", public: false },
  "innovation-gym": { weeks: 12, least: 8, days: 1, size: { small: 12, usual: 16 }, time: "09:00", public: false },
} as const satisfies Readonly<Record<string, FirstFormat>>;

export type FirstFormatId = keyof typeof firstFormats;

/** Is a format open to everybody who wants to come? A hackathon is, although no programme starts with it. */
export const isPublicFormat = (id: string | undefined): boolean => (isFirstFormat(id) ? firstFormats[id].public : id === "hackathon");

export const isFirstFormat = (id: string | undefined): id is FirstFormatId => id !== undefined && Object.hasOwn(firstFormats, id);
