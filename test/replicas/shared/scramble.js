/** A stable other name for a class or id: the same in pages and in style sheets. */
export function scramble(name) {
  let hash = 2166136261;
  for (const char of name) hash = Math.imul(hash ^ char.codePointAt(0), 16777619) >>> 0;
  return `x${hash.toString(36)}`;
}

/** Renames every class and id a style sheet selects. */
export function scrambleCss(css) {
  return css.replace(/\/\*[\s\S]*?\*\/|([.#])([A-Za-z_][\w-]*)(?=[^{};]*\{)/g, (all, mark, name) =>
    mark ? mark + scramble(name) : all,
  );
}
