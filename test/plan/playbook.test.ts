import { describe, expect, it } from "vitest";
import { commonWordsSchema } from "../../src/packs/common.ts";
import { formatDataSchema } from "../../src/packs/format.ts";
import { stripFacts } from "../../src/plan/fact.ts";
import { quantitiesOf } from "../../src/plan/playbook/quantities.ts";
import { deletionDay, nearestVariant, runFacts } from "../../src/plan/playbook/run-facts.ts";
import { timedSessions } from "../../src/plan/playbook/run-sheet.ts";
import { slotValues } from "../../src/plan/playbook/slots.ts";
import { plannedTasks, taskDay } from "../../src/plan/playbook/tasks.ts";
import { findBareNames } from "../../src/render/bare-names.ts";
import { cities, packFile } from "./context-of.ts";
import { changed, germanTemplate, playbookText, standing } from "./playbook-text.ts";

const factsOf = async (city: string, run: string, lang: "de" | "en" = "de", change?: Parameters<typeof changed>[2]) => {
  const ctx = change ? await changed(city, lang, change) : await standing(city, lang);
  return runFacts(ctx, ctx.schedules.find((it) => it.run.id === run)!);
};

const slot = async (city: string, run: string, name: string, lang: "de" | "en" = "de") =>
  stripFacts(Object.entries(slotValues(await factsOf(city, run, lang))).find(([key]) => key === name)?.[1] ?? "");

describe("quantities", () => {
  const data = formatDataSchema.parse(packFile("formats/hackathon/format.yaml"));

  it("48 people in a hackathon need 69 registrations, 10 teams, 2 facilitators", () => {
    expect(quantitiesOf(data, 48)).toMatchObject({
      registrations: 69,
      teams: 10,
      tables: 10,
      facilitators: 2,
      sizeLow: 34,
      invitations: null,
    });
  });

  it("an open size takes the format's ideal one and says so", () => {
    expect(quantitiesOf(data, null)).toMatchObject({ size: 60, assumed: true });
  });

  it.each([
    [30, 6],
    [48, 7],
    [120, 10],
    [500, 10],
    [5, 6],
  ])("%i people are looked after by a crew of %i", (size, crew) => {
    expect(quantitiesOf(data, size)).toMatchObject({ crew, heads: size + crew });
  });

  it.each([
    [1, 2],
    [2, 2],
    [3, 3],
    [9, 3],
  ])("a hackathon of %i days takes the run sheet for %i", (days, taken) => {
    expect(nearestVariant(data.variants, days).days).toBe(taken);
  });
});

describe("dates of the hackathon in Musterstadt", () => {
  it("T-16 weeks is Friday 2 June 2028, on which the hall is booked", async () => {
    const facts = await factsOf("musterstadt", "mobility-hack");
    expect(taskDay(facts, -16)).toBe("2028-06-02");
    expect(playbookText(facts.ctx, "mobility-hack")).toContain(
      "**T−16 Wochen, Fr., 2. Juni 2028** · Federführung: Gründungszentrum Hafen · 3 Tage: Halle buchen",
    );
  });

  it("the two answers are due on 17 November and 5 December 2028", async () => {
    expect(await slot("musterstadt", "mobility-hack", "byInterim", "en")).toBe("by 17 November 2028");
    expect(await slot("musterstadt", "mobility-hack", "byFinal")).toBe("bis zum 5. Dezember 2028");
  });

  it("registrations are deleted by 20 December 2028, before the recess", async () => {
    expect(deletionDay(await factsOf("musterstadt", "mobility-hack"), 3)).toBe("2028-12-20");
  });

  it("the paper is due on 10 October, and the next meeting after a slip is on 23 January 2029", async () => {
    const text = playbookText(await standing("musterstadt", "en"), "mobility-hack");
    expect(text).toContain("| Paper handed in by | 10 October 2028 |");
    expect(text).toContain("next meeting: 23 January 2029");
  });

  it("a check after the programme's end goes to the successor", async () => {
    const text = playbookText(await standing("musterstadt", "en"), "mobility-hack");
    expect(text).toMatch(/T\+365 days.*after the end of the programme; taken over by: Digital Affairs Department/);
  });

  it("no task falls on a free day", async () => {
    const facts = await factsOf("musterstadt", "mobility-hack");
    const days = plannedTasks(facts).map(({ weeks }) => taskDay(facts, weeks)!);
    expect(days.filter((day) => facts.ctx.calendar.isFreeDay(day))).toEqual([]);
  });
});

