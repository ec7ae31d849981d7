import type { NotDoing as NotDoingEntry } from "../../../utils/model/not-doing";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { useDates, useWords } from "../../ui/words";
import { CardHint } from "./CardHint";
import { Section } from "./Section";

/** Whom we write for: their job, one thought of theirs, and how much of it we know. */
export function Readers({
  personas,
  notes,
}: {
  personas: Strategy["personas"];
  notes: Strategy["cardNotes"];
}) {
  const t = useWords();
  const nameOf = (id: string): string => personas.find((one) => one.id === id)?.short ?? "";
  return (
    <Section name="readers" title={t("page.readers")}>
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
            <CardHint id={one.id} notes={notes} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What we stand for. */
export function Pillars({ pillars }: { pillars: Strategy["pillars"] }) {
  const t = useWords();
  return (
    <Section name="pillars" title={t("page.pillars")}>
      {pillars.length === 0 && <p className="muted">{t("page.noPillars")}</p>}
      <ul className="pillars">
        {pillars.map((one) => (
          <li key={one.id}>
            <h3 dir="auto">{one.name}</h3>
            <p dir="auto">{one.claim}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What we decided not to do, each with its reason and its end. */
export function NotDoing({ entries }: { entries: readonly NotDoingEntry[] }) {
  const t = useWords();
  const { day } = useDates();
  return (
    <Section name="not-doing" title={t("page.notDoing")}>
      {entries.length === 0 && <p className="muted">{t("page.noNotDoing")}</p>}
      <ul className="not-doing">
        {entries.map((one) => (
          <li key={one.id}>
            <p dir="auto">
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
          </li>
        ))}
      </ul>
    </Section>
  );
}
