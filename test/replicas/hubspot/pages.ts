import { htmlPage, type Answer } from "../page.ts";
import { campaignNames, items } from "../pieces.ts";
import type { Request } from "../server.ts";

/** Campaigns have a GUID in their address and an integer id in the table's rows. */
export const hubspotCampaigns = campaignNames.map((name, index) => ({
  guid: `22eb0e01-1471-41ba-8e6a-abd2ba62c30${index + 1}`,
  id: String(400123456 + index),
  name,
}));

/** app.hubspot.com and app-eu1.hubspot.com: lists and editors, told apart by the address. */
export function hubspotPage({ flags }: Request): Answer {
  const pieces = items
    .filter((item) => item.host.endsWith("hubspot.com"))
    .map(({ id, kind, url, title, text, owner, dueOn, status, campaign }) => ({
      ...{ id, kind, path: new URL(url).pathname, title, text, owner, dueOn, status, campaign },
    }));
  const attributes = 'data-hubspot-theme="light"';
  const data = { pieces, campaigns: hubspotCampaigns };
  return htmlPage(
    { app: "hubspot", title: "HubSpot", styles: ["list", "editor"], attributes, data },
    flags,
  );
}
