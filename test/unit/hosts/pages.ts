/** The replica pages, for tests that run in happy-dom. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export function page(name: string): string {
  return readFileSync(resolve(process.cwd(), `test/fixtures/pages/${name}.html`), "utf8");
}

/** Puts one replica page, or any markup, in the test's document. */
export function show(markup: string): Document {
  const parsed = new DOMParser().parseFromString(markup, "text/html");
  document.title = parsed.title;
  document.body.innerHTML = parsed.body.innerHTML;
  return document;
}

/** A page none of whose selectors we know, under a title. */
export function unknownPage(title: string): Document {
  return show(
    `<title>${title}</title><body><div class="a1"><p>Something else</p><h1>Other</h1></div></body>`,
  );
}
