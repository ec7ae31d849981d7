import { useWords } from "../../ui/words";
import { Waits } from "../edit/Waits";
import { BusinessForm } from "../goals/Business";
import { OpenForm } from "../edit/OpenForm";
import { Section, WithForm } from "./Section";
import { current } from "./sheet";
import type { Sheet } from "./sheet";

const NEW = "new:business";

/** What the business wants: what every goal below serves. */
export function Business({ sheet }: { sheet: Sheet }) {
  const t = useWords();
  const { strategy, next, forms, editing, mayEdit } = sheet;
  const { business } = current(sheet);
  const edited = next.business.find(({ id }) => id === forms.open);
  const common = { strategy, onClose: forms.close, onSaved: forms.saved };
  const tools = mayEdit && <OpenForm of={NEW} forms={forms} text={t("goals.addBusiness")} />;
  return (
    <Section name="business" title={t("page.business")} tools={tools}>
      {business.length === 0 && <p className="muted">{t("page.noBusiness")}</p>}
      <ul className="business">
        {business.map((one) => (
          <WithForm
            key={one.id}
            id={one.id}
            form={edited?.id === one.id && <BusinessForm {...common} business={edited} />}
          >
            <span dir="auto">{one.name}</span>{" "}
            {editing && <Waits strategy={strategy} type="business" id={one.id} />}
            {mayEdit && <OpenForm of={one.id} forms={forms} about={one.name} />}
          </WithForm>
        ))}
      </ul>
      {forms.open === NEW && <BusinessForm {...common} isNew />}
    </Section>
  );
}
