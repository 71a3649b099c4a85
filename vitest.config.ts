import { defineConfig } from "vitest/config";

// Kernel tests share one machine: files run one after another. Under emulation everything takes its time.
export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/demo/agent/**"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
