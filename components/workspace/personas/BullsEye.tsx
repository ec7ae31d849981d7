import type { Persona } from "../../../utils/model/persona";
import type { Stage } from "../../../utils/model/stage";
import { Fold } from "../../ui/Fold";
import { useWords } from "../../ui/words";

interface Props {
  reader: Persona;
  stages: readonly Stage[];
}

/** Who this reader is: the job first and largest, then what they think, weigh and ask. */
export function BullsEye({ reader, stages }: Props) {
  const t = useWords();
  const { job, thinks, shops, values, objections, trusts, questions } = reader;
  return (
    <>
      <p className={job ? "reader-job" : "muted"} dir="auto">
        {job || `${t("reader.job")}: ${t("personas.unsaid")}`}
      </p>
      {thinks && (
        <p className="quote" dir="auto">
          “{thinks}”
        </p>
      )}
      <dl className="reader-facts" aria-label={t("personas.bullsEye")}>
        <Fact name={t("reader.shops")} said={shops ? [shops] : []} />
        <Fact name={t("reader.values")} said={values} />
        <Fact name={t("reader.objections")} said={objections} />
        <Fact name={t("reader.trusts")} said={trusts} />
        <Fact name={t("reader.questions")} said={questions} />
        <Fact name={t("reader.avoid")} said={reader.avoid} />
      </dl>
      <Reach reader={reader} stages={stages} />
    </>
  );
}

function Fact({ name, said }: { name: string; said: readonly string[] }) {
  const t = useWords();
  return (
    <div>
      <dt>{name}</dt>
      {said.length === 0 && <dd className="muted">{t("personas.unsaid")}</dd>}
      {said.map((one) => (
        <dd key={one} dir="auto">
          {one}
        </dd>
      ))}
    </div>
  );
}

/** Where they are found, and by which words: folded, since it is looked up and not read. */
function Reach({ reader, stages }: Props) {
  const t = useWords();
  const names = reader.stages.map((id) => stages.find((one) => one.id === id)?.name ?? id);
  const facts = [
    ["personas.accounts", reader.accounts],
    ["personas.channels", reader.channels.join(", ")],
    ["personas.stages", names.join(", ")],
    ["personas.signals", reader.signals.join(", ")],
  ] as const;
  if (facts.every(([, said]) => !said)) return null;
  return (
    <Fold title={t("personas.form.reach")}>
      <dl className="reader-lines">
        {facts.map(([name, said]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd dir="auto" className={said ? undefined : "muted"}>
              {said || t("personas.unsaid")}
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
