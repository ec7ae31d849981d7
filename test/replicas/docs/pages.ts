import { escapeHtml, html, htmlPage, type Answer } from "../page.ts";
import { items } from "../pieces.ts";
import type { Request } from "../server.ts";

interface Saved {
  title: string;
  text: string;
}

// What was typed into a document, for as long as the server runs.
const saved = new Map<string, Saved>();

/** A new server starts with the sample's own texts. */
export function forgetTyping(): void {
  saved.clear();
}

/** docs.google.com: the editor, its save call and its text export. */
export function docsPage(request: Request): Answer {
  const { pathname } = request.url;
  const id = /\/document\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(pathname)?.[1];
  if (!id) return html(404, "<!doctype html><title>Page not found</title><p>Not found</p>");
  if (pathname.endsWith("/export")) return exported(request, id);
  if (pathname.endsWith("/save") && request.method === "POST") {
    saved.set(id, JSON.parse(request.body) as Saved);
    return { status: 204, headers: {}, body: "" };
  }
  const { title, text } = contentOf(id);
  if (pathname.endsWith("/mobilebasic")) return mobile({ title, text });
  const data = { id, title, text, account: accountOf(request.url) };
  const csp = "require-trusted-types-for 'script'";
  return htmlPage(
    { app: "docs", styles: ["editor"], title: `${title} - Google Docs`, csp, data },
    request.flags,
  );
}

/** The host an export is redirected to; it answers any origin, but not with credentials. */
export function exportedText(request: Request): Answer {
  const id = request.url.pathname.split("/").at(-1) ?? "";
  return plain(contentOf(id).text, { "access-control-allow-origin": "*" });
}

function contentOf(id: string): Saved {
  const stored = saved.get(id);
  if (stored) return stored;
  const item = items.find((one) => one.key === `gdoc:${id}`);
  return item ?? { title: "Untitled document", text: "" };
}

function accountOf(url: URL): number {
  const inPath = /\/u\/(\d+)\//.exec(url.pathname)?.[1];
  return Number(inPath ?? url.searchParams.get("authuser") ?? 0);
}

/** Only the accounts 0 and 1 are signed in; any other gets a page with status 200, as in reality. */
function exported({ url, flags }: Request, id: string): Answer {
  if (flags.exportStatus && flags.exportStatus !== 200)
    return refusedExport(flags.exportStatus, flags.exportRetryAfter);
  if (accountOf(url) > 1) {
    return html(200, "<!doctype html><title>Sign in - Google Accounts</title><h1>Sign in</h1>");
  }
  const location = `https://doc-0s-replica.googleusercontent.com/export/${id}`;
  if (flags.exportRedirect) return { status: 307, headers: { location }, body: "" };
  const name = `attachment; filename="${id}.txt"`;
  return plain(contentOf(id).text, { "content-disposition": name });
}

function refusedExport(status: number, retryAfter?: string): Answer {
  const answer = html(status, "<p>no</p>");
  if (retryAfter) answer.headers["retry-after"] = retryAfter;
  return answer;
}

/** A document as plain HTML, the way a phone gets it. */
function mobile({ title, text }: Saved): Answer {
  const lines = text.split("\n").map((line) => `<p><span>${escapeHtml(line)}</span></p>`);
  const head = `<!doctype html><title>${escapeHtml(title)}</title><header>Open in the app</header>`;
  return html(
    200,
    `${head}<div class="doc"><div class="doc-content">${lines.join("")}</div></div>`,
  );
}

function plain(text: string, headers: Record<string, string>): Answer {
  // The real export starts with a byte order mark and ends its lines with CR LF.
  const body = `\ufeff${text.replaceAll("\n", "\r\n")}`;
  const type = { "content-type": "text/plain; charset=utf-8" };
  return { status: 200, headers: { ...type, ...headers }, body };
}
