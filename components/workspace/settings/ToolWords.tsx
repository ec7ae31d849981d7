import { useId, useRef } from "react";
import { ASSET_STATUSES } from "../../../utils/model/constants";
import type { AssetStatus } from "../../../utils/model/asset";
import { Fold } from "../../ui/Fold";
import { useWords } from "../../ui/words";
import type { Draft, Section, ToolWord } from "./workflow-draft";
import { TOOL_WORDS } from "./workflow-draft";

/** What a word usually means, for the words that always mean the same. */
const USUAL: Readonly<Partial<Record<ToolWord, AssetStatus>>> = {
  "hubspot:scheduled": "review",
  "hubspot:published": "live",
  "hubspot:archived": "retired",
};

const DEFAULTS = ["docs", "hubspot", "asana", "asanaReview", "asanaDone"] as const;

interface Props {
  sections: Draft["sections"];
  words: Draft["words"];
  /** Sentence about a field that is wrong */
  faultOf: (field: string) => string | undefined;
  onChange: (change: Partial<Pick<Draft, "sections" | "words">>) => void;
}

/** What the tools' own words for a status mean to this team, where it differs from what they usually mean. */
export function ToolWords({ sections, words, faultOf, onChange }: Props) {
  const t = useWords();
  const id = useId();
  const add = useRef<HTMLButtonElement>(null);
  const change = (section: Section): void =>
    onChange({ sections: sections.map((one) => (one.row === section.row ? section : one)) });
  const next = Math.max(-1, ...sections.map(({ row }) => row)) + 1;
  return (
    <fieldset className="choices tool-words">
      <legend className="label">{t("workflow.words")}</legend>
      <Fold title={t("workflow.usual")}>
        <ul className="dots small">
          {DEFAULTS.map((one) => (
            <li key={one}>{t(`workflow.usually.${one}`)}</li>
          ))}
        </ul>
      </Fold>
      {TOOL_WORDS.map((word) => (
        <div key={word} className="field">
          <label htmlFor={`${id}-${word}`}>{t(`workflow.word.${word}`)}</label>
          <StatusSelect
            id={`${id}-${word}`}
            value={words[word]}
            usual={usualSaid(USUAL[word], t)}
            onChange={(status) => onChange({ words: { ...words, [word]: status } })}
          />
        </div>
      ))}
      {sections.map((section) => (
        <SectionRow
          key={section.row}
          section={section}
          fault={faultOf(`section-${String(section.row)}`)}
          onChange={change}
          onRemove={() => {
            onChange({ sections: sections.filter(({ row }) => row !== section.row) });
            add.current?.focus();
          }}
        />
      ))}
      <div>
        <button
          ref={add}
          type="button"
          className="button"
          onClick={() =>
            onChange({ sections: [...sections, { row: next, name: "", status: "review" }] })
          }
        >
          {t("workflow.addSection")}
        </button>
      </div>
    </fieldset>
  );
}

function usualSaid(usual: AssetStatus | undefined, t: ReturnType<typeof useWords>): string {
  return usual
    ? t("workflow.asUsual", { status: t(`status.${usual}`) })
    : t("workflow.asUsualByType");
}

interface SelectProps {
  id: string;
  value: AssetStatus | "";
  /** What it means when nothing is chosen; without it something is always chosen */
  usual?: string;
  onChange: (status: AssetStatus | "") => void;
}

function StatusSelect({ id, value, usual, onChange }: SelectProps) {
  const t = useWords();
  return (
    <select
      id={id}
      className="input"
      value={value}
      onChange={(event) => onChange(event.target.value as AssetStatus | "")}
    >
      {usual && <option value="">{usual}</option>}
      {ASSET_STATUSES.map((status) => (
        <option key={status} value={status}>
          {t(`status.${status}`)}
        </option>
      ))}
    </select>
  );
}

interface SectionProps {
  section: Section;
  fault: string | undefined;
  onChange: (section: Section) => void;
  onRemove: () => void;
}

/** When Asana's section is called this, the piece is in that status. */
function SectionRow({ section, fault, onChange, onRemove }: SectionProps) {
  const t = useWords();
  const id = useId();
  const called = section.name.trim() || t("workflow.newSection");
  return (
    <div
      className="tool-section"
      role="group"
      aria-label={t("workflow.sectionSaid", { name: called })}
    >
      <div className="field">
        <label htmlFor={`${id}-name`}>{t("workflow.section")}</label>
        <input
          id={`${id}-name`}
          className="input"
          dir="auto"
          maxLength={150}
          autoFocus={section.name === ""}
          value={section.name}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault && `${id}-fault`}
          onChange={(event) => onChange({ ...section, name: event.target.value })}
        />
        {fault && (
          <p id={`${id}-fault`} className="small error">
            {t(fault)}
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-status`}>{t("workflow.sectionStatus")}</label>
        <StatusSelect
          id={`${id}-status`}
          value={section.status}
          onChange={(status) => status && onChange({ ...section, status })}
        />
      </div>
      <button
        type="button"
        className="button plain"
        aria-label={t("workflow.removeNamed", { name: called })}
        onClick={onRemove}
      >
        {t("workflow.remove")}
      </button>
    </div>
  );
}
