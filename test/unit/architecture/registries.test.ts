/** Every list of the house is complete: what lies in a folder is in its list, and has what it needs. */
import { Window } from "happy-dom";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { importers } from "../../../utils/exchange";
import { rules } from "../../../utils/findings/rules";
import { workspaceRules } from "../../../utils/findings/workspace";
import { concepts } from "../../../utils/fit/concepts";
import { hosts } from "../../../utils/hosts";
import { FailureCode, requests } from "../../../utils/messages/protocol";
import { entities } from "../../../utils/model/entities";
import { migrations } from "../../../utils/store/migrations";
import { readCatalogue } from "./catalogue";
import { exists, filesUnder, namesIn, readSource, readText } from "./source";

const catalogue = new Set(Object.keys(await readCatalogue("en")));

/** File names of a folder without their ending, registries left out. */
function namesOf(folder: string, ending = ".ts"): string[] {
  return namesIn(folder, "files")
    .filter((name) => name.endsWith(ending) && !name.startsWith("index."))
    .map((name) => name.slice(0, -ending.length));
}

describe("hosts", () => {
  const folders = namesIn("utils/hosts", "folders");
  const urls = JSON.parse(readText("test/fixtures/urls.json")) as { url: string }[];
  const { DOMParser } = new Window();
  const pages = namesIn("test/fixtures/pages").map(
    (name) =>
      new DOMParser().parseFromString(
        readText(`test/fixtures/pages/${name}`),
        "text/html",
      ) as unknown as Document,
  );

  it.each(folders)("%s is in the list, with a fixture page and address examples", (folder) => {
    const host = hosts.find((one) => one.id === folder);
    const missing = [
      host ? "" : `host ${folder} is not in utils/hosts/index.ts`,
      pages.some((page) => host?.knowsLayout(page)) ? "" : `host ${folder} has no fixture page`,
      urls.some(({ url }) => host?.identify(new URL(url)))
        ? ""
        : `host ${folder} has no address in test/fixtures/urls.json`,
    ];
    expect(missing.filter(Boolean)).toEqual([]);
  });

  it("have a folder each", () => {
    expect(hosts.map((host) => host.id).sort()).toEqual([...folders].sort());
  });
});

