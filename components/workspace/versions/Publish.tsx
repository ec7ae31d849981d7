import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { dropDraft, keepDraft, readDraft } from "../../../utils/platform/drafts";
import { strategyMutation } from "../../../utils/queries/strategy";
import { Failed } from "../../ui/Failed";
import { useDates, useWords } from "../../ui/words";
import { Choice, DayField, Text } from "../edit/fields";
import type { Done } from "../edit/Saved";
import { isClear } from "./clashes";
import { missingIn, nextNumber, startOf } from "./publish-draft";
import type { Draft } from "./publish-draft";

interface Props {
  strategy: Strategy;
  onDone: (done: Done) => void;
}

const NAME = "publish";

/** Makes what waits the next version: what it is about, why, from when, and who said so. */
export function Publish({ strategy, onDone }: Props) {
  const t = useWords();
  const { draft, set, forget } = usePublishDraft(strategy);
  const publish = useMutation(strategyMutation("publish"));
  const number = nextNumber(strategy);
  const missing = missingIn(draft, strategy).map((field) => t(`versions.field.${field}`));
  const clear = isClear(strategy);
  const ready = missing.length === 0 && clear && !publish.isPending;
  const send = (): void => {
    if (!ready) return;
    publish.mutate(draft, {
      onSuccess: ({ operation, answer }) => {
        if (answer.conflicts.length > 0) return;
        forget();
        onDone({ said: t("versions.published", { number }), operation });
      },
    });
  };
  return (
    <form
      className="edit-form publish"
      aria-labelledby="publish"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3 id="publish">{t("versions.publishTitle", { number })}</h3>
      <Fields draft={draft} set={set} strategy={strategy} />
      <p className="small muted" role="status">
        {clear
          ? missing.length > 0 && t("edit.missing", { fields: missing.join(", ") })
          : t("versions.settleFirst")}
      </p>
      {publish.error && <Failed error={publish.error} />}
      <div className="row edit-buttons">
        <button type="submit" className="button main" aria-disabled={!ready}>
          {t("versions.publish", { number })}
        </button>
      </div>
    </form>
  );
}

interface FieldsProps {
  draft: Draft;
  set: (part: Partial<Draft>) => void;
  strategy: Strategy;
}

function Fields({ draft, set, strategy: { version, people, today } }: FieldsProps) {
  const t = useWords();
  const { day } = useDates();
  const { summary, why, effectiveFrom, nextReviewOn, approvedBy } = draft;
  const late = effectiveFrom > today;
  const early =
    version !== undefined && effectiveFrom !== "" && effectiveFrom < version.effectiveFrom;
  const error = late
    ? t("versions.tooLate")
    : early
      ? t("versions.tooEarly", { day: day(version.effectiveFrom) })
      : undefined;
  return (
    <>
      <Text
        label={t("versions.field.summary")}
        hint={t("versions.summaryHint")}
        value={summary}
        required
        onChange={(text) => set({ summary: text })}
      />
      <Text
        label={t("versions.field.why")}
        hint={t("versions.whyHint")}
        value={why}
        rows={3}
        maxLength={300}
        required
        onChange={(text) => set({ why: text })}
      />
      <div className="edit-pair">
        <DayField
          label={t("versions.field.effectiveFrom")}
          hint={t("versions.effectiveHint")}
          value={effectiveFrom}
          most={today}
          {...(version ? { least: version.effectiveFrom } : {})}
          error={error}
          required
          onChange={(value) => set({ effectiveFrom: value ?? "" })}
        />
        <DayField
          label={t("versions.field.nextReviewOn")}
          hint={t("versions.reviewHint")}
          value={nextReviewOn}
          least={today}
          onChange={(value) => set({ nextReviewOn: value })}
        />
      </div>
      {people.length > 0 && (
        <Choice
          label={t("versions.field.approvedBy")}
          value={approvedBy}
          none={t("versions.nobodySaid")}
          options={people.map(({ id, name }) => ({ id, label: name }))}
          onChange={(value) => set({ approvedBy: value })}
        />
      )}
    </>
  );
}

/** What was typed outlives a reload. */
function usePublishDraft(strategy: Strategy) {
  const [draft, setDraft] = useState<Draft>(
    () => (readDraft(NAME)?.value as Draft | undefined) ?? startOf(strategy),
  );
  const set = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(NAME, next);
  };
  return { draft, set, forget: () => dropDraft(NAME) };
}
