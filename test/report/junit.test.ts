import { describe, expect, it } from "vitest";
import type { CityReport } from "../../src/report/city-report.ts";
import { renderJunit } from "../../src/report/junit.ts";
import { aside, cityReport, finding, shapeFinding, toldRule } from "./any-report.ts";

const rules = [toldRule("G-01"), toldRule("X-2", { group: "money", level: "warning" })];
const junit = (more: Partial<CityReport>, lang: "de" | "en" = "en") => renderJunit([cityReport(more)], rules, lang);

describe("findings as JUnit XML", () => {
  it("are a case a rule, one for the file and one for the kit", () => {
    expect(junit({})).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="oic check">
  <testsuite name="town" tests="4" failures="0" errors="0" skipped="0">
    <testcase classname="oic.city" name="The city file can be read and is complete"/>
    <testcase classname="oic.governance" name="G-01 Title of G-01"/>
    <testcase classname="oic.money" name="X-2 Title of X-2"/>
    <testcase classname="oic.kit" name="The kit is up to date"/>
  </testsuite>
</testsuites>
`);
  });

  it("fail where an error stands, all of a rule in one failure, marks escaped", () => {
    const xml = junit({ findings: [finding(), finding({ message: { de: "", en: "Twice." } })] });
    expect(xml).toContain('tests="4" failures="1" errors="0" skipped="0"');
    expect(xml).toContain(
      '<failure type="error" message="The “town” holds &lt;all&gt; &amp; more. Twice.">town/city.yaml:12:7\nThe “town”',
    );
    expect(xml.match(/<failure/g)).toHaveLength(1);
  });

  it("print warnings without failing, as the exit code does", () => {
    const xml = junit({ findings: [finding({ code: "X-2", level: "warning" })] });
    expect(xml).toContain('failures="0"');
    expect(xml).toContain("<system-out>town/city.yaml:12:7\n");
  });

  it("skip what is set aside or waits for facts, and say why", () => {
    const waiting = [{ code: "X-2", title: { de: "", en: "" }, path: "budget.total" }];
    const xml = junit({ setAside: [aside], waiting });
    expect(xml).toContain('skipped="2"');
    expect(xml).toContain('<skipped message="set aside with a reason: So decided (Mayor, 2027-02-01)"/>');
    expect(xml).toContain('<skipped message="waits for open facts: budget.total"/>');
  });

  it("tell a rule that broke down as an error, never as passed", () => {
    const xml = junit({ failures: [{ code: "G-01", name: "civil-society-seat", error: new TypeError("no <seats>") }] });
    expect(xml).toContain('failures="0" errors="1" skipped="0"');
    expect(xml).toContain('name="G-01 Title of G-01">\n      <error type="rule" message="TypeError: no &lt;seats&gt;"/>');
  });

  it("do not skip a rule that failed for one body and waits for another", () => {
    const xml = junit({ findings: [finding()], waiting: [{ code: "G-01", title: { de: "", en: "" }, path: "x" }] });
    expect(xml).toContain('failures="1" errors="0" skipped="0"');
    expect(xml).not.toContain("<skipped");
  });

  it("fail for the file alone where it cannot be used; the rules are skipped", () => {
    const xml = junit({ findings: [shapeFinding()], kit: null }, "de");
    expect(xml).toContain('tests="3" failures="1" errors="0" skipped="2"');
    expect(xml).toContain('name="Die Stadtdatei lässt sich lesen und ist vollständig">\n      <failure');
  });

  it("fail for a kit that is not up to date", () => {
    const xml = junit({ kit: { upToDate: false, words: 'Next: oic build "town"' } });
    expect(xml).toContain('<failure type="error" message="Next: oic build &quot;town&quot;">');
  });

  it("hold nothing that XML forbids", () => {
    const odd = `a\u0000b\u001b[2Jc\ud800d\ufffee]]>\t'f'😀\r`;
    const xml = junit({ findings: [finding({ message: { de: odd, en: odd } })] });
    expect(xml).toContain('message="a�b�[2Jc�d�e]]&gt;\t&apos;f&apos;😀&#13;"');
  });
});
