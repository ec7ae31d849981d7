import { kpiKind, readGoalLine } from "../../utils/fit/goal-line";
import { readWhy } from "../../utils/fit/why/read-why";
import type { WhyKind } from "../../utils/fit/why/read-why";
import type { Ground } from "../../utils/findings/ground";
import { z } from "../../utils/model/zod";
import { BadInput, textOf } from "./options";

const WhyLine = z.looseObject({
  id: z.coerce.string(),
  why: z.string().nullable(),
  title: z.string().nullish(),
});
const GoalLine = z.looseObject({
  id: z.coerce.string(),
  goal: z.string(),
  kpis: z
    .array(
      z.union([
        z.string().transform((name) => ({ name, kind: undefined })),
        z.looseObject({ name: z.string(), kind: z.enum(["outcome", "output"]).nullish() }),
      ]),
    )
    .nullish(),
});

type Answer = Exclude<WhyKind, never>;

/** What kind of reason each line is. */
export function whysIn(file: string, ground: Ground): Record<string, Answer> {
  const lines = listIn(file, "whys", z.array(WhyLine));
  return Object.fromEntries(
    lines.map(({ id, why, title }) => [
      id,
      readWhy(why ?? "", title ?? "", ground.names, ground.language).kind,
    ]),
  );
}

/** Whether each line is a goal, or a way of getting there. */
export function goalsIn(file: string, ground: Ground): Record<string, string> {
  const lines = listIn(file, "goals", z.array(GoalLine));
  return Object.fromEntries(
    lines.map(({ id, goal, kpis }) => [
      id,
      readGoalLine(
        goal,
        (kpis ?? []).map((one) => kpiKind(one.name, one.kind ?? undefined)),
        ground.language,
      ),
    ]),
  );
}

/** A list in a file: bare, or under a name. */
function listIn<T>(file: string, name: string, schema: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = JSON.parse(textOf(file));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${file} is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
  const list = Array.isArray(json) ? json : (json as Record<string, unknown> | null)?.[name];
  const parsed = schema.safeParse(list);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadInput(
      `${file} should hold a list of lines: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    );
  }
  return parsed.data;
}
