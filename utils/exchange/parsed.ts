import { documentIdOf } from "../model/document";
import type { Document } from "../model/document";
import type { EntityOf, EntityType } from "../model/entities";
import type { Event } from "../model/event";
import type { Message } from "../model/message";
import type { Problem } from "./problem";
import type { TableView } from "./table/view";

/** One entity a file brings, ready to be stored. */
export interface Draft<T extends EntityType = EntityType> {
  type: T;
  body: EntityOf<T>;
  rank?: number;
  /** From a full export only: the document as it was, with its author, time and place in history */
  doc?: Document | undefined;
  /** From a table: the whole of what is here, with what the table says laid over it; it keeps its place */
  here?: true;
  /** From a table: to be laid over the piece or link that is stored; whether its title and status were said */
  over?: { title?: boolean; status?: boolean };
}

/** What a file holds, checked. Reading a file never throws: everything wrong with it is in the lists. */
export interface Parsed {
  drafts: Draft[];
  /** Lines of history, from a full export only */
  events: Event[];
  refused: Problem[];
  skippable: Problem[];
  ignored: Message[];
  /** How tables and lists were understood */
  tables?: TableView[];
}

export function nothing(): Parsed {
  return { drafts: [], events: [], refused: [], skippable: [], ignored: [] };
}

/** The id of the document a draft becomes. */
export function idOfDraft({ type, body }: Draft): string {
  return documentIdOf(type, body);
}

/** A draft whose type is known where it is made and not where it is stored. */
export function draft<T extends EntityType>(type: T, body: EntityOf<T>, rank?: number): Draft {
  return { type, body, ...(rank === undefined ? {} : { rank }) };
}
