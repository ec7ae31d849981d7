/** A task's own words are few when they only point to a document: then the document speaks for it, where it is open. */
import { beforeEach, describe, expect, it } from "vitest";
import { matchKey } from "../../../utils/model/asset-key";
import { pageByAddress, rememberPage } from "../../../utils/services/pages";
import { linkedPieces, withDocuments } from "../../../utils/services/reading/linked";
import { freshDesk } from "../desk";
import type { TestDesk } from "../desk";
import { answerOrders } from "../fake-browser";

const TASK = "asana:1200000000051";
const DOC = "https://docs.google.com/document/d/theDraftOfTheGuide000000000001/edit";
const OTHER = "https://docs.google.com/document/d/theBrandBook00000000000000001/edit";
const LONG = Array.from({ length: 60 }, (_one, at) => `word${String(at)}`).join(" ");

let desk: TestDesk;
beforeEach(() => {
  desk = freshDesk();
});

/** A tab shows the document and gives its words. */
async function opened(tabId: number, address: string, text: string): Promise<void> {
  const page = pageByAddress(address);
  await rememberPage(tabId, page);
  answerOrders((asked) => (asked === tabId ? { from: "export", text, links: [] } : undefined));
}

const read = (text: string, links: string[], same: readonly string[] = []) =>
  withDocuments(
    desk,
    TASK,
    { from: "description", at: desk.now(), text, links },
    { same: new Set(same), enough: 40, anew: true },
  );

describe("a description", () => {
  it("that only points to a document is read with it, where a tab shows it", async () => {
    await opened(5, DOC, LONG);
    expect(await read("Draft is here.", [DOC])).toMatchObject({
      text: `Draft is here.\n\n${LONG}`,
      documents: 1,
    });
  });

  it("says which document to open where none is", async () => {
    expect(await read("Draft is here.", [DOC])).toMatchObject({
      text: "Draft is here.",
      documents: 0,
      closed: DOC,
    });
  });

  it("that says enough speaks for itself, but for the document that is the same piece", async () => {
    await opened(5, DOC, "Chapter one.");
    expect(await read(LONG, [OTHER, DOC])).toMatchObject({ text: LONG, documents: 0 });
    const key = pageByAddress(DOC).key ?? "";
    expect(await read(LONG, [OTHER, DOC], [matchKey(key)])).toMatchObject({
      text: `${LONG}\n\nChapter one.`,
      documents: 1,
    });
  });

  it("is never read with itself, with pages that are no piece, or with another tool's", () => {
    const task = "https://app.asana.com/0/1200000000000/1200000000051";
    const found = linkedPieces([task, "https://example.com/", "no address", DOC, DOC], TASK);
    expect(found).toEqual([{ key: pageByAddress(DOC).key, url: DOC }]);
  });
});

describe("any other text", () => {
  it("is read alone", async () => {
    await opened(5, DOC, LONG);
    const words = { from: "export" as const, at: desk.now(), text: "Short.", links: [DOC] };
    const how = { same: new Set<string>(), enough: 40, anew: true };
    expect(await withDocuments(desk, "gdoc:another", words, how)).toMatchObject({
      text: "Short.",
      documents: 0,
    });
  });
});
