import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Target } from "../../utils/messages/protocol";
import type { PlaceView } from "../../utils/messages/places-view";
import type { Context } from "../../utils/messages/views";
import { toolOf } from "../../utils/model/asset-key";
import { pieceMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { useWords } from "../ui/words";
import type { CardProps } from "./card";
import { SamePiece } from "./SamePiece";
import { useSaved } from "./Saved";
import "./places.css";

/** Where else this piece lives, what looks like it elsewhere, and who else says that it is theirs. */
export function PlacesCard({ context, target }: CardProps) {
  const t = useWords();
  const { places = [], twins = [], claims = [], readOnly } = context;
  const others = places.filter(({ here }) => !here);
  if (others.length === 0 && claims.length === 0 && (twins.length === 0 || readOnly)) return null;
  return (
    <section className="places">
      {others.length > 0 && <Also others={others} context={context} target={target} />}
      {claims.map((piece) => (
        <div key={piece.key} className="notice">
          <SamePiece piece={piece} context={context} target={target} text={t("join.claimFix")}>
            <p dir="auto">{t("join.claim", { title: piece.title })}</p>
          </SamePiece>
        </div>
      ))}
      {!readOnly &&
        twins.map((piece) => (
          <SamePiece key={piece.key} piece={piece} context={context} target={target}>
            <p className="small" dir="auto">
              {t("join.twin", { title: piece.title })}
            </p>
          </SamePiece>
        ))}
    </section>
  );
}

interface AlsoProps {
  others: readonly PlaceView[];
  context: Context;
  target: Target;
}

function Also({ others, context, target }: AlsoProps) {
  const t = useWords();
  const saved = useSaved();
  const client = useQueryClient();
  const detach = useMutation(pieceMutation(client, "detach", target));
  return (
    <div className="row small also">
      <span className="muted" id="also-here">
        {t("join.also")}
      </span>
      <ul aria-labelledby="also-here" className="row">
        {others.map(({ key, url }) => {
          const tool = t(`tool.${toolOf(key)}`);
          return (
            <li key={key} className="row">
              {url ? (
                <a href={url} target="_blank" rel="noreferrer" title={t("join.openNew", { tool })}>
                  {tool}
                </a>
              ) : (
                <span>{tool}</span>
              )}
              {!context.readOnly && (
                <button
                  type="button"
                  className="button plain"
                  aria-label={t("join.apartFrom", { tool })}
                  onClick={() =>
                    detach.mutate(
                      { key },
                      { onSuccess: (changed) => saved.show(changed, t("join.apartDone")) },
                    )
                  }
                >
                  {t("join.apart")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {detach.error && <Failed error={detach.error} />}
    </div>
  );
}
