import { SIZES } from "../../../utils/model/constants";
import type { Size } from "../../../utils/model/one-page";
import { useWords } from "../../ui/words";
import type { Draft } from "./draft";
import { Field, Question } from "./Question";

interface ChoiceProps {
  size: Size;
  onChange: (size: Size) => void;
  /** Sizes to choose from; all when missing */
  sizes?: readonly Size[];
}

/** How much of a strategy to begin with. Each can become the next without losing anything. */
export function SizeChoice({ size, onChange, sizes = SIZES }: ChoiceProps) {
  const t = useWords();
  return (
    <fieldset className="sizes">
      <legend className="label">{t("start.size")}</legend>
      {sizes.map((one) => (
        <label key={one} className="check">
          <input
            type="radio"
            name="size"
            value={one}
            checked={one === size}
            onChange={() => onChange(one)}
          />
          <span>
            <strong>{t(`start.size.${one}`)}</strong>{" "}
            <span className="muted">{t(`start.sizeHint.${one}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export type LargerDraft = Pick<Draft, "size" | "claim" | "proof" | "teams">;

interface Props {
  draft: LargerDraft;
  change: (part: Partial<LargerDraft>) => void;
  errorOf: (name: string) => string | undefined;
  /** Number of the first of these questions; they stand alone when missing */
  first?: number;
  /** There is a message already: what we stand for is not asked again */
  claimed?: boolean;
}

/** What a larger page asks beside: what we stand for, and in a group, who works together. */
export function Larger({ draft, change, errorOf, first = 1, claimed = false }: Props) {
  const { size } = draft;
  if (size === "start-up") return null;
  const asked = claimed ? first - 1 : first;
  const count = size === "group" ? asked + 1 : asked;
  return (
    <>
      {!claimed && <Claim {...{ draft, change, errorOf, count }} at={first} />}
      {size === "group" && <Teams {...{ draft, change, count }} at={count} />}
    </>
  );
}

interface PlaceProps {
  at: number;
  count: number;
}

function Claim({ draft, change, errorOf, ...place }: Props & PlaceProps) {
  const t = useWords();
  return (
    <Question {...place} text={t("start.q.claim")} needed>
      {(id) => (
        <>
          <Field
            name="claim"
            labelledBy={id}
            value={draft.claim}
            hint={t("start.q.claimHint")}
            error={errorOf("claim")}
            maxLength={300}
            required
            onChange={(claim) => change({ claim })}
          />
          <Field
            name="proof"
            label={t("start.q.proof")}
            value={draft.proof}
            hint={t("start.q.proofHint")}
            rows={3}
            onChange={(proof) => change({ proof })}
          />
        </>
      )}
    </Question>
  );
}

function Teams({ draft, change, ...place }: Omit<Props, "errorOf"> & PlaceProps) {
  const t = useWords();
  return (
    <Question {...place} text={t("start.q.teams")}>
      {(id) => (
        <Field
          name="teams"
          labelledBy={id}
          value={draft.teams}
          hint={t("start.q.teamsHint")}
          rows={3}
          onChange={(teams) => change({ teams })}
        />
      )}
    </Question>
  );
}
