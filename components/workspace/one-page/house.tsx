import { limitOf } from "../../../utils/model/limits";
import { useWords } from "../../ui/words";
import { OpenForm } from "../edit/OpenForm";
import { LimitsForm, PrinciplesForm } from "./MetaForms";
import { Section } from "./Section";
import type { Sheet } from "./sheet";

/** A few lines that settle small questions. Where there are none, only those who edit are asked for some. */
export function Principles({ sheet: { shown, forms, editing, mayEdit } }: { sheet: Sheet }) {
  const t = useWords();
  const { principles } = shown.workspace;
  const open = forms.open === "principles";
  if (principles.length === 0 && !editing && !open) return null;
  const tools = mayEdit && <OpenForm of="principles" forms={forms} about={t("field.principles")} />;
  return (
    <Section name="principles" title={t("page.principles")} tools={tools}>
      <ul className="principles">
        {principles.length === 0 && <li className="muted">{t("page.noPrinciples")}</li>}
        {principles.map((one) => (
          <li key={one} dir="auto">
            {one}
          </li>
        ))}
      </ul>
      {open && <PrinciplesForm workspace={shown.workspace} forms={forms} />}
    </Section>
  );
}

/** How much one keeps at a time: a matter for those who edit. */
export function Limits({ sheet: { shown, forms, editing } }: { sheet: Sheet }) {
  const t = useWords();
  const open = forms.open === "limits";
  if (!editing && !open) return null;
  const limit = (what: Parameters<typeof limitOf>[1]): number => limitOf(shown.workspace, what);
  return (
    <Section
      name="limits"
      title={t("page.limits")}
      tools={<OpenForm of="limits" forms={forms} about={t("page.limits")} />}
    >
      {open ? (
        <LimitsForm workspace={shown.workspace} forms={forms} />
      ) : (
        <p className="no-print">
          {t("page.limitsLine", {
            goals: limit("activeGoals"),
            readers: limit("personas"),
            pillars: limit("pillars"),
          })}
        </p>
      )}
    </Section>
  );
}
