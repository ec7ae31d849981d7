import { useMutation } from "@tanstack/react-query";
import type { QueueView } from "../../../../utils/messages/pieces-view";
import type { Choice } from "../../../../utils/messages/views";
import { FOREVER, ONLY_MET } from "../../../../utils/model/constants";
import { requestMutation } from "../../../../utils/queries/index";
import { Failed } from "../../../ui/Failed";
import { Select } from "../../../ui/Select";
import { useDates, useWords } from "../../../ui/words";

function addressOf(whose: string): string {
  return `#/pieces?${new URLSearchParams({ show: "queue", whose }).toString()}`;
}

/** Whose pieces one looks at: one's own, what was only seen in lists, and for a lead a team's. */
export function Whose({ view, whose }: { view: QueueView; whose: string }) {
  const t = useWords();
  const teams = [
    { id: "all", label: t("queue.all") },
    ...view.teams,
    { id: "", label: t("queue.noTeam") },
  ];
  const options = [
    { id: "mine", label: t("queue.mine") },
    { id: ONLY_MET, label: t("queue.met") },
    ...(view.lead ? teams : []),
  ];
  const go = (value: string): void => location.replace(addressOf(value));
  return (
    <div className="queue-whose">
      <Select label={t("queue.whose")} value={whose} onChoose={go}>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Nobody's pieces are mine before somebody said who they are. */
export function WhoAreYou({ people }: { people: readonly Choice[] }) {
  const t = useWords();
  const save = useMutation(requestMutation("saveSettings"));
  if (people.length === 0) return <Nobody />;
  return (
    <div className="queue-who">
      <p>{t("queue.who")}</p>
      <Select label={t("queue.whoLabel")} value="" onChoose={(me) => save.mutate({ me })}>
        <option value="">{t("queue.whoNobody")}</option>
        {people.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </Select>
      {save.error && <Failed error={save.error} />}
    </div>
  );
}

/** Where nobody is named, there is still what belongs to nobody yet, and the page where people are named. */
function Nobody() {
  const t = useWords();
  return (
    <div className="queue-who">
      <p className="nothing">{t("queue.noPeople")}</p>
      <div className="row">
        <a className="button main" href={addressOf(ONLY_MET)}>
          {t("queue.showMet")}
        </a>
        <a className="button" href="#/team">
          {t("queue.toTeam")}
        </a>
      </div>
    </div>
  );
}

/** Quiet was asked for: it holds here too, and ends with one click. */
export function Paused({ until }: { until: string }) {
  const t = useWords();
  const { moment } = useDates();
  const save = useMutation(requestMutation("saveSettings"));
  return (
    <div className="queue-who">
      <p>
        {until === FOREVER ? t("queue.pausedOpen") : t("queue.paused", { time: moment(until) })}
      </p>
      <p>
        <button
          type="button"
          className="button main"
          onClick={() => save.mutate({ pausedUntil: null })}
        >
          {t("queue.resume")}
        </button>
      </p>
      {save.error && <Failed error={save.error} />}
    </div>
  );
}
