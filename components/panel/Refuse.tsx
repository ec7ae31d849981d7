import { X } from "lucide-react";
import { useWords } from "../ui/words";

/** The quiet button beside a suggestion: it is wrong here for good. @param name of what is suggested */
export function Refuse({ name, refuse }: { name: string; refuse: () => void }) {
  const t = useWords();
  return (
    <button
      type="button"
      className="button plain icon refuse"
      aria-label={t("places.refuse", { goal: name })}
      title={t("places.notForThis")}
      onClick={refuse}
    >
      <X size={14} aria-hidden />
    </button>
  );
}
