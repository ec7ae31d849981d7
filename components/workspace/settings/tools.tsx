import { useId, useRef } from "react";
import { endOfDay, FOREVER, HOST_TOOLS } from "../../../utils/model/constants";
import type { HostTool } from "../../../utils/model/settings";
import { useDates, useWords } from "../../ui/words";
import { Row } from "./Row";
import type { SectionProps } from "./save";

/** Where Throughline is on, and where its tab shows. The settings keep the opposite: what is off, what is hidden. */
export function Tools({ settings, save }: SectionProps) {
  const t = useWords();
  return (
    <Row title={t("settings.tools")}>
      <ToolChecks
        legend={t("settings.toolsOn")}
        hint={t("settings.toolsOnHint")}
        out={settings.off}
        onChange={(off) => save({ off })}
      />
      <ToolChecks
        legend={t("settings.toolsTab")}
        hint={t("settings.toolsTabHint")}
        out={settings.hidden}
        onChange={(hidden) => save({ hidden })}
      />
      <ToolChecks
        legend={t("settings.toolsText")}
        hint={t("settings.toolsTextHint")}
        out={others(settings.contextOnly)}
        onChange={(out) => save({ contextOnly: others(out) })}
      />
    </Row>
  );
}

/** The tools that are not in a list: a tick here is the exception, where it is the rule above. */
function others(tools: readonly HostTool[]): HostTool[] {
  return HOST_TOOLS.filter((tool) => !tools.includes(tool));
}

interface ChecksProps {
  legend: string;
  hint: string;
  /** Tools whose box is not ticked */
  out: readonly HostTool[];
  onChange: (out: HostTool[]) => void;
}

function ToolChecks({ legend, hint, out, onChange }: ChecksProps) {
  const t = useWords();
  const id = useId();
  const change = (tool: HostTool, on: boolean): void =>
    onChange(on ? out.filter((one) => one !== tool) : [...out, tool]);
  return (
    <fieldset className="choices" aria-describedby={id}>
      <legend className="label">{legend}</legend>
      {HOST_TOOLS.map((tool) => (
        <label key={tool} className="check">
          <input
            type="checkbox"
            checked={!out.includes(tool)}
            onChange={(event) => change(tool, event.target.checked)}
          />
          {t(`tool.${tool}`)}
        </label>
      ))}
      <p id={id} className="small muted">
        {hint}
      </p>
    </fieldset>
  );
}

/** Quiet everywhere, until when, and the way back; and the single pages that were made quiet. */
export function Pause({ settings, save }: SectionProps) {
  const t = useWords();
  // One button for both ways: the keyboard stays on it when a pause begins or ends.
  const first = useRef<HTMLButtonElement>(null);
  const until = settings.pausedUntil;
  const paused = until !== null && until > new Date().toISOString();
  return (
    <Row title={t("settings.pause")}>
      <PauseLine until={paused ? until : null} />
      <div className="row">
        <button
          ref={first}
          type="button"
          className={paused ? "button main" : "button"}
          onClick={() => save({ pausedUntil: paused ? null : endOfDay(new Date()) })}
        >
          {t(paused ? "settings.resume" : "settings.pauseDay")}
        </button>
        {!paused && (
          <button
            type="button"
            className="button"
            onClick={() => {
              save({ pausedUntil: FOREVER });
              first.current?.focus();
            }}
          >
            {t("settings.pauseAll")}
          </button>
        )}
      </div>
      <Quiet settings={settings} save={save} />
    </Row>
  );
}

function PauseLine({ until }: { until: string | null }) {
  const t = useWords();
  const { moment } = useDates();
  if (!until) return <p>{t("settings.pauseNone")}</p>;
  return (
    <p>
      {until === FOREVER
        ? t("settings.pauseForever")
        : t("settings.pauseUntil", { time: moment(until) })}
    </p>
  );
}

/** Single pages that were made quiet from the panel's menu, where they can hardly be found again. */
function Quiet({ settings: { quietKeys }, save }: SectionProps) {
  const t = useWords();
  if (quietKeys.length === 0) return null;
  return (
    <p className="row">
      {t("settings.quiet", { count: quietKeys.length })}
      <button type="button" className="button" onClick={() => save({ quietKeys: [] })}>
        {t("settings.quietEnd")}
      </button>
    </p>
  );
}
