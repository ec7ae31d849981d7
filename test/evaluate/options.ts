import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Day } from "../../utils/model/fields";
import { RuleSet } from "../../utils/model/workspace";

/** Something about the command or a file that a person can put right. */
export class BadInput extends Error {}

export interface Options {
  strategy?: string;
  pieces?: string;
  whyLines?: string;
  goalLines?: string;
  on?: string;
  set?: RuleSet;
  learn: boolean;
}

const USAGE =
  "Usage: npm run --silent evaluate -- --strategy FILE --pieces FILE [--on YYYY-MM-DD] [--set calm|standard|full] [--learn], or with --why-lines FILE or --goal-lines FILE";

/** @throws BadInput */
export function optionsFrom(args: readonly string[]): Options {
  if (args.includes("--help")) throw new BadInput(USAGE);
  const { values } = parsed(args);
  const set = RuleSet.optional().safeParse(values.set);
  if (!set.success)
    throw new BadInput(`--set is calm, standard or full, not "${values.set ?? ""}".`);
  if (values.on !== undefined && !isDay(values.on))
    throw new BadInput(`--on takes a day as YYYY-MM-DD, not "${values.on}".`);
  const empty = Object.entries(values).find(([, value]) => value === "");
  if (empty) throw new BadInput(`--${empty[0]} needs a file or a value.`);
  if (!values.strategy && !values["why-lines"] && !values["goal-lines"]) throw new BadInput(USAGE);
  if (values.pieces && !values.strategy)
    throw new BadInput(
      "--pieces needs the strategy they are checked against: add --strategy FILE.",
    );
  return {
    learn: values.learn ?? false,
    ...(values.strategy ? { strategy: values.strategy } : {}),
    ...(values.pieces ? { pieces: values.pieces } : {}),
    ...(values["why-lines"] ? { whyLines: values["why-lines"] } : {}),
    ...(values["goal-lines"] ? { goalLines: values["goal-lines"] } : {}),
    ...(values.on ? { on: values.on } : {}),
    ...(set.data ? { set: set.data } : {}),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ strategy: text, pieces: text, "why-lines": text, "goal-lines": text },
        ...{ on: text, set: text, learn: { type: "boolean" } },
      },
    });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/**
 * The text of a file a person named; the folder npm was started in counts.
 * @throws BadInput
 */
export function textOf(file: string): string {
  const path = resolve(process.env["INIT_CWD"] ?? process.cwd(), file);
  if (!existsSync(path)) throw new BadInput(`There is no file ${file}.`);
  if (!statSync(path).isFile()) throw new BadInput(`${file} is a folder; name a file.`);
  return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
}

/** True for a calendar day that exists. */
export function isDay(text: string): boolean {
  return Day.safeParse(text).success;
}
