import type { Identity } from "../host";
import { PANE, TASK_ID } from "./selectors";

/** The id part of a key; nothing when it is no gid (it goes into selectors). */
export function readGid({ key }: Identity): string | undefined {
  return /:(\d+)$/.exec(key)?.[1];
}

/** The open pane that carries this very gid. */
export function readPane(document: Document, gid: string): Element | undefined {
  return [...document.querySelectorAll(PANE)].find((pane) => pane.getAttribute(TASK_ID) === gid);
}
