import type { Strategy } from "../../../utils/messages/strategy-view";
import { useWords } from "../../ui/words";

interface Props {
  id: string;
  notes: Strategy["cardNotes"];
  /** What another goal or reader is called */
  nameOf: (id: string) => string;
}

/** Said where a goal or reader says too little to recognise its pieces by, or what another one says already. */
export function CardHint({ id, notes, nameOf }: Props) {
  const t = useWords();
  const note = notes.find((one) => one.id === id);
  if (!note) return null;
  return (
    <p className="small no-print card-hint">
      {note.like !== undefined
        ? t("page.sameWords", { other: nameOf(note.like) })
        : t("page.fewWords", { count: note.few ?? 0 })}
    </p>
  );
}
