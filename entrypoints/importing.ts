import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { Reader } from "../utils/exchange/bulk/reader";
import type { Ask, Told } from "../utils/exchange/bulk/talk";

/** The thread that reads large files for a page, so that the page can be used meanwhile. */
export default defineUnlistedScript(() => {
  const reader = new Reader();
  const tell = (told: Told): void => globalThis.postMessage(told);
  globalThis.onmessage = ({ data }: MessageEvent<Ask>) => {
    reader.answer(data).then(tell, () => tell({ told: "failed" }));
  };
});
