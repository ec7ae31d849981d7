import type { PeopleAnswers } from "../../messages/people-view";
import type { RequestName } from "../../messages/protocol";
import type { Handlers } from "../../messages/serve";
import type { Desk } from "../desk";
import { audit } from "./audit";
import { handOver, handovers } from "./hand-over";
import { openPieces } from "./open-pieces";
import { timeline } from "./timeline";

/**
 * What the background answers about readers and about those who do the work.
 * @param spread tells everybody who may show it that stored data changed
 */
export function peopleAnswers(
  desk: Desk,
  spread: <T>(doing: Promise<T>) => Promise<T>,
): Pick<Handlers, keyof PeopleAnswers & RequestName> {
  return {
    timeline: (body) => timeline(desk, body),
    openPieces: (body) => openPieces(desk, body),
    handOver: (body) => spread(handOver(desk, body)),
    handovers: () => handovers(desk),
    audit: (body) => audit(desk, body),
  };
}
