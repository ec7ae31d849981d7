import type { Found, OpenPage } from "../host";
import { CONTENT_ID, ENVELOPE, MODULE, NO_WORDS } from "./selectors";

/** Pieces whose editor is a document of its own in a frame. Of the others no place of their words is known. */
const FRAMED = /^(?:email|landing-page|website-page|page|blog-post)$/;

/**
 * The modules of the content in the editor's frame (or in the page itself). A frame on another site is out of reach:
 * that is said as `frame`. A frame that names another content still shows the piece before.
 */
export async function readText({ document, identity, until }: OpenPage): Promise<Found> {
  const id = identity.key.split(":")[2] ?? "";
  let holder: Document | undefined;
  await until(() => {
    holder = documentsIn(document).find((one) => modulesOf(one, id).length > 0);
    return holder !== undefined;
  });
  if (!holder) return { because: FRAMED.test(identity.kind) ? "frame" : "unknown-page" };
  const envelope = identity.kind === "email" ? document.querySelectorAll(ENVELOPE) : [];
  return {
    from: holder === document ? "page" : "editor",
    where: [...envelope, ...modulesOf(holder, id)],
    skip: NO_WORDS,
  };
}

/** The page and every frame in it that the browser lets us see. */
function documentsIn(document: Document): Document[] {
  const frames = [...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument);
  return [document, ...frames.filter((one) => one !== null)];
}

/** The outermost modules of a document, unless it says that it is about another content. */
function modulesOf(document: Document, id: string): Element[] {
  const named = [...document.querySelectorAll(`[class*="${CONTENT_ID}"]`)];
  const own = named.some(({ classList }) => classList.contains(CONTENT_ID + id));
  if (named.length > 0 && !own) return [];
  return [...document.querySelectorAll(MODULE)].filter(
    (module) => !module.parentElement?.closest(MODULE),
  );
}
