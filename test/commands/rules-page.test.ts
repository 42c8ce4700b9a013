import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogueRules } from "../../src/commands/look-up/rule-catalogue.ts";
import { rulesPage, rulesPagePaths } from "../../src/commands/look-up/rules-page.ts";
import { languages } from "../../src/language.ts";
import { rules } from "../../src/rules/rules.ts";
import { textRules } from "../../src/rules/text/index.ts";
import { waiverRules } from "../../src/rules/waiver-rules.ts";

describe("the page of rules", () => {
  it.each(languages)("in %s is what the code says; renew it with: node build/rules-page.mjs", async (lang) => {
    const path = join(import.meta.dirname, "../../docs", rulesPagePaths[lang]);
    expect(readFileSync(path, "utf8")).toBe(await rulesPage(lang));
  });

  it("holds every rule about the city file, the documents and waivers", () => {
    const codes = [...rules, ...textRules, ...Object.values(waiverRules)].map(({ code }) => code);
    expect(
      catalogueRules()
        .map(({ code }) => code)
        .sort(),
    ).toEqual(codes.sort());
  });
});
