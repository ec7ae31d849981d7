import type { RequestName } from "../../messages/protocol";
import type { Handlers } from "../../messages/serve";
import type { StrategyAnswers } from "../../messages/strategy-view";
import { agendas } from "../agendas";
import type { Desk } from "../desk";
import { strategy } from "../strategy";
import { tally } from "../tally";
import { edit } from "./edit";
import { goalLine } from "./goal-line";
import { order } from "./order";
import { orphans } from "./orphans";
import { dropPending, explainPending } from "./pending";
import { publish } from "./publish";
import { versionSeen } from "./version-news";

type Names = Extract<RequestName, keyof StrategyAnswers>;

/**
 * What the background answers about the strategy.
 * @param spread tells everybody who may show it that stored data changed
 */
export function strategyAnswers(
  desk: Desk,
  spread: <T>(doing: Promise<T>) => Promise<T>,
): Pick<Handlers, Names> {
  return {
    strategy: () => strategy(desk),
    tally: () => tally(desk),
    edit: (body) => spread(edit(desk, body)),
    order: (body) => spread(order(desk, body)),
    explainPending: (body) => spread(explainPending(desk, body)),
    dropPending: (body) => spread(dropPending(desk, body)),
    publish: (body) => spread(publish(desk, body)),
    goalLine: (body) => goalLine(desk, body),
    orphans: () => orphans(desk),
    agendas: () => agendas(desk),
    versionSeen: ({ version }) => versionSeen(desk, version),
  };
}
