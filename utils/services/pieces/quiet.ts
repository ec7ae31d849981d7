import { toolOf } from "../../model/asset-key";
import { isPaused } from "../../model/settings";
import type { Settings } from "../../model/settings";

/** True where a person asked for quiet, on this piece or its tool; a pause of everything is no word about a piece. */
export function isQuiet(key: string, settings: Settings, now: Date): boolean {
  return isPaused({ ...settings, pausedUntil: null }, toolOf(key), key, now);
}
