/** Lets the browser save a text as a file. Works in any extension page and needs no permission. */
export function saveFile(
  name: string,
  text: string | readonly string[],
  type = "application/json",
): void {
  const address = URL.createObjectURL(new Blob([text].flat(), { type }));
  const anchor = Object.assign(document.createElement("a"), { href: address, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
