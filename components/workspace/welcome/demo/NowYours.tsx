import { useMutation } from "@tanstack/react-query";
import { requestMutation } from "../../../../utils/queries/index";
import { Failed } from "../../../ui/Failed";
import { useWords } from "../../../ui/words";
import { goTo } from "../../place";

const TOOLS = [
  { id: "google", href: "https://docs.google.com/document/u/0/" },
  { id: "asana", href: "https://app.asana.com/" },
  { id: "hubspot", href: "https://app.hubspot.com/" },
] as const;

const KEYS = "Alt+Shift+S";

/** The way from the made-up company to one's own: a strategy, a tool, and the sample gone. */
export function NowYours() {
  const t = useWords();
  const remove = useMutation({
    ...requestMutation("removeSample"),
    onSuccess: () => goTo("/welcome?sample=gone"),
  });
  const take = (): void => remove.mutate({});
  return (
    <ol className="demo-yours">
      <li>
        <h2>{t("demo.yours.strategy")}</h2>
        <p className="muted">{t("demo.yours.strategySays")}</p>
        <p className="row">
          <a className="button main" href="#/welcome?door=one-page">
            {t("demo.yours.answer")}
          </a>
          <a className="button" href="#/welcome?door=file">
            {t("demo.yours.open")}
          </a>
        </p>
      </li>
      <li>
        <h2>{t("demo.yours.tool")}</h2>
        <p className="muted">{t("demo.yours.toolSays", { keys: KEYS })}</p>
        <p className="row">
          {TOOLS.map(({ id, href }) => (
            <a key={id} className="button" href={href} target="_blank" rel="noreferrer">
              {t(`tool.${id}`)}
            </a>
          ))}
        </p>
      </li>
      <li>
        <h2>{t("demo.yours.sample")}</h2>
        <p className="muted">{t("demo.yours.sampleSays")}</p>
        <p>
          <button type="button" className="button" disabled={remove.isPending} onClick={take}>
            {t("demo.yours.remove")}
          </button>
        </p>
        {remove.error && <Failed error={remove.error} again={take} />}
      </li>
    </ol>
  );
}
