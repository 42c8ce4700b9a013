import { mkdirSync, writeFileSync } from "node:fs";
import { it } from "vitest";
import { cities, contextOf } from "./context-of.ts";
import { playbookText } from "./playbook-text.ts";
it("writes", async () => {
  mkdirSync("/tmp/pb", { recursive: true });
  for (const city of cities) for (const lang of ["de", "en"] as const) {
    const ctx = await contextOf(city, lang);
    for (const { run } of ctx.schedules) writeFileSync(`/tmp/pb/${city}-${run.id}.${lang}.md`, playbookText(ctx, run.id));
  }
});
