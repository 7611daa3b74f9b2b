import { defineConfig } from "vitest/config";

// As in tsconfig.json: a file of another folder is named from the top.
const resolve = { alias: { "@": import.meta.dirname } };

export default defineConfig({
  test: {
    projects: [
      // Pure code keeps no state that one file could leave to the next: no process for each. Some start the command line, which takes its time.
      { resolve, test: { name: "unit", isolate: false, include: ["tests/unit/**/*.test.ts"], testTimeout: 60_000 } },
      // Components in a document without a browser: what they show and what they tell when used.
      { resolve, test: { name: "component", include: ["tests/component/**/*.test.tsx"], environment: "happy-dom", testTimeout: 60_000 } },
      // One database for all its files: they run one after the other.
      {
        resolve,
        test: {
          name: "database",
          include: ["tests/database/**/*.test.ts"],
          globalSetup: ["tests/database/database.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { resolve, test: { name: "bench", include: [], benchmark: { include: ["tests/bench/**/*.bench.ts"] } } },
    ],
  },
});
