import { data } from "../shared/dom.js";

export const { campaigns, pieces } = data;

export const kinds = {
  email: { name: "Marketing email", tab: "Email", button: "Create email", column: "Date" },
  landing_page: { name: "Landing pages", tab: "Landing pages", button: "Create", column: "Url" },
  blog: { name: "Blog", tab: "Blog", button: "Create blog post", column: "Published" },
  campaign: { name: "Campaigns", tab: "Campaigns", button: "Create campaign", column: "Assets" },
  form: { name: "Forms", tab: "Forms", button: "Create form", column: "Submissions" },
  social: { name: "Social", tab: "Social", button: "Create social post", column: "Date" },
  ad: { name: "Ads", tab: "Ads", button: "Create ad campaign", column: "Spend" },
  cta: { name: "CTAs", tab: "CTAs", button: "Create", column: "Views" },
};

const states = { idea: "Draft", draft: "Draft", review: "Scheduled", live: "Published" };

export function stateOf(piece) {
  return piece.kind === "email" && piece.status === "live" ? "Sent" : states[piece.status];
}

export function ofKind(kind) {
  return pieces.filter((piece) => piece.kind === kind);
}

export function pieceOf(kind, id) {
  const found = pieces.find((piece) => piece.kind === kind && piece.id === id);
  const rest = { text: "", owner: "Marek Novak", dueOn: "", status: "draft", campaign: "" };
  return found ?? { kind, id, path: "", title: `Untitled ${kind.replace("_", " ")}`, ...rest };
}

/** Address of a piece as the lists of the tool link it. */
export function hrefOf(piece, portal) {
  const { id, kind, status, path } = piece;
  if (kind === "email") {
    const live = `/email/${portal}/details/${id}/performance`;
    return status === "live" ? live : `/email/${portal}/edit/${id}/content`;
  }
  if (kind === "landing_page") return `/pages/${portal}/editor/${id}/content`;
  if (kind === "blog") return `/blog/${portal}/editor/${id}/content`;
  return path.replace("0000001", portal);
}

export function day(date) {
  const format = { day: "numeric", month: "short", year: "numeric" };
  return date ? new Date(`${date}T12:00:00`).toLocaleDateString("en-GB", format) : "--";
}

/** A piece of email as the sample writes it: an optional first line "Subject: ...", then the body. */
export function linesOf(piece) {
  const lines = (piece.text || piece.title).split("\n").filter(Boolean);
  const subject = piece.kind === "email" && /^Subject: /.test(lines[0]) ? lines.shift() : undefined;
  return { lines, subject: subject?.slice(9) ?? piece.title.replace(/^Email: /, "") };
}
