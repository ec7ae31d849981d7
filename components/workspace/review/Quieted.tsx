import type { Review } from "../../../utils/messages/views";
import { useWords } from "../../ui/words";

/** Rules that were called wrong too often: said once, plainly, with the way to the settings. */
export function Quieted({ review: { quieted, teams } }: { review: Review }) {
  const t = useWords();
  if (quieted.length === 0) return null;
  return (
    <section className="notice quieted" aria-label={t("review.quieted")}>
      <ul>
        {quieted.map(({ rule, teamId, wrong, answers }) => {
          const team = teams.find(({ id }) => id === teamId)?.name;
          const words = {
            rule: t(`review.rule.${rule}`),
            team: team ?? "",
            wrong,
            count: answers,
          };
          return (
            <li key={rule + teamId}>{t(team ? "review.quiet" : "review.quietNoTeam", words)}</li>
          );
        })}
      </ul>
      <p>
        <a href="#/settings">{t("review.toSettings")}</a>
      </p>
    </section>
  );
}
