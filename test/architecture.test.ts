/** The house keeps its plan: who imports whom, one place to add each thing. Every failure is a sentence. */
import { describe, expect, it } from "vitest";
import { complaints, isIn, roomOf } from "./unit/architecture/rooms";
import {
  answersOf,
  cycleFrom,
  filesUnder,
  namesIn,
  onlyReexports,
  productSources,
  reachOf,
  readSource,
  readText,
} from "./unit/architecture/source";

const sources = productSources();
const byPath = new Map(sources.map((one) => [one.path, one]));

/** Every import of every file, with the file it stands in. */
const edges = sources.flatMap((source) => source.imports.map((one) => ({ source, one })));

describe("rooms", () => {
  it("import at run time only what the table lists", () => {
    expect(sources.flatMap(complaints)).toEqual([]);
  });

  it("are all in the table", () => {
    const strangers = sources.filter(({ path }) => roomOf(path) === null);
    expect(strangers.map(({ path }) => `${path} is in a room the table does not know`)).toEqual([]);
  });

  it("hold no run-time import cycle", () => {
    const cycles = sources.map(({ path }) => cycleFrom(path, byPath)).filter((one) => one[0]);
    expect(cycles.map((one) => `imports go round: ${one.join(" -> ")}`)).toEqual([]);
  });

  it("are reached only by the worlds they belong to", () => {
    const onlyBackground = ["utils/services", "utils/store", "utils/sync", "utils/connectors"];
    const broken = sources
      .filter(({ path }) => isIn(path, "entrypoints") && path !== "entrypoints/background.ts")
      .flatMap(({ path }) =>
        [...reachOf([path], byPath)]
          .filter((one) => onlyBackground.some((room) => isIn(one, room)))
          .map((one) => `${path} reaches ${one}, which belongs to the background alone`),
      );
    expect(broken).toEqual([]);
  });

  it("keep zod out of the panel: it costs a tenth of a second before anything can be read", () => {
    const heavy = /^(zod|idb|ulid)(\/|$)/;
    const reached = [...reachOf(["entrypoints/panel/main.tsx"], byPath)].filter((one) =>
      heavy.test(one),
    );
    expect(reached.map((one) => `the panel would load ${one}`)).toEqual([]);
  });

  it("keep zod, React, the database and queries out of host pages", () => {
    const heavy = /^(zod|react|react-dom|idb|ulid|downshift|@tanstack)(\/|$)/;
    const starts = sources
      .map(({ path }) => path)
      .filter((path) =>
        ["entrypoints/page.content", "utils/page", "utils/hosts", "utils/messages/send.ts"].some(
          (room) => isIn(path, room),
        ),
      );
    const reached = [...reachOf(starts, byPath)].filter((one) => heavy.test(one));
    expect(starts.length).toBeGreaterThan(3);
    expect(reached.map((one) => `host pages would load ${one}`)).toEqual([]);
  });
});

describe("the table", () => {
  const said = (path: string, text: string): string[] => complaints(readSource(path, text));

  it("tells a type from code that runs", () => {
    expect(said("utils/page/x.ts", 'import type { Link } from "../model/link";')).toEqual([]);
    expect(said("utils/page/x.ts", 'import { type Link } from "../model/link";')).toEqual([]);
    expect(said("utils/page/x.ts", 'import { Link } from "../model/link";')).toEqual([
      "utils/page/x.ts may not import utils/model/link.ts",
    ]);
    expect(said("utils/page/x.ts", 'const x = import("../model/link");')).toHaveLength(1);
    expect(said("utils/page/x.ts", 'export { Link } from "../model/link";')).toHaveLength(1);
  });

  it("refuses what would open a wall", () => {
    const refused: [string, string][] = [
      ["components/panel/x.tsx", "../../utils/store/read"],
      ["components/panel/x.tsx", "../../utils/services/context"],
      ["components/panel/x.tsx", "wxt/browser"],
      ["entrypoints/panel/x.ts", "../../utils/services/context"],
      ["entrypoints/page.content/x.ts", "../../utils/messages/serve"],
      ["utils/findings/rules/x.ts", "wxt/browser"],
      ["utils/model/x.ts", "zod"],
      ["utils/exchange/x.ts", "../store/read"],
      ["utils/hosts/asana/x.ts", "../../model/link"],
      ["utils/store/x.ts", "../services/desk"],
      ["utils/messages/send.ts", "./protocol"],
      ["utils/i18n/x.ts", "wxt/browser"],
    ];
    for (const [path, to] of refused)
      expect([path, said(path, `import { x } from "${to}";`).length]).toEqual([path, 1]);
  });

  it("sees a circle", () => {
    const files = [
      readSource("utils/model/a.ts", 'import { b } from "./b.ts";'),
      readSource("utils/model/b.ts", 'import { a } from "./a.ts";'),
    ];
    const map = new Map(files.map((one) => [one.path, one]));
    expect(cycleFrom("utils/model/a.ts", map)).toEqual([
      "utils/model/a.ts",
      "utils/model/b.ts",
      "utils/model/a.ts",
    ]);
  });
});

