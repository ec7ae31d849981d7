import type { Locale } from "../../../utils/model/settings";

/** A number as a language writes it, without groups: what stands in a field must be typed back the same. */
export function numberText(value: number | null, locale: Locale): string {
  return value === null
    ? ""
    : new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(
        value,
      );
}

/** The number a text says, with a decimal point or comma; `null` where it says none. */
export function numberIn(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f']/g, "")
    .replace(",", ".");
  return /^[-+−]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace("−", "-")) : null;
}
