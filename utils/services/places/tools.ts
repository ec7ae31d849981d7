/** Tools by their own names, which are the same in every language. */
export const TOOLS = { google: "Google Docs", asana: "Asana", hubspot: "HubSpot" } as const;
