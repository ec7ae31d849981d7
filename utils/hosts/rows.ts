/** The list of row readers: what finds the pieces in a host's lists. A new host adds a line here. */
import { rows as asana } from "./asana/rows";
import { rows as google } from "./google/rows";
import type { Rows } from "./host";
import { rows as hubspot } from "./hubspot/rows";

export const rowReaders: readonly Rows[] = [google, asana, hubspot];
