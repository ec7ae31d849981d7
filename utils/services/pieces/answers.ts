import type { Handlers } from "../../messages/serve";
import type { RequestName } from "../../messages/protocol";
import type { PieceAnswers } from "../../messages/pieces-view";
import type { Desk } from "../desk";
import { changeMany } from "./change";
import { pieces } from "./list";
import { mine } from "./mine";
import { queue } from "./queue";
import { undoMany } from "./undo";

/**
 * What the background does for messages about many pieces.
 *
 * @param spread tells everybody of a change once it is done
 */
export function pieceAnswers(
  desk: Desk,
  spread: <T>(doing: Promise<T>) => Promise<T>,
): Pick<Handlers, keyof PieceAnswers & RequestName> {
  /** What comes in several messages is told when all of it is done, or when it could not go on. */
  const atLast = <T>({ more }: { more: boolean }, doing: Promise<T>): Promise<T> =>
    more
      ? doing.catch(async (error: unknown) => {
          await spread(Promise.resolve());
          throw error;
        })
      : spread(doing);
  return {
    pieces: (body) => pieces(desk, body),
    changeMany: (body) => atLast(body, changeMany(desk, body)),
    undoMany: (body) => atLast(body, undoMany(desk, body)),
    queue: (body) => queue(desk, body),
    mine: () => mine(desk),
  };
}
