import { useWords } from "../ui/words";
import type { CardProps } from "./card";
import { Node } from "./Node";

/** Why this, for them, now: the person's own words. An empty why stays empty. */
export function WhyCard({ context, change }: CardProps) {
  const t = useWords();
  const why = context.link?.why ?? "";
  return (
    <Node label={t("why.title")} open={why === ""}>
      {why ? (
        <>
          <p dir="auto">{why}</p>
          {context.unclear && !context.readOnly && (
            <p className="row small">
              <span className="muted">{t("findings.unclear")}</span>
              <button
                type="button"
                className="button plain"
                onClick={() => change("why", t("starter.different"))}
              >
                {t("why.add")}
              </button>
            </p>
          )}
        </>
      ) : (
        <p className="row">
          <span className="muted">{t("why.none")}</span>
          {!context.readOnly && (
            <button type="button" className="button plain" onClick={() => change("why")}>
              {t("why.add")}
            </button>
          )}
        </p>
      )}
    </Node>
  );
}
