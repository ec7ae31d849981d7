/** The list of host sites. To add one: a folder beside these, and a line here. */
import { asana } from "./asana";
import { google } from "./google";
import type { Host } from "./host";
import { hubspot } from "./hubspot";

export const hosts: readonly Host[] = [google, asana, hubspot];

/** The host an address belongs to, if any. */
export function hostFor(url: URL): Host | undefined {
  return hosts.find((host) => host.owns(url));
}

/** Match patterns of all hosts, for the manifest. */
export const hostMatches: string[] = hosts.flatMap((host) => [...host.matches]);
