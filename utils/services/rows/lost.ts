/** Tabs whose lists we cannot follow: said in the panel once, calmly, until the page is loaded anew. */
import type { Body } from "../../messages/protocol";
import { z } from "../../model/zod";
import { report } from "../../platform/report";
import { forgetSession, readSession, saveSession } from "../../platform/session";

const Because = z.enum(["unmatched", "removed"]);

const at = (tabId: number): string => `lost:${String(tabId)}`;

/** Notes it for the tab, and reports which shape of the host's pages it was, without content. */
export async function noteLost(
  tabId: number,
  { tool, shape, because, seen, matched }: Body<"lostRows">,
): Promise<void> {
  report(`rows of ${tool}, ${shape}: ${because}, ${String(matched)} of ${String(seen)}`, null);
  await saveSession(at(tabId), because);
}

export function readLost(tabId: number): Promise<z.infer<typeof Because> | undefined> {
  return readSession(at(tabId), Because);
}

export function forgetLost(tabId: number): Promise<void> {
  return forgetSession(at(tabId));
}
