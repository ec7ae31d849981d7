import type { Axis } from "../../../../utils/model/coverage";
import { useWords } from "../../../ui/words";
import { usePlan } from "../data";

/** How rows and columns of the grid are called. */
export function useNames(axis: Axis) {
  const t = useWords();
  const { personas, stages } = usePlan().strategy;
  return {
    row: (id: string | null): string =>
      personas.find((one) => one.id === id)?.short ?? t("plan.anyReader"),
    column: (value: string | null): string => {
      if (value === null) return t(axis === "stage" ? "plan.noStage" : "plan.noChannel");
      return axis === "stage" ? (stages.find(({ id }) => id === value)?.name ?? value) : value;
    },
  };
}
