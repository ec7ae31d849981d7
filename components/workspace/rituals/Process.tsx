import type { Strategy } from "../../../utils/messages/strategy-view";
import { ASSET_STATUSES } from "../../../utils/model/constants";
import { processSteps } from "../../../utils/model/process";
import type { Workspace } from "../../../utils/model/workspace";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { Text } from "../edit/fields";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";
import type { Forms } from "../edit/use-forms";

/** Name of its form; its unsaved words are kept under this part of the workspace. */
export const PROCESS = "process";

interface Props {
  strategy: Strategy;
  forms: Forms;
  mayEdit: boolean;
}

/** How a piece is made here: one line for each state of its life. */
export function Process({ strategy, forms, mayEdit }: Props) {
  const t = useWords();
  const { workspace } = strategy;
  const steps = processSteps(workspace?.["process"]);
  if (workspace && forms.open === PROCESS)
    return <ProcessForm {...{ workspace }} onClose={forms.close} onSaved={forms.saved} />;
  return (
    <>
      <p className="muted">
        {t(steps.length > 0 ? "rituals.process.lead" : "rituals.process.empty")}
      </p>
      {steps.length > 0 && (
        <dl className="process">
          {ASSET_STATUSES.map((status) => {
            const step = steps.find((one) => one.status === status);
            return (
              <div key={status}>
                <dt>{t(`status.${status}`)}</dt>
                <dd dir="auto" className={step ? "" : "muted"}>
                  {step ? [step.text, step.who].filter(Boolean).join(", ") : t("process.noLine")}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {mayEdit && (
        <div className="row">
          <button
            type="button"
            className="button"
            data-opens={PROCESS}
            onClick={() => forms.show(PROCESS)}
          >
            {t(steps.length > 0 ? "rituals.process.change" : "process.write")}
          </button>
        </div>
      )}
    </>
  );
}

interface FormProps {
  workspace: Workspace;
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

function ProcessForm({ workspace, onClose, onSaved }: FormProps) {
  const t = useWords();
  const edit = useEdit({ type: "meta", stored: workspace, part: PROCESS, onSaved });
  const steps = processSteps(edit.body["process"]);
  const lines = ASSET_STATUSES.map((status) => steps.find((one) => one.status === status));
  const kept = edit.body["process"];
  const put = (at: number, text: string): void => {
    const process = ASSET_STATUSES.map((_status, place) =>
      place === at ? text : lineOf(lines[place]),
    );
    edit.set({ process });
  };
  return (
    <EditForm title={t("rituals.process.title")} edit={edit} missing={[]} onClose={onClose}>
      <p className="small muted">{t("rituals.process.hint")}</p>
      {ASSET_STATUSES.map((status, at) => (
        <Text
          key={status}
          label={t(`status.${status}`)}
          value={Array.isArray(kept) ? String(kept[at] ?? "") : lineOf(lines[at])}
          onChange={(text) => put(at, text)}
        />
      ))}
    </EditForm>
  );
}

function lineOf(step: ReturnType<typeof processSteps>[number] | undefined): string {
  return step ? [step.text, step.who].filter(Boolean).join(", ") : "";
}
