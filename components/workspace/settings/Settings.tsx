import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useDates, useWords } from "../../ui/words";
import { OpenFile } from "../import/OpenFile";
import type { PageProps } from "../page";
import { DeleteAll } from "./DeleteAll";
import { Export } from "./Export";
import { Language, Panel, You } from "./person";
import { Lists } from "./Lists";
import { Row } from "./Row";
import { RuleSets } from "./RuleSets";
import { useSave } from "./save";
import { SecondOpinion } from "./SecondOpinion";
import { Stored } from "./Stored";
import { Support } from "./Support";
import { Tips } from "./Tips";
import { Pause, Tools } from "./tools";
import { Workflows } from "./Workflows";
import "./settings.css";

/** One person's settings on one device, and everything that concerns the data itself. */
export function Settings({ strategy, own, version }: PageProps) {
  const t = useWords();
  const { time } = useDates();
  const heading = useRef<HTMLHeadingElement>(null);
  const save = useSave(own.settings);
  const section = { settings: save.settings, save: save.save };
  const [sharedAt, setSharedAt] = useState<string | null>(null);
  const shared = { strategy, me: save.settings.me, onSaved: setSharedAt };
  const savedAt = [save.savedAt, sharedAt]
    .filter((at) => at !== null)
    .sort()
    .at(-1);
  return (
    <article className="settings">
      <h1 ref={heading} tabIndex={-1}>
        {t("settings.title")}
      </h1>
      <p className="muted">{t("settings.lead")}</p>
      <Language {...section} />
      <You {...section} people={strategy.people} />
      <Panel {...section} sidePanel={own.sidePanel} />
      <Tips {...section} />
      <SecondOpinion {...section} />
      <Tools {...section} />
      <Lists {...section} />
      <Pause {...section} />
      {strategy.workspace && <RuleSets {...shared} />}
      {strategy.workspace && <Workflows {...shared} />}
      <Row title={t("settings.file")} hint={t("settings.fileHint")}>
        <OpenFile />
      </Row>
      <Export />
      <Stored />
      <Support />
      {strategy.workspace?.sample && (
        <Sample name={strategy.workspace.name} onGone={() => heading.current?.focus()} />
      )}
      <DeleteAll />
      <Row title={t("settings.about")}>
        <p>{t("settings.version", { version })}</p>
        <p className="small muted">{t("settings.notice")}</p>
      </Row>
      <div className="saved-toast" role="status" aria-label={t("app.name")}>
        {savedAt && t("settings.saved", { time: time(savedAt) })}
      </div>
      {save.error && <Failed error={save.error} />}
    </article>
  );
}

/** The sample company, and the click that takes it away. */
function Sample({ name, onGone }: { name: string; onGone: () => void }) {
  const t = useWords();
  const remove = useMutation({ ...requestMutation("removeSample"), onSuccess: onGone });
  return (
    <Row title={t("settings.sample")} hint={t("settings.sampleHint", { name })}>
      <div>
        <button
          type="button"
          className="button"
          disabled={remove.isPending}
          onClick={() => remove.mutate({})}
        >
          {t("settings.sampleRemove")}
        </button>
      </div>
      {remove.error && <Failed error={remove.error} again={() => remove.mutate({})} />}
    </Row>
  );
}
