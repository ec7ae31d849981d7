import { Fold } from "../ui/Fold";
import { useDates, useWords } from "../ui/words";
import type { CardProps } from "./card";
import { Node } from "./Node";

/** For whom: the job and one thought in the open, the rest of the bulls-eye folded. */
export function ReaderCard({ context, change }: CardProps) {
  const t = useWords();
  const { day } = useDates();
  const { persona } = context;
  if (!persona)
    return (
      <Node label={t("reader.title")} open>
        <p className="muted">{t("reader.none")}</p>
        {!context.readOnly && (
          <button type="button" className="button plain" onClick={() => change("reader")}>
            {t("findings.fix.persona")}
          </button>
        )}
      </Node>
    );
  const lists = (["values", "objections", "trusts", "avoid"] as const).filter(
    (name) => persona[name].length > 0,
  );
  return (
    <Node label={t("reader.title")}>
      <p className="lead" dir="auto">
        {persona.short} <span className="chip">{t(`confidence.${persona.confidence}`)}</span>
      </p>
      {persona.retiredOn && persona.retiredOn <= context.today && (
        <>
          <p className="small">{t("reader.retired", { day: day(persona.retiredOn) })}</p>
          {!context.readOnly && (
            <button type="button" className="button plain" onClick={() => change("reader")}>
              {t("reader.another")}
            </button>
          )}
        </>
      )}
      {persona.thinks && (
        <p className="quote" dir="auto">
          “{persona.thinks}”
        </p>
      )}
      <Fold title={t("reader.more")}>
        <dl className="facts">
          {persona.job && <Fact name={t("reader.job")} values={[persona.job]} />}
          {persona.shops && <Fact name={t("reader.shops")} values={[persona.shops]} />}
          {lists.map((name) => (
            <Fact key={name} name={t(`reader.${name}`)} values={persona[name]} />
          ))}
        </dl>
      </Fold>
    </Node>
  );
}

function Fact({ name, values }: { name: string; values: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {values.map((value) => (
        <dd key={value} dir="auto">
          {value}
        </dd>
      ))}
    </div>
  );
}
