import { useState } from "react";
import { withPending } from "../../../utils/model/pending";
import type { Persona } from "../../../utils/model/persona";
import { readDraft } from "../../../utils/platform/drafts";
import { Failed } from "../../ui/Failed";
import { Fold } from "../../ui/Fold";
import { useWords } from "../../ui/words";
import { Reorder } from "../edit/Reorder";
import { Saved } from "../edit/Saved";
import { useArrival } from "../edit/use-arrival";
import { draftName } from "../edit/use-edit";
import { useForms } from "../edit/use-forms";
import type { Forms } from "../edit/use-forms";
import { useOrder } from "../edit/use-order";
import { OpenForm } from "../edit/OpenForm";
import { OrderButton } from "../edit/OrderButton";
import { COUNTS, countsForm } from "./CountsForm";
import { newReader } from "./new-reader";
import { Reader } from "./Reader";
import { ReaderForm } from "./ReaderForm";
import { NEW_STAGE, Stages } from "./Stages";
import type { ViewProps } from "./view";

const NEW = "new:persona";

/** More than one can see at a glance. */
const MANY = 6;

/** Readers one below the other, those who are retired folded away, and the stages they go through. */
export function Readers({ strategy, query, mayEdit }: ViewProps) {
  const t = useWords();
  const readers = withPending<Persona>(strategy.personas, "persona", strategy.pending);
  const forms = useForms(() => unsaved(readers, strategy.stages));
  const [ordering, setOrdering] = useState(false);
  useArrival(query.get("id"));
  const here = readers.filter(({ retiredOn }) => !retiredOn);
  const gone = readers.filter(({ retiredOn }) => retiredOn);
  const own = { strategy, readers, forms, mayEdit };
  return (
    <>
      {here.length === 0 && <p className="muted">{t("personas.none")}</p>}
      {here.length > MANY && <GoTo readers={here} />}
      {ordering ? <Order {...own} /> : here.map((one) => <Entry key={one.id} {...own} one={one} />)}
      {forms.open === NEW && <NewReader {...own} />}
      {mayEdit && (
        <div className="row">
          <OpenForm of={NEW} forms={forms} text={t("personas.add")} />
          {strategy.personas.length > 1 && (
            <OrderButton
              {...{ ordering, setOrdering }}
              words={["personas.changeOrder", "personas.orderDone"]}
            />
          )}
        </div>
      )}
      {gone.length > 0 && (
        <Fold
          title={t("personas.retired", { count: gone.length })}
          open={gone.some(({ id }) => id === query.get("id"))}
        >
          {gone.map((one) => (
            <Entry key={one.id} {...own} one={one} />
          ))}
        </Fold>
      )}
      <Stages {...{ strategy, forms, mayEdit }} />
      <Saved done={forms.done} onGone={forms.gone} />
    </>
  );
}

/** Name of the first form whose unsaved words were kept here. */
function unsaved(
  readers: readonly { id: string }[],
  stages: readonly { id: string }[],
): string | null {
  if (readDraft(draftName("persona", null))) return NEW;
  if (readDraft(draftName("stage", null))) return NEW_STAGE;
  const [reader] = readers.filter(({ id }) => readDraft(draftName("persona", id)));
  const [counts] = readers.filter(({ id }) => readDraft(draftName("persona", id, COUNTS)));
  const [stage] = stages.filter(({ id }) => readDraft(draftName("stage", id)));
  return reader?.id ?? (counts && countsForm(counts.id)) ?? stage?.id ?? null;
}

interface OwnProps extends Omit<ViewProps, "query"> {
  /** All of them, with what waits for the next version */
  readers: readonly Persona[];
  forms: Forms;
}

function Entry({ one, forms, ...own }: OwnProps & { one: Persona }) {
  if (forms.open === one.id)
    return <ReaderForm {...own} reader={one} onClose={forms.close} onSaved={forms.saved} />;
  return <Reader {...own} reader={one} forms={forms} />;
}

function NewReader({ forms, ...own }: OwnProps) {
  const [reader] = useState(newReader);
  return <ReaderForm {...own} reader={reader} isNew onClose={forms.close} onSaved={forms.saved} />;
}

/** Readers by name alone, to be put into an order. */
function Order({ strategy, forms }: OwnProps) {
  const t = useWords();
  const { items, order, error } = useOrder(
    "persona",
    strategy.personas.filter(({ retiredOn }) => !retiredOn),
    forms.say,
  );
  return (
    <>
      <Reorder
        label={t("personas.order")}
        items={items}
        nameOf={({ short }) => short}
        onOrder={order}
      >
        {({ short }) => <p dir="auto">{short}</p>}
      </Reorder>
      {error && <Failed error={error} />}
    </>
  );
}

/** Many readers by name, each a step away. */
function GoTo({ readers }: Pick<OwnProps, "readers">) {
  const t = useWords();
  return (
    <nav className="reader-index no-print" aria-label={t("personas.goTo")}>
      {readers.map(({ id, short }) => (
        <a key={id} href={`#/personas?id=${encodeURIComponent(id)}`} dir="auto">
          {short}
        </a>
      ))}
    </nav>
  );
}
