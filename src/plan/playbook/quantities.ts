import type { FormatData, perBases } from "../../packs/format.ts";

/** Numbers that follow from the people in the room. */
export interface Quantities {
  readonly size: number;
  /** True where the city has not said how many: then the format's ideal size stands in. */
  readonly assumed: boolean;
  /** 70 % of size, rounded up: the mark below which one acts. */
  readonly sizeLow: number;
  readonly registrations: number;
  /** null for formats without personal invitation. */
  readonly invitations: number | null;
  readonly teams: number;
  readonly tables: number;
  readonly facilitators: number;
  readonly crew: number;
  readonly heads: number;
}

/** Works out the quantities for `size` people (null: the format's ideal size), with the format's own rates. */
export const quantitiesOf = (data: FormatData, size: number | null): Quantities => {
  const people = size ?? data.size.ideal;
  const registrations = upTo(people / data.showUp.rate);
  const crew = crewOf(data, people);
  return {
    size: people,
    assumed: size === null,
    sizeLow: upTo(people * 0.7),
    registrations,
    invitations: data.acceptance && upTo(registrations / data.acceptance.rate),
    teams: upTo(people / data.teamSize),
    tables: upTo(people / data.tableSize),
    facilitators: Math.max(1, upTo(people / data.facilitatorPer)),
    crew,
    heads: people + crew,
  };
};

/** The smallest crew at the smallest size, the largest at the largest, in between in proportion. */
const crewOf = ({ size, crew }: FormatData, people: number): number => {
  const share = size.max === size.min ? 0 : (people - size.min) / (size.max - size.min);
  return upTo(crew.low + (crew.high - crew.low) * Math.min(1, Math.max(0, share)));
};

/** How much of a material is needed each time, how many times, and in all. */
export interface Amount {
  readonly each: number;
  readonly times: number;
  readonly total: number;
}

/** Days and sessions of one event. */
export interface Times {
  readonly days: number;
  readonly sessions: number;
}

/** Quantity of one material, rounded up each time. */
export const amountOf = (material: FormatData["materials"][number], quantities: Quantities, times: Times): Amount => {
  const each = upTo(material.quantity * baseOf(material.per, quantities));
  const count = material.each === "day" ? times.days : material.each === "session" ? times.sessions : 1;
  return { each, times: count, total: each * count };
};

const baseOf = (per: (typeof perBases)[number], quantities: Quantities): number => {
  const bases: Record<typeof per, number> = {
    person: quantities.size,
    registered: quantities.registrations,
    crew: quantities.crew,
    heads: quantities.heads,
    team: quantities.teams,
    table: quantities.tables,
    facilitator: quantities.facilitators,
    once: 1,
  };
  return bases[per];
};

/** Rounded up, without the dust of floating point. */
const upTo = (value: number): number => Math.ceil(value - 1e-9);
