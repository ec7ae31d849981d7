import type { ExchangeAnswers } from "../../messages/exchange-view";
import type { Handlers } from "../../messages/serve";
import { IMPORT_LOCK } from "../../model/import-lock";
import { holding } from "../../platform/locks";
import { report } from "../../platform/report";
import type { Desk } from "../desk";
import { exportFile } from "../exports";
import { importFiles, previewImport } from "../imports";
import { backup } from "./backup";
import * as bulk from "./bulk";
import { exportText, guests } from "./give";
import { exportPart } from "./parts";
import { supportFile } from "./support";
import type { About } from "./support";

type Spread = <T>(doing: Promise<T>) => Promise<T>;

/** Answers to requests about files in and out. `spread` tells every page that stored data changed. */
export function exchangeAnswers(
  desk: Desk,
  spread: Spread,
  about: () => About,
): Pick<Handlers, keyof ExchangeAnswers> {
  return {
    previewImport: (body) => previewImport(desk, body),
    import: (body) => spread(importFiles(desk, body)),
    importGround: () => bulk.importGround(desk),
    async bulkStart(body) {
      const started = await bulk.bulkStart(desk, body);
      mendWhenLeft(desk, spread);
      return started;
    },
    bulkPut: (body) => bulk.bulkPut(desk, body),
    bulkEvents: (body) => bulk.bulkEvents(desk, body),
    bulkEnd: (body) => spread(bulk.bulkEnd(desk, body)),
    bulkStop: (body) => spread(bulk.bulkStop(desk, body)),
    exportFile: (body) => exportFile(desk, body),
    exportPart: (body) => exportPart(desk, body),
    exportText: (body) => exportText(desk, body),
    guests: () => guests(desk),
    backup: () => backup(desk),
    supportFile: () => supportFile(desk, about()),
  };
}

/**
 * Takes back a large import whose page is gone: closed, or fallen with the browser. The page holds a lock while it
 * imports, so whoever gets it knows. Call when a worker starts, and when an import begins.
 */
export function mendWhenLeft(desk: Desk, spread: Spread): void {
  const mend = async (): Promise<void> => {
    if (!(await bulk.isImportLeft(desk))) return;
    await holding(IMPORT_LOCK, async () => {
      if (await bulk.mendImport(desk)) await spread(Promise.resolve(null));
    });
  };
  mend().catch((error: unknown) => report("import", error));
}
