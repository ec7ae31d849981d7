/** The list of readers, one per host: what gets a piece's own words out of its page. A new host adds a line here. */
import { readText as asana } from "./asana/read-text";
import { readText as google } from "./google/read-text";
import type { HostId, ReadText } from "./host";
import { readText as hubspot } from "./hubspot/read-text";

export const readers: Readonly<Record<HostId, ReadText>> = { google, asana, hubspot };
