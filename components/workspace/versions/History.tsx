import { useEffect, useRef } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { versionChange } from "../../../utils/model/change";
import type { Names } from "../../../utils/model/change";
import type { StrategyVersion } from "../../../utils/model/strategy-version";
import { useDates, useWords } from "../../ui/words";
import { ChangeLine } from "./ChangeLine";

interface Props {
  strategy: Strategy;
  names: Names;
  ids: ReadonlyMap<string, string>;
  /** The version the address asks for */
  wanted: string | null;
}

/** Every version of the strategy, the newest first. */
export function History({ strategy, names, ids, wanted }: Props) {
  const t = useWords();
  const { versions } = strategy;
  return (
    <section className="versions-part" aria-labelledby="history">
      <h2 id="history">{t("versions.history")}</h2>
      {versions.length === 0 && <p className="muted">{t("versions.none")}</p>}
      <ol className="version-list" reversed>
        {versions.map((version) => (
          <li key={version.id} className={version.current ? "version current" : "version"}>
            <OneVersion
              version={version}
              {...{ strategy, names, ids }}
              wanted={version.id === wanted}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface OneProps extends Omit<Props, "wanted"> {
  version: StrategyVersion;
  wanted: boolean;
}

function OneVersion({ version, strategy: { people }, names, ids, wanted }: OneProps) {
  const t = useWords();
  const { day } = useDates();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wanted) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "start" });
  }, [wanted]);
  const { number, effectiveFrom, summary, why, approvedBy, nextReviewOn, changes, current } =
    version;
  const approved = people.find(({ id }) => id === approvedBy)?.name ?? approvedBy;
  const said = [
    approved && t("versions.approvedBy", { name: approved }),
    nextReviewOn && t("versions.nextReview", { day: day(nextReviewOn) }),
  ].filter(Boolean);
  return (
    <article aria-labelledby={`version-${version.id}`}>
      <h3 id={`version-${version.id}`} ref={heading} tabIndex={-1}>
        {t("versions.since", { number, day: day(effectiveFrom) })}{" "}
        {current && <span className="chip">{t("versions.current")}</span>}
      </h3>
      {summary && (
        <p className="version-summary" dir="auto">
          {summary}
        </p>
      )}
      {why && <p dir="auto">{t("versions.because", { reason: why })}</p>}
      {said.length > 0 && <p className="small muted">{said.join(" ")}</p>}
      <p className="label">
        {t(changes.length > 0 ? "versions.changes" : "versions.noChanges", {
          count: changes.length,
        })}
      </p>
      <ul className="changes">
        {changes.map((one, at) => (
          <li key={`${one.id} ${String(at)}`} className="change">
            <ChangeLine change={versionChange(one, names)} ids={ids} />
          </li>
        ))}
      </ul>
    </article>
  );
}