describe("rules", () => {
  it.each(namesOf("utils/findings/rules"))("%s is in the list, tested and in words", (name) => {
    const id = name.toUpperCase();
    const missing = [
      rules.some((rule) => rule.id === id) ? "" : `rule ${name} is not in its list`,
      exists(`test/unit/findings/${name}.test.ts`) ? "" : `rule ${name} has no test`,
      catalogue.has(`rule.${id}`) ? "" : `rule ${name} has no words rule.${id}`,
    ];
    expect(missing.filter(Boolean)).toEqual([]);
  });

  it("have an id of their own", () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("rules on the strategy", () => {
  it.each(namesOf("utils/findings/workspace"))("%s is in the list, tested and in words", (name) => {
    const id = name.toUpperCase();
    const missing = [
      workspaceRules.some((rule) => rule.id === id) ? "" : `rule ${name} is not in its list`,
      exists(`test/unit/findings/${name}.test.ts`) ? "" : `rule ${name} has no test`,
      catalogue.has(`rule.${id}`) ? "" : `rule ${name} has no words rule.${id}`,
    ];
    expect(missing.filter(Boolean)).toEqual([]);
  });

  it("and rules on a piece make thirty, each with an id of its own", () => {
    const ids = [...rules, ...workspaceRules].map((rule) => rule.id);
    expect([ids.length, new Set(ids).size]).toEqual([30, 30]);
  });
});

describe("concepts", () => {
  it.each(namesOf("utils/fit/concepts").filter((name) => name !== "concept"))(
    "%s is in the list",
    (name) => {
      const listed = concepts.some(({ id }) => id === name);
      expect(listed ? "" : `concept ${name} is not in its list`).toBe("");
    },
  );
});

describe("panel cards", () => {
  const list = readText("components/panel/index.ts");

  it.each(namesOf("components/panel", "Card.tsx"))("%sCard is in the list", (name) => {
    const listed = new RegExp(`\\bCard: ${name}Card\\b`).test(list);
    expect(listed ? "" : `card ${name}Card is not in its list`).toBe("");
  });
});

describe("entities", () => {
  /**
   * A file of the model exports an entity when it exports a schema with an `id` that is no part of another schema of
   * its file (as a KPI is of its goal). The envelope and the line of history are how entities are kept.
   */
  const HOW_KEPT = new Set(["document", "event"]);
  const listed = new Set<unknown>(Object.values(entities));

  it.each(namesOf("utils/model").filter((name) => !HOW_KEPT.has(name)))(
    "of %s.ts are in the list",
    async (name) => {
      const exported = (await import(`../../../utils/model/${name}.ts`)) as Record<string, unknown>;
      const text = readText(`utils/model/${name}.ts`);
      const missing = Object.entries(exported)
        .filter(([, value]) => Object.hasOwn((value as { shape?: object }).shape ?? {}, "id"))
        .filter(([as, value]) => !text.includes(`z.array(${as})`) && !listed.has(value));
      expect(missing.map(([as]) => `entity ${as} is not in utils/model/entities.ts`)).toEqual([]);
    },
  );
});

describe("migrations", () => {
  it.each(namesOf("utils/store/migrations").filter((name) => name !== "migration"))(
    "%s has its line and its before and after",
    (name) => {
      const missing = [
        migrations.some((one) => `${String(one.to)}-${one.name}` === name)
          ? ""
          : `migration ${name} is not in its list`,
        ...["before", "after"].map((when) =>
          exists(`test/fixtures/stores/${name}.${when}.json`)
            ? ""
            : `migration ${name} has no saved ${when}`,
        ),
      ];
      expect(missing.filter(Boolean)).toEqual([]);
    },
  );

  it("count up by one", () => {
    expect(migrations.map((one) => one.to)).toEqual(migrations.map((_one, at) => at + 1));
  });
});

describe("importers", () => {
  it.each(namesOf("utils/exchange"))("a format that %s.ts names is in the list", (name) => {
    const named = [...readText(`utils/exchange/${name}.ts`).matchAll(/_SCHEMA = "([^"]+)"/g)];
    const missing = named.map(([, schema]) => schema ?? "").filter((one) => !(one in importers));
    expect(missing.map((one) => `format ${one} is not in utils/exchange/index.ts`)).toEqual([]);
  });
});

/** Answers that stand with the views of their kind: `interface Answers extends PieceAnswers`. */
function inheritedBy(answers: ts.InterfaceDeclaration | undefined, tree: ts.SourceFile): string[] {
  const parents = (answers?.heritageClauses ?? []).flatMap((clause) =>
    clause.types.map((type) => type.expression.getText(tree)),
  );
  const declared = namesOf("utils/messages").flatMap((name) => {
    const source = readSource(`utils/messages/${name}.ts`).tree;
    return source.statements.filter(ts.isInterfaceDeclaration).map((one) => ({ one, source }));
  });
  return declared
    .filter(({ one }) => parents.includes(one.name.text))
    .flatMap(({ one, source }) => one.members.map((member) => member.name?.getText(source) ?? ""));
}

/** Handlers a service brings together: `...pieceAnswers(desk, spread)`. */
function handledBy(call: string): string[] {
  const name = call.replace(/\(.*/s, "");
  const file = filesUnder("utils/services").find((path) =>
    readText(path).includes(`export function ${name}(`),
  );
  const { tree } = readSource(file ?? `utils/services/${name}.ts`);
  const handled: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isReturnStatement(node) &&
      node.expression &&
      ts.isObjectLiteralExpression(node.expression)
    )
      handled.push(...node.expression.properties.map((one) => one.name?.getText(tree) ?? ""));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return handled;
}

describe("requests", () => {
  const names = Object.keys(requests).sort();

  it("have an answer each", () => {
    const { tree } = readSource("utils/messages/protocol.ts");
    const answers = tree.statements
      .filter(ts.isInterfaceDeclaration)
      .find((one) => one.name.text === "Answers");
    const own = answers?.members.map((one) => one.name?.getText(tree) ?? "") ?? [];
    expect([...own, ...inheritedBy(answers, tree)].sort()).toEqual(names);
  });

  it("have a handler each in the background", () => {
    const { tree } = readSource("entrypoints/background.ts");
    const handled: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText(tree) === "serve") {
        const [, handlers] = node.arguments;
        if (handlers && ts.isObjectLiteralExpression(handlers))
          handled.push(
            ...handlers.properties.flatMap((one) =>
              ts.isSpreadAssignment(one)
                ? handledBy(one.expression.getText(tree))
                : [one.name.getText(tree)],
            ),
          );
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    expect(handled.sort()).toEqual(names);
  });

  it("have words for every way they can fail", () => {
    const missing = FailureCode.options.filter((one) => !catalogue.has(`failure.${one}`));
    expect(missing.map((one) => `failure ${one} has no words`)).toEqual([]);
  });
});
