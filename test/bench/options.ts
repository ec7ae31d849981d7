/** What can be asked of a run on the command line. */
export interface Options {
  rounds: number;
  quick: boolean;
  million: boolean;
  /** Prints our own functions by the time they take */
  profile: boolean;
  /** Directory of the extension to measure, when not the build of this project */
  build: string | undefined;
  /** Sections to run; empty means all */
  only: string[];
}

export const SECTIONS = [
  "sizes",
  "load",
  "panel",
  "typing",
  "navigation",
  "rows",
  "lookup",
  "findings",
  "pieces",
  "versions",
  "import",
  "duplicates",
  "fit",
] as const;

export const USAGE = `npm run bench -- [options]
  --rounds N       page loads per variant on the two main pages (default 7)
  --quick          3 rounds
  --million        also a database of a million links (filling it takes 3 to 9 minutes)
  --skip-million   without it, as by default
  --only a,b       only these sections: ${SECTIONS.join(", ")}
  --build DIR      measure the extension in DIR
  --profile        also print our own functions by the time they take`;

/** @throws Error with a sentence for the person when an option is unknown */
export function readOptions(args: readonly string[]): Options {
  const quick = args.includes("--quick");
  const after = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const known = [
    "--rounds",
    "--quick",
    "--million",
    "--skip-million",
    "--only",
    "--profile",
    "--build",
  ];
  const strange = args.find((one) => one.startsWith("--") && !known.includes(one));
  const rounds = Number(after("--rounds") ?? (quick ? 3 : 7));
  const only = after("--only")?.split(",") ?? [];
  const section = only.find((one) => !SECTIONS.some((known) => known === one));
  if (strange ?? section) throw new Error(`Unknown: ${strange ?? section ?? ""}\n${USAGE}`);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds wants a number\n${USAGE}`);
  return {
    rounds,
    quick,
    only,
    build: after("--build"),
    million: args.includes("--million") && !args.includes("--skip-million"),
    profile: args.includes("--profile"),
  };
}
