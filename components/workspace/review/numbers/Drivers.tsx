import { useState } from "react";
import type { Strategy, TallyLine } from "../../../../utils/messages/strategy-view";
import { DRIVERS } from "../../../../utils/model/constants";
import { useLocale, useWords } from "../../../ui/words";
import { Choice } from "../../edit/fields";
import { Count } from "./Count";
import { Sheet } from "./Sheet";
import { driversBy, driversIn, sumOf } from "./sums";

const MOST_MONTHS = 12;

/** Why pieces get made, month by month: of all teams or of one, never of a person. */
export function Drivers({ strategy, lines }: { strategy: Strategy; lines: readonly TallyLine[] }) {
  const t = useWords();
  const month = useMonth();
  const [team, setTeam] = useState<string | null>(null);
  const own = lines.filter(({ teamId }) => team === null || teamId === team);
  const total = driversIn(own);
  const other = DRIVERS.reduce((sum, one) => sum + (one === "strategy" ? 0 : total[one]), 0);
  const none = sumOf(own, ({ drivenBy }) => !drivenBy);
  const within: Record<string, string> = team === null ? {} : { team };
  const months = driversBy(lines, team);
  const row = (id: string, name: string, counts: typeof total, filter: Record<string, string>) => ({
    ...{ id, name },
    cells: DRIVERS.map((driver) => (
      <Count
        key={driver}
        value={counts[driver]}
        label={`${name}, ${t(`numbers.driver.${driver}`)}`}
        filter={{ ...within, ...filter, driven: driver }}
      />
    )),
  });
  return (
    <section className="part-of-review" aria-labelledby="drivers">
      <h2 id="drivers">{t("numbers.drivers")}</h2>
      <p className="numbers-line">
        {t("numbers.driversLine", {
          count: total.strategy + other,
          strategy: total.strategy,
          other,
        })}{" "}
        {none > 0 && (
          <>
            <Count
              value={none}
              label={t("numbers.noWhy", { count: none })}
              filter={{ ...within, driven: "-" }}
            />{" "}
            {t("numbers.noWhy", { count: none })}
          </>
        )}
      </p>
      {strategy.teams.length > 1 && (
        <div className="numbers-team">
          <Choice
            label={t("review.team")}
            value={team}
            none={t("review.allTeams")}
            options={strategy.teams.map(({ id, name }) => ({ id, label: name }))}
            onChange={setTeam}
          />
        </div>
      )}
      {months.length > 0 && (
        <Sheet
          caption={t("numbers.drivers")}
          heads={[t("pieces.month"), ...DRIVERS.map((one) => t(`numbers.driver.${one}`))]}
          rows={[
            ...months
              .slice(0, MOST_MONTHS)
              .map((one) => row(one.month, month(one.month), one.counts, { month: one.month })),
            row("all", t("numbers.allMonths"), total, {}),
          ]}
        />
      )}
    </section>
  );
}

/** Says a month, `2026-02`, as the language does. */
function useMonth(): (month: string) => string {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    ...{ month: "long", year: "numeric", timeZone: "UTC" },
  });
  return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
}
