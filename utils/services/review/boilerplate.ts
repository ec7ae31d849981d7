import { NO_BOILERPLATE } from "../../fit/duplicates";
import type { Boilerplate } from "../../fit/duplicates";
import { readLocal } from "../../store/read";
import { rememberLocal } from "../../store/reviews";
import type { Database } from "../../store/schema";

const BOILERPLATE = "boilerplate";

/** Notes what a look at everything found in too many texts, for looks at single pieces. */
export async function keepBoilerplate(db: Database, boilerplate: Boilerplate): Promise<void> {
  const now = JSON.stringify([...boilerplate].sort((a, b) => a - b));
  const before = (await readLocal(db, BOILERPLATE))?.value ?? "[]";
  if (now !== before) await rememberLocal(db, BOILERPLATE, now);
}

/** What the last look at everything found in too many texts. */
export async function readBoilerplate(db: Database): Promise<Boilerplate> {
  const value = (await readLocal(db, BOILERPLATE))?.value;
  return value === undefined ? NO_BOILERPLATE : new Set(JSON.parse(value) as number[]);
}
