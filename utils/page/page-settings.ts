/**
 * The few settings a host page needs, read from the browser's storage without waking the background. Hand-checked
 * rather than by schema: a schema library would cost every page more than everything else we do there.
 */
export interface PageSettings {
  home: "page" | "browser";
  side: "left" | "right";
  width: number;
  open: boolean;
  off: string[];
  hidden: string[];
  quietKeys: string[];
  /** Dots in lists */
  badges: boolean;
  pausedUntil: string | null;
}

export function pageSettings(stored: unknown): PageSettings {
  const raw = (stored ?? {}) as Partial<Record<keyof PageSettings | "view", unknown>>;
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  return {
    home: raw.home === "browser" ? "browser" : "page",
    side: raw.side === "left" ? "left" : "right",
    width: Number.isFinite(raw.width) ? Math.min(640, Math.max(300, Number(raw.width))) : 360,
    open: raw.open === true,
    off: list(raw.off),
    hidden: list(raw.hidden),
    quietKeys: list(raw.quietKeys),
    // On for those who lead, off for those who write, until they say otherwise.
    badges: raw.badges === true || (raw.badges !== false && raw.view === "lead"),
    pausedUntil: typeof raw.pausedUntil === "string" ? raw.pausedUntil : null,
  };
}

/** True while nothing of ours may be in this page. */
export function isQuiet(settings: PageSettings, tool: string, key: string | undefined): boolean {
  if (settings.off.includes(tool) || (key !== undefined && settings.quietKeys.includes(key)))
    return true;
  return settings.pausedUntil !== null && Date.parse(settings.pausedUntil) > Date.now();
}

/** The longest a browser's timer can wait (milliseconds). */
const LONGEST = 2 ** 31 - 1;

/**
 * Nothing else happens when a pause is over: whoever tells the settings here is called back then. Settings told later
 * take the place of those before.
 */
export function pauseEnd(
  callback: () => void,
  signal: AbortSignal,
): (settings: PageSettings) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return ({ pausedUntil }) => {
    clearTimeout(timer);
    const left = pausedUntil === null ? 0 : Date.parse(pausedUntil) - Date.now();
    if (left > 0) timer = setTimeout(callback, Math.min(left, LONGEST));
  };
}
