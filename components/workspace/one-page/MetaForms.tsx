import type { Strategy } from "../../../utils/messages/strategy-view";
import { LIMITED, limitOf } from "../../../utils/model/limits";
import type { Limited } from "../../../utils/model/limits";
import type { Workspace } from "../../../utils/model/workspace";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { LinesField, NumberField, Text } from "../edit/fields";
import { useEdit } from "../edit/use-edit";
import type { Forms } from "../edit/use-forms";
import type { MetaPart } from "./sheet";

interface Props {
  workspace: Workspace;
  forms: Forms;
}

const MOST_PRINCIPLES = 5;
const MOST_LIMIT = 50;

function useMeta({ workspace, forms }: Props, part: MetaPart) {
  return useEdit({ type: "meta", stored: workspace, part, onSaved: forms.saved });
}

/** What we do, for whom and how, in a few sentences: the one thing everybody should know. */
export function StatementForm(props: Props & { version: Strategy["version"] }) {
  const t = useWords();
  const edit = useMeta(props, "statement");
  return (
    <EditForm
      title={t("page.statement")}
      edit={edit}
      missing={[]}
      onClose={props.forms.close}
      versioned={props.version !== undefined}
    >
      <Text
        label={t("page.statement")}
        hint={t("page.statementHint")}
        value={edit.body.statement ?? ""}
        onChange={(statement) => edit.set({ statement })}
        rows={4}
        maxLength={1000}
      />
    </EditForm>
  );
}

/** A few lines that settle small questions. */
export function PrinciplesForm(props: Props) {
  const t = useWords();
  const edit = useMeta(props, "principles");
  const { principles } = edit.body;
  const over = principles.length > MOST_PRINCIPLES;
  return (
    <EditForm
      title={t("page.principles")}
      edit={edit}
      missing={over ? [t("page.principlesHint")] : []}
      onClose={props.forms.close}
    >
      <LinesField
        label={t("field.principles")}
        hint={t("page.principlesHint")}
        value={principles}
        onChange={(lines) => edit.set({ principles: [...lines] })}
        error={over ? t("page.fivePrinciples") : undefined}
      />
    </EditForm>
  );
}

/** How many goals, readers and messages one keeps at a time. */
export function LimitsForm(props: Props) {
  const t = useWords();
  const edit = useMeta(props, "limits");
  const wrong = (what: Limited): boolean => {
    const value = edit.body.limits?.[what];
    return value !== undefined && !(Number.isInteger(value) && value >= 1 && value <= MOST_LIMIT);
  };
  return (
    <EditForm
      title={t("page.limits")}
      edit={edit}
      missing={LIMITED.filter(wrong).map((what) => t(`page.limit.${what}`))}
      onClose={props.forms.close}
    >
      <p className="small muted">{t("page.limitsHint")}</p>
      <div className="edit-pair">
        {LIMITED.map((what) => (
          <NumberField
            key={what}
            label={t(`page.limit.${what}`)}
            value={limitOf(edit.body, what)}
            onChange={(value) =>
              edit.set({ limits: { ...edit.body.limits, [what]: value ?? undefined } })
            }
            error={wrong(what) ? t("page.limitError") : undefined}
          />
        ))}
      </div>
    </EditForm>
  );
}
