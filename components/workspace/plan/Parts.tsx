import { useRef, useState } from "react";
import type { Campaign, Part } from "../../../utils/model/campaign";
import { useWords } from "../../ui/words";
import { Reorder } from "../edit/Reorder";
import { AddPart } from "./AddPart";
import { usePlan } from "./data";
import type { Forms } from "./forms";
import { PartForm } from "./PartForm";
import { PartRow } from "./PartRow";

interface Props {
  campaign: Campaign;
  /** Those that are looked at */
  parts: readonly Part[];
  /** True when these are all of them */
  whole: boolean;
  forms: Forms;
}

/** The parts of a campaign: read, filled in, added and put into order in place. */
export function Parts({ campaign, parts, whole, forms }: Props) {
  const t = useWords();
  const { canEdit } = usePlan();
  const [ordering, setOrdering] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  if (ordering)
    return (
      <div className="parts-order">
        <Order campaign={campaign} />
        <button ref={toggle} type="button" className="button" onClick={() => setOrdering(false)}>
          {t("plan.orderDone")}
        </button>
      </div>
    );
  return (
    <>
      {parts.length === 0 && (
        <p className="muted">{t(whole ? "plan.noParts" : "plan.noneOfThese")}</p>
      )}
      <ol className="parts" aria-label={t("plan.partsOf", { campaign: campaign.name })}>
        {parts.map((part) => (
          <li key={part.id} data-entity={part.id}>
            {forms.isOpen(part.id) && canEdit ? (
              <PartForm campaign={campaign} part={part} onClose={() => forms.close(part.id)} />
            ) : (
              <PartRow campaign={campaign} part={part} forms={forms} />
            )}
          </li>
        ))}
      </ol>
      {canEdit && whole && (
        <div className="parts-foot">
          <AddPart campaign={campaign} />
          {parts.length > 1 && (
            <button type="button" className="button plain" onClick={() => setOrdering(true)}>
              {t("plan.order")}
              <span className="sr-only"> {campaign.name}</span>
            </button>
          )}
        </div>
      )}
    </>
  );
}

function Order({ campaign }: { campaign: Campaign }) {
  const t = useWords();
  const { change } = usePlan();
  const order = (ids: readonly string[]): void =>
    change(
      campaign.id,
      (one) => ({
        ...one,
        parts: [...one.parts].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
      }),
      t("edit.ordered"),
    );
  return (
    <Reorder
      label={t("plan.partsOf", { campaign: campaign.name })}
      items={campaign.parts}
      nameOf={({ name }) => name}
      onOrder={order}
    >
      {({ name }) => <span dir="auto">{name}</span>}
    </Reorder>
  );
}
