import { useQuery } from "@tanstack/react-query";
import type { Strategy, Tally } from "../../../../utils/messages/strategy-view";
import { tallyQuery } from "../../../../utils/queries/strategy";
import { Failed } from "../../../ui/Failed";
import { useSay, useWords } from "../../../ui/words";
import { Drivers } from "./Drivers";
import { Goals } from "./Goals";
import { healthOf } from "./health";
import { Next } from "./Next";
import { Shares } from "./Shares";
import { Tools } from "./Tools";
import "./numbers.css";

/** The numbers of all teams' work together. Each opens exactly the pieces it counts; none is about a person. */
export default function Numbers({ strategy }: { strategy: Strategy }) {
  const t = useWords();
  const query = useQuery(tallyQuery());
  if (query.error) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (!query.data) return <p className="muted">{t("numbers.counting")}</p>;
  if (query.data.known === 0) return <p className="nothing">{t("numbers.nothing")}</p>;
  return <All strategy={strategy} tally={query.data} />;
}

function All({ strategy, tally }: { strategy: Strategy; tally: Tally }) {
  const t = useWords();
  const say = useSay();
  const { lines } = tally;
  return (
    <>
      <section aria-label={t("numbers.health")}>
        <ul className="numbers-health">
          {healthOf(strategy, lines).map((message) => (
            <li key={message.key}>{say(message)}</li>
          ))}
        </ul>
        <p>
          <a href="#/review">{t("numbers.toDecisions")}</a>
        </p>
      </section>
      <Next strategy={strategy} lines={lines} />
      <Shares strategy={strategy} lines={lines} />
      <Goals strategy={strategy} lines={lines} />
      <Drivers strategy={strategy} lines={lines} />
      <Tools tally={tally} />
    </>
  );
}
