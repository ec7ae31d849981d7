import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { SubmitEvent } from "react";
import type { Mapping } from "../../utils/messages/places-view";
import type { Context } from "../../utils/messages/views";
import { pieceMutation } from "../../utils/queries/index";
import { Combo } from "../ui/Combo";
import { Failed } from "../ui/Failed";
import { Fold } from "../ui/Fold";
import { useWords } from "../ui/words";
import type { CardProps } from "./card";
import { useSaved } from "./Saved";

/** Says once which campaign all of a project, campaign or folder belongs to, and shows what was said. */
export function MapContainer({ context, target }: CardProps) {
  const t = useWords();
  const saved = useSaved();
  const client = useQueryClient();
  const map = useMutation(pieceMutation(client, "mapContainer", target));
  const [changing, setChanging] = useState(false);
  const busy = useRef(false);
  const { mapping, readOnly, state } = context;
  if (!mapping || (readOnly && !mapping.campaignId)) return null;
  const save = (campaignId: string | null): void => {
    // The second click of a double click would be a second change, with an undo of its own.
    if (busy.current) return;
    busy.current = true;
    const { key, name } = mapping;
    map.mutate(
      { container: { key, ...(name ? { name } : {}) }, campaignId },
      {
        onSuccess: (changed) => {
          saved.show(changed, t(campaignId ? "map.saved" : "map.removed"));
          setChanging(false);
        },
        onSettled: () => (busy.current = false),
      },
    );
  };
  const form = (
    <MapForm
      key={mapping.key}
      context={context}
      mapping={mapping}
      save={save}
      {...(changing ? { cancel: () => setChanging(false) } : {})}
    />
  );
  return (
    <section className="mapping">
      {mapping.campaignId && !changing && (
        <Mapped
          mapping={mapping}
          {...(readOnly ? {} : { change: () => setChanging(true), takeAway: () => save(null) })}
        />
      )}
      {(changing || (!mapping.campaignId && state === "list")) && (
        <>
          <h2 className="label">{t(`map.title${word(mapping)}`)}</h2>
          {form}
        </>
      )}
      {!mapping.campaignId && !changing && state !== "list" && (
        <Fold title={question(t, mapping)}>{form}</Fold>
      )}
      {map.error && <Failed error={map.error} />}
    </section>
  );
}

const WORDS = { project: "Project", campaign: "Campaign", folder: "Folder" } as const;

/** The last part of a message's key, by the kind of container. */
export function word({ kind }: Pick<Mapping, "kind">): string {
  return WORDS[kind];
}

function question(t: ReturnType<typeof useWords>, mapping: Mapping): string {
  const { name } = mapping;
  return name ? t("map.ask", { name }) : t(`map.ask${word(mapping)}`);
}

interface MappedProps {
  mapping: Mapping;
  change?: () => void;
  takeAway?: () => void;
}

function Mapped({ mapping, change, takeAway }: MappedProps) {
  const t = useWords();
  const { name, campaign = mapping.campaignId ?? "" } = mapping;
  return (
    <div>
      <p dir="auto">
        {name ? t("map.isNamed", { name, campaign }) : t(`map.is${word(mapping)}`, { campaign })}
      </p>
      {change && (
        <p className="row answers">
          <button type="button" className="button plain" onClick={change}>
            {t("map.change")}
          </button>
          <button type="button" className="button plain" onClick={takeAway}>
            {t("map.takeAway")}
          </button>
        </p>
      )}
    </div>
  );
}

interface FormProps {
  context: Context;
  mapping: Mapping;
  save: (campaignId: string) => void;
  cancel?: () => void;
}

function MapForm({ context, mapping, save, cancel }: FormProps) {
  const t = useWords();
  const [chosen, setChosen] = useState(mapping.campaignId ?? mapping.likely ?? null);
  const [asked, setAsked] = useState(false);
  // A choice and its Enter may come before the next drawing.
  const latest = useRef(chosen);
  const choose = (id: string | null): void => {
    latest.current = id;
    setChosen(id);
  };
  const send = (): void => {
    setAsked(true);
    if (latest.current) save(latest.current);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  if (context.campaigns.length === 0) return <p className="muted">{t("map.none")}</p>;
  return (
    <form className="map-form" onSubmit={submit}>
      {context.state === "list" && <p dir="auto">{question(t, mapping)}</p>}
      <Combo
        label={t("form.campaign")}
        placeholder={t("form.goalHint")}
        choices={withGoals(context)}
        value={chosen}
        onChange={choose}
        onSubmit={send}
        autoFocus={cancel !== undefined}
        invalid={asked && !chosen ? t("map.choose") : undefined}
      />
      {asked && !chosen && <p className="small warm">{t("map.choose")}</p>}
      <p className="small muted">{t("map.hint")}</p>
      <div className="row">
        <button type="submit" className="button">
          {t("map.save")}
        </button>
        {cancel && (
          <button type="button" className="button plain" onClick={cancel}>
            {t("map.cancel")}
          </button>
        )}
      </div>
    </form>
  );
}

/** Campaigns with the code of the goal each serves, since the goal is what the pieces inherit. */
function withGoals({ campaigns, goals }: Context): Context["campaigns"] {
  return campaigns.map((one) => {
    const code = goals.find(({ id }) => id === one.goalId)?.code;
    return { ...one, ...(code ? { code } : {}) };
  });
}
