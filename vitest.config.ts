import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Browser tests that mind how busy the machine is. */
const ALONE = ["navigation"].map((name) => `test/e2e/${name}.test.ts`);

/** What a page does not show yet is asked for this long: other work may hold it up. */
const PATIENT = { timeout: 15_000 };

export default defineConfig({
  test: {
    // Both cores, also where there are only two. Each browser test file has a browser and replicas of its own.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias: { "wxt/browser": here("./test/unit/fake-browser.ts") } },
        test: {
          name: "unit",
          environment: "node",
          include: ["test/unit/**/*.test.ts", "test/architecture.test.ts"],
          setupFiles: ["test/unit/setup.ts"],
          // Files of one worker share what they import: reading the word lists anew for each takes as long as the tests.
          isolate: false,
          // What takes a few seconds takes several times that beside other work.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          exclude: ALONE,
          // Each file has its own browser; what it imports is loaded once for each worker.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // A busy machine may be late once; a test that fails twice is wrong.
          retry: 1,
          expect: { poll: PATIENT },
        },
      },
      {
        test: {
          name: "e2e-alone",
          environment: "node",
          // Typing, pauses and seconds are measured here: one file at a time, with the machine to itself.
          include: ALONE,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // A busy machine may be late once; a test that fails twice is wrong.
          retry: 1,
          expect: { poll: PATIENT },
        },
      },
      {
        test: {
          name: "firefox",
          environment: "node",
          include: ["test/firefox/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // A busy machine may be late once; a test that fails twice is wrong.
          retry: 1,
          expect: { poll: PATIENT },
        },
      },
    ],
  },
});
