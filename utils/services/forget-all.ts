import { forgetSettings } from "../platform/settings";
import { deleteStore } from "../store/open";
import { forgetPassages } from "./reading/selection";
import { forgetWords } from "./reading/read";

/**
 * Takes away everything this device knows: what is stored, the settings, and the words that were read a moment ago.
 * Work that is under way loses its store and cannot write into the next one.
 */
export async function forgetAll(store: { close(): Promise<void> }): Promise<void> {
  await store.close();
  forgetWords();
  forgetPassages();
  await deleteStore();
  await forgetSettings();
}
