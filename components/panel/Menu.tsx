import { useMutation } from "@tanstack/react-query";
import { MoreHorizontal, X } from "lucide-react";
import type { Context } from "../../utils/messages/views";
import { endOfDay, FOREVER } from "../../utils/model/constants";
import type { Settings, SettingsChange } from "../../utils/model/settings";
import { requestMutation } from "../../utils/queries/index";
import { useOpening } from "../ui/opening";
import { useWords } from "../ui/words";
import { useHome } from "./home";
import { useMenuForm } from "./menu-form";
import type { PanelProps } from "./props";
import { StatusSelect } from "./StatusSelect";
import "./menu.css";

type Props = PanelProps & { context: Context };

/** Everything that is not about the piece itself: view, place, pause, and the way to the workspace. */
export function Menu(props: Props) {
  const t = useWords();
  const { open, toggle, close, root, opener, onKeyDown } = useOpening();
  const home = useHome();
  return (
    <div className="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        className="button plain icon"
        aria-label={t("menu.open")}
        aria-expanded={open}
        onClick={toggle}
      >
        <MoreHorizontal size={18} aria-hidden />
      </button>
      {props.place === "page" && (
        <button
          type="button"
          className="button plain icon"
          aria-label={t("menu.close")}
          onClick={home.close}
        >
          <X size={18} aria-hidden />
        </button>
      )}
      {open && <MenuList {...props} close={close} />}
    </div>
  );
}

function MenuList({ close, ...props }: Props & { close: () => void }) {
  const t = useWords();
  const { context, settings, place } = props;
  const save = useMutation(requestMutation("saveSettings"));
  const home = useHome();
  const apply = (change: SettingsChange) => (): void => {
    save.mutate(change);
    close();
  };
  const tool = t(`tool.${context.tool}`);
  return (
    <div className="menu-list">
      {context.key && <StatusSelect {...props} />}
      <JoinItem context={context} close={close} />
      <SuggestItem context={context} close={close} />
      <Group title={t("menu.view")}>
        <Item
          text={t(settings.view === "writer" ? "menu.goal" : "menu.reader")}
          act={apply({ view: settings.view === "writer" ? "lead" : "writer" })}
        />
      </Group>
      <Group title={t("menu.place")}>
        {place === "page" && props.sidePanel && (
          <Item
            text={t("menu.toBrowser")}
            act={() => {
              home.toBrowser();
              close();
            }}
          />
        )}
        {place === "browser" && <Item text={t("menu.toPage")} act={() => home.toPage()} />}
        {place === "page" && (
          <Item
            text={t(settings.side === "right" ? "menu.left" : "menu.right")}
            act={apply({ side: settings.side === "right" ? "left" : "right" })}
          />
        )}
        {context.tool !== "other" && <TabItem {...props} tool={tool} apply={apply} />}
      </Group>
      <Group title={t("menu.pause")}>
        {context.key && (
          <Item
            text={t("menu.pauseHere")}
            act={apply({ quietKeys: [...settings.quietKeys, context.key].slice(-500) })}
          />
        )}
        {context.tool !== "other" && (
          <Item
            text={t("menu.pauseTool", { tool })}
            act={apply({ off: [...settings.off, context.tool] })}
          />
        )}
        <Item text={t("menu.pauseToday")} act={apply({ pausedUntil: endOfDay(new Date()) })} />
        <Item text={t("menu.pauseAll")} act={apply({ pausedUntil: FOREVER })} />
      </Group>
      <Group title={t("menu.goTo")}>
        <a
          className="button plain"
          href="/workspace.html#/one-page"
          target="_blank"
          rel="noreferrer"
          onClick={close}
        >
          {t("menu.onePage")}
        </a>
        <a
          className="button plain"
          href="/workspace.html#/help"
          target="_blank"
          rel="noreferrer"
          onClick={close}
        >
          {t("help.menu")}
        </a>
        <a
          className="button plain"
          href="/workspace.html#/settings"
          target="_blank"
          rel="noreferrer"
          onClick={close}
        >
          {t("menu.settings")}
        </a>
      </Group>
    </div>
  );
}

/** The way to say that this page shows a piece that is known from elsewhere. */
function JoinItem({ context, close }: { context: Context; close: () => void }) {
  const t = useWords();
  const { set } = useMenuForm();
  const piece = ["linked", "finding", "unlinked"].includes(context.state);
  if (!piece || context.readOnly) return null;
  const open = (): void => {
    close();
    set("join");
  };
  return <Item text={t("join.menu")} act={open} />;
}

/** The way to say that the strategy itself should change. Those who only look cannot. */
function SuggestItem({ context, close }: { context: Context; close: () => void }) {
  const t = useWords();
  const { set } = useMenuForm();
  if (!context.workspace || context.readOnly) return null;
  const open = (): void => {
    close();
    set("suggest");
  };
  return <Item text={t("suggest.menu")} act={open} />;
}

function TabItem({
  context,
  settings,
  tool,
  apply,
}: Props & { tool: string; apply: (c: SettingsChange) => () => void }) {
  const t = useWords();
  const id = context.tool as Settings["hidden"][number];
  const hidden = settings.hidden.includes(id);
  const next = hidden ? settings.hidden.filter((one) => one !== id) : [...settings.hidden, id];
  return (
    <Item
      text={t(hidden ? "menu.showTab" : "menu.hideTab", { tool })}
      act={apply({ hidden: next })}
    />
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div role="group" aria-label={title} className="menu-group">
      <p className="label" aria-hidden="true">
        {title}
      </p>
      {children}
    </div>
  );
}

function Item({ text, act }: { text: string; act: () => void }) {
  return (
    <button type="button" className="button plain" onClick={act}>
      {text}
    </button>
  );
}
