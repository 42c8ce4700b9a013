import { it } from "vitest";
import { loadHolidays } from "/tmp/m3/src/calendar/holidays.ts";
import { parseCity } from "/tmp/m3/src/city/parse.ts";
import { writeCityFile } from "/tmp/m3/src/city/write.ts";
import { judgedOf } from "/tmp/m3/src/commands/judged.ts";
import { complete } from "/tmp/m3/src/interview/complete.ts";
import { judge } from "/tmp/m3/src/rules/judge.ts";
import { cases, cityOf } from "/tmp/m3/test/propose/cities.ts";

it("probe", async () => {
  const count = new Map<string, { n: number; first: string; msg: Set<string> }>();
  for (const c of cases) {
    const facts = cityOf(c);
    const ctx: any = { lang: "de", today: "2027-05-03", holidays: await loadHolidays(facts.city!.country!) };
    const text = writeCityFile(complete(facts, ctx).facts, "de");
    const parsed = parseCity(text, "city.yaml");
    if (parsed.profile === null) { console.log(JSON.stringify(parsed.findings.map((f) => [f.path, f.message.en]))); throw new Error("x"); }
    const j = judge(await judgedOf(parsed.profile), parsed.doc);
    for (const f of [...parsed.findings, ...j.findings] as any[]) {
      const key = `${f.level} ${f.code}`;
      const at = count.get(key) ?? { n: 0, first: JSON.stringify(c), msg: new Set<string>() };
      at.n++; if (at.msg.size < 4) at.msg.add(f.path + ": " + f.message.en + " => " + (f.mend?.en ?? f.fix?.en ?? ""));
      count.set(key, at);
    }
    for (const f of j.failures) console.log(f.code, f.error);
  }
  for (const [k, v] of [...count].sort()) console.log(k, v.n, v.first, "\n   " + [...v.msg].join("\n   "));
}, 600000);
