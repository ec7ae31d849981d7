import { aptInstall, outputOf, say, versionOf } from "./run.ts";

/** How one kind of browser is found. */
export interface Search {
  /** What people call it */
  name: string;
  /** Environment variable that names a program and wins over everything */
  variable: string;
  /** Programs to look for on this machine, best first */
  programs: readonly string[];
  /** What its version line must hold */
  version: RegExp;
  /** Debian and Ubuntu package */
  pkg: string;
  /** Last resort: downloads a build and answers its path, or nothing */
  download(): Promise<string | undefined>;
  /** What a person can do when all of it fails */
  advice: string;
}

/**
 * Path or name of a browser that really starts: the variable's, the machine's own, the package's (as root), a download.
 * @throws Error with advice when there is none
 */
export async function find(search: Search): Promise<string> {
  const { name, variable, pkg, advice } = search;
  const chosen = process.env[variable];
  if (chosen) return named(search, chosen);
  const system = await fromSystem(search);
  if (system) return system;
  say(`${name}: none on this machine, trying apt-get install ${pkg}`);
  const installed = (await aptInstall(pkg)) ? await fromSystem(search) : undefined;
  if (installed) return installed;
  say(`${name}: no working package, downloading one`);
  const downloaded = await search.download();
  if (!downloaded) throw new Error(`No ${name} could be found or installed: ${advice}`);
  say(`${name}: ${downloaded}, downloaded`);
  return downloaded;
}

async function named({ name, variable, version }: Search, program: string): Promise<string> {
  const line = await versionOf(program, version);
  if (!line) throw new Error(`${variable} is set to ${program}, which does not start as ${name}.`);
  say(`${name}: ${line} (${program}, from ${variable})`);
  return program;
}

async function fromSystem({ name, programs, version }: Search): Promise<string | undefined> {
  for (const program of programs) {
    const path = await outputOf("which", [program]);
    const line = path ? await versionOf(path, version) : undefined;
    if (path && line) {
      say(`${name}: ${line} (${path})`);
      return path;
    }
  }
  return undefined;
}
