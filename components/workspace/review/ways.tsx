import { useQueryClient } from "@tanstack/react-query";
import type { Finding } from "../../../utils/findings/contract";
import type { Review, ReviewItem, SuggestedGoal } from "../../../utils/messages/views";
import type { AssetStatus } from "../../../utils/model/asset";
import { useDates, useSay, useWords } from "../../ui/words";
import { answer, fill, linkTo, setStatus } from "./deeds";
import type { Answer, Done } from "./deeds";
import { ExceptionForm, KeepForm } from "./dates";
import { FillForm, GoalForm } from "./forms";
import { QuestionsForm, WhyForm } from "./why";
import { useAnswered } from "./answers";
import { Copied } from "./Copied";
import { idOf } from "./ids";
import type { Way } from "./Row";
import { useDo } from "./work";

/** Guesses that rest on order alone are no reason to link in one click. */
const WEAK = new Set(["because.first", "because.order", "because.used"]);

/** Where a piece opens: its panel, outside the host's page. */
export function panelOf(key: string): string {
  return `panel.html?key=${encodeURIComponent(key)}`;
}

/** What can be done about a piece: the deeds its forms and buttons share. */
export function useDeeds(item: ReviewItem) {
  const { run } = useDo();
  const client = useQueryClient();
  const answered = useAnswered();
  const t = useWords();
  const deed = (what: string, act: (done: Done) => Promise<void>): void =>
    run({
      ids: [idOf(item)],
      title: item.title || t("review.untitled"),
      said: what,
      act: (_client, done) => act(done),
    });
  return {
    deed,
    client,
    close: (said: Answer) => deed(answered(said), (done) => answer(client, [item], said, done)),
    status: (status: AssetStatus) =>
      deed(t(`review.status.${status}`), (done) => setStatus(client, [item], status, done)),
  };
}

export type Deeds = ReturnType<typeof useDeeds>;

/** The ways to settle one finding on a piece, the main one first. */
export function useWays(
  item: ReviewItem,
  review: Review,
  guess: SuggestedGoal | null | undefined,
): Way[] {
  const deeds = useDeeds(item);
  const main = useMain(item, review, guess, deeds);
  return [main, ...useMore(item, review, deeds, main)];
}

function useMain(
  item: ReviewItem,
  review: Review,
  guess: SuggestedGoal | null | undefined,
  deeds: Deeds,
): Way {
  const t = useWords();
  const say = useSay();
  const { day } = useDates();
  const { fix } = item.finding;
  const form = (text: string, show: Way["form"]): Way => ({
    id: "fix",
    text,
    ...(show ? { form: show } : { facts: true }),
  });
  const goalForm = form(t("findings.fix.link"), (close) => (
    <GoalForm item={item} review={review} deeds={deeds} close={close} />
  ));
  const link = (
    goalId: string,
    personaId: string | undefined,
    text: string,
    hint?: string,
  ): Way => {
    const code = review.goals.find(({ id }) => id === goalId)?.code;
    if (code === undefined) return goalForm;
    return {
      id: "link",
      text: t(text, { code }),
      ...(hint ? { hint } : {}),
      run: () =>
        deeds.deed(t("review.linked", { code }), (done) =>
          linkTo(deeds.client, item, { goalId, personaId }, done),
        ),
    };
  };
  switch (fix.kind) {
    case "link":
      if (fix.goalId) return link(fix.goalId, fix.personaId, "findings.fix.linkSuggested");
      return guess && !WEAK.has(guess.because.key)
        ? link(guess.goalId, guess.personaId, "findings.fix.linkSuggested", say(guess.because))
        : goalForm;
    case "relink":
      return link(fix.goalId, fix.personaId, "findings.fix.relink");
    case "fill":
      return form(
        t(fix.field === "persona" ? "findings.fix.persona" : "findings.fix.field"),
        (close) => <FillForm item={item} field={fix.field} deeds={deeds} close={close} />,
      );
    case "why":
      return form(t("findings.fix.why"), (close) => (
        <WhyForm item={item} starter={fix.starter} deeds={deeds} close={close} />
      ));
    case "questions":
      return form(t("findings.fix.questions"), (close) => (
        <QuestionsForm item={item} deeds={deeds} close={close} />
      ));
    case "attach": {
      const part = review.parts.find(({ id }) => id === fix.partId)?.name ?? "";
      const { campaignId, partId } = fix;
      return {
        id: "attach",
        text: t("findings.fix.attach", { part }),
        run: () =>
          deeds.deed(t("review.attached", { part }), (done) =>
            fill(deeds.client, item, { campaignId, partId }, done),
          ),
      };
    }
    case "status":
      // An idea is parked already.
      return statusWay(fix.status === item.status ? "retired" : fix.status, t, deeds);
    case "open":
      return {
        id: "open",
        text: t("findings.fix.open", { title: fix.title }),
        href: panelOf(fix.key),
      };
    case "copy":
      return {
        id: "copy",
        text: t("findings.fix.copy"),
        form: (close) => <Copied text={fix.text} close={close} />,
      };
    case "day":
      return {
        id: "day",
        text: t("findings.fix.day", { day: day(fix.day) }),
        run: () =>
          deeds.deed(t("review.dayMoved", { when: day(fix.day) }), (done) =>
            fill(deeds.client, item, { scheduledOn: fix.day }, done),
          ),
      };
    case "noted":
      return {
        id: "noted",
        text: t("findings.fix.noted"),
        run: () => deeds.close({ kind: "accepted", until: null }),
      };
    case "show":
      return {
        id: "show",
        text: t(`findings.fix.show.${fix.route}`),
        href: `#/${fix.route}?id=${encodeURIComponent(fix.id)}`,
      };
  }
}

