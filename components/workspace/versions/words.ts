import { useWords } from "../../ui/words";

/** What a field is called by its path: `["kpis", "k1", "target"]` gives “Key results · Target”. */
export function useLabel(): (path: readonly string[]) => string {
  const t = useWords();
  return (path) => {
    const steps = path.flatMap((step) => {
      const key = step === "#order" ? "field.order" : `field.${step}`;
      const said = t(key);
      return said === key ? [] : [said];
    });
    return steps.length > 0 ? steps.join(" · ") : t("field.other");
  };
}