describe("run sheets", () => {
  it.each([
    ["economy-round-table", [["17:30", "20:00"]]],
    [
      "mobility-hack",
      [
        ["16:00", "21:00"],
        ["09:00", "21:00"],
        ["09:00", "15:30"],
      ],
    ],
    ["industry-meetup", [["17:30", "19:30"]]],
  ])("%s begins and ends as planned", async (run, times) => {
    const sessions = timedSessions(await factsOf("musterstadt", run));
    expect(sessions.map(({ blocks }) => [blocks[0]?.from, blocks.at(-1)?.to])).toEqual(times);
  });

  it.each(["economy-round-table", "industry-meetup", "care-survey", "care-dialogue", "city-gym", "mobility-hack"])(
    "the blocks of %s sum to the session",
    async (run) => {
      for (const { session } of timedSessions(await factsOf("musterstadt", run))) {
        expect(session.blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(session.minutes);
      }
    },
  );

  it("the four days of the gym are the four dates of its series", async () => {
    const sessions = timedSessions(await factsOf("musterstadt", "city-gym"));
    expect(sessions.map(({ on }) => on)).toEqual(["2028-02-02", "2028-02-23", "2028-03-15", "2028-04-05"]);
  });

  it("a run that starts late goes on over midnight", async () => {
    const facts = await factsOf("musterstadt", "economy-round-table", "de", (it) => Object.assign(it["runs"][0], { time: "23:00" }));
    expect(timedSessions(facts)[0]?.blocks.at(-1)?.to).toBe("01:30");
  });

  it("a session after the survey has closed moves what is counted from the end", async () => {
    const text = playbookText(await standing("musterstadt", "de"), "care-survey");
    expect(text).toContain("Di., 21. März 2028 · 18:00 bis 20:00 Uhr");
    expect(text).toContain("**T+5 Arbeitstage nach dem letzten Treffen, Di., 28. März 2028**");
  });

  it("a run without a start counts from its beginning", async () => {
    const ctx = await changed("musterstadt", "de", (it) => Object.assign(it["runs"][0], { time: null }));
    const text = playbookText(ctx, "economy-round-table");
    expect(text).toContain("| +0:00–+0:10 | Ankommen und Karte ausfüllen |");
    expect(text).toContain("· Beginn offen · 150 Minuten (2,5 Stunden)");
  });

  it("what lies ready is said once for each day of several, with the bare names", async () => {
    const text = playbookText(await standing("musterstadt", "de"), "city-gym");
    expect(text.match(/\*\*Bereitlegen\*\*/g)).toHaveLength(4);
    expect(text).toContain("; Haftzettel; Filzstift; ");
    expect(playbookText(await standing("musterstadt", "de"), "economy-round-table")).not.toContain("**Bereitlegen**");
  });

  it("says where the format is described for another number of days", async () => {
    const ctx = await changed("musterstadt", "en", (it) =>
      Object.assign(
        it["runs"].find((run: { id: string }) => run.id === "mobility-hack"),
        { days: 5 },
      ),
    );
    expect(playbookText(ctx, "mobility-hack")).toContain("described for 3 days; yours has another length (days: 5)");
  });
});

describe("what comes after", () => {
  it("the survey's own tasks count from the day it closes", async () => {
    expect(playbookText(await standing("musterstadt", "de"), "care-survey")).toContain("**T+3 Arbeitstage, Mi., 23. Februar 2028**");
  });

  it("the status of measures waits for the answer that promises them", async () => {
    expect(playbookText(await standing("musterstadt", "en"), "care-survey")).toContain(
      "**90 days after the answer, Mon 25 September 2028**",
    );
    expect(playbookText(await standing("musterstadt", "en"), "mobility-hack")).toContain("**T+90 days, Fri 22 December 2028**");
  });

  it("the results of the survey are published on the evening that presents them, and the mail goes out then", async () => {
    const text = playbookText(await standing("musterstadt", "de"), "care-survey");
    expect(text).toContain("### Ergebnisse (Di., 21. März 2028)");
    expect(text.match(/Ergebnisseite/g)).toBeNull();
  });

  it("a series with one decision works up its results after the last date, and drops an interim answer that comes too late", async () => {
    const text = playbookText(await standing("musterstadt", "de"), "city-gym");
    expect(text).toContain("**T+5 Arbeitstage nach dem letzten Termin, Mi., 12. April 2028**");
    expect(text).not.toMatch(/Zwischenstand/);
  });

  it("the successor of a series holds its role", async () => {
    expect(playbookText(await standing("musterstadt", "de"), "industry-meetup")).toMatch(
      /\| Federführung der Reihe \| .* \| Wirtschaftsverein Musterland e\. V\. \|/,
    );
  });

  it("a series thanks after each date", async () => {
    expect(playbookText(await standing("musterstadt", "en"), "industry-meetup")).toContain(
      "T+1 working day after each date (first: Fri 19 November 2027)",
    );
  });
});

describe("what is open or comes too early", () => {
  it("a task before the programme begins is for at once", async () => {
    const ctx = await changed("musterstadt", "de", (it) => Object.assign(it["programme"], { start: "2028-05-01" }));
    expect(playbookText(ctx, "mobility-hack")).toContain("**sofort (T−24 Wochen, Fr., 7. April 2028)**");
  });

  it("nothing is ordered before a grant's notice", async () => {
    const ctx = await changed("musterstadt", "en", (it) => Object.assign(it["budget"].sources[2].grant, { noticeOn: "2028-06-15" }));
    expect(playbookText(ctx, "mobility-hack")).toMatch(/T−16 weeks, Fri 2 June 2028.*no order before the grant's notice \(15 June 2028\)/);
  });

  it("without a date days are markers, and the promise still counts in weeks", async () => {
    const ctx = await changed("musterstadt", "de", (it) => {
      const run = it["runs"].find((each: { id: string }) => each.id === "mobility-hack");
      Object.assign(run, { date: null, size: null, time: null });
    });
    const text = playbookText(ctx, "mobility-hack");
    expect(text).toContain("T−16 Wochen, [offen: Datum]");
    expect(text).toContain("spätestens 8 Wochen nach dem Termin");
    expect(text).toContain("Die Mengen gelten für die übliche Größe: 60 Personen");
  });

  it("a partner who was only asked is marked, an idea is not named", async () => {
    const status = (value: string) =>
      changed("musterstadt", "en", (it) =>
        Object.assign(
          it["partners"].find((each: { id: string }) => each.id === "startups"),
          { status: value },
        ),
      );
    expect(playbookText(await status("asked"), "mobility-hack")).toContain("| Lead | Gründungszentrum Hafen (asked) |");
    expect(playbookText(await status("idea"), "mobility-hack")).toContain("| Lead | [open: lead of the event] |");
  });

  it("law of another Land is left out, and said to be", async () => {
    const text = playbookText(await standing("small-town", "de"), "shops-round-table");
    expect(text).not.toContain("75a GO NRW (");
    expect(text).toContain("Hinweise zum Recht anderer Bundesländer und Staaten sind weggelassen");
  });
});

describe("runs that are over", () => {
  it("Bielefeld's hackathon of 2022 shows 42 participants and no invented preparation", async () => {
    const text = playbookText(await standing("bielefeld", "de"), "bie-green-city-hack");
    expect(text).toContain("| Zahl der Teilnehmenden | 42 |");
    expect(text).not.toContain("Vorbereitung\n");
    expect(text).toContain("Nicht bekannt: Zahl der erstmals Beteiligten");
  });

  it("a run with a question keeps its plan when it is held, and says so at the top", async () => {
    const ctx = await changed("musterstadt", "en", (it) => Object.assign(it["runs"][0], { status: "held", actual: { participants: 22 } }));
    const text = playbookText(ctx, "economy-round-table");
    expect(text).toContain("This event has taken place: 19 October 2027");
    expect(text).toContain("| Participants | 22 |");
    expect(text).toContain("## 7 Run sheet");
  });

  it("a cancelled run says so", async () => {
    const ctx = await changed("musterstadt", "de", (it) => Object.assign(it["runs"][0], { status: "cancelled" }));
    expect(playbookText(ctx, "economy-round-table")).toContain("Diese Veranstaltung ist abgesagt");
  });
});

describe("every playbook of every example", () => {
  it.each(cities.flatMap((city) => (["de", "en"] as const).map((lang) => [city, lang] as const)))(
    "of %s in %s is whole",
    async (city, lang) => {
      const ctx = await standing(city, lang);
      const ids = ctx.schedules.map(({ run }) => run.id);
      for (const id of ids) {
        const text = playbookText(ctx, id);
        expect(text).not.toMatch(/undefined|NaN|\[object|\{\{|\{[a-zA-Z]+\}|[\uE000-\uE004]/);
        // German says "null" for zero; what prints nothing in one language prints nothing in the other
        expect(lang === "en" ? text : "").not.toMatch(/\bnull\b/);
        expect(text).not.toMatch(/ — |[^.]\.\.(?!\.)/);
        const read = text.replace(/https?:\S+/g, "");
        expect(ids.filter((each) => read.includes(each))).toEqual([]);
      }
    },
  );

  const planned = ["economy-round-table", "industry-meetup", "care-survey", "care-dialogue", "city-gym", "mobility-hack"];

  it.each(planned.flatMap((run) => (["de", "en"] as const).map((lang) => [run, lang] as const)))(
    "%s in %s has 19 sections in order, and says who reads which",
    async (run, lang) => {
      const text = playbookText(await standing("musterstadt", lang), run);
      expect([...text.matchAll(/^## (\d+) /gm)].map(([, number]) => Number(number))).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
      expect(text).toContain(lang === "de" ? "**Wer liest was?**" : "**Who reads what?**");
    },
  );

  it.each(planned)("the run sheet of %s runs in the order of the clock, without gaps", async (run) => {
    const text = playbookText(await standing("musterstadt", "en"), run);
    for (const session of text.split(/^### /m).filter((part) => part.includes("| Time | Block |"))) {
      const rows = [...session.matchAll(/^\| (\d\d:\d\d)–(\d\d:\d\d) \|/gm)];
      expect(rows.slice(1).map(([, from]) => from)).toEqual(rows.slice(0, -1).map(([, , to]) => to));
      expect(rows.every(([, from, to]) => from! < to!)).toBe(true);
      expect(session).toContain(`${rows[0]?.[1]} to ${rows.at(-1)?.[2]} ·`);
    }
  });

  it("a run without a title is called by its format's name", async () => {
    expect(playbookText(await standing("musterstadt", "de"), "care-survey")).toMatch(/^# Veranstaltungskonzept: Stadtweite Befragung\n/);
  });

  it("a survey speaks of no registration of guests", async () => {
    const text = playbookText(await standing("musterstadt", "de"), "care-survey");
    expect(text).not.toMatch(/Anmeldedaten|angemeldet ____|Für .* brauchen Sie .* Anmeldungen/);
  });

  it("never prints a personal contact", async () => {
    const ctx = await standing("musterstadt", "de");
    for (const { run } of ctx.schedules) expect(playbookText(ctx, run.id)).not.toMatch(/Erika|e\.mustermann/);
  });

  it("hold no sentence of the shared words twice", async () => {
    const text = playbookText(await standing("musterstadt", "de"), "mobility-hack");
    const lines = text.split("\n").filter((line) => line.length > 60 && !line.startsWith("|"));
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });
});

describe("the words and templates", () => {
  it.each(["de", "en"])("common/%s.yaml has its shape", (lang) => {
    expect(() => commonWordsSchema.parse(packFile(`common/${lang}.yaml`))).not.toThrow();
  });

  it("the German template puts no article or preposition before a value", () => {
    expect(findBareNames(germanTemplate)).toEqual([]);
  });
});
