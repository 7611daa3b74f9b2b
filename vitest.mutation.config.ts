import { defineConfig } from "vitest/config";

// The unit tests that run in this process and import geodata; those that start others prove nothing about a mutant.
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: { include: ["tests/unit/**/*.test.ts"], exclude: ["tests/unit/imports.test.ts", "tests/unit/analyse.test.ts"], testTimeout: 60_000 },
});
