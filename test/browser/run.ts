import { execFile } from "node:child_process";

/** Runs a program to its end and gives what it printed; `undefined` when it fails or hangs. */
export function outputOf(
  program: string,
  args: readonly string[],
  options: { timeoutMs?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      {
        timeout: options.timeoutMs ?? 30_000,
        killSignal: "SIGKILL",
        maxBuffer: 32 * 1024 * 1024,
        env: { ...process.env, ...options.env },
      },
      (error, stdout) => resolve(error ? undefined : stdout.trim()),
    );
  });
}

/** The version line of a browser that really starts, or `undefined` (a snap stub does not). */
export async function versionOf(program: string, expected: RegExp): Promise<string | undefined> {
  const line = await outputOf(program, ["--version"]);
  return line !== undefined && expected.test(line) ? line : undefined;
}

/** Installs one Debian or Ubuntu package; false when this is not root or there is no apt-get. */
export async function aptInstall(name: string): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  if ((await outputOf("apt-get", ["--version"])) === undefined) return false;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const timeoutMs = 10 * 60_000;
  await outputOf("apt-get", ["update"], { timeoutMs, env });
  return (await outputOf("apt-get", ["install", "-y", name], { timeoutMs, env })) !== undefined;
}

/** One line about what the search for a browser does, on stderr so that stdout stays for results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
