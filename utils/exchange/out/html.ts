/** One self-contained page: no script, nothing from a network, readable and printable, light and dark. */

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup that is safe to stand in a page. Only `html` and `joined` make it. */
export interface Markup {
  readonly markup: string;
}

/** A template whose values are escaped, unless they are markup themselves. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | null | undefined)[]
): Markup {
  const shown = values.map((value) =>
    value === null || value === undefined
      ? ""
      : typeof value === "object"
        ? value.markup
        : String(value).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign),
  );
  return { markup: parts.reduce((text, part, at) => text + (shown[at - 1] ?? "") + part) };
}

export function joined(list: readonly Markup[]): Markup {
  return { markup: list.map(({ markup }) => markup).join("\n") };
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2322; --muted: #586360; --line: #d8dedb; --paper: #fbfbf9; --accent: #17594f }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecea; --muted: #a3aeab; --line: #3a4442; --paper: #171b1a; --accent: #7fc9b9 } }
body { margin: 0 auto; max-width: 52rem; padding: 2rem 1.25rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; margin: 0 } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); color: var(--accent) } h3 { font-size: 1rem; margin: 1rem 0 0 }
p { margin: .25rem 0 } ul { margin: .25rem 0; padding-left: 1.25rem } .muted { color: var(--muted) } .lead { font-size: 1.1rem; margin-top: 1rem }
section > div, li { break-inside: avoid }
@media print { :root { --ink: #000; --muted: #444; --line: #bbb; --paper: #fff; --accent: #17594f } body { padding: 0; max-width: none; font-size: 10pt } }
`;

/** The whole page. Its own policy forbids whatever could be loaded or run, should anything get in. */
export function page(locale: string, title: string, body: Markup): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const whole = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}" />
        <title>${title}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `;
  return whole.markup;
}
