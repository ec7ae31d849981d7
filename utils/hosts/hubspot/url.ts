/**
 * Addresses of HubSpot's marketing tools, every generation of them. Pure, no DOM.
 * Only the path decides; the one exception is the hash route of old campaign links, where the path says nothing.
 */
import type { Identity, Site, View } from "../host";

const HEX = "[\\da-fA-F]";
/** A number or a guid. */
const ID = `\\d+|${HEX}{8}(?:-${HEX}{4}){3}-${HEX}{12}`;
/** Campaign links were also seen with the first block of the guid only. */
const CAMPAIGN_ID = `${ID}|${HEX}{8}`;
const EDIT = "edit(?:or|-beta)?/";
const CTAS = "ctas?(?:-beta)?|calls-to-action";

/** Object type and the path before the id, `#` for the portal. Data: add a row or an alternative per new route. */
const ROUTES = {
  email: `email/#/(?:${EDIT}|details/)`,
  "landing-page": "content-detail/#/landing-page/",
  "website-page": "content-detail/#/(?:site|website)-page/",
  "blog-post": `blog/#/${EDIT}|content-detail/#/blog(?:-post)?/`,
  page: `(?:pages|content)/#/${EDIT}|page-ui/#/management/pages/(?:landing|site|website)-pages/`,
  campaign: "(?:marketing/#/campaigns|campaigns/#)/(?:details/)?",
  form: "forms/#/(?:(?:new-)?editor/|edit/)?|submissions/#/forms?/",
  "social-post": "social/#/(?:publishing/(?:view|edit)|posts)/",
  cta: `(?:${CTAS})/#/(?:(?!clone|views|folder)[a-z-]+/)*`,
  workflow: "workflows/#/(?:platform/)?flow/",
  sequence: "sequences/#/sequence/",
};

/** A path from its start, `#` for any number. */
function pattern(path: string): RegExp {
  return new RegExp(`^/${path.replaceAll("#", "\\d+")}`);
}

const PIECES = Object.entries(ROUTES).map(([type, before]) => {
  const id = type === "campaign" ? CAMPAIGN_ID : ID;
  return { type, path: pattern(`(?:${before})(${id})(?:/|$)`) };
});

/** `/campaigns/<portal>/#/details/<guid>`, path and hash together. */
const OLD_CAMPAIGN = new RegExp(`^/campaigns/\\d+/?#/details/(${ID})(?:[/?]|$)`);

/** Lists of pieces. A number after `manage` is neither a list nor a known piece. */
const LISTS = pattern(
  `(?:(?:(?:email|pages|blog|forms|social|${CTAS}|campaigns|workflows|sequences)/#|marketing/#/campaigns)` +
    "(?:/(?:manage(?!/#)|views?|folders?|dashboard|publishing|posts|calendar)(?:/.*)?)?|" +
    "(?:page-ui/#/management|website/#)/" +
    "(?:(?:pages/)?(?:landing|site|website)(?:-pages)?|pages|blog(?:/posts)?)(?:/all)?)/?$",
);

/**
 * `href` is written by the parser: host in lower case, no default port. A port, a user name or a dot more is not ours.
 */
export function owns(url: URL): boolean {
  return /^https?:\/\/app(?:-[a-z0-9]+)?\.hubspot\.com\//.test(url.href);
}

export function identify(url: URL): Identity | undefined {
  const { pathname, hash } = url;
  const route = PIECES.find(({ path }) => path.test(pathname));
  const found = route ? route.path.exec(pathname) : OLD_CAMPAIGN.exec(pathname + hash);
  const id = found?.[1]?.toLowerCase();
  if (!owns(url) || !id) return undefined;
  const kind = route?.type ?? "campaign";
  return {
    key: `hubspot:${kind}:${id}`,
    kind,
    // a campaign is a piece with a page of its own and the container of others
    ...(kind === "campaign" && { container: `hubspot-campaign:${id}` }),
    account: pathname.split("/")[2] ?? "",
  };
}

export function view(url: URL): View {
  if (identify(url)) return "item";
  return owns(url) && LISTS.test(url.pathname) ? "list" : "none";
}

export const site: Site = {
  id: "hubspot",
  /** A manifest cannot say `app-*.hubspot.com`; `owns` refuses the hosts that are not the app. */
  matches: ["https://*.hubspot.com/*"],
  owns,
  mayList: (url) => view(url) === "list" || identify(url)?.kind === "campaign",
};
