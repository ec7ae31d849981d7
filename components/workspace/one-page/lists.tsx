import { unsourced } from "../../../utils/model/pillar";
import { useDates, useWords } from "../../ui/words";
import { Waits } from "../edit/Waits";
import { OpenForm } from "../edit/OpenForm";
import { CardHint } from "./CardHint";
import { NotDoingForm } from "./NotDoingForm";
import { PillarForm } from "./PillarForm";
import { Section, WithForm } from "./Section";
import { current } from "./sheet";
import type { Sheet } from "./sheet";

/** Whom we write for: their job, one thought of theirs, and how much of it we know. */
export function Readers({ sheet: { strategy, mayEdit } }: { sheet: Sheet }) {
  const t = useWords();
  const personas = strategy.personas.filter(({ retiredOn }) => !retiredOn);
  const nameOf = (id: string): string => personas.find((one) => one.id === id)?.short ?? "";
  const tools = mayEdit && (
    <a className="button plain opens" href="#/personas">
      {t("page.editReaders")}
    </a>
  );
  return (
    <Section name="readers" title={t("page.readers")} tools={tools}>
      {personas.length === 0 && <p className="muted">{t("page.noReaders")}</p>}
      <ul className="readers">
        {personas.map((one) => (
          <li key={one.id}>
            <h3 dir="auto">{one.short}</h3>
            {one.job && <p dir="auto">{one.job}</p>}
            {one.thinks && (
              <p className="quote" dir="auto">
                “{one.thinks}”
              </p>
            )}
            <span className={`chip confidence ${one.derived}`}>
              {t(`confidence.${one.derived}`)}
            </span>
            <CardHint id={one.id} notes={strategy.cardNotes} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const NEW_PILLAR = "new:pillar";

/** What we stand for. In the edit mode with the proof that nobody could look up. */
export function Pillars({ sheet }: { sheet: Sheet }) {
  const t = useWords();
  const { strategy, next, forms, editing, mayEdit } = sheet;
  const { pillars } = current(sheet);
  const edited = next.pillars.find(({ id }) => id === forms.open);
  const tools = mayEdit && <OpenForm of={NEW_PILLAR} forms={forms} text={t("page.addPillar")} />;
  return (
    <Section name="pillars" title={t("page.pillars")} tools={tools}>
      {pillars.length === 0 && <p className="muted">{t("page.noPillars")}</p>}
      <ul className="pillars">
        {pillars.map((one) => (
          <WithForm
            key={one.id}
            id={one.id}
            form={edited?.id === one.id && <PillarForm pillar={edited} sheet={sheet} />}
          >
            <h3 dir="auto" tabIndex={-1}>
              {one.name}
            </h3>
            <p dir="auto">{one.claim}</p>
            {editing && <Waits strategy={strategy} type="pillar" id={one.id} />}
            {editing &&
              unsourced(one).map((proof) => (
                <p key={proof} className="small muted no-print" dir="auto">
                  {t("page.noSource", { proof })}
                </p>
              ))}
            {mayEdit && <OpenForm of={one.id} forms={forms} about={one.name} />}
          </WithForm>
        ))}
      </ul>
      {forms.open === NEW_PILLAR && <PillarForm sheet={sheet} />}
    </Section>
  );
}

const NEW_NO = "new:notdoing";

/** What we decided not to do, each with its reason and its end. */
export function NotDoing({ sheet }: { sheet: Sheet }) {
  const t = useWords();
  const { day } = useDates();
  const { strategy, next, forms, editing, mayEdit } = sheet;
  const entries = current(sheet).notDoing;
  const edited = next.notDoing.find(({ id }) => id === forms.open);
  const tools = mayEdit && <OpenForm of={NEW_NO} forms={forms} text={t("page.addNotDoing")} />;
  return (
    <Section name="not-doing" title={t("page.notDoing")} tools={tools}>
      {entries.length === 0 && <p className="muted">{t("page.noNotDoing")}</p>}
      <ul className="not-doing">
        {entries.map((one) => (
          <WithForm
            key={one.id}
            id={one.id}
            form={edited?.id === one.id && <NotDoingForm entry={edited} sheet={sheet} />}
          >
            <p dir="auto" tabIndex={-1}>
              <b>{one.text}</b>
              {one.until && (
                <span className="small muted"> {t("page.until", { day: day(one.until) })}</span>
              )}
            </p>
            {one.why && (
              <p className="muted" dir="auto">
                {one.why}
              </p>
            )}
            {editing && <Waits strategy={strategy} type="notdoing" id={one.id} />}
            {mayEdit && <OpenForm of={one.id} forms={forms} about={one.text} />}
          </WithForm>
        ))}
      </ul>
      {forms.open === NEW_NO && <NotDoingForm sheet={sheet} />}
    </Section>
  );
}
