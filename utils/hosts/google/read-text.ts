/**
 * The words of a Google file. The editors paint on a canvas, so the words come from the file's own export, as the person
 * sees it: same account, same tab, what is saved. Published pages are plain HTML and are read as they stand.
 */
import type { Found, OpenPage } from "../host";
import { ACCOUNT_LINK, CONTENT, SAVING } from "./selectors";

/** An answer that has not come by then (milliseconds) will not come. */
const LATEST = 15_000;

/** By kind: the editor's word in the path, and its export as text (E document and sheets; slides E, one source). */
const EXPORTS: Readonly<Record<string, readonly [word: string, how: string]>> = {
  doc: ["document", "export?format=txt"],
  presentation: ["presentation", "export/txt"],
  spreadsheet: ["spreadsheets", "export?format=csv"],
};

/** Pages that are HTML rather than a canvas; a publication (`d/e/...`) has no export. */
const HTML_PAGE = /\/(?:pub(?:html|embed)?|html(?:view|embed)|preview|mobilebasic)(?:\/|$)/;
const PUBLICATION = "/d/e/";

export async function readText(page: OpenPage, signal: AbortSignal): Promise<Found> {
  const { document, url, until } = page;
  if (HTML_PAGE.test(url.pathname)) {
    await until(() => document.querySelector(CONTENT) !== null);
    const content = document.querySelector(CONTENT);
    if (content) return { from: "page", where: [content] };
  }
  const address = readExport(page);
  if (!address) return { because: "unknown-page" };
  await until(() => document.querySelector(SAVING) === null);
  try {
    const late = AbortSignal.timeout(LATEST);
    const response = await fetch(address, {
      // The export is handed on to another host, which answers any origin but none that brings cookies.
      credentials: "same-origin",
      // Kept nowhere, not even by the browser.
      cache: "no-store",
      signal: AbortSignal.any([signal, late]),
    });
    return refusal(response) ?? words(await response.text());
  } catch {
    signal.throwIfAborted();
    return { because: "no-answer" };
  }
}

/** Address of the export: the account, the tab of the document and the sheet are those of the open page. */
function readExport({ document, identity, url }: OpenPage): string | undefined {
  const [word, how = ""] = EXPORTS[identity.kind] ?? [];
  const id = /:([\w-]+)$/.exec(identity.key)?.[1];
  if (!word || !id || url.pathname.includes(PUBLICATION)) return undefined;
  const account = readAccount(document, url);
  const user = account ? `u/${account}/` : "";
  const address = new URL(`/${word}/${user}d/${id}/${how}`, url.origin);
  const tab = /^t\.[\w.-]+$/.exec(url.searchParams.get("tab") ?? "")?.[0];
  if (tab && identity.kind === "doc") address.searchParams.set("tab", tab);
  const sheet = /[?#&]gid=(\d+)/.exec(url.href)?.[1];
  if (sheet && identity.kind === "spreadsheet") address.searchParams.set("gid", sheet);
  return address.href;
}

/** Which of the person's accounts the page is open in: the address says it, else a link of the page. */
function readAccount(document: Document, url: URL): string | undefined {
  const link = document.querySelector(ACCOUNT_LINK)?.getAttribute("href") ?? "";
  const from = (text: string): string | undefined => /[?&]authuser=(\d+)/.exec(text)?.[1];
  return /\/u\/(\d+)\//.exec(url.pathname)?.[1] ?? from(url.search) ?? from(link);
}

/** Why an answer holds no words; nothing when it may. A wrong account answers 200 with a page to sign in. */
function refusal(response: Response): Found | null {
  const { status, ok, headers } = response;
  if (status === 429) return { because: "throttled", ...retryAfter(headers.get("retry-after")) };
  if (status === 401) return { because: "signed-out" };
  if (status === 403 || status === 404 || status === 410) return { because: "refused" };
  if (status >= 500) return { because: "no-answer" };
  const type = headers.get("content-type") ?? "";
  if (/^text\/html/i.test(type)) return { because: "signed-out" };
  return ok && /^text\/(?:plain|csv)/i.test(type) ? null : { because: "unknown-page" };
}

/** `Retry-After` comes in seconds or as a date. */
function retryAfter(said: string | null): { retryAfter?: number } {
  if (!said) return {};
  const seconds = Number.isFinite(Number(said))
    ? Number(said)
    : (Date.parse(said) - Date.now()) / 1000;
  return seconds > 0 ? { retryAfter: Math.ceil(seconds) } : {};
}

function words(body: string): Found {
  const text = body.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  if (/^\s*<(?:!doctype html|html)\b/i.test(text)) return { because: "signed-out" };
  if (text.includes("\0")) return { because: "unknown-page" };
  return { from: "export", text };
}
