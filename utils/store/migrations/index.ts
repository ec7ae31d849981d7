import type { Database, Upgrade } from "../schema";
import { create } from "./1-create";

/** One step from version `to - 1` to `to`. Runs inside the browser's upgrade transaction: all of it or nothing. */
export interface Migration {
  to: number;
  name: string;
  up(db: Database, upgrade: Upgrade): Promise<void> | void;
}

/** THE LIST, in order. A new step is one file here, one line, and one saved before/after in `test/fixtures/stores`. */
export const migrations: readonly Migration[] = [create];
