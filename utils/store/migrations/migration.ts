import type { Database, Upgrade } from "../schema";

/** One step from version `to - 1` to `to`. Runs inside the browser's upgrade transaction: all of it or nothing. */
export interface Migration {
  to: number;
  name: string;
  up(db: Database, upgrade: Upgrade): Promise<void> | void;
}
