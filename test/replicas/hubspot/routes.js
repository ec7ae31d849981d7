/** What an address shows: a list, one piece in its editor, a campaign, or the start page. */
export function parse(pathname) {
  const parts = pathname.split("/").filter(Boolean);
  const [app, portal = "0000001", first, ...rest] = parts;
  const id = [first, ...rest].find((part) => /^\d{5,}$/.test(part ?? ""));
  const base = { app, portal, id };
  if (app === "email") return id ? { ...base, view: "editor", kind: "email" } : list(base, "email");
  if (app === "pages" || app === "content" || app === "content-detail") {
    return id ? { ...base, view: "editor", kind: "landing_page" } : list(base, "landing_page");
  }
  if (app === "blog") return id ? { ...base, view: "editor", kind: "blog" } : list(base, "blog");
  if (app === "page-ui") return list(base, "landing_page");
  if (app === "website") return list(base, parts.includes("blog") ? "blog" : "landing_page");
  if (app === "marketing") return campaigns(base, rest[0]);
  return other(base, first);
}

function list(base, kind) {
  return { ...base, view: "list", kind };
}

function campaigns(base, part) {
  const one = /^[0-9a-f]{8}-/.test(part ?? "");
  return one ? { ...base, view: "campaign", guid: part } : list(base, "campaign");
}

const others = {
  social: "social",
  forms: "form",
  ads: "ad",
  cta: "cta",
  ctas: "cta",
  "ctas-beta": "cta",
};

function other(base) {
  const kind = others[base.app];
  if (!kind) return { ...base, view: "home" };
  return base.id ? { ...base, view: "editor", kind } : list(base, kind);
}
