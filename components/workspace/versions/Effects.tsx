import type { TallyLine } from "../../../utils/messages/strategy-view";
import type { Change } from "../../../utils/model/change";
import { useWords } from "../../ui/words";
import { effectOf } from "./effects";

/** What a waiting change will do to pieces, with the way to exactly these pieces. */
export function Effects({
  change,
  lines,
}: {
  change: Change;
  lines: readonly TallyLine[] | undefined;
}) {
  const t = useWords();
  if (change.op === "add" && change.type === "notdoing")
    return <p className="small">{t("versions.effect.notdoing")}</p>;
  if (change.op !== "retire") return null;
  if (!lines) return <p className="small muted">{t("versions.effect.counting")}</p>;
  const effect = effectOf(lines, change);
  if (!effect) return null;
  const { live, open, filter } = effect;
  if (live + open === 0) return <p className="small">{t("versions.effect.none")}</p>;
  return (
    <p className="small effect">
      {t("versions.effect")}{" "}
      <Some text={t("versions.effect.live", { count: live })} filter={filter} statuses={["live"]} />
      {open > 0 && (
        <>
          {" · "}
          <Some
            text={t("versions.effect.open", { count: open })}
            filter={filter}
            statuses={["draft", "review"]}
          />
        </>
      )}
    </p>
  );
}

function Some({
  text,
  filter,
  statuses,
}: {
  text: string;
  filter: string | null;
  statuses: readonly string[];
}) {
  return filter ? (
    <a href={`#/pieces?${filter}&status=${statuses.join(",")}`}>{text}</a>
  ) : (
    <>{text}</>
  );
}
