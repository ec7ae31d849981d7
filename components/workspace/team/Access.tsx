import { ACCESS } from "../../../utils/model/access";
import { useWords } from "../../ui/words";

/** What each kind of access may do, in one plain line. */
export function Access() {
  const t = useWords();
  return (
    <dl className="team-access">
      {ACCESS.map((one) => (
        <div key={one}>
          <dt>{t(`team.access.${one}`)}</dt>
          <dd>{t(`team.may.${one}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
