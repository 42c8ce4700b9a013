import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Processes, not threads: some tests drive a pseudo-terminal, which native code runs.
    pool: "forks",
    // Test files share a process: the program keeps no state between commands, and loading it anew for each file takes longer than the tests.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // The kit must not depend on where and when it is built; a time zone far from the city's shows it if it does.
    env: { TZ: "Pacific/Auckland", NO_COLOR: "1" },
    coverage: { include: ["src/**"], reporter: ["text-summary", "html"] },
  },
});
