import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { cities, contextOf } from "./context-of.ts";
import { documentText, wordCount } from "./document-text.ts";

it.each(cities.flatMap((c) => (["de", "en"] as const).map((l) => [c, l] as const)))("%s %s", async (c, l) => {
  const ctx = await contextOf(c, l);
  for (const name of ["roadmap", "council-paper", "start-here"] as const) {
    const text = documentText(ctx, name);
    writeFileSync(`/tmp/out-${c}-${l}-${name}.md`, text);
    console.log(c, l, name, wordCount(text));
  }
});
