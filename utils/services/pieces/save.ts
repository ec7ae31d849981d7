import { commitAll } from "../../store/write";
import type { Operation, Writer } from "../../store/write";
import type { Desk } from "../desk";
import { refusalOf } from "../refusal";

/** One piece's part of a change to many. */
export interface Part {
  operation: Operation;
  work: (writer: Writer) => Promise<void>;
}

/** Commits several parts in one transaction, and turns a full disk into the refusal people read. */
export async function saveAll(desk: Desk, parts: readonly Part[]): Promise<void> {
  try {
    await commitAll(await desk.db(), parts);
  } catch (error) {
    throw refusalOf(error);
  }
}
