/** Every collected address, read by the host it belongs to and refused by the others. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hostFor, hostMatches, hosts } from "../../../utils/hosts";
import type { View } from "../../../utils/hosts/host";
import { isContainerKey } from "../../../utils/model/asset-key";

interface Entry {
  url: string;
  site: string;
  kind: string;
  view: "item" | "list" | "other";
  id: string | null;
  container: string | null;
}

const entries = JSON.parse(
  readFileSync(new URL("../../fixtures/urls.json", import.meta.url), "utf8"),
) as Entry[];

/** Kinds of the file that are pieces or containers of ours, and the key they get. Every other kind has none. */
const KEYS: Record<string, (id: string) => string> = {
  doc: (id) => `gdoc:${id}`,
  presentation: (id) => `gslide:${id}`,
  spreadsheet: (id) => `gsheet:${id}`,
  folder: (id) => `gdrive-folder:${id}`,
  task: (id) => `asana:${id}`,
  project: (id) => `asana-project:${id}`,
};
for (const type of [
  ...["email", "landing-page", "website-page", "page", "blog-post", "campaign", "form"],
  ...["social-post", "cta", "workflow", "sequence"],
]) {
  KEYS[type] = (id) => `hubspot:${type}:${id.toLowerCase()}`;
}

/** Lists of pieces. Inbox, search, goals, portfolios, CRM, files, ads and knowledge lists are none (rule C10). */
const LISTS = new Set([
  "my-tasks",
  "doc-home",
  "email-list",
  "landing-page-list",
  "website-page-list",
  "blog-post-list",
  "campaign-list",
  "form-list",
  "social-post-list",
  "cta-list",
  "workflow-list",
  "sequence-list",
]);

function expectedKey({ kind, view, id }: Entry): string | undefined {
  return view === "other" || !id ? undefined : KEYS[kind]?.(id);
}

function expectedView(entry: Entry): View {
  const key = expectedKey(entry);
  if (key) return isContainerKey(key) ? "list" : "item";
  if (entry.view !== "list") return "none";
  const driveList = entry.site === "google-drive" && entry.kind === "file-list";
  const oldBlogDashboard = /\/blog\/\d+\/dashboard\//.test(entry.url);
  return LISTS.has(entry.kind) || driveList || oldBlogDashboard ? "list" : "none";
}

const answer = (address: string) => {
  const url = new URL(address);
  const host = hostFor(url);
  return { identity: host?.identify(url), view: host?.view(url) ?? "none" };
};

describe("every address of urls.json", () => {
  it.each(entries.map((entry) => [entry.url, entry] as const))("%s", (address, entry) => {
    const { identity, view } = answer(address);
    expect(identity?.key).toBe(expectedKey(entry));
    expect(view).toBe(expectedView(entry));
    if (!identity) return;
    expect(identity.kind).toBe(entry.kind);
    expect(identity.account).toBe(portalOf(address));
    if (entry.kind === "task") {
      expect(identity.container).toBe(
        entry.container ? `asana-project:${entry.container}` : undefined,
      );
    } else if (entry.kind === "campaign") {
      expect(identity.container).toBe(`hubspot-campaign:${entry.id ?? ""}`);
    } else {
      expect(identity).not.toHaveProperty("container");
    }
  });
});

function portalOf(address: string): string | undefined {
  const { hostname, pathname } = new URL(address);
  return hostname.endsWith(".hubspot.com") ? pathname.split("/")[2] : undefined;
}

const SITE_HOST: Record<string, string> = { asana: "asana", hubspot: "hubspot" };

