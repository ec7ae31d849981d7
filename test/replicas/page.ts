/** What `set()` and the query of an address can switch on. */
export interface ReplicaFlags {
  /** A redesign: every class, id, role, data and aria attribute is renamed or gone. */
  broken?: boolean;
  /** The title never appears, neither in the page nor in the browser's tab. */
  notitle?: boolean;
  /** Milliseconds between a new address and the content that belongs to it. */
  delay?: number;
  theme?: "light" | "dark";
  /** Number of generated tasks in Asana's list. */
  rows?: number;
  /** HubSpot's two candidate tables, see the structure replicas. */
  markup?: "a" | "b";
  /** Status the text export of Google Docs answers with; default 200. */
  exportStatus?: number;
  /** `Retry-After` of an export that is refused. */
  exportRetryAfter?: string;
  /** The export answers with a redirect to another host, as the real one does. */
  exportRedirect?: boolean;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export interface Page {
  title: string;
  /** Folder of the page's style sheet and script: `docs` serves docs/docs.css, docs/docs.js. */
  app: string;
  lang?: string;
  attributes?: string;
  /** More style sheets of the same folder. */
  styles?: string[];
  csp?: string;
  /** What the page's script needs; also the flags. */
  data: Record<string, unknown>;
}

const baseCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https://*.googleusercontent.com",
  "frame-src 'none'",
  "child-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

/** The flags of one request: what the query says wins over what `set()` said. */
export function flagsOf(url: URL, set: ReplicaFlags): ReplicaFlags {
  const query = url.searchParams;
  const on = (name: string): boolean | undefined =>
    query.has(name) ? query.get(name) !== "0" : undefined;
  const number = (name: string): number | undefined =>
    query.has(name) ? Number(query.get(name)) : undefined;
  const own = {
    broken: on("broken"),
    notitle: on("notitle"),
    delay: number("delay"),
    rows: number("rows"),
    theme: query.get("theme") ?? undefined,
    markup: query.get("markup") ?? undefined,
  };
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...set, ...(Object.fromEntries(given) as ReplicaFlags) };
}

/** The shell of a page; its script builds the rest, as the real tools' scripts do. */
export function htmlPage(page: Page, flags: ReplicaFlags): Answer {
  const query = flags.broken ? "?broken=1" : "";
  const json = JSON.stringify({ ...page.data, flags }).replaceAll("<", "\\u003c");
  const title = flags.notitle ? "" : flags.broken ? "Workspace" : escapeHtml(page.title);
  const attributes = flags.broken ? "" : ` ${page.attributes ?? ""}`;
  const styles = [page.app, ...(page.styles ?? [])]
    .map((name) => `<link rel="stylesheet" href="/replica/${page.app}/${name}.css${query}">`)
    .join("\n");
  const body = `<!doctype html>
<html lang="${page.lang ?? "en"}"${attributes}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/replica/shared/base.css${query}">
${styles}
<script type="application/json">${json}</script>
<script type="module" src="/replica/${page.app}/${page.app}.js"></script>
</head>
<body></body>
</html>`;
  return html(200, body, page.csp ? `${baseCsp}; ${page.csp}` : baseCsp);
}

export function html(status: number, body: string, csp = baseCsp): Answer {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": csp,
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "cross-origin-opener-policy": "same-origin-allow-popups",
    "referrer-policy": "strict-origin-when-cross-origin",
  };
  return { status, headers, body };
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
