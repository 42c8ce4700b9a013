import { describe, expect, it } from "vitest";
import { contextOf } from "./context-of.ts";
import { documentText } from "./document-text.ts";

describe("what comes after", () => {
  it("the survey's own tasks count from the day it closes", async () => {
    expect(documentText(await contextOf("musterstadt", "de"), "playbook", "care-survey")).toContain(
      "**T+3 Arbeitstage, Mi., 23. Februar 2028**",
    );
  });

  it("the status of measures waits for the answer that promises them", async () => {
    expect(documentText(await contextOf("musterstadt", "en"), "playbook", "care-survey")).toContain(
      "**90 days after the answer, Mon 25 September 2028**",
    );
    expect(documentText(await contextOf("musterstadt", "en"), "playbook", "mobility-hack")).toContain(
      "**T+90 days, Fri 22 December 2028**",
    );
  });

  it("the results of the survey are published on the evening that presents them, and the mail goes out then", async () => {
    const text = documentText(await contextOf("musterstadt", "de"), "playbook", "care-survey");
    expect(text).toContain("### Ergebnisse (Di., 21. März 2028)");
    expect(text.match(/Ergebnisseite/g)).toBeNull();
  });

  it("a series with one decision works up its results after the last date, and drops an interim answer that comes too late", async () => {
    const text = documentText(await contextOf("musterstadt", "de"), "playbook", "city-gym");
    expect(text).toContain("**T+5 Arbeitstage nach dem letzten Termin, Mi., 12. April 2028**");
    expect(text).not.toMatch(/Zwischenstand/);
  });

  it("the successor of a series holds its role", async () => {
    expect(documentText(await contextOf("musterstadt", "de"), "playbook", "industry-meetup")).toMatch(
      /\| Federführung der Reihe \| .* \| Wirtschaftsverein Musterland e\. V\. \|/,
    );
  });

  it("a series thanks after each date", async () => {
    expect(documentText(await contextOf("musterstadt", "en"), "playbook", "industry-meetup")).toContain(
      "T+1 working day after each date (first: Fri 19 November 2027)",
    );
  });
});

describe("what is open or comes too early", () => {
  it("a task before the programme begins is for at once", async () => {
    const ctx = await contextOf("musterstadt", "de", (it) => Object.assign(it["programme"], { start: "2028-05-01" }));
    expect(documentText(ctx, "playbook", "mobility-hack")).toContain("**sofort (T−24 Wochen, Fr., 7. April 2028)**");
  });

  it("nothing is ordered before a grant's notice", async () => {
    const ctx = await contextOf("musterstadt", "en", (it) => Object.assign(it["budget"].sources[2].grant, { noticeOn: "2028-06-15" }));
    expect(documentText(ctx, "playbook", "mobility-hack")).toMatch(
      /T−16 weeks, Fri 2 June 2028.*no order before the grant's notice \(15 June 2028\)/,
    );
  });

  it("without a date days are markers, and the promise still counts in weeks", async () => {
    const ctx = await contextOf("musterstadt", "de", (it) => {
      const run = it["runs"].find((each: { id: string }) => each.id === "mobility-hack");
      Object.assign(run, { date: null, size: null, time: null });
    });
    const text = documentText(ctx, "playbook", "mobility-hack");
    expect(text).toContain("T−16 Wochen, [offen: Datum]");
    expect(text).toContain("spätestens 8 Wochen nach dem Termin");
    expect(text).toContain("Die Mengen gelten für die übliche Größe: 60 Personen");
  });

  it("a partner who was only asked is marked, an idea is not named", async () => {
    const status = (value: string) =>
      contextOf("musterstadt", "en", (it) =>
        Object.assign(
          it["partners"].find((each: { id: string }) => each.id === "startups"),
          { status: value },
        ),
      );
    expect(documentText(await status("asked"), "playbook", "mobility-hack")).toContain("| Lead | Gründungszentrum Hafen (asked) |");
    expect(documentText(await status("idea"), "playbook", "mobility-hack")).toContain("| Lead | [open: lead of the event] |");
  });

  it("law of another Land is left out, and said to be", async () => {
    const text = documentText(await contextOf("small-town", "de"), "playbook", "shops-round-table");
    expect(text).not.toContain("75a GO NRW (");
    expect(text).toContain("Hinweise zum Recht anderer Bundesländer und Staaten sind weggelassen");
  });
});

describe("runs that are over", () => {
  it("Bielefeld's hackathon of 2022 shows 42 participants and no invented preparation", async () => {
    const text = documentText(await contextOf("bielefeld", "de"), "playbook", "bie-green-city-hack");
    expect(text).toContain("| Zahl der Teilnehmenden | 42 |");
    expect(text).not.toContain("Vorbereitung\n");
    expect(text).toContain("Nicht bekannt: Zahl der erstmals Beteiligten");
  });

  it("a run with a question keeps its plan when it is held, and says so at the top", async () => {
    const ctx = await contextOf("musterstadt", "en", (it) =>
      Object.assign(it["runs"][0], { status: "held", actual: { participants: 22 } }),
    );
    const text = documentText(ctx, "playbook", "economy-round-table");
    expect(text).toContain("This event has taken place: 19 October 2027");
    expect(text).toContain("| Participants | 22 |");
    expect(text).toContain("## 7 Run sheet");
  });

  it("a cancelled run says so", async () => {
    const ctx = await contextOf("musterstadt", "de", (it) => Object.assign(it["runs"][0], { status: "cancelled" }));
    expect(documentText(ctx, "playbook", "economy-round-table")).toContain("Diese Veranstaltung ist abgesagt");
  });
});