describe("hosts and their addresses", () => {
  it.each(hosts.map((host) => [host.id, host] as const))(
    "%s refuses all other sites",
    (id, host) => {
      const foreign = entries.filter(({ site }) => (SITE_HOST[site] ?? site.split("-")[0]) !== id);
      expect(foreign.length).toBeGreaterThan(80);
      for (const { url: address } of foreign) {
        const url = new URL(address);
        expect([address, host.owns(url), host.identify(url), host.view(url)]).toEqual([
          ...[address, false, undefined, "none"],
        ]);
      }
    },
  );

  it("has one owner at most per address", () => {
    for (const { url } of entries) {
      expect(hosts.filter((host) => host.owns(new URL(url))).length).toBeLessThanOrEqual(1);
    }
  });

  it("gives every pattern of every host to the manifest, https only", () => {
    expect(hostMatches).toEqual(hosts.flatMap(({ matches }) => matches));
    expect(hostMatches).toContain("https://docs.google.com/*");
    for (const pattern of hostMatches) {
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z.]+\/\*$/);
    }
  });

  const lookAlikes = [
    ..."docs.google.com.evil.example notdocs.google.com docs.google.co docs.google.com. docs-google.com".split(
      " ",
    ),
    ..."app.asana.com:8443 asana.com www.asana.com form.asana.com app.asana.com.evil.example".split(
      " ",
    ),
    ..."app.hubspotqa.com www.hubspot.com hubspot.com app-.hubspot.com app-eu1.hubspot.com.evil.example".split(
      " ",
    ),
    ..."evil.example/docs.google.com app-eu1.evil.hubspot.com xapp.hubspot.com docs.google.com:444".split(
      " ",
    ),
    ..."app.asana.com@evil.example docs.google.com%2eevil.example".split(" "),
  ];
  it.each(lookAlikes)("nobody owns %s", (site) => {
    for (const scheme of ["http", "https"]) {
      for (const path of [
        "/document/d/1btolTigyVWNQgDUaar0kfj/edit",
        "/1/2/task/3",
        "/email/1/edit/2",
      ]) {
        expect(hostFor(new URL(`${scheme}://${site}${path}`))).toBeUndefined();
      }
    }
  });

  it.each([
    "ftp:",
    "file:",
    "chrome-extension:",
    "blob:https:",
    "view-source:https:",
    "javascript:",
  ])("nobody owns %s addresses", (scheme) => {
    expect(hostFor(new URL(`${scheme}//app.asana.com/1/2/task/3`))).toBeUndefined();
  });

  it("takes hosts in upper case and the default port written out", () => {
    for (const address of [
      "HTTPS://APP.ASANA.COM/1/2/task/3",
      "https://app.asana.com:443/1/2/task/3",
    ]) {
      expect(answer(address).identity?.key).toBe("asana:3");
    }
  });
});

describe("query and hash", () => {
  const known = entries.filter(({ url }) => hostFor(new URL(url)) !== undefined);
  /** Junk keys, never the two documented ones (`child` of a search, `output` of a published page). */
  const key = fc
    .stringMatching(/^[a-zA-Z_]{1,12}$/)
    .filter((word) => !["child", "output"].includes(word));
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(...entries).map(({ url }) => url),
  );

  it("never change the answer", () => {
    const cases = fc.tuple(
      fc.constantFrom(...known),
      fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 3 }),
      fc.option(value, { nil: undefined }),
    );
    fc.assert(
      fc.property(cases, ([entry, pairs, hash]) => {
        const url = new URL(entry.url);
        for (const [name, text] of pairs) url.searchParams.append(name, text);
        if (hash !== undefined) url.hash = `#${hash}`;
        expect(answer(url.href)).toEqual(answer(entry.url));
      }),
      { numRuns: 2000 },
    );
  });

  it("never make a piece of a page that is none", () => {
    const dull = fc.constantFrom(
      ..."https://app.asana.com/0/inbox/1 https://app.asana.com/1/2/home https://docs.google.com/open".split(
        " ",
      ),
      ..."https://app.asana.com/-/login https://app.hubspot.com/contacts/1/objects/0-1".split(" "),
      ..."https://drive.google.com/drive/my-drive https://app.hubspot.com/login https://example.com/".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(dull, value, (address, text) => {
        const url = new URL(address);
        for (const name of ["child", "id", "output", "redirectUrl", "eschref"])
          url.searchParams.set(name, text);
        url.hash = text;
        expect(hostFor(url)?.identify(url)).toBeUndefined();
      }),
    );
  });

  it("never throw and always agree with each other, whatever the path", () => {
    const origin = fc.constantFrom(
      ..."https://docs.google.com https://drive.google.com https://app.asana.com".split(" "),
      ..."https://app.hubspot.com https://app-eu1.hubspot.com".split(" "),
    );
    const words =
      "0 1 d e u a document task project inbox search email edit campaigns my-tasks folders".split(
        " ",
      );
    const segment = fc.oneof(fc.constantFrom(...words), fc.nat().map(String), fc.webSegment());
    fc.assert(
      fc.property(origin, fc.array(segment, { maxLength: 7 }), (start, path) => {
        const url = new URL(`${start}/${path.join("/")}`);
        const { identity, view } = answer(url.href);
        if (identity) {
          expect(view).toBe(isContainerKey(identity.key) ? "list" : "item");
          expect(identity.key).toMatch(/^[a-z-]+:(?:[a-z-]+:)?[\w-]+$/);
        } else {
          expect(view).not.toBe("item");
        }
      }),
      { numRuns: 2000 },
    );
  });
});
