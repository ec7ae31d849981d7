import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Finding } from "../../utils/findings/contract";
import type { Target } from "../../utils/messages/protocol";
import type { Context } from "../../utils/messages/views";
import { pieceMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { useSay, useWords } from "../ui/words";
import type { Field } from "./card";
import { FindingFix } from "./FindingFix";
import { Exception, Later, Until } from "./FindingUntil";
import { useSaved } from "./Saved";

interface Props {
  finding: Finding;
  context: Context;
  target: Target;
  change: (field: Field, starter?: string) => void;
}

type Open = "later" | "why" | "accept" | "keep" | null;

/** One finding: a plain sentence, its facts, one fix, and the answers a person may give. */
export function FindingItem({ finding, context, target, change }: Props) {
  const t = useWords();
  const say = useSay();
  const saved = useSaved();
  const [open, setOpen] = useState<Open>(null);
  const client = useQueryClient();
  const closing = useMutation(pieceMutation(client, "close", target));
  const close = (
    kind: "snoozed" | "accepted" | "wrong",
    until: string | null = null,
    note?: string,
  ): void =>
    closing.mutate(
      { rule: finding.rule, kind, until, ...(note ? { note } : {}) },
      { onSuccess: (changed) => saved.show(changed, t(`findings.closed.${kind}`)) },
    );
  const toggle = (what: Open): void => setOpen(open === what ? null : what);
  const readOnly = context.readOnly !== undefined;
  return (
    <li className={`finding ${finding.level}`} data-rule={finding.rule} data-level={finding.level}>
      <p dir="auto">
        <span className="sr-only">{t(`findings.level.${finding.level}`)}: </span>
        {say(finding.message)}
      </p>
      {!readOnly && (
        <FindingFix
          finding={finding}
          context={context}
          target={target}
          change={change}
          accept={() => close("accepted")}
          keep={() => toggle("keep")}
        />
      )}
      <div className="row answers">
        {!readOnly && (
          <>
            <Answer
              text="findings.later"
              expanded={open === "later"}
              onClick={() => toggle("later")}
            />
            <Answer
              text="findings.accept"
              {...(finding.rule === "NOT-DOING" ? { expanded: open === "accept" } : {})}
              onClick={() => (finding.rule === "NOT-DOING" ? toggle("accept") : close("accepted"))}
            />
            <Answer text="findings.wrong" onClick={() => close("wrong")} />
          </>
        )}
        <Answer text="findings.whySeen" expanded={open === "why"} onClick={() => toggle("why")} />
      </div>
      {open === "later" && (
        <Later today={context.today} choose={(until) => close("snoozed", until)} />
      )}
      {open === "accept" && (
        <Exception today={context.today} choose={(until, note) => close("accepted", until, note)} />
      )}
      {open === "keep" && (
        <Until today={context.today} choose={(until) => close("snoozed", until)} />
      )}
      {open === "why" && <Why finding={finding} />}
      {closing.error && <Failed error={closing.error} />}
    </li>
  );
}

function Answer({
  text,
  onClick,
  expanded,
}: {
  text: string;
  onClick: () => void;
  expanded?: boolean;
}) {
  const t = useWords();
  return (
    <button type="button" className="button plain" onClick={onClick} aria-expanded={expanded}>
      {t(text)}
    </button>
  );
}

function Why({ finding }: { finding: Finding }) {
  const t = useWords();
  const say = useSay();
  return (
    <div className="sub small">
      <p>
        {t(`rule.${finding.rule}`)}{" "}
        {t("findings.rule", { rule: finding.rule, set: t(`set.${finding.set}`) })}
      </p>
      <p className="label">{t("findings.facts")}</p>
      <ul className="dots">
        {finding.facts.map((fact) => (
          <li key={fact.key + JSON.stringify(fact.params)} dir="auto">
            {say(fact)}
          </li>
        ))}
      </ul>
    </div>
  );
}
