import { useId, useState } from "react";
import type { Fit } from "../../utils/messages/fit-view";
import { CopyButton } from "../ui/CopyButton";
import { Fold } from "../ui/Fold";
import { useWords } from "../ui/words";
import type { CardProps } from "./card";
import { useFit } from "./fit-look";

type Point = Fit["points"][number];

const OPEN = 5;

/** Points with proof, each with where it comes from, to be copied into the draft. */
export function PointsCard({ target }: CardProps) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const points = useFit(target)?.points ?? [];
  if (points.length === 0) return null;
  const pillars = new Set(points.map(({ pillar }) => pillar));
  const shown = all ? points : points.slice(0, OPEN);
  const rest = points.length - shown.length;
  return (
    <Fold title={t("fit.points")}>
      <ul className="lines">
        {shown.map((point) => (
          <PointItem key={point.pillar + point.text} point={point} named={pillars.size > 1} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button plain" onClick={() => setAll(true)}>
          {t("fit.morePoints", { count: rest })}
        </button>
      )}
    </Fold>
  );
}

function PointItem({ point, named }: { point: Point; named: boolean }) {
  const t = useWords();
  const id = useId();
  const { text, source, pillar, used } = point;
  const notes = [
    named ? pillar : "",
    source ? t("fit.source", { source }) : t("fit.noSource"),
    used ? t("fit.used") : "",
  ];
  return (
    <li className="point">
      <p id={id} dir="auto">
        {text}
      </p>
      <p className="small muted" dir="auto">
        {notes.filter(Boolean).join(" · ")}
      </p>
      <CopyButton
        label={t("copy")}
        about={id}
        text={source ? t("fit.copiedPoint", { text, source }) : text}
      />
    </li>
  );
}
