import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Goal } from "../../../utils/model/goal";
import { goalLineQuery } from "../../../utils/queries/strategy";
import { useWords } from "../../ui/words";
import { Text } from "../edit/fields";

const PAUSE = 300;

interface Props {
  goal: Goal;
  onChange: (soThat: string) => void;
}

/** Asks what a goal is for that says what is made: beside its name, as it is typed. It never keeps one from saving. */
export function SoThat({ goal, onChange }: Props) {
  const t = useWords();
  const name = useSettled(goal.name);
  const kinds = goal.kpis.map(({ kind }) => kind);
  const { data: kind } = useQuery(goalLineQuery({ name, kinds }));
  const asks = name.trim() !== "" && (kind === "tactic" || kind === "output-only");
  if (!asks && !goal.soThat) return null;
  return (
    <div className="so-that" role="status">
      {asks && <p className="small">{t(`goals.line.${kind}`)}</p>}
      <Text label={t("goals.soThat")} value={goal.soThat ?? ""} onChange={onChange} rows={2} />
    </div>
  );
}

/** A text as it was when typing paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
