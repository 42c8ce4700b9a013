import fc from "fast-check";
import { it } from "vitest";
import { loadHolidays } from "../../src/calendar/holidays.ts";
import { addMonths } from "../../src/calendar/plain-date.ts";
import { parseCity } from "../../src/city/parse.ts";
import { writeCityFile } from "../../src/city/write.ts";
import { judgedOf } from "../../src/commands/judged.ts";
import { complete } from "../../src/interview/complete.ts";
import { judge } from "../../src/rules/judge.ts";

const sectors = ["administration","politics","business","education-research","civil-society","residents","arts-culture"] as const;
const partner = fc.record({ sector: fc.constantFrom(...sectors.filter((s) => s !== "residents")), role: fc.constantFrom("core","core","core","associate","supporter","observer","funder"), status: fc.constantFrom("idea","asked","agreed","signed") });
const facts = fc.record({
  region: fc.constantFrom("DE-NW","DE-BY","GB","BE","US","FR"),
  population: fc.constantFrom(undefined, null, 900, 8000, 19_999, 20_000, 60_000, 130_000, 600_000),
  startIn: fc.integer({ min: 0, max: 17 }),
  months: fc.constantFrom(3, 6, 9, 12, 18, 24, 36, 54),
  partners: fc.array(partner, { minLength: 0, maxLength: 11 }),
  lead: fc.boolean(),
  leadStatus: fc.constantFrom("idea","asked","agreed"),
  topics: fc.integer({ min: 1, max: 7 }),
  conflict: fc.constantFrom(undefined, "low","medium","high"),
  taker: fc.boolean(), owner: fc.boolean(),
  total: fc.constantFrom(undefined, null, 0, 1, 999, 30_000, 520_001, 5_400_000),
  staff: fc.constantFrom(undefined, null, 0.25, 0.5, 1, 2.5),
  politics: fc.constantFrom(undefined, null, "guest","seat","none"),
  council: fc.constantFrom("none","bare","meetings","committee"),
  deadline: fc.constantFrom(undefined, 2, 4, 6),
  recess: fc.boolean(),
  first: fc.constantFrom(undefined, null, "round-table","community-meetup","citizen-dialogue","city-survey","innovation-gym"),
  twoLangs: fc.boolean(),
  election: fc.boolean(),
});
const build = (f: any) => {
  const start = addMonths("2027-09-01", f.startIn);
  const meetings = Array.from({ length: 16 }, (_, n) => addMonths(start, n * 2).slice(0, 8) + "16");
  const y = [2027, 2028, 2029, 2030, 2031, 2032];
  const bodies = f.council === "none" ? [] : [
    ...(f.council === "committee" ? [{ id: "committee", name: "Ausschuss", role: "advises", paperDeadlineWeeks: f.deadline, meetings: meetings.map((d) => addMonths(d, 1)) }] : []),
    { id: "council", name: "Rat", role: "decides", paperDeadlineWeeks: f.deadline, ...(f.council === "bare" ? {} : { meetings }) }];
  return { facts: {
    oic: 1, city: { name: "Probe", country: f.region.slice(0, 2), region: f.region.includes("-") ? f.region : null, population: f.population, languages: f.twoLangs ? ["de","en"] : ["de"] },
    programme: { start, months: f.months, office: { staff: f.staff } },
    council: f.council === "none" && !f.recess ? undefined : { bodies, recess: f.recess ? y.flatMap((n) => [{ from: `${n}-07-15`, to: `${n}-08-28` }, { from: `${n}-12-20`, to: `${n + 1}-01-07` }]) : [], elections: f.election ? [{ on: "2028-09-10", kind: "local", certainty: "estimated" }] : undefined },
    partners: [{ id: "city", name: "Stadt Probe", sector: "administration", role: f.lead ? "lead" : "core", status: f.leadStatus }, ...f.partners.map((p: any, n: number) => ({ id: `p${n}`, name: `Partner ${n}`, ...p }))],
    topics: Array.from({ length: f.topics }, (_, n) => ({ id: `t${n}`, title: `Thema ${n}`, question: `Wie gelingt uns Thema ${n}?`, conflict: f.conflict, ...(f.taker ? { decisionTaker: "Dezernentin" } : {}), ...(f.owner ? { owner: { partner: "city", unit: "Amt" } } : {}) })),
    budget: f.total === undefined ? undefined : { total: f.total },
    governance: f.politics === undefined ? undefined : { politics: f.politics },
    runs: f.first === undefined ? undefined : f.first === null ? [] : [{ id: `t0-${f.first}`, format: f.first, topic: "t0" }],
  } as any, today: addMonths(start, -3) };
};
it("probe", async () => {
  const count = new Map<string, { n: number; first: string; msg: Set<string> }>();
  let total = 0;
  for (const f of fc.sample(facts, { numRuns: Number(process.env.N ?? 1500), seed: Number(process.env.SEED ?? 7) })) {
    const { facts: given, today } = JSON.parse(JSON.stringify(build(f)));
    total++;
    const ctx: any = { lang: "de", today, holidays: await loadHolidays(given.city.country) };
    const text = writeCityFile(complete(given, ctx).facts, "de");
    const parsed = parseCity(text, "city.yaml");
    const all: any[] = [...parsed.findings];
    if (parsed.profile !== null) {
      const j = judge(await judgedOf(parsed.profile), parsed.doc);
      for (const x of j.failures) console.log(x.code, x.error);
      all.push(...j.findings);
    }
    for (const x of all) {
      const key = `${x.level} ${x.code}`;
      const at = count.get(key) ?? { n: 0, first: JSON.stringify(f), msg: new Set<string>() };
      at.n++; if (at.msg.size < 5) at.msg.add(x.path + ": " + x.message.en + " => " + x.mend.en);
      count.set(key, at);
    }
  }
  console.log("total", total);
  for (const [k, v] of [...count].sort()) console.log(k, v.n, v.first, "\n   " + [...v.msg].join("\n   "));
}, 600000);
