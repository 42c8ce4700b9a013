/** Time zones of countries that have one. */
const zones: Readonly<Record<string, string>> = {
  DE: "Europe/Berlin",
  AT: "Europe/Vienna",
  CH: "Europe/Zurich",
  LI: "Europe/Vaduz",
  LU: "Europe/Luxembourg",
  BE: "Europe/Brussels",
  NL: "Europe/Amsterdam",
  FR: "Europe/Paris",
  GB: "Europe/London",
  IE: "Europe/Dublin",
  DK: "Europe/Copenhagen",
  PL: "Europe/Warsaw",
  CZ: "Europe/Prague",
  IT: "Europe/Rome",
  SE: "Europe/Stockholm",
  NO: "Europe/Oslo",
  FI: "Europe/Helsinki",
};

/** The time zone of a country that has one; null where it has several, or we do not know. */
export const zoneOf = (country: string | undefined): string | null =>
  country !== undefined && Object.hasOwn(zones, country) ? (zones[country] ?? null) : null;

/** Is it written like a time zone of the IANA database: `Europe/Berlin`, `America/Argentina/Salta`, `UTC`? */
export const isZoneName = (zone: string): boolean => zone === "UTC" || /^[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_+-]+){1,2}$/.test(zone);

/** Zones of Europe whose clocks show the same time all year, beside those of Central European Time. */
const clocks: readonly (readonly string[])[] = [
  ["Europe/London", "Europe/Dublin", "Europe/Lisbon"],
  [
    "Europe/Helsinki",
    "Europe/Tallinn",
    "Europe/Riga",
    "Europe/Vilnius",
    "Europe/Bucharest",
    "Europe/Sofia",
    "Europe/Athens",
    "Europe/Kyiv",
  ],
];

const central = new Set([
  ...Object.values(zones).filter((zone) => !clocks.some((clock) => clock.includes(zone))),
  "Europe/Madrid",
  "Europe/Budapest",
  "Europe/Bratislava",
  "Europe/Ljubljana",
  "Europe/Zagreb",
  "Europe/Belgrade",
  "Europe/Sarajevo",
]);

/** Do clocks in both zones show the same time all year, as far as we know? */
export const sameClock = (a: string, b: string): boolean =>
  a === b || (central.has(a) && central.has(b)) || clocks.some((clock) => clock.includes(a) && clock.includes(b));