function statusWay(status: AssetStatus, t: ReturnType<typeof useWords>, deeds: Deeds): Way {
  return {
    id: `status-${status}`,
    text: t(`findings.fix.status.${status}`),
    run: () => deeds.status(status),
  };
}

/** What else can be done, by rule. */
function useMore(item: ReviewItem, review: Review, deeds: Deeds, main: Way): Way[] {
  const t = useWords();
  const { today } = review;
  const goal: Way = {
    id: "goal",
    text: t(main.id === "link" ? "review.otherGoal" : "findings.fix.link"),
    form: (close) => <GoalForm item={item} review={review} deeds={deeds} close={close} />,
  };
  const retire = statusWay("retired", t, deeds);
  const more: Record<string, Way[]> = {
    "VER-ORPHAN": [
      goal,
      retire,
      {
        id: "keep",
        text: t("review.keep"),
        form: (close) => <KeepForm today={today} deeds={deeds} close={close} />,
      },
    ],
    "NOT-DOING": [
      retire,
      {
        id: "exception",
        text: t("review.exception"),
        form: (close) => <ExceptionForm today={today} deeds={deeds} close={close} />,
      },
    ],
    "LINK-ENDED": [retire],
    "LINK-CAMPAIGN": [goal],
    "FIT-PERSONA": [
      {
        id: "reader",
        text: t("findings.fix.persona"),
        form: (close) => <FillForm item={item} field="persona" deeds={deeds} close={close} />,
      },
    ],
    "DUP-NEAR": [
      {
        id: "message",
        text: t("findings.copyMessage"),
        form: (close) => <Copied text={messageFor(item, t)} close={close} />,
      },
      {
        id: "different",
        text: t("findings.different"),
        run: () => deeds.close({ kind: "accepted", until: null, note: t("findings.different") }),
      },
    ],
    "LINK-NONE": [goal, ...(item.status === "live" ? [] : [statusWay("idea", t, deeds)])],
    "PLAN-NOPART": [
      {
        id: "part",
        text: t("review.otherPart"),
        form: (close) => <FillForm item={item} field="part" deeds={deeds} close={close} />,
      },
    ],
  };
  const own = more[item.finding.rule] ?? [];
  // What the main way already is, is not offered twice.
  const same = main.id === "fix" ? ["goal", "part", "reader"] : [main.id];
  return own.filter(({ id }) => !same.includes(id));
}

function messageFor({ title, finding }: ReviewItem, t: ReturnType<typeof useWords>): string {
  const { params = {} } = finding.message;
  const other = (finding.fix as Extract<Finding["fix"], { kind: "open" }>).title;
  return t("findings.message", {
    owner: params["owner"] ?? params["team"] ?? "",
    piece: title,
    title: other,
  });
}
