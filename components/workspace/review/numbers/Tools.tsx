import type { Tally } from "../../../../utils/messages/strategy-view";
import { useDates, useWords } from "../../../ui/words";
import { Count } from "./Count";
import { Sheet } from "./Sheet";
import { toolsOf } from "./sums";

/** Where the work lives, where it goes without a goal, and whether we can follow the tool's pages. */
export function Tools({ tally: { lines, tools } }: { tally: Tally }) {
  const t = useWords();
  const { day } = useDates();
  const rows = toolsOf(lines).map(({ tool, pieces, linked }) => {
    const name = t(tool === "other" ? "pieces.elsewhere" : `tool.${tool}`);
    const seen = tools.find((one) => one.tool === tool);
    const label = (what: string): string => `${name}, ${t(`numbers.${what}`)}`;
    return {
      id: tool,
      name,
      cells: [
        <Count key="a" value={pieces} label={label("pieces")} filter={{ tool }} />,
        <Count key="b" value={linked} label={label("linked")} filter={{ tool, goal: "*" }} />,
        <Count
          key="c"
          value={pieces - linked}
          label={label("unlinked")}
          filter={{ tool, goal: "-" }}
        />,
        t(
          seen?.changed
            ? "numbers.layout.changed"
            : seen
              ? "numbers.layout.fine"
              : "numbers.layout.unknown",
        ),
        seen?.lastSeenOn ? day(seen.lastSeenOn) : t("numbers.notMet"),
      ],
    };
  });
  return (
    <section className="part-of-review" aria-labelledby="tools">
      <h2 id="tools">{t("numbers.tools")}</h2>
      {rows.length === 0 ? (
        <p className="muted">{t("numbers.nothing")}</p>
      ) : (
        <Sheet
          caption={t("numbers.tools")}
          heads={[
            t("pieces.col.tool"),
            t("numbers.pieces"),
            t("numbers.linked"),
            t("numbers.unlinked"),
            t("numbers.layout"),
            t("numbers.lastMet"),
          ]}
          rows={rows}
        />
      )}
    </section>
  );
}
