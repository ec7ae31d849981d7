import { useState } from "react";
import type { ComponentProps } from "react";
import { readDraft } from "../../../utils/platform/drafts";
import { Select } from "../../ui/Select";
import { useWords } from "../../ui/words";
import { Saved } from "../edit/Saved";
import { useArrival } from "../edit/use-arrival";
import { draftName } from "../edit/use-edit";
import { useForms } from "../edit/use-forms";
import { OpenForm } from "../edit/OpenForm";
import { EVIDENCE_TYPES } from "../../../utils/model/evidence";
import { BACKED, backedBy } from "./backed";
import { EvidenceForm } from "./EvidenceForm";
import { EvidenceLine } from "./EvidenceLine";
import { addressOf, filterFrom, newEvidence, shownOf } from "./library";
import type { EvidenceFilter } from "./library";
import type { ViewProps } from "./view";
import "./evidence.css";

const NEW = "new:evidence";

/** Everything that is known rather than guessed, with what it stands behind. */
export function Library({ strategy, query, mayEdit }: ViewProps) {
  const t = useWords();
  const { evidence, today, me } = strategy;
  const from = query.get("from");
  const kept = evidence.find(({ assetId }) => from !== null && assetId === from);
  const [asked, setAsked] = useState<URLSearchParams>(query);
  const forms = useForms(() => {
    const offered = mayEdit && !kept && (from !== null || query.has("new"));
    return offered || readDraft(draftName("evidence", null)) ? NEW : unsaved(evidence);
  });
  useArrival(query.get("id") ?? kept?.id ?? null);
  const filter = filterFrom(query);
  const shown = shownOf(evidence, filter);
  const backed = backedBy(strategy);
  const own = { strategy, backed, onClose: forms.close, onSaved: forms.saved };
  return (
    <>
      {mayEdit && forms.open !== NEW && (
        <div className="row">
          <OpenForm of={NEW} forms={forms} text={t("evidence.add")} />
        </div>
      )}
      {forms.open === NEW && (
        <NewEvidence
          {...own}
          {...{ asked, today, me }}
          onSaved={(saved) => {
            // What the address asked for is done; the next one begins empty.
            setAsked(new URLSearchParams());
            forms.saved(saved);
          }}
        />
      )}
      {evidence.length === 0 ? (
        <p className="muted">{t("evidence.none")}</p>
      ) : (
        <Filters filter={filter} backed={backed} />
      )}
      {evidence.length > 0 && (
        <p className="small muted" role="status">
          {shown.length > 0 ? t("evidence.count", { count: shown.length }) : t("evidence.noMatch")}
        </p>
      )}
      <ul className="evidence">
        {shown.map((one) => (
          <li key={one.id}>
            {forms.open === one.id ? (
              <EvidenceForm {...own} item={one} />
            ) : (
              <EvidenceLine {...{ item: one, strategy, backed, forms, mayEdit }} />
            )}
          </li>
        ))}
      </ul>
      <Saved done={forms.done} onGone={forms.gone} />
    </>
  );
}

interface NewProps extends Omit<ComponentProps<typeof EvidenceForm>, "item"> {
  /** What the address asks for */
  asked: URLSearchParams;
  today: string;
  me: string | undefined;
}

function NewEvidence({ asked, today, me, ...own }: NewProps) {
  const [item] = useState(() => newEvidence(asked, today, me));
  return <EvidenceForm {...own} item={item} isNew title={asked.get("text") ?? ""} />;
}

function unsaved(evidence: readonly { id: string }[]): string | null {
  return evidence.find(({ id }) => readDraft(draftName("evidence", id)))?.id ?? null;
}

interface FiltersProps {
  filter: EvidenceFilter;
  backed: ReturnType<typeof backedBy>;
}

/** What is chosen stands in the address: it outlives a reload, and can be sent to somebody. */
function Filters({ filter, backed }: FiltersProps) {
  const t = useWords();
  const choose = (part: Partial<EvidenceFilter>): void =>
    location.replace(addressOf({ ...filter, ...part }));
  return (
    <div className="evidence-filters">
      <Select
        label={t("evidence.filter.type")}
        value={filter.type}
        onChoose={(type) => choose({ type })}
      >
        <option value="">{t("evidence.filter.all")}</option>
        {EVIDENCE_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`evidence.type.${type}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t("evidence.filter.backs")}
        value={filter.backs}
        onChoose={(backs) => choose({ backs })}
      >
        <option value="">{t("evidence.filter.all")}</option>
        {BACKED.filter((kind) => backed[kind].length > 0).map((kind) => (
          <optgroup key={kind} label={t(`evidence.group.${kind}`)}>
            {backed[kind].map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}
