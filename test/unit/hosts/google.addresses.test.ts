/** Google's address shapes with other ids, account indexes, domains and endings. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { google } from "../../../utils/hosts/google";

const DOC = "1AbcDEFghijkLMNopqrsTUVwxyz0123456789_-ABCDE";
const PUB = "2PACX-1vQabcDEF_ghi-JKLmnopQRStuvwxyz0123456789";
const FOLDER = "1zYxWvUtSrQpOnMlKjIhGfEdCbA987654";

const at = (path: string, site = "docs") => new URL(`https://${site}.google.com${path}`);

describe("pieces", () => {
  const paths: [path: string, key: string, kind: string][] = [
    [`/document/d/${DOC}`, `gdoc:${DOC}`, "doc"],
    [`/document/d/${DOC}/`, `gdoc:${DOC}`, "doc"],
    [`/document/d/${DOC}/edit/`, `gdoc:${DOC}`, "doc"],
    [`/document/d/${DOC}/view`, `gdoc:${DOC}`, "doc"],
    [`/document/d/${DOC}/preview?rm=minimal`, `gdoc:${DOC}`, "doc"],
    [`/document/d/${DOC}/mobilebasic`, `gdoc:${DOC}`, "doc"],
    [`/document/d/${DOC}/htmlpresent`, `gdoc:${DOC}`, "doc"],
    [`/document/d/${DOC}/pub?embedded=true`, `gdoc:${DOC}`, "doc"],
    [`/document/d/DEMO77anything/edit`, "gdoc:DEMO77anything", "doc"],
    [`/document/u/3/d/${DOC}/edit?tab=t.abc123`, `gdoc:${DOC}`, "doc"],
    [`/document/u/12/d/${DOC}`, `gdoc:${DOC}`, "doc"],
    [`/u/2/document/d/${DOC}/edit#heading=h.1`, `gdoc:${DOC}`, "doc"],
    [`/a/bracken.example/document/d/${DOC}/edit`, `gdoc:${DOC}`, "doc"],
    [`/a/bracken.example/document/u/1/d/${DOC}/edit`, `gdoc:${DOC}`, "doc"],
    [`/document/a/bracken.example/d/${DOC}/edit`, `gdoc:${DOC}`, "doc"],
    [`/a/bracken.example/u/0/document/d/${DOC}/edit`, `gdoc:${DOC}`, "doc"],
    [`/document/d/e/${PUB}/pub`, `gdoc:${PUB}`, "doc"],
    [`/presentation/d/${DOC}/edit#slide=id.p1`, `gslide:${DOC}`, "presentation"],
    [`/presentation/d/${DOC}/present?slide=id.p`, `gslide:${DOC}`, "presentation"],
    [`/presentation/d/${DOC}/embed?start=true`, `gslide:${DOC}`, "presentation"],
    [`/presentation/d/${DOC}/pub`, `gslide:${DOC}`, "presentation"],
    [`/presentation/d/${DOC}/htmlpresent`, `gslide:${DOC}`, "presentation"],
    [`/presentation/u/1/d/${DOC}/mobilepresent`, `gslide:${DOC}`, "presentation"],
    [`/u/4/presentation/d/${DOC}/preview`, `gslide:${DOC}`, "presentation"],
    [`/presentation/d/e/${PUB}/pub?start=false`, `gslide:${PUB}`, "presentation"],
    [`/presentation/d/e/${PUB}/pubembed`, `gslide:${PUB}`, "presentation"],
    [`/a/bracken.example/presentation/d/${DOC}/view`, `gslide:${DOC}`, "presentation"],
    [`/spreadsheets/d/${DOC}/edit#gid=12`, `gsheet:${DOC}`, "spreadsheet"],
    [`/spreadsheets/d/${DOC}/htmlview`, `gsheet:${DOC}`, "spreadsheet"],
    [`/spreadsheets/u/5/d/${DOC}/edit?gid=0`, `gsheet:${DOC}`, "spreadsheet"],
    [`/spreadsheets/d/e/${PUB}/pubhtml?gid=0&single=true`, `gsheet:${PUB}`, "spreadsheet"],
    [`/spreadsheets/d/e/${PUB}/pub`, `gsheet:${PUB}`, "spreadsheet"],
    [`/spreadsheets/d/e/${PUB}/pub?output=html`, `gsheet:${PUB}`, "spreadsheet"],
  ];
  it.each(paths)("%s", (path, key, kind) => {
    expect(google.identify(at(path))).toEqual({ key, kind });
    expect(google.view(at(path))).toBe("item");
    expect(google.identify(new URL(`http://docs.google.com${path}`))?.key).toBe(key);
  });
});

describe("lists", () => {
  const folders = [
    `/drive/folders/${FOLDER}`,
    `/drive/folders/${FOLDER}/`,
    `/drive/u/2/folders/${FOLDER}?resourcekey=0-abc`,
    `/drive/mobile/folders/${FOLDER}?usp=sharing`,
    `/a/bracken.example/drive/folders/${FOLDER}`,
    `/u/1/drive/folders/${FOLDER}`,
  ];
  it.each(folders)("%s", (path) => {
    expect(google.identify(at(path, "drive"))).toEqual({
      key: `gdrive-folder:${FOLDER}`,
      kind: "folder",
    });
    expect(google.view(at(path, "drive"))).toBe("list");
  });

  const drive =
    "my-drive recent starred shared-with-me shared-drives search?q=type:document trash home computers";
  it.each(drive.split(" "))("Drive %s", (word) => {
    for (const path of [`/drive/${word}`, `/drive/u/1/${word}`]) {
      expect(google.identify(at(path, "drive"))).toBeUndefined();
      expect(google.view(at(path, "drive"))).toBe("list");
    }
  });

  const homes =
    "/document /document/ /document/u/1/ /u/2/document/u/2 /spreadsheets/u/0/ /presentation/u/3/?tgif=d";
  it.each(homes.split(" "))("%s", (path) => {
    expect(google.identify(at(path))).toBeUndefined();
    expect(google.view(at(path))).toBe("list");
  });
});

describe("neither", () => {
  const none = [
    `/document/d/${DOC}/export?format=pdf`,
    `/document/d/${DOC}/export/pdf`,
    `/document/d/${DOC}/copy`,
    `/document/d/${DOC}/edition`,
    `/document/u/0/create`,
    "/document/create",
    "/document/d/short/edit",
    `/document/d/${"x".repeat(201)}/edit`,
    "/document/d/e/mobilebasic",
    `/document/d/${DOC}%2Fedit`,
    `/presentation/d/${DOC}/export/pptx`,
    `/presentation/d/${DOC}/copy?title=x`,
    `/spreadsheets/d/${DOC}/gviz/tq?tqx=out:csv`,
    `/spreadsheets/d/${DOC}/export?format=csv&gid=0`,
    `/spreadsheets/d/e/${PUB}/pub?gid=0&single=true&output=csv`,
    `/spreadsheets/d/${DOC}/pub?output=xlsx`,
    `/drawings/d/${DOC}/edit`,
    `/forms/d/${DOC}/edit`,
    `/forms/d/e/1FAIpQLSabcdefghijk/viewform`,
    `/forms/u/0/`,
    `/file/d/${DOC}/view`,
    `/open?id=${DOC}`,
    `/uc?export=download&id=${DOC}`,
    `/viewer?url=https://docs.google.com/document/d/${DOC}/edit`,
    `/drive/folders/${FOLDER}`,
    `/xdocument/d/${DOC}/edit`,
    "/",
  ];
  it.each(none)("docs %s", (path) => {
    expect(google.owns(at(path))).toBe(true);
    expect(google.identify(at(path))).toBeUndefined();
    expect(google.view(at(path))).toBe("none");
  });

  const drive = [
    `/file/d/${DOC}/view`,
    `/open?id=${DOC}`,
    `/document/d/${DOC}/edit`,
    "/drive/settings",
    "/",
  ];
  it.each(drive)("drive %s", (path) => {
    expect(google.identify(at(path, "drive"))).toBeUndefined();
    expect(google.view(at(path, "drive"))).toBe("none");
  });
});

it("reads any id in any frame", () => {
  const id = fc.stringMatching(/^[\w-]{10,60}$/);
  const prefix = fc.constantFrom("", "/u/0", "/u/17", "/a/x.example", "/a/x.example/u/1");
  const editor = fc.constantFrom(
    ["document", "gdoc"],
    ["presentation", "gslide"],
    ["spreadsheets", "gsheet"],
  );
  const end = fc.constantFrom(
    "",
    "/",
    "/edit",
    "/edit/",
    "/preview",
    "/view?usp=sharing",
    "/edit#x",
  );
  fc.assert(
    fc.property(
      prefix,
      editor,
      prefix,
      id,
      end,
      (before, [word = "", key = ""], after, anyId, tail) => {
        const url = at(`${before}/${word}${after}/d/${anyId}${tail}`);
        expect(google.identify(url)?.key).toBe(`${key}:${anyId}`);
      },
    ),
  );
});
