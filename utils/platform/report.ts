/**
 * The one error reporter. It prints where and what kind of thing went wrong, never titles, text or addresses: those
 * belong to the person.
 */
export function report(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const stack =
    error instanceof Error ? (error.stack ?? "").split("\n").slice(1, 4).join("\n") : "";
  // eslint-disable-next-line no-console
  console.error(`Throughline: ${where}: ${kind}\n${stack}`);
}
