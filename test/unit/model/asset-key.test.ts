/** Keys are compared by what they mean, never changed for showing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  HUBSPOT_OBJECT_TYPES,
  isContainerKey,
  matchKey,
  toolOf,
} from "../../../utils/model/asset-key";
import { pieces } from "../brackenworks";

describe("the key under which spellings meet", () => {
  it("is one for the page types that share an id space", () => {
    for (const type of [
      "page",
      "landing-page",
      "landing_page",
      "website-page",
      "site-page",
      "PAGE",
    ])
      expect(matchKey(`hubspot:${type}:7`)).toBe("hubspot:page:7");
  });

  it("is one for older names of a type", () => {
    expect(matchKey("hubspot:blog:7")).toBe(matchKey("hubspot:blog-post:7"));
    expect(matchKey("hubspot:blog_post:7")).toBe("hubspot:blog-post:7");
    expect(matchKey("hubspot:social:7")).toBe("hubspot:social-post:7");
    expect(matchKey("hubspot:call-to-action:7")).toBe("hubspot:cta:7");
  });

  it("keeps different pieces apart", () => {
    expect(matchKey("hubspot:email:7")).not.toBe(matchKey("hubspot:page:7"));
    expect(matchKey("gdoc:aB")).not.toBe(matchKey("gdoc:ab"));
    expect(matchKey("url:https://example.com/A")).toBe("url:https://example.com/A");
    expect(new Set(HUBSPOT_OBJECT_TYPES.map((type) => matchKey(`hubspot:${type}:7`))).size).toBe(
      HUBSPOT_OBJECT_TYPES.length - 2,
    );
  });

  it("compares guids without regard to case", () => {
    expect(matchKey("hubspot:cta:AB-cd")).toBe(matchKey("hubspot:cta:ab-CD"));
  });

  it("is already its own match key", () => {
    const key = fc.oneof(
      fc.constantFrom(...pieces.flatMap((one) => one.refs.map((ref) => ref.key))),
      fc.string(),
      fc.tuple(fc.string(), fc.string()).map(([type, id]) => `hubspot:${type}:${id}`),
    );
    fc.assert(
      fc.property(key, (one) => {
        expect(matchKey(matchKey(one))).toBe(matchKey(one));
      }),
    );
  });

  it("is different for every place of the sample", () => {
    const keys = pieces.flatMap((one) => one.refs.map((ref) => matchKey(ref.key)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("a key", () => {
  it("tells its tool", () => {
    for (const key of ["gdoc:x", "gslide:x", "gsheet:x", "gdrive-folder:x"])
      expect(toolOf(key)).toBe("google");
    for (const key of ["asana:1", "asana-project:1"]) expect(toolOf(key)).toBe("asana");
    for (const key of ["hubspot:email:1", "hubspot-campaign:1"])
      expect(toolOf(key)).toBe("hubspot");
    for (const key of ["url:https://asana.com", "asanas:1", ""]) expect(toolOf(key)).toBe("other");
  });

  it("tells a container from a piece", () => {
    for (const key of ["asana-project:1", "hubspot-campaign:a", "gdrive-folder:x"])
      expect(isContainerKey(key)).toBe(true);
    for (const key of ["asana:1", "hubspot:campaign:1", "gdoc:x"])
      expect(isContainerKey(key)).toBe(false);
  });
});
