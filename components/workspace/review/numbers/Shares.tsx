import type { Strategy, TallyLine } from "../../../../utils/messages/strategy-view";
import { useWords } from "../../../ui/words";
import { Count } from "./Count";
import { Sheet } from "./Sheet";
import { sharesBy, sumOf } from "./sums";

interface Props {
  strategy: Strategy;
  lines: readonly TallyLine[];
}

const LIVE = { status: "live" } as const;

/** How much of what is live names a goal: in all, by team and by tool. */
export function Shares({ strategy, lines }: Props) {
  const t = useWords();
  const live = lines.filter(({ status }) => status === "live");
  const linked = sumOf(live, ({ goalId }) => Boolean(goalId));
  const all = sumOf(live);
  const gone = new Set(
    strategy.goals.filter(({ status }) => status === "retired").map(({ id }) => id),
  );
  const past = sumOf(live, ({ goalId = "" }) => gone.has(goalId));
  return (
    <section className="part-of-review" aria-labelledby="shares">
      <h2 id="shares">{t("numbers.shares")}</h2>
      <p className="numbers-line">
        <Count value={linked} label={t("numbers.linked")} filter={{ ...LIVE, goal: "*" }} />{" "}
        {t("numbers.ofLive", { count: all })}
        {past > 0 && (
          <>
            {" "}
            <Count
              value={past}
              label={t("numbers.past", { count: past })}
              filter={{ ...LIVE, goal: [...gone].join(",") }}
            />{" "}
            {t("numbers.past", { count: past })}
          </>
        )}
      </p>
      {all > 0 && (
        <div className="numbers-pair">
          <By by="teamId" {...{ strategy, lines }} />
          <By by="tool" {...{ strategy, lines }} />
        </div>
      )}
    </section>
  );
}

function By({ by, strategy, lines }: Props & { by: "teamId" | "tool" }) {
  const t = useWords();
  const name = (id: string | null): string =>
    by === "tool"
      ? t(id === "other" ? "pieces.elsewhere" : `tool.${id ?? "other"}`)
      : (strategy.teams.find((team) => team.id === id)?.name ?? t("numbers.noTeam"));
  const head = t(by === "tool" ? "pieces.col.tool" : "review.team");
  const rows = sharesBy(lines, by).map(({ id, live, linked }) => {
    const own = { ...LIVE, [by === "tool" ? "tool" : "team"]: id ?? "-" };
    const label = (what: string): string => `${name(id)}, ${t(`numbers.${what}`)}`;
    return {
      id: id ?? "-",
      name: name(id),
      cells: [
        <Count key="a" value={live} label={label("live")} filter={own} />,
        <Count key="b" value={linked} label={label("linked")} filter={{ ...own, goal: "*" }} />,
        <Count
          key="c"
          value={live - linked}
          label={label("unlinked")}
          filter={{ ...own, goal: "-" }}
        />,
      ],
    };
  });
  return (
    <Sheet
      caption={t("numbers.sharesBy", { what: head })}
      heads={[head, t("numbers.live"), t("numbers.linked"), t("numbers.unlinked")]}
      rows={rows}
    />
  );
}
