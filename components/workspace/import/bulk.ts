import type { Answers, Body } from "../../../utils/messages/protocol";
import { send } from "../../../utils/messages/send";
import type { ImportCount, ImportReport } from "../../../utils/messages/views";
import { IMPORT_LOCK } from "../../../utils/model/import-lock";
import type { TableChoice } from "../../../utils/model/table-fields";

type Drafts = Body<"bulkPut">["drafts"];
type Beside = NonNullable<Body<"bulkPut">["beside"]>;
type Events = Body<"bulkEvents">["events"];
type Done = Extract<Answers["bulkPut"], { told: "done" }>;

/** What the thread read, without the entries themselves. */
export interface Outline extends Omit<ImportReport, "counts" | "workspace"> {
  found: Record<string, number>;
  pieces: number;
  events: number;
  workspace?: { id: string; name: string };
}

/** A file on disk, or a text of the page, too large for one message. */
export interface LargeFile extends TableChoice {
  name: string;
  file: Blob;
}

/** The person stopped it; everything is as it was. */
export class Stopped extends Error {
  override name = "Stopped";
}

/** Few in one step: others who ask the background meanwhile wait for it. */
const PIECES_AT_ONCE = 200;
const EVENTS_AT_ONCE = 500;

/** One large import: a thread reads the files, and the background is given some hundred entries at a time. */
export class BulkImport {
  private readonly thread = new Worker("/importing.js");
  /** Who waits for an answer: the thread answers in the order it was asked */
  private readonly waiting: { resolve: (told: never) => void; reject: (error: Error) => void }[] =
    [];

  constructor() {
    const fail = (): void => this.waiting.shift()?.reject(new Error("The files could not be read"));
    this.thread.onerror = fail;
    this.thread.onmessage = ({ data }: MessageEvent<{ told: string }>) => {
      if (data.told === "failed") fail();
      else this.waiting.shift()?.resolve(data as never);
    };
  }

  close(): void {
    this.thread.terminate();
  }

  private ask<T>(ask: object): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.thread.postMessage(ask);
    });
  }

  /** Reads the files and says what is in them. Changes nothing. */
  async read(files: readonly LargeFile[]): Promise<Outline> {
    const ground = await send("importGround", {});
    const asked = files.map(({ name, file, ...choice }) => ({ name, file, choice }));
    const { outline } = await this.ask<{ outline: Outline }>({ ask: "read", files: asked, ground });
    return outline;
  }

  /**
   * Imports what was read: all of it, or nothing.
   * @param tell how many entries are stored
   * @throws Stopped when the signal aborted it, Failure when it could not be done; it was taken back then
   */
  async run(
    outline: Outline,
    operation: string,
    { tell, signal }: { tell: (stored: number) => void; signal: AbortSignal },
  ): Promise<ImportReport> {
    return navigator.locks.request(IMPORT_LOCK, async () => {
      const { workspace } = outline;
      await send("bulkStart", { operation, ...(workspace ? { workspace } : {}) });
      try {
        const steps = { operation, step: 0, tell, signal };
        const done = await this.putPieces(outline.pieces, steps);
        await this.putEvents(outline, steps);
        const { drafts } = await this.ask<{ drafts: Drafts }>({ ask: "rest" });
        const end = await send("bulkEnd", { operation, drafts });
        return reportOf(outline, done, end);
      } catch (error) {
        await send("bulkStop", { operation });
        throw error;
      }
    });
  }

  private async putPieces(pieces: number, steps: Steps): Promise<Done[]> {
    const done: Done[] = [];
    let next = this.piecesFrom(0);
    for (let from = PIECES_AT_ONCE; done.length * PIECES_AT_ONCE < pieces; from += PIECES_AT_ONCE) {
      if (steps.signal.aborted) throw new Stopped();
      const { drafts } = await next;
      // The thread hands out the next ones while the background writes these.
      next = this.piecesFrom(from);
      done.push(await this.put(drafts, steps));
      steps.tell(Math.min(from, pieces));
    }
    return done;
  }

  private piecesFrom(from: number): Promise<{ drafts: Drafts }> {
    return this.ask({ ask: "pieces", from, most: PIECES_AT_ONCE });
  }

  private async put(drafts: Drafts, steps: Steps): Promise<Done> {
    const body = { operation: steps.operation, step: steps.step++, drafts };
    let answer = await send("bulkPut", body);
    if (answer.told === "asks") {
      const { assets } = await this.ask<{ assets: Beside }>({ ...answer, ask: "beside" });
      answer = await send("bulkPut", { ...body, beside: assets });
    }
    if (answer.told !== "done") throw new Error("A step of an import asked twice");
    return answer;
  }

  private async putEvents({ pieces, events }: Outline, steps: Steps): Promise<void> {
    for (let from = 0; from < events; from += EVENTS_AT_ONCE) {
      if (steps.signal.aborted) throw new Stopped();
      const asked = { ask: "events", from, most: EVENTS_AT_ONCE };
      const { events: some } = await this.ask<{ events: Events }>(asked);
      await send("bulkEvents", { operation: steps.operation, step: steps.step++, events: some });
      steps.tell(pieces + Math.min(events, from + some.length));
    }
  }
}

interface Steps {
  operation: string;
  step: number;
  tell: (stored: number) => void;
  signal: AbortSignal;
}

function reportOf(outline: Outline, done: readonly Done[], end: ImportReport): ImportReport {
  const kept = done.reduce((sum, one) => sum + one.kept, 0);
  const lines = new Map<string, ImportCount>();
  for (const { list, added, updated, unchanged } of [end, ...done].flatMap((one) => one.counts)) {
    const line = lines.get(list) ?? { list, added: 0, updated: 0, unchanged: 0 };
    lines.set(list, {
      list,
      added: line.added + added,
      updated: line.updated + updated,
      unchanged: line.unchanged + unchanged,
    });
  }
  const stay = { key: "import.linksKept", params: { count: kept } };
  const ignored = [...outline.ignored, ...end.ignored, ...(kept > 0 ? [stay] : [])];
  const name = outline.workspace?.name;
  return {
    ...{ refused: [], skippable: outline.skippable, counts: [...lines.values()], ignored },
    ...(name ? { workspace: name } : {}),
  };
}
