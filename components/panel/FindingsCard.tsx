import { useState } from "react";
import { useWords } from "../ui/words";
import type { CardProps } from "./card";
import { FindingItem } from "./FindingItem";
import { Tip } from "./Tip";
import "./findings.css";

const OPEN = 3;

/** At most three findings in the open; the rest, and mere notes, are one button away. */
export function FindingsCard({ context, target, change }: CardProps) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const { findings } = context;
  const pressing = findings.filter((one) => one.level !== "note");
  const notes = findings.filter((one) => one.level === "note");
  const ordered = [...pressing, ...notes];
  const open = pressing.length > 0 ? pressing.slice(0, OPEN).length : Math.min(OPEN, notes.length);
  const shown = all ? ordered : ordered.slice(0, open);
  const rest = ordered.length - shown.length;
  return (
    <section className="findings" role="region" aria-label={t("findings.title")}>
      <ul>
        {shown.map((finding) => (
          <FindingItem
            key={finding.rule + finding.hash}
            finding={finding}
            context={context}
            target={target}
            change={change}
          />
        ))}
      </ul>
      <Tip rule={context.tip} shown={shown.map(({ rule }) => rule)} />
      {rest > 0 && (
        <button type="button" className="button plain" onClick={() => setAll(true)}>
          {t("findings.more", { count: rest })}
        </button>
      )}
    </section>
  );
}