describe("neighbours that never meet", () => {
  const meetings = (folder: string, sentence: (from: string, to: string) => string): string[] =>
    edges.flatMap(({ source: { path }, one }) => {
      const [from, to] = [path, one.to].map((file) =>
        isIn(file, folder) ? (file.slice(folder.length + 1).split("/")[0] ?? "") : null,
      );
      const lists = ["index.ts", "host.ts", "readers.ts", "rows.ts"];
      if (!from || !to || from === to || lists.includes(from) || to === "host.ts") return [];
      return [sentence(from, to)];
    });

  it("are the hosts", () => {
    expect(meetings("utils/hosts", (from, to) => `host ${from} imports host ${to}`)).toEqual([]);
  });

  it("are the rules", () => {
    expect(
      meetings("utils/findings/rules", (from, to) => `rule ${from} imports rule ${to}`),
    ).toEqual([]);
  });

  it("are the entrypoints", () => {
    expect(
      meetings("entrypoints", (from, to) => `entrypoint ${from} imports entrypoint ${to}`),
    ).toEqual([]);
  });
});

describe("files", () => {
  it("lie in a room, never directly under utils", () => {
    expect(namesIn("utils", "files").map((name) => `utils/${name} lies outside any room`)).toEqual(
      [],
    );
  });

  it("are named for what they do", () => {
    const vague = /(^|\/)(helpers?|common|misc|managers?|utils?)(\.|\/)/i;
    const broken = ["utils", "components", "entrypoints"]
      .flatMap(filesUnder)
      .filter((path) => vague.test(path.replace(/^utils\//, "")));
    expect(broken.map((path) => `${path} has a name that says nothing`)).toEqual([]);
  });

  it("are no barrels: an index lists or wires, it does not only pass on", () => {
    const barrels = sources.filter((one) => /\/index\.tsx?$/.test(one.path) && onlyReexports(one));
    expect(barrels.map(({ path }) => `${path} only passes on what others export`)).toEqual([]);
  });

  it("are at most 250 lines long (catalogues and word lists are data)", () => {
    const long = sources
      .filter(({ path }) => !/^utils\/(i18n|fit\/why|fit\/languages)\/\w\w(-\w+)?\.ts$/.test(path))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 250);
    expect(long.map(({ path, lines }) => `${path} has ${String(lines)} lines`)).toEqual([]);
  });

  it("stand at the top of the repository only where a newcomer expects them", () => {
    const known = [
      ...["entrypoints", "components", "utils", "public", "test", "node_modules"],
      ...["package.json", "package-lock.json", "tsconfig.json", "wxt.config.ts", "README.md"],
      ...["LICENSE", "THIRD-PARTY-NOTICES.md", "eslint.config.js", "vitest.config.ts"],
    ];
    const strangers = namesIn(".").filter((name) => !name.startsWith(".") && !known.includes(name));
    expect(strangers.map((name) => `${name} does not belong at the top`)).toEqual([]);
  });
});

describe("functions", () => {
  it("answer undefined only when they are named identify, hostFor or read*", () => {
    const broken = sources
      .filter(({ path }) => isIn(path, "utils"))
      .flatMap((source) =>
        answersOf(source)
          .filter(({ type }) => /\|\s*undefined\b|\bundefined\s*\|/.test(type))
          .filter(({ name }) => !/^(identify|hostFor|read([A-Z].*)?)$/.test(name))
          .map(({ name }) => `${name} in ${source.path} may answer undefined`),
      );
    expect(broken).toEqual([]);
  });
});

describe("the browser", () => {
  it("is reached by one door", () => {
    const broken = edges
      .filter(({ one }) => one.to === "webextension-polyfill" || one.to === "@wxt-dev/browser")
      .map(({ source, one }) => `${source.path} imports ${one.to} instead of wxt/browser`);
    expect(broken).toEqual([]);
  });

  it("is not called by name in pure rooms", () => {
    const pure = ["utils/model", "utils/findings", "utils/fit", "utils/exchange", "utils/i18n"];
    const broken = pure
      .flatMap(filesUnder)
      .filter((path) => /\b(browser|chrome|document|window)\.\w+\(/.test(readText(path)));
    expect(broken.map((path) => `${path} calls the browser`)).toEqual([]);
  });
});
