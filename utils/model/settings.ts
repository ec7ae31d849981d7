import { HOST_TOOLS, WIDTH } from "./constants";
import { z } from "./zod";

export const HostTool = z.enum(HOST_TOOLS);
export type HostTool = z.infer<typeof HostTool>;

export const Locale = z.enum(["en", "de", "fr"]);
export type Locale = z.infer<typeof Locale>;

/** Where the panel lives: docked in the page, or in the browser's own side panel or sidebar. */
export const Home = z.enum(["page", "browser"]);

/**
 * One person's settings on one device; never shared with the team. Every field has a default, so that a damaged or
 * older record loses the one field and not the rest.
 */
export const Settings = z.object({
  locale: Locale.nullable().default(null).catch(null),
  home: Home.default("page").catch("page"),
  side: z.enum(["right", "left"]).default("right").catch("right"),
  width: z.number().min(WIDTH.least).max(WIDTH.most).default(WIDTH.usual).catch(WIDTH.usual),
  open: z.boolean().default(false).catch(false),
  /** Reader first for those who write, goal first for those who lead */
  view: z.enum(["writer", "lead"]).default("writer").catch("writer"),
  /** Tools switched off: nothing of ours in their pages */
  off: z.array(HostTool).default([]).catch([]),
  /** Tools whose tab is hidden; the shortcut and the toolbar button still open the panel */
  hidden: z.array(HostTool).default([]).catch([]),
  /** Paused everywhere until this moment (ISO), or until the person resumes */
  pausedUntil: z.iso.datetime().nullable().default(null).catch(null),
  /** Single pages (asset keys) where a person asked for quiet */
  quietKeys: z.array(z.string()).max(500).default([]).catch([]),
  /** Tools whose page text is never read; everything else works as usual */
  contextOnly: z.array(HostTool).default([]).catch([]),
  /** One-line tips beside findings */
  tips: z.boolean().default(true).catch(true),
  /** Offers to ask the browser's own language model where no goal is clear */
  secondOpinion: z.boolean().default(false).catch(false),
  /** Dots in lists; `null`: for those who lead, and not for those who write */
  badges: z.boolean().nullable().default(null).catch(null),
  /** Pieces met in private windows are remembered, too */
  rememberPrivate: z.boolean().default(false).catch(false),
  /** Who this person is in the workspace's list of people */
  me: z.string().nullable().default(null).catch(null),
});
export type Settings = z.infer<typeof Settings>;

export const SettingsChange = z
  .object({
    locale: Locale.nullable(),
    home: Home,
    side: z.enum(["right", "left"]),
    width: z.number().min(WIDTH.least).max(WIDTH.most),
    open: z.boolean(),
    view: z.enum(["writer", "lead"]),
    off: z.array(HostTool),
    hidden: z.array(HostTool),
    pausedUntil: z.iso.datetime().nullable(),
    quietKeys: z.array(z.string()).max(500),
    contextOnly: z.array(HostTool),
    tips: z.boolean(),
    secondOpinion: z.boolean(),
    badges: z.boolean().nullable(),
    rememberPrivate: z.boolean(),
    me: z.string().nullable(),
  })
  .partial();
export type SettingsChange = z.infer<typeof SettingsChange>;

/** True while the person asked for quiet on this tool or page. */
export function isPaused(
  settings: Settings,
  tool: string,
  key: string | undefined,
  now: Date,
): boolean {
  if (settings.off.some((one) => one === tool)) return true;
  if (key && settings.quietKeys.includes(key)) return true;
  return settings.pausedUntil !== null && Date.parse(settings.pausedUntil) > now.getTime();
}
