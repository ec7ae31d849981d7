// @vitest-environment happy-dom
/** A HubSpot piece's words are in its editor's frame, where the browser lets us see it. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { show } from "./pages";
import { readAt } from "./reader";

const EMAIL = "https://app.hubspot.com/email/12345678/edit/98765432101/content";
const module = (inner: string, type = "rich_text"): string =>
  `<div class="hs_cos_wrapper" data-hs-cos-type="${type}">${inner}</div>`;
const content = (id: string, inner: string): string =>
  `<div class="body-wrapper hs-content-id-${id}">${inner}</div>`;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function read(address: string) {
  const words = readAt(address);
  await vi.advanceTimersByTimeAsync(5000);
  return words;
}

/** A page whose editor's frame holds a document; `null`: a frame on another site. */
function showFrame(inner: string | null, beside = ""): void {
  show(`<body>${beside}<iframe title="email preview"></iframe></body>`);
  const frame = document.querySelector("iframe");
  const held = inner === null ? null : new DOMParser().parseFromString(inner, "text/html");
  if (frame) Object.defineProperty(frame, "contentDocument", { value: held });
}

describe("the words of an email", () => {
  it("are those of the modules in its editor's frame, each once", async () => {
    const nested = module(`<p>Hello, the spring release is here.</p>${module("<p>And more.</p>")}`);
    showFrame(
      content("98765432101", `<div>View in browser</div>${nested}${module("<a>Home</a>", "menu")}`),
    );
    expect(await read(EMAIL)).toEqual({
      from: "editor",
      text: "Hello, the spring release is here.\nAnd more.",
      links: [],
    });
  });

  it("begin with subject and preview text where those are fields", async () => {
    const fields =
      '<input name="subject" value="Spring is here"><textarea name="previewText">Two minutes</textarea>';
    showFrame(content("98765432101", module("<p>Hello.</p>")), fields);
    expect(await read(EMAIL)).toMatchObject({ text: "Spring is here\nTwo minutes\nHello." });
  });

  it("are not those of the piece before", async () => {
    showFrame(content("5", module("<p>Another email.</p>")));
    expect(await read(EMAIL)).toEqual({ because: "frame" });
    showFrame(content("987654321010", module("<p>Another email, too.</p>")));
    expect(await read(EMAIL)).toEqual({ because: "frame" });
  });

  it("are out of reach in a frame on another site, and that is said", async () => {
    showFrame(null);
    expect(await read(EMAIL)).toEqual({ because: "frame" });
  });

  it("are none in an empty editor", async () => {
    showFrame(content("98765432101", module("<p><br></p>")));
    expect(await read(EMAIL)).toEqual({ because: "empty" });
  });
});

describe("elsewhere", () => {
  it("a page that is shown itself is read", async () => {
    show(`<body>${content("7700014", module("<h2>Will it pay?</h2>"))}</body>`);
    expect(await read("https://app.hubspot.com/pages/1/editor/7700014/content")).toMatchObject({
      from: "page",
      text: "Will it pay?",
    });
  });

  it("no place of the words is known", async () => {
    show('<body><textarea class="post-text">A post</textarea></body>');
    expect(await read("https://app.hubspot.com/social/0000001/posts/7700032")).toEqual({
      because: "unknown-page",
    });
  });
});
