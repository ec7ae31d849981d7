import { create } from "./1-create";
import { reviews } from "./2-reviews";
import { reads } from "./3-reads";
import { kinds } from "./4-kinds";
import type { Migration } from "./migration";

/** THE LIST, in order. A new step is one file here, one line, and one saved before/after in `test/fixtures/stores`. */
export const migrations: readonly Migration[] = [create, reviews, reads, kinds];
