import type { Strategy } from "../../../utils/messages/strategy-view";
import { isWeak } from "../../../utils/model/evidence";
import type { EvidenceItem } from "../../../utils/model/evidence";
import { useDates, useWords } from "../../ui/words";
import type { Forms } from "../edit/use-forms";
import { OpenForm } from "../edit/OpenForm";
import { BACKED } from "./backed";
import type { backedBy } from "./backed";

interface Props {
  item: EvidenceItem;
  strategy: Strategy;
  backed: ReturnType<typeof backedBy>;
  forms: Forms;
  mayEdit: boolean;
}

/** One fact: what it is, where it comes from, and what it stands behind. */
export function EvidenceLine({ item, strategy, backed, forms, mayEdit }: Props) {
  const t = useWords();
  const { day } = useDates();
  const all = BACKED.flatMap((kind) => backed[kind]);
  const said = [
    item.count && t("evidence.people", { count: item.count }),
    item.on && day(item.on),
    item.source ?? t("evidence.noSource"),
    strategy.people.find(({ id }) => id === item.ownerId)?.name,
    item.assetId && t("evidence.kept"),
  ];
  return (
    <div className="fact" data-entity={item.id}>
      <p className="row">
        <span className="chip">{t(`evidence.type.${item.type}`)}</span>
        {isWeak(item.type) && (
          <span className="chip confidence assumed" title={t("evidence.weakHint")}>
            {t("evidence.weak")}
          </span>
        )}
      </p>
      <h3 className="fact-text" dir="auto" tabIndex={-1}>
        {item.text}
      </h3>
      <p className="small muted" dir="auto">
        {said.filter(Boolean).join(" · ")}
      </p>
      <p className="small fact-backs">
        {item.backs.length === 0 && <span className="muted">{t("evidence.noBacks")}</span>}
        {item.backs.map((id) => {
          const one = all.find((other) => other.id === id);
          return one ? (
            <a key={id} href={one.href} dir="auto">
              {one.label}
            </a>
          ) : (
            <span key={id} className="muted">
              {t("evidence.gone")}
            </span>
          );
        })}
      </p>
      {mayEdit && <OpenForm of={item.id} forms={forms} about={item.text} />}
    </div>
  );
}
