import type { Kpi, Reading } from "../../../utils/model/goal";
import { kpiGaps, seriesOf } from "../../../utils/model/kpi";
import { useDates, useWords } from "../../ui/words";

/** Says a number of a key result with its unit. */
export function useAmount(kpi: Kpi): (value: number) => string {
  const { amount } = useDates();
  return (value) => amount(value, kpi.unit ?? undefined);
}

/** The newest number of a key result, also one that nobody dated; nothing where there is none. */
export function readNow(kpi: Kpi): { value: number; on?: string } | undefined {
  return undated(kpi.current)[0] ?? seriesOf(kpi).at(-1) ?? undated(kpi.baseline)[0];
}

function undated(reading: Reading | null | undefined): { value: number }[] {
  return typeof reading?.value === "number" && !reading.on ? [{ value: reading.value }] : [];
}

/** "Cannot be judged yet: no source, no owner."; nothing where nothing is missing. */
export function useGaps(): (kpi: Kpi) => string | null {
  const t = useWords();
  return (kpi) => {
    const gaps = kpiGaps(kpi).map((gap) => t(`goals.gap.${gap}`));
    return gaps.length > 0 ? t("goals.cannotJudge", { gaps: gaps.join(", ") }) : null;
  };
}
