import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { findBareNames } from "../../src/render/bare-names.ts";
import { charterSource, charterText } from "./charter-text.ts";
import { cities, contextOf } from "./context-of.ts";
it("scratch", async () => {
  console.log(JSON.stringify(findBareNames(charterSource("de"))));
  for (const city of cities) for (const lang of ["de", "en"] as const) {
    const t = charterText(await contextOf(city, lang));
    writeFileSync(`/tmp/charter-${city}-${lang}.md`, t);
    console.log(city, lang, t.split(/\s+/).filter((x) => /[\p{L}\p{N}]/u.test(x)).length);
  }
  writeFileSync("/tmp/charter-agreement-de.md", charterText(await contextOf("musterstadt", "de", (f) => { f.governance.legalShape = "agreement"; })));
});
