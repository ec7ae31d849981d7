import { useState } from "react";
import type { Campaign, Part } from "../../../utils/model/campaign";
import { circleWith, followersOf, heldUp } from "../../../utils/model/waiting";
import { useDates, useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { Choice, DayField, Several, Text } from "../edit/fields";
import { useEdit } from "../edit/use-edit";
import { usePlan } from "./data";

interface Props {
  campaign: Campaign;
  part: Part;
  onClose: () => void;
}

/** Everything that is said of one part. */
export function PartForm({ campaign, part: stored, onClose }: Props) {
  const t = useWords();
  const { strategy, tell, parts: all } = usePlan();
  const edit = useEdit({
    ...{ type: "campaign", stored: campaign, part: stored.id },
    onSaved: ({ operation }) => {
      tell({ said: t("edit.savedNow"), operation });
      onClose();
    },
  });
  const part = edit.body.parts.find(({ id }) => id === stored.id) ?? stored;
  const set = (said: Partial<Part>): void =>
    edit.set({
      parts: edit.body.parts.map((one) => (one.id === part.id ? { ...one, ...said } : one)),
    });
  const circle = circleWith(
    all.map((one) => (one.id === part.id ? { ...one, waitsFor: [] } : one)),
    part.id,
    part.waitsFor,
  );
  const missing = [
    part.name.trim() ? "" : t("field.name"),
    circle ? t("field.waitsFor") : "",
  ].filter(Boolean);
  const people = strategy.people.map(({ id, name }) => ({ id, label: name }));
  const readers = strategy.personas.filter(
    ({ id, retiredOn }) => !retiredOn || id === part.personaId,
  );
  return (
    <EditForm title={stored.name} edit={edit} missing={missing} onClose={onClose}>
      <Text label={t("field.name")} value={part.name} required onChange={(name) => set({ name })} />
      <div className="edit-pair">
        <Text
          label={t("field.type")}
          value={part.type ?? ""}
          onChange={(type) => set({ type: type || null })}
        />
        <Text
          label={t("field.channel")}
          value={part.channel ?? ""}
          onChange={(channel) => set({ channel: channel || null })}
        />
        <Choice
          label={t("field.personaId")}
          value={part.personaId ?? null}
          options={readers.map(({ id, short }) => ({ id, label: short }))}
          none={t("plan.anyReader")}
          onChange={(personaId) => set({ personaId })}
        />
        <Choice
          label={t("field.stage")}
          value={part.stage ?? null}
          options={strategy.stages.map(({ id, name }) => ({ id, label: name }))}
          none={t("plan.noStage")}
          onChange={(stage) => set({ stage })}
        />
        <Choice
          label={t("field.ownerId")}
          value={part.ownerId ?? null}
          options={people}
          none={t("plan.nobody")}
          onChange={(ownerId) => set({ ownerId })}
        />
        <DayField
          label={t("field.dueOn")}
          value={part.dueOn ?? null}
          onChange={(dueOn) => set({ dueOn })}
        />
      </div>
      <Followers part={part} />
      <WaitsFor campaign={campaign} part={part} set={set} />
      {circle && (
        <p className="small error" role="alert">
          {t("plan.circle", { part: circle.name, own: part.name })}
        </p>
      )}
      <Made part={part} set={set} />
      <Remove
        campaign={campaign}
        part={stored}
        onClose={() => {
          edit.discard();
          onClose();
        }}
      />
    </EditForm>
  );
}

interface Fields {
  part: Part;
  set: (said: Partial<Part>) => void;
}

/** Parts that wait for this one, with those whose day its own leaves too early. */
function Followers({ part }: { part: Part }) {
  const t = useWords();
  const { day } = useDates();
  const { parts, ready } = usePlan();
  const followers = followersOf(parts, part.id);
  if (followers.length === 0) return null;
  const late = heldUp(
    parts.map((one) => (one.id === part.id ? part : one)),
    ready,
  );
  return (
    <div className="followers" role="status">
      <p className="small muted">{t("plan.followers", { count: followers.length })}</p>
      <ul className="small">
        {followers.map(({ id, name, dueOn }) => (
          <li key={id} className={late.has(id) ? "warm" : ""} dir="auto">
            {dueOn ? `${name}, ${day(dueOn)}` : name}
            {late.has(id) && ` – ${t("plan.tooEarly")}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Other parts of the campaign; of other campaigns those that were chosen, and with one more step the rest. */
function WaitsFor({ campaign, part, set }: Fields & { campaign: Campaign }) {
  const t = useWords();
  const { running } = usePlan();
  const [wide, setWide] = useState(false);
  const others = running.filter(({ id }) => id !== campaign.id);
  const far = others.flatMap((one) =>
    one.parts
      .filter(({ id }) => wide || part.waitsFor.includes(id))
      .map(({ id, name }) => ({ id, label: `${name} (${one.name})` })),
  );
  const near = campaign.parts
    .filter(({ id }) => id !== part.id)
    .map(({ id, name }) => ({ id, label: name }));
  return (
    <div>
      <Several
        label={t("field.waitsFor")}
        value={part.waitsFor}
        options={[...near, ...far]}
        onChange={(waitsFor) => set({ waitsFor })}
      />
      {!wide && others.some(({ parts }) => parts.length > 0) && (
        <button type="button" className="button plain" onClick={() => setWide(true)}>
          {t("plan.waitsFar")}
        </button>
      )}
    </div>
  );
}

/** Who makes it: somebody outside, or a piece of ours. */
function Made({ part, set }: Fields) {
  const t = useWords();
  const { pieces } = usePlan();
  const own = pieces.get(part.id)?.find(({ id }) => id === part.assetId);
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={part.doneElsewhere === true}
          onChange={(event) => set({ doneElsewhere: event.target.checked })}
        />
        <span>{t("plan.elsewhere")}</span>
      </label>
      {part.assetId && (
        <p className="row">
          <span>{t("plan.filledBy", { title: own?.title ?? part.assetId })}</span>
          <button type="button" className="button plain" onClick={() => set({ assetId: null })}>
            {t("plan.notThis")}
          </button>
        </p>
      )}
    </>
  );
}

function Remove({ campaign, part, onClose }: Props) {
  const t = useWords();
  const { change, giveBack } = usePlan();
  const remove = (): void => {
    change(
      campaign.id,
      (one) => ({
        ...one,
        parts: one.parts
          .filter(({ id }) => id !== part.id)
          .map((other) => ({
            ...other,
            waitsFor: other.waitsFor.filter((id) => id !== part.id),
          })),
      }),
      t("plan.removed", { part: part.name }),
    );
    onClose();
    // Its own button is gone: the keyboard goes to that of its campaign.
    giveBack(campaign.id);
  };
  return (
    <div className="row">
      <button type="button" className="button plain" onClick={remove}>
        {t("plan.remove")}
      </button>
    </div>
  );
}
