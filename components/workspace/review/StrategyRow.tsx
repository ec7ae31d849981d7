import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Review } from "../../../utils/messages/views";
import type { Amendment } from "../../../utils/messages/amendment";
import { useWords } from "../../ui/words";
import { KpiForm, ReadingForm } from "./kpi";
import { HoursForm, PartForm, SoThatForm } from "./amendments";
import { answer, amend } from "./deeds";
import type { Answer } from "./deeds";
import { useAnswered } from "./answers";
import { idOf } from "./ids";
import type { StrategyItem } from "./ids";
import { Row } from "./Row";
import type { Way } from "./Row";
import { Copied } from "./Copied";
import { useDo } from "./work";

interface Props {
  item: StrategyItem;
  review: Review;
  strategy: Strategy;
  active: boolean;
}

/** One finding on the strategy, with its fix in place. */
export function StrategyRow({ item, review, strategy, active }: Props) {
  const t = useWords();
  const answered = useAnswered();
  const { run } = useDo();
  const { finding } = item;
  const name = nameOf(item, strategy);
  const owner = review.people.find(({ id }) => id === finding.ownerId)?.name;
  const deed = (
    what: string,
    change: (
      client: Parameters<typeof amend>[0],
      done: Parameters<typeof amend>[2],
    ) => Promise<void>,
  ): void => run({ ids: [idOf(item)], title: name, said: what, act: change });
  const save = (change: Amendment): void =>
    deed(t("findings.closed.fixed"), (client, done) => amend(client, change, done));
  const close = (said: Answer): void =>
    deed(answered(said), (client, done) => answer(client, [item], said, done));
  return (
    <Row
      id={idOf(item)}
      finding={finding}
      title={name}
      meta={owner && <p className="small muted meta">{t("page.owner", { name: owner })}</p>}
      ways={useWays(item, review, strategy, save)}
      active={active}
      readOnly={review.readOnly !== undefined}
      today={review.today}
      untilReview={false}
      onAnswer={close}
    />
  );
}

/** A goal and its numbers go by the goal's short handle. */
function nameOf({ finding: { target } }: StrategyItem, { goals }: Strategy): string {
  const code = goals.find(({ id }) => id === target.in)?.code;
  return code ? `${code} · ${target.name}` : target.name;
}

export type Save = (change: Amendment) => void;

/** What can be done about a finding on the strategy, by what it asks for. */
function useWays(item: StrategyItem, review: Review, strategy: Strategy, save: Save): Way[] {
  const t = useWords();
  const { finding } = item;
  const { target, fix } = finding;
  const { today } = review;
  const kpi = strategy.goals
    .find(({ id }) => id === target.in)
    ?.kpis.find(({ id }) => id === target.id);
  const form = (text: string, show: NonNullable<Way["form"]>): Way[] => [
    { id: "fix", text: t(`review.way.${text}`), form: show },
  ];
  const common = { save, today };
  switch (fix.kind) {
    case "soThat":
      return form("soThat", (close) => <SoThatForm {...common} goalId={target.id} close={close} />);
    case "reading":
      return form("reading", (close) => (
        <ReadingForm {...common} goalId={target.in} kpi={kpi} kpiId={target.id} close={close} />
      ));
    case "held":
      return [
        {
          id: "held",
          text: t("review.way.held"),
          run: () => save({ what: "held", ritualId: target.id, on: today }),
        },
      ];
    case "copy": {
      const text = fix.text || t("review.interview");
      return form("interview", (close) => <Copied text={text} close={close} />);
    }
    case "brief":
      return [
        ...form("partDay", (close) => (
          <PartForm {...common} campaignId={target.in} partId={target.id} close={close} />
        )),
        {
          id: "elsewhere",
          text: t("review.way.elsewhere"),
          run: () =>
            save({ what: "part", campaignId: target.in, partId: target.id, doneElsewhere: true }),
        },
      ];
    case "edit":
      return fix.field === "hours"
        ? form("hours", (close) => <HoursForm {...common} finding={finding} close={close} />)
        : form("kpi", (close) => (
            <KpiForm {...common} finding={finding} kpi={kpi} people={review.people} close={close} />
          ));
    case "show":
      return [
        {
          id: "show",
          text: t(`findings.fix.show.${fix.route}`),
          href: `#/plan?view=calendar&goal=${encodeURIComponent(target.id)}`,
        },
      ];
  }
}
