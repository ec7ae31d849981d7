import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Settings } from "../../../utils/model/settings";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { Choice } from "../edit/fields";
import { useSave } from "../settings/save";
import { saidAccess } from "./said";

/** Who this person is in the list of people, and what they may do because of it. On this device only. */
export function Me({ strategy, settings: stored }: { strategy: Strategy; settings: Settings }) {
  const t = useWords();
  const { settings, save, error } = useSave(stored);
  const { people } = strategy;
  const me = people.find(({ id }) => id === settings.me);
  return (
    <div className="team-me">
      {people.length > 0 && (
        <Choice
          label={t("team.youAre")}
          value={me?.id ?? null}
          onChange={(id) => save({ me: id })}
          options={people.map(({ id, name }) => ({ id, label: name }))}
          none={t("team.nobody")}
        />
      )}
      <p>
        {me
          ? `${t(`team.access.${saidAccess(me)}`)}: ${t(`team.may.${saidAccess(me)}`)}`
          : t("team.youNone")}
      </p>
      <p className="small muted">{t("team.youHint")}</p>
      {error && <Failed error={error} />}
    </div>
  );
}
