import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Finding, Fix } from "../../utils/findings/contract";
import type { Target } from "../../utils/messages/protocol";
import type { Changed, Context } from "../../utils/messages/views";
import { pieceMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { useDates, useSay, useWords } from "../ui/words";
import type { Field } from "./card";
import { FillField } from "./FillField";
import { fixesOf, nameOf } from "./fixes";
import { FourQuestions } from "./FourQuestions";
import { useSaved } from "./Saved";

interface Props {
  finding: Finding;
  context: Context;
  target: Target;
  change: (field: Field, starter?: string) => void;
  accept: () => void;
  /** Asks until when a piece stays as it is */
  keep: () => void;
}

/** The one thing to do about a finding, and beside it what else its sentence offers. */
export function FindingFix(props: Props) {
  const { finding, context, target, change, keep } = props;
  const t = useWords();
  const act = useActions(target);
  const orphan = finding.rule === "VER-ORPHAN";
  const [first] = useState(finding.fix);
  const { main, later } = fixesOf(first, finding.fix);
  return (
    <div className="fix">
      <One key={nameOf(main)} {...props} fix={main} act={act} />
      {orphan && main.kind !== "status" && (
        <Do text={t("findings.also.retire")} onClick={() => act.status("retired")} />
      )}
      {orphan && main.kind === "status" && (
        <Do text={t("findings.fix.link")} onClick={() => change("goal")} />
      )}
      {orphan && <Do text={t("findings.keepUntil")} onClick={keep} />}
      {finding.rule === "DUP-NEAR" && <Talk finding={finding} title={context.title ?? ""} />}
      {later && !(orphan && later.kind === "status") && (
        <One key={nameOf(later)} {...props} fix={later} act={act} />
      )}
      {act.error && <Failed error={act.error} />}
    </div>
  );
}

type Act = ReturnType<typeof useActions>;

function useActions(target: Target) {
  const t = useWords();
  const saved = useSaved();
  const client = useQueryClient();
  const link = useMutation(pieceMutation(client, "link", target));
  const status = useMutation(pieceMutation(client, "setStatus", target));
  const fill = useMutation(pieceMutation(client, "fill", target));
  const done = {
    onSuccess: (changed: Changed) => saved.show(changed, t("findings.closed.fixed")),
  };
  return {
    link: (body: Parameters<typeof link.mutate>[0]) => link.mutate(body, done),
    status: (to: "idea" | "retired" | "draft" | "review" | "live") =>
      status.mutate({ status: to }, done),
    fill: (body: Parameters<typeof fill.mutate>[0]) => fill.mutate(body, done),
    error: link.error ?? status.error ?? fill.error,
  };
}

function One({ fix, context, change, accept, act }: Props & { fix: Fix; act: Act }) {
  const t = useWords();
  const say = useSay();
  const { day } = useDates();
  const why = context.link?.why ?? "";
  switch (fix.kind) {
    case "link":
      return <Do text={t("findings.fix.link")} onClick={() => change("goal")} />;
    case "why":
      return (
        <Do
          text={t("findings.fix.why")}
          onClick={() => change("why", fix.starter && say(fix.starter))}
        />
      );
    case "questions":
      return (
        <Questions
          onAnswers={(words, alternatives) =>
            act.link({ ...linked(context), why: words, alternatives })
          }
        />
      );
    case "relink": {
      const goal = context.goals.find(({ id }) => id === fix.goalId);
      const personaId = fix.personaId ?? context.link?.personaId ?? null;
      return (
        <Do
          text={t("findings.fix.relink", { code: goal?.code ?? "" })}
          onClick={() => act.link({ goalId: fix.goalId, personaId, why })}
        />
      );
    }
    case "attach": {
      const part = context.parts.find(({ id }) => id === fix.partId);
      return (
        <Do
          text={t("findings.fix.attach", { part: part?.label ?? "" })}
          onClick={() => act.fill({ campaignId: fix.campaignId, partId: fix.partId })}
        />
      );
    }
    case "status":
      return (
        <Do text={t(`findings.fix.status.${fix.status}`)} onClick={() => act.status(fix.status)} />
      );
    case "day":
      return (
        <Do
          text={t("findings.fix.day", { day: day(fix.day) })}
          onClick={() => act.fill({ scheduledOn: fix.day })}
        />
      );
    case "noted":
      return <Do text={t("findings.fix.noted")} onClick={accept} />;
    case "show":
      return (
        <a
          className="button"
          href={`/workspace.html#/${fix.route}?id=${encodeURIComponent(fix.id)}`}
          target="_blank"
          rel="noreferrer"
        >
          {t(`findings.fix.show.${fix.route}`)}
        </a>
      );
    case "copy":
      return <Copy text={fix.text} label={t("findings.fix.copy")} />;
    case "open":
      return <Open fix={fix} />;
    case "fill":
      return fix.field === "persona" || fix.field === "campaign" ? (
        <Do
          text={t(fix.field === "persona" ? "findings.fix.persona" : "findings.fix.field")}
          onClick={() => change(fix.field === "persona" ? "reader" : "campaign")}
        />
      ) : (
        <FillField field={fix.field} context={context} fill={act.fill} />
      );
  }
}

/** The link as it is, to be sent back with one thing changed. */
function linked({ link }: Context) {
  return { goalId: link?.goalId ?? null, personaId: link?.personaId ?? null };
}

function Do({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <button type="button" className="button" onClick={onClick}>
      {text}
    </button>
  );
}

function Questions({ onAnswers }: { onAnswers: (why: string, alternatives: string) => void }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  if (open) return <FourQuestions open onAnswers={onAnswers} />;
  return <Do text={t("findings.fix.questions")} onClick={() => setOpen(true)} />;
}

function Open({ fix }: { fix: Extract<Fix, { kind: "open" }> }) {
  const t = useWords();
  const address = fix.url ?? `/panel.html?key=${encodeURIComponent(fix.key)}`;
  return (
    <a className="button" href={address} target="_blank" rel="noreferrer" dir="auto">
      {t("findings.fix.open", { title: fix.title })}
    </a>
  );
}

function Copy({ text, label }: { text: string; label: string }) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <Do text={label} onClick={copy} />
      <span role="status" className="small muted">
        {copied ? t("findings.copied") : ""}
      </span>
    </>
  );
}

/** A short message to whoever works on the other piece. */
function Talk({ finding, title }: { finding: Finding; title: string }) {
  const t = useWords();
  const { owner = "", title: other = "" } = finding.message.params ?? {};
  const text = t("findings.message", { owner, piece: title, title: other });
  return <Copy text={text} label={t("findings.copyMessage")} />;
}
