import type { Desk } from "../desk";
import { catchUp } from "../review/catch-up";

/** Milliseconds a person waits for what is newest; after that what is known is shown, and the rest comes by itself. */
const LATEST = 800;

/** Looks again at what changed, and waits for it as long as nobody gets impatient. */
export async function inTime(desk: Desk): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LATEST);
  });
  await Promise.race([catchUp(desk), late]).finally(() => clearTimeout(timer));
}
