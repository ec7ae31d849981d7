/** A piece that is in the tools but not in the sample. */
export interface MadeUp {
  key: string;
  url: string;
  title: string;
  /** What it is there to prove. */
  why: "unknown" | "xss" | "long" | "rtl";
  type: string;
  text: string;
}

const unknownText = `Kick-off notes, Leeds office

Who was there: Marek, Priya, Aled. The room was booked until eleven.

The new price list goes to partners first. Nobody has decided which campaign this belongs to, or whether it belongs to one at all.

Next: Aled asks two partners what they would want to read.`;

const xss = "<img src=x onerror=alert(1)><script>alert(1)</script>";
const xssText = `${xss}\n\nThe title and this paragraph hold markup. They must only ever be shown as text: ${xss}`;

const long =
  "A very long title that somebody pasted from the minutes of a meeting instead of writing one: " +
  "everything we said about the second plant, the third plant, the spare parts, the audit, the " +
  "calendar of the finance director, and who promised to write which page until the end of the " +
  "quarter in which it is due";
const longTitle = long.padEnd(300, ".").slice(0, 300);

const rtl = "دليل التدقيق غير المعلن: ما يطلبه المدقق";
const rtlText = `${rtl}\n\nلا أحد يتصل مسبقًا. في الساعة التاسعة والنصف سيكون قد طلب منك خمسة أشياء.`;

type Draft = Pick<MadeUp, "title" | "why" | "text">;

const drafts: readonly Draft[] = [
  { why: "unknown", title: "Kick-off notes, Leeds office", text: unknownText },
  { why: "xss", title: xss, text: xssText },
  { why: "long", title: longTitle, text: `${longTitle}\n\nThe text itself is short.` },
  { why: "rtl", title: rtl, text: rtlText },
];

const docIds = {
  unknown: "1MadeUpUnknownDocumentOfTheReplicas00000001",
  xss: "1MadeUpMarkupTitleDocumentOfTheReplicas0002",
  long: "1MadeUpLongTitleDocumentOfTheReplicas000003",
  rtl: "1MadeUpRightToLeftDocumentOfTheReplicas0004",
};
const taskIds = {
  unknown: "1299000000000001",
  xss: "1299000000000002",
  long: "1299000000000003",
  rtl: "1299000000000004",
};
const emailIds = { unknown: "8800001", xss: "8800002", long: "8800003", rtl: "8800004" };

/** Unknown to the sample, in all three tools: a plain one, markup, 300 characters, right to left. */
export const madeUp: readonly MadeUp[] = [
  ...drafts.map((one) => ({ ...one, ...doc(docIds[one.why]), type: "document" })),
  ...drafts.map((one) => ({ ...one, ...task(taskIds[one.why]), type: "task" })),
  ...drafts.map((one) => ({ ...one, ...email(emailIds[one.why]), type: "email" })),
];

function doc(id: string): Pick<MadeUp, "key" | "url"> {
  return { key: `gdoc:${id}`, url: `https://docs.google.com/document/d/${id}/edit` };
}

function task(id: string): Pick<MadeUp, "key" | "url"> {
  return { key: `asana:${id}`, url: `https://app.asana.com/0/1200000000000/${id}` };
}

function email(id: string): Pick<MadeUp, "key" | "url"> {
  return { key: `hubspot:email:${id}`, url: `https://app.hubspot.com/email/0000001/edit/${id}` };
}
