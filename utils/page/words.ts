/** Turns what a host found of a piece's words into plain text and the addresses it links to. Host-neutral. */

/** Longest text that is handed on, in characters. Google Docs itself ends at 1.02 million. */
export const LONGEST = 1_200_000;
const MOST_LINKS = 200;
const LONGEST_LINK = 2000;

const NEVER = "script, style, noscript, template, [hidden]";
/** Elements that stand on lines of their own. */
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|D[DLT]|DIV|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|INPUT|LI|MAIN|NAV|OL|P|PRE|SECTION|T(?:ABLE|[DHR])|TEXTAREA|UL)$/;

export interface Written {
  text: string;
  /** Absolute http(s) addresses, each once, at most 200 */
  links: string[];
}

/** What is written in some elements, a line per block, without what `skip` matches. */
export function writtenIn(where: readonly Element[], skip?: string): Written {
  const never = skip ? `${NEVER}, ${skip}` : NEVER;
  const links: string[] = [];
  let text = "";
  const read = (node: Node): void => {
    if (text.length > LONGEST) return;
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? "").replace(/\s+/g, " ");
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    // Nodes of a frame belong to another world: `instanceof` says nothing of them.
    const element = node as Element & { href?: unknown; value?: unknown };
    if (element.matches(never)) return;
    const edge = BLOCK.test(element.nodeName) ? "\n" : "";
    text += edge;
    if (/^(?:INPUT|TEXTAREA)$/.test(element.nodeName)) text += String(element.value);
    else element.childNodes.forEach(read);
    text += edge;
    if (element.nodeName === "A") links.push(String(element.href));
  };
  for (const one of where) {
    text += "\n";
    read(one);
  }
  return written(
    text
      .replace(/ *\n\s*/g, "\n")
      .replace(/ {2,}/g, " ")
      .trim(),
    links,
  );
}

/** Plain text, and the addresses that are spelled out in it beside those its links lead to. */
export function written(text: string, links: readonly string[] = []): Written {
  // Never half a character at the cut.
  const whole =
    text.length > LONGEST ? text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "") : text;
  const spelled = whole.match(/https?:\/\/[^\s<>"'()[\]]+/g) ?? [];
  const all = [...links, ...spelled].map((one) => readGoal(one.replace(/[.,;:!?…»”]+$/, "")));
  const good = all.filter((one) => one !== undefined && one.length <= LONGEST_LINK);
  return { text: whole, links: [...new Set(good as string[])].slice(0, MOST_LINKS) };
}

/** Where a link leads in the end: one that passes through a counter names its goal in its query. */
function readGoal(address: string): string | undefined {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  const through = [...new URL(address).searchParams.values()].find(
    (value) => /^https?:\/\//.test(value) && URL.canParse(value),
  );
  return new URL(through ?? address).href;
}
