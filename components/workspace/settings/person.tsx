import { useId, useState } from "react";
import type { Person } from "../../../utils/model/people";
import { WIDTH } from "../../../utils/model/constants";
import type { Locale } from "../../../utils/model/settings";
import { useWords } from "../../ui/words";
import { Choices, Row } from "./Row";
import type { SectionProps } from "./save";

/** Languages call themselves by their own name. */
const LANGUAGES: readonly { value: Locale; text: string; lang: string }[] = [
  { value: "en", text: "English", lang: "en" },
  { value: "de", text: "Deutsch", lang: "de" },
  { value: "fr", text: "Français", lang: "fr" },
];

export function Language({ settings, save }: SectionProps) {
  const t = useWords();
  return (
    <Row title={t("settings.language")}>
      <Choices<Locale | "browser">
        legend={t("settings.language")}
        quiet
        name="language"
        value={settings.locale ?? "browser"}
        options={[{ value: "browser", text: t("settings.asBrowser") }, ...LANGUAGES]}
        onChoose={(value) => save({ locale: value === "browser" ? null : value })}
      />
    </Row>
  );
}

export function You({ settings, save, people }: SectionProps & { people: readonly Person[] }) {
  const t = useWords();
  const id = useId();
  const me = people.find((one) => one.id === settings.me);
  const label = (one: Person): string =>
    one.access === "viewer" ? t("settings.youViewer", { name: one.name }) : one.name;
  return (
    <Row title={t("settings.you")} hint={t("settings.youHint")}>
      {people.length === 0 ? (
        <p className="muted">{t("settings.noPeople")}</p>
      ) : (
        <>
          <label htmlFor={id} className="sr-only">
            {t("settings.you")}
          </label>
          <select
            id={id}
            className="input"
            value={me?.id ?? ""}
            onChange={(event) => save({ me: event.target.value || null })}
          >
            <option value="">{t("settings.youNobody")}</option>
            {people.map((one) => (
              <option key={one.id} value={one.id}>
                {label(one)}
              </option>
            ))}
          </select>
        </>
      )}
      {me?.access === "viewer" && (
        <p className="notice">{t("settings.youReadOnly", { name: me.name })}</p>
      )}
    </Row>
  );
}

export function Panel({ settings, save, sidePanel }: SectionProps & { sidePanel: boolean }) {
  const t = useWords();
  return (
    <Row title={t("settings.panel")}>
      <Choices
        legend={t("settings.view")}
        name="view"
        value={settings.view}
        options={[
          { value: "writer", text: t("settings.viewWriter") },
          { value: "lead", text: t("settings.viewLead") },
        ]}
        onChoose={(view) => save({ view })}
      />
      {sidePanel && (
        <Choices
          legend={t("settings.home")}
          name="home"
          value={settings.home}
          options={[
            { value: "page", text: t("settings.homePage") },
            { value: "browser", text: t("settings.homeBrowser") },
          ]}
          onChoose={(home) => save({ home })}
        />
      )}
      <Choices
        legend={t("settings.side")}
        name="side"
        value={settings.side}
        options={[
          { value: "right", text: t("settings.sideRight") },
          { value: "left", text: t("settings.sideLeft") },
        ]}
        onChoose={(side) => save({ side })}
      />
      <Width width={settings.width} save={(width) => save({ width })} />
    </Row>
  );
}

/** The docked panel's width. Saved when the field is left, and only when it makes sense. */
function Width({ width, save }: { width: number; save: (width: number) => void }) {
  const t = useWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const value = Number(typed ?? width);
  const fits = Number.isInteger(value) && value >= WIDTH.least && value <= WIDTH.most;
  const leave = (): void => {
    if (!fits) return;
    if (value !== width) save(value);
    setTyped(null);
  };
  return (
    <div className="field width">
      <label htmlFor={id}>{t("settings.width")}</label>
      <input
        id={id}
        className="input"
        type="number"
        min={WIDTH.least}
        max={WIDTH.most}
        value={typed ?? width}
        aria-invalid={!fits}
        aria-describedby={fits ? undefined : `${id}-error`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === "Enter" && leave()}
      />
      {!fits && (
        <p id={`${id}-error`} className="small error">
          {t("settings.widthError", WIDTH)}
        </p>
      )}
    </div>
  );
}
