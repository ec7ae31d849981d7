import type { Body } from "../../../utils/messages/protocol";
import { send } from "../../../utils/messages/send";
import type { ImportCount, ImportReport } from "../../../utils/messages/views";
import { IMPORT_LOCK } from "../../../utils/model/import-lock";
import type { TableChoice } from "../../../utils/model/table-fields";

type Drafts = Body<"bulkPut">["drafts"];
type Beside = NonNullable<Body<"bulkPut">["beside"]>;
type Events = Body<"bulkEvents">["events"];

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

/** Others who ask the background meanwhile should not feel it: a step that took longer makes the next one smaller. */
const STEP_MS = 80;
const SMALLEST = 100;
const LARGEST = 500;
const EVENTS_AT_ONCE = 500;

/** One large import: a thread reads the files, and the background is given some hundred entries at a time. */
export class BulkImport {
  private readonly thread = new Worker("/importing.js");
  private waiting: { resolve: (told: never) => void; reject: (error: Error) => void } | null = null;

  constructor() {
    const fail = (): void => this.waiting?.reject(new Error("The files could not be read"));
    this.thread.onerror = fail;
    this.thread.onmessage = ({ data }: MessageEvent<{ told: string }>) => {
      if (data.told === "failed") fail();
      else this.waiting?.resolve(data as never);
    };
  }

  close(): void {
    this.thread.terminate();
  }

  private ask<T>(ask: object): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve: resolve, reject };
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
        const { counts, kept } = await this.putPieces(outline.pieces, steps);
        await this.putEvents(outline, steps);
        const { drafts } = await this.ask<{ drafts: Drafts }>({ ask: "rest" });
        const end = await send("bulkEnd", { operation, drafts });
        return reportOf(outline, [...end.counts, ...counts], kept, end);
      } catch (error) {
        await send("bulkStop", { operation });
        throw error;
      }
    });
  }

  private async putPieces(
    pieces: number,
    steps: Steps,
  ): Promise<{ counts: ImportCount[]; kept: number }> {
    const counts: ImportCount[] = [];
    let [kept, size] = [0, 100];
    for (let from = 0; from < pieces;) {
      if (steps.signal.aborted) throw new Stopped();
      const asked = { ask: "pieces", from, most: size };
      const { drafts, count } = await this.ask<{ drafts: Drafts; count: number }>(asked);
      const start = performance.now();
      const done = await this.put(drafts, steps);
      counts.push(...done.counts);
      kept += done.kept;
      from += count;
      steps.tell(from);
      const factor = STEP_MS / Math.max(1, performance.now() - start);
      size = Math.round(Math.min(LARGEST, Math.max(SMALLEST, count * Math.min(2, factor))));
    }
    return { counts, kept };
  }

  private async put(
    drafts: Drafts,
    steps: Steps,
  ): Promise<{ counts: ImportCount[]; kept: number }> {
    const body = { operation: steps.operation, step: steps.step++, drafts };
    const answer = await send("bulkPut", body);
    if (!answer.asks) return answer;
    const { assets } = await this.ask<{ assets: Beside }>({ ask: "beside", ...answer.asks });
    const again = await send("bulkPut", { ...body, beside: assets });
    return again.asks ? { counts: [], kept: 0 } : again;
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

function reportOf(
  outline: Outline,
  counts: readonly ImportCount[],
  kept: number,
  end: ImportReport,
): ImportReport {
  const lines = new Map<string, ImportCount>();
  for (const { list, added, updated, unchanged } of counts) {
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
