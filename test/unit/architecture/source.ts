/** Reads the house as it stands: every source file, what it imports at run time, what its functions answer. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import ts from "typescript";

const ROOT = process.cwd();

export interface Import {
  /** A package name, or a path from the root for our own files */
  to: string;
  own: boolean;
  typeOnly: boolean;
}

export interface Source {
  /** From the root, with forward slashes: `utils/model/goal.ts` */
  path: string;
  text: string;
  tree: ts.SourceFile;
  imports: Import[];
}

export function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Names in a folder; none when there is no such folder. */
export function namesIn(folder: string, kind: "files" | "folders" | "all" = "all"): string[] {
  if (!exists(folder)) return [];
  return readdirSync(join(ROOT, folder)).filter((name) => {
    const isFolder = statSync(join(ROOT, folder, name)).isDirectory();
    return kind === "all" || isFolder === (kind === "folders");
  });
}

/** Every file under a folder, as paths from the root. */
export function filesUnder(folder: string): string[] {
  return [
    ...namesIn(folder, "files").map((name) => posix.join(folder, name)),
    ...namesIn(folder, "folders").flatMap((name) => filesUnder(posix.join(folder, name))),
  ];
}

/** The TypeScript files of the product. */
export function productSources(): Source[] {
  return ["utils", "components", "entrypoints"]
    .flatMap(filesUnder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readSource(path));
}

/** A file of ours; or, with a text, a file as it would be. */
export function readSource(path: string, text = readText(path)): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, text, tree, imports: importsOf(path, tree) };
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (to: string, typeOnly: boolean): void => {
    const own = to.startsWith(".");
    found.push({ to: own ? resolveOwn(path, to) : to, own, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, isTypeOnly(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add((node.moduleSpecifier as ts.StringLiteral).text, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [to] = node.arguments;
      if (to && ts.isStringLiteral(to)) add(to.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `import type ...`, or an import whose every name is marked `type`. */
function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = importClause.namedBindings;
  return (
    !importClause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((one) => one.isTypeOnly)
  );
}

function resolveOwn(from: string, to: string): string {
  const base = posix.join(dirname(from), to);
  const tries = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  const found = tries.find((one) => exists(one) && statSync(join(ROOT, one)).isFile());
  return relative(ROOT, join(ROOT, found ?? base)).replaceAll("\\", "/");
}

export interface Answer {
  name: string;
  type: string;
}

/** Exported functions (and methods of exported classes and interfaces) with the type they are declared to return. */
export function answersOf({ tree }: Source): Answer[] {
  const answers: Answer[] = [];
  const add = (name: ts.Node | undefined, type: ts.TypeNode | undefined): void => {
    if (name && type) answers.push({ name: name.getText(tree), type: type.getText(tree) });
  };
  for (const node of tree.statements) {
    if (!isExported(node)) continue;
    if (ts.isFunctionDeclaration(node)) add(node.name, node.type);
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node))
      for (const member of node.members)
        if (ts.isMethodDeclaration(member) || ts.isMethodSignature(member))
          add(member.name, member.type);
    if (ts.isVariableStatement(node))
      for (const { name, initializer } of node.declarationList.declarations)
        if (initializer && ts.isArrowFunction(initializer)) add(name, initializer.type);
  }
  return answers;
}

function isExported(node: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** True for a file that does nothing but pass on what other files export. */
export function onlyReexports({ tree }: Source): boolean {
  return tree.statements.length > 0 && tree.statements.every(passesOn);
}

function passesOn(node: ts.Statement): boolean {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
}

/** A run-time import cycle that can be reached from a file, as a path; empty when there is none. */
export function cycleFrom(start: string, sources: ReadonlyMap<string, Source>): string[] {
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    done.add(path);
    for (const one of sources.get(path)?.imports ?? []) {
      if (one.typeOnly || !one.own) continue;
      const cycle = walk(one.to, [...way, path]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  return walk(start, []);
}

/** Everything a file pulls in at run time: own files and packages. */
export function reachOf(starts: readonly string[], sources: ReadonlyMap<string, Source>) {
  const reach = new Set<string>();
  const walk = (path: string): void => {
    if (reach.has(path)) return;
    reach.add(path);
    for (const one of sources.get(path)?.imports ?? []) if (!one.typeOnly) walk(one.to);
  };
  starts.forEach(walk);
  return reach;
}
