/** Numbers and days as people write them, in English, German and French. */

/** The workspace's way of writing, as far as a number or a day can be read in two ways. */
export interface Notation {
  /** `1,250` is a thousand and more (English), or one and a quarter */
  decimal: "." | ",";
  /** `3/4/2026` is in April, or in March */
  days: "dmy" | "mdy";
}

/** @param locale BCP 47; without a region, English days are read as in Britain */
export function notationOf(locale: string): Notation {
  const [language = "en", region = ""] = locale.split(/[-_]/);
  return {
    decimal: language === "de" || language === "fr" ? "," : ".",
    days: region.toUpperCase() === "US" ? "mdy" : "dmy",
  };
}

export interface NumberRead {
  value: number;
  /** What stood behind or before it: `percent`, a currency sign, a word */
  unit?: string;
  /** It could have been read in another way */
  unsure?: true;
}

const AMOUNT = /^([^\d+\-.,]*?)\s*([-+]?\d[\d.,\s\u00a0\u202f'’]*|[-+]?[.,]\d+)\s*(.*)$/u;
const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  m: 1e6,
  mio: 1e6,
  mn: 1e6,
  mrd: 1e9,
  bn: 1e9,
};

/** `1,250.5`, `1.250,5`, `34 %`, `€ 12k`. `undefined` for what is no number. */
export function readNumber(text: string, { decimal }: Notation): NumberRead | undefined {
  const [, before = "", digits = "", behind = ""] = AMOUNT.exec(text.trim()) ?? [];
  if (digits === "" || before.length > 4 || behind.length > 24 || /\d/.test(behind))
    return undefined;
  const plain = digits.replace(/[\s\u00a0\u202f'’]/g, "").replace(/[.,]$/, "");
  const { mark, unsure } = decimalMark(plain, decimal);
  const number = Number(
    mark === "," ? plain.replaceAll(".", "").replace(",", ".") : plain.replaceAll(",", ""),
  );
  if (!Number.isFinite(number)) return undefined;
  const [word = "", ...rest] = behind.trim().split(/\s+/);
  const times = TIMES[word.toLowerCase().replace(/\.$/, "")];
  const unit = unitOf(
    [before.trim(), ...(times ? rest : [behind.trim()])].filter(Boolean).join(" "),
  );
  return {
    value: number * (times ?? 1),
    ...(unit ? { unit } : {}),
    ...(unsure ? { unsure: true } : {}),
  };
}

function decimalMark(plain: string, usual: "." | ","): { mark: "." | ","; unsure: boolean } {
  const [dots, commas] = [plain.split(".").length - 1, plain.split(",").length - 1];
  if (dots > 0 && commas > 0)
    return { mark: plain.lastIndexOf(",") > plain.lastIndexOf(".") ? "," : ".", unsure: false };
  if (dots + commas === 0) return { mark: ".", unsure: false };
  const mark = dots > 0 ? "." : ",";
  const other = mark === "." ? "," : ".";
  if (dots + commas > 1) return { mark: other, unsure: false };
  // One mark with three digits behind it parts thousands, or is the decimal one.
  const open = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  return { mark: open ? usual : mark, unsure: open };
}

/** The unit as key results keep it. */
export function unitOf(text: string): string {
  const plain = text.trim().toLowerCase();
  if (/^(%|percent(age)?|prozent|pour ?cent)$/.test(plain)) return "percent";
  if (/^(days?|tage?n?|jours?)$/.test(plain)) return "days";
  if (/^(weeks?|wochen?|semaines?)$/.test(plain)) return "weeks";
  if (/^(months?|monate?n?|mois)$/.test(plain)) return "months";
  if (/^(hours?|stunden?|heures?)$/.test(plain)) return "hours";
  if (/^(number|numeric|count|anzahl|zahl|nombre|none)$/.test(plain)) return "count";
  return text.trim();
}

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^(feb|fév|fev)/,
  /^(mar|mär|mrz)/,
  /^(apr|avr)/,
  /^(may|mai)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aoû|aou)/,
  /^sep/,
  /^(oct|okt)/,
  /^nov/,
  /^(dec|dez|déc)/,
];

export interface DayRead {
  day: string;
  /** Day and month could have been read the other way round */
  unsure?: true;
}

/** A day in any usual spelling as `YYYY-MM-DD`. `undefined` for what is no day that exists. */
export function readDay(text: string, { days }: Notation): DayRead | undefined {
  const said = text.trim().toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t\s].*)?$/.exec(said);
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})(?:[t\s].*)?$/.exec(said);
  if (short) {
    const [first, second, year] = [Number(short[1]), Number(short[3]), fullYear(short[4] ?? "")];
    if (short[2] === "." || first > 12) return made(year, second, first);
    if (second > 12) return made(year, first, second);
    const day = days === "mdy" ? made(year, first, second) : made(year, second, first);
    return day && first !== second ? { ...day, unsure: true } : day;
  }
  return readWordedDay(said);
}

function readWordedDay(said: string): DayRead | undefined {
  const words = said.replace(/[,.]/g, " ").split(/\s+/).filter(Boolean);
  const month = words.findIndex((word) => MONTHS.some((one) => one.test(word)));
  if (month < 0 || words.length > 4) return undefined;
  const at = MONTHS.findIndex((one) => one.test(words[month] ?? "")) + 1;
  const numbers = words.flatMap((word) =>
    /^\d{1,4}(st|nd|rd|th|er)?$/.test(word) ? [Number.parseInt(word, 10)] : [],
  );
  const year = numbers.find((one) => one > 31);
  const day = numbers.find((one) => one <= 31);
  return year === undefined
    ? undefined
    : day === undefined
      ? lastOf(year, at)
      : made(year, at, day);
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function made(year: number, month: number, day: number): DayRead | undefined {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
    ? { day: text }
    : undefined;
}

function lastOf(year: number, month: number): DayRead {
  return { day: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

/** The last day of a period as OKR tools name it: `Q3 2026`, `Q3 Y2025`, `FY2026`, `H1 2026`, `2026`. */
export function readPeriodEnd(text: string): string | undefined {
  const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(text)?.[1];
  if (!year) return undefined;
  const quarter = /\b[qt]([1-4])\b/i.exec(text)?.[1];
  const half = /\b[hs]([12])\b/i.exec(text)?.[1];
  const month = quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : 12;
  return lastOf(Number(year), month).day;
}

/** How the days of a whole text are written, where at least one of them tells; else as usual. */
export function daysWritten(texts: readonly string[], usual: Notation["days"]): Notation["days"] {
  for (const text of texts) {
    const [, first, second] = /^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}/.exec(text) ?? [];
    if (Number(first) > 12) return "dmy";
    if (Number(second) > 12) return "mdy";
  }
  return usual;
}
