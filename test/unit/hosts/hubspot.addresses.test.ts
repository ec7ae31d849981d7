/** HubSpot's address shapes with other hublets, portals, ids and endings. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hubspot } from "../../../utils/hosts/hubspot";

const GUID = "1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d";
const hublets = ["app", "app-eu1", "app-na2", "app-na3", "app-ap1", "app-xy42"];
const at = (path: string, host = "app") => new URL(`https://${host}.hubspot.com${path}`);

describe("pieces", () => {
  const paths: [path: string, key: string][] = [
    ["/email/555/edit/71", "email:71"],
    ["/email/555/edit/71/", "email:71"],
    ["/email/555/edit/71/content", "email:71"],
    ["/email/555/edit-beta/71/content", "email:71"],
    ["/email/555/edit/71/edit/settings", "email:71"],
    ["/email/555/details/71", "email:71"],
    ["/email/555/details/71/performance?x=1", "email:71"],
    ["/email/0000001/edit/71", "email:71"],
    ["/pages/555/editor/71", "page:71"],
    ["/pages/555/editor/71/content", "page:71"],
    ["/pages/555/editor/71/settings", "page:71"],
    ["/pages/555/edit/71", "page:71"],
    ["/content/555/edit/71", "page:71"],
    ["/content/555/edit-beta/71/content", "page:71"],
    ["/page-ui/555/management/pages/website-pages/71/edit", "page:71"],
    ["/page-ui/555/management/pages/landing-pages/71/edit", "page:71"],
    ["/content-detail/555/landing-page/71", "landing-page:71"],
    ["/content-detail/555/landing-page/71/performance", "landing-page:71"],
    ["/content-detail/555/site-page/71/performance", "website-page:71"],
    ["/content-detail/555/website-page/71", "website-page:71"],
    ["/content-detail/555/blog-post/71/performance", "blog-post:71"],
    ["/blog/555/editor/71", "blog-post:71"],
    ["/blog/555/editor/71/content", "blog-post:71"],
    ["/blog/555/edit/71/settings", "blog-post:71"],
    [`/marketing/555/campaigns/${GUID}`, `campaign:${GUID}`],
    [`/marketing/555/campaigns/${GUID}/`, `campaign:${GUID}`],
    [`/marketing/555/campaigns/${GUID}/assets?tab=x`, `campaign:${GUID}`],
    [`/marketing/555/campaigns/${GUID.toUpperCase()}`, `campaign:${GUID}`],
    [`/marketing/555/campaigns/details/${GUID}`, `campaign:${GUID}`],
    ["/marketing/555/campaigns/0a1b2c3d", "campaign:0a1b2c3d"],
    ["/campaigns/555/71", "campaign:71"],
    [`/campaigns/555/#/details/${GUID}`, `campaign:${GUID}`],
    [`/campaigns/555#/details/${GUID.toUpperCase()}`, `campaign:${GUID}`],
    [`/campaigns/555/#/details/${GUID}/assets`, `campaign:${GUID}`],
    ["/forms/555/editor/71", "form:71"],
    [`/forms/555/editor/${GUID}`, `form:${GUID}`],
    [`/forms/555/new-editor/${GUID}`, `form:${GUID}`],
    [`/forms/555/${GUID}`, `form:${GUID}`],
    [`/forms/555/${GUID}/performance`, `form:${GUID}`],
    [`/forms/555/${GUID.toUpperCase()}/edit`, `form:${GUID}`],
    [`/submissions/555/form/${GUID}/submissions`, `form:${GUID}`],
    ["/social/555/publishing/view/71", "social-post:71"],
    ["/social/555/posts/71", "social-post:71"],
    ["/cta/555/edit/71", "cta:71"],
    [`/ctas/555/edit/${GUID}`, `cta:${GUID}`],
    ["/calls-to-action/555/71", "cta:71"],
    ["/calls-to-action/555/edit/71", "cta:71"],
    [`/calls-to-action/555/editor/banner/${GUID}/design`, `cta:${GUID}`],
    ["/workflows/555/platform/flow/71", "workflow:71"],
    ["/workflows/555/platform/flow/71/edit/actions/1/enrollment", "workflow:71"],
    ["/workflows/555/flow/71/edit", "workflow:71"],
    ["/sequences/555/sequence/71", "sequence:71"],
    ["/sequences/555/sequence/71/edit?page=2", "sequence:71"],
    [`/email/555/edit/71/content?eschref=%2Fmarketing%2F1%2Fcampaigns%2F${GUID}`, "email:71"],
  ];
  it.each(paths)("%s", (path, key) => {
    const [kind = "", id = ""] = key.split(":");
    const account = path.split("/")[2]?.split("#")[0];
    const container = kind === "campaign" && { container: `hubspot-campaign:${id}` };
    for (const host of hublets) {
      const url = at(path, host);
      expect(hubspot.identify(url)).toEqual({ key: `hubspot:${key}`, kind, ...container, account });
      expect(hubspot.view(url)).toBe("item");
    }
  });
});

describe("lists of pieces", () => {
  const lists = [
    ...[
      "/email/555",
      "/email/555/manage",
      "/email/555/manage/",
      "/email/555/manage/state/all",
      "/email/555/manage/draft",
    ],
    ...[
      "/page-ui/555/management/pages/landing",
      "/page-ui/555/management/pages/site/all",
      "/website/555/pages/landing",
    ],
    ...[
      "/website/555/pages/site",
      "/website/555/landing-pages",
      "/pages/555/manage/landing/domain/all/listing/all",
    ],
    ...[
      "/pages/555/manage/site/domain/all/listing/all",
      "/blog/555/manage",
      "/website/555/blog",
      "/website/555/blog/posts",
    ],
    ...[
      "/blog/555/dashboard/71",
      "/marketing/555/campaigns",
      "/marketing/555/campaigns/",
      "/marketing/555/campaigns/views/all",
    ],
    ...[
      "/marketing/555/campaigns/views/71",
      "/campaigns/555",
      "/campaigns/555/#/",
      "/forms/555",
      "/forms/555/",
      "/social/555",
    ],
    ...[
      "/social/555/manage/scheduled",
      "/social/555/publishing",
      "/ctas/555",
      "/ctas-beta/555",
      "/calls-to-action/555",
    ],
    ...["/workflows/555", "/workflows/555/view/all-workflows", "/sequences/555", "/sequences/555/"],
  ];
  it.each(lists)("%s", (path) => {
    for (const host of hublets) {
      expect(hubspot.identify(at(path, host))).toBeUndefined();
      expect(hubspot.view(at(path, host))).toBe("list");
    }
  });
});

describe("neither", () => {
  const none = [
    ...[
      "/",
      "/email",
      "/email/x/edit/71",
      "/email/555/manage/71",
      "/email/555/edit",
      "/email/555/edit/abc",
    ],
    ...[
      "/email/555/edit/71x",
      "/email/555/clone/71",
      "/email/555/edit/71%2Fcontent",
      "/x/email/555/edit/71",
    ],
    ...[
      "/contacts/555/objects/0-1",
      "/contacts/555/record/0-1/71",
      "/contacts/555/company/71",
      "/contacts/555/objectLists",
    ],
    ...[
      "/files/555/file/71",
      "/files/555",
      "/file-manager-beta/555",
      "/knowledge/555/edit/71",
      "/ads/555/campaigns/71",
    ],
    ...[
      "/ads/555/manage",
      "/tasks/555/view/all/task/71",
      "/case-study/555/manage",
      "/knowledge/555/71/articles/state/all",
    ],
    ...[
      "/content/555/cta/clone/71",
      `/calls-to-action/555/clone/${GUID}`,
      "/content-detail/555/knowledge-article/71",
    ],
    ...[
      "/settings/555/website/navigation",
      "/social/555/settings",
      "/submissions-spam/555",
      "/forms/555/abc",
    ],
    ...[
      "/design-manager/555/modules/71",
      "/menus/555/edit/71",
      "/reports-dashboard/555/view/71",
      "/global-home/555",
    ],
    ...[
      "/marketing/555",
      "/marketing/555/email/list",
      "/marketing-email/555/edit",
      "/marketing/555/calendar",
    ],
    ...[
      "/l/settings/website/pages/all-domains/system-pages",
      "/login/",
      "/oauth/555/authorize",
      "/meetings/a/b",
    ],
    ...[
      "/payments/abc/1",
      "/academy/achievements/a/en/1/n/s",
      "/myaccounts-beta",
      "/content/editor/prefetcher.js",
    ],
    ...[
      `/marketing/555/campaigns/${GUID}x`,
      `/marketing/555/campaigns/${GUID.slice(0, -1)}`,
      "/website/555/settings",
    ],
    ...[
      `/contacts/555/objects/0-1#/details/${GUID}`,
      "/workflows/555/platform/flow",
      "/sequences/555/templates/71",
    ],
  ];
  it.each(none)("%s", (path) => {
    expect(hubspot.owns(at(path))).toBe(true);
    expect(hubspot.identify(at(path))).toBeUndefined();
    expect(hubspot.view(at(path))).toBe("none");
  });
});

it("reads any portal and id on any hublet, in any case", () => {
  const id = fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 13n }).map(String), fc.uuid());
  const hublet = fc.stringMatching(/^[a-z0-9]{2,6}$/).map((name) => `app-${name}`);
  fc.assert(
    fc.property(
      hublet,
      fc.nat(),
      id,
      fc.constantFrom("", "/", "/content", "?a=b"),
      (host, portal, anyId, end) => {
        const url = at(`/forms/${portal}/new-editor/${anyId.toUpperCase()}${end}`, host);
        const account = String(portal);
        expect(hubspot.identify(url)).toEqual({
          key: `hubspot:form:${anyId}`,
          kind: "form",
          account,
        });
      },
    ),
  );
});
