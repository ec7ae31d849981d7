import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { send } from "../../../utils/messages/send";
import type { ImportReport } from "../../../utils/messages/views";
import type { Message } from "../../../utils/model/message";
import type { TableChoice } from "../../../utils/model/table-fields";
import { newOperation } from "../../../utils/queries/index";
import { BulkImport } from "./bulk";
import type { LargeFile, Outline } from "./bulk";
import { pastedFiles, readFiles } from "./files";
import type { LargeFiles, TextFile } from "./files";

/** Files that were read, and the operation that would import them: one id over every try. */
export interface Chosen {
  operation: string;
  names: string[];
  /** Small enough for one message */
  small?: TextFile[];
  large?: LargeFile[];
}

/**
 * The chosen files, and what importing them would do. What was understood stays shown while a correction is looked at.
 */
export function useChoice() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [stored, setStored] = useState<number | null>(null);
  const bulk = useRef<{ bulk: BulkImport; outline?: Outline } | null>(null);
  const stop = useRef<AbortController | null>(null);
  const preview = useMutation({
    mutationFn: async ({ small, large }: Chosen) => {
      if (small) return send("previewImport", { files: small });
      bulk.current ??= { bulk: new BulkImport() };
      const outline = await bulk.current.bulk.read(large ?? []);
      bulk.current.outline = outline;
      return reportOf(outline);
    },
    onSuccess: setReport,
  });
  const forget = (): void => {
    bulk.current?.bulk.close();
    bulk.current = null;
    setChosen(null);
    setProblem(null);
    setReport(null);
    setStored(null);
    preview.reset();
  };
  useEffect(() => () => bulk.current?.bulk.close(), []);
  const look = (files: TextFile[] | LargeFiles): void => {
    forget();
    const list = Array.isArray(files) ? files : files.large;
    const made = { operation: newOperation(), names: list.map(({ name }) => name) };
    const whole = Array.isArray(files) ? { ...made, small: files } : { ...made, ...files };
    setChosen(whole);
    preview.mutate(whole);
  };
  const choose = async (list: readonly File[]): Promise<void> => {
    forget();
    const files = await readFiles(list);
    if ("key" in files) setProblem(files);
    else look(files);
  };
  const correct = (file: string, { columns, rows, every }: TableChoice): void => {
    if (!chosen) return;
    const mended = { ...chosen, ...corrected(chosen, file, { columns, rows, every }) };
    setChosen(mended);
    preview.mutate(mended);
  };
  const run = async (skip: string[]): Promise<ImportReport> => {
    if (!chosen) throw new Error("Nothing was chosen");
    const { small, operation } = chosen;
    if (small) return send("import", { files: small, skip, operation });
    const { bulk: importing, outline } = bulk.current ?? {};
    if (!importing || !outline) throw new Error("Nothing was read");
    stop.current = new AbortController();
    setStored(0);
    const how = { tell: setStored, signal: stop.current.signal };
    return importing.run(outline, operation, how).finally(() => setStored(null));
  };
  const progress =
    stored === null || !bulk.current?.outline
      ? null
      : { stored, total: bulk.current.outline.pieces + bulk.current.outline.events };
  return {
    ...{ chosen, problem, preview, report, progress, run, correct, forget, choose },
    paste: (file: TextFile) => look(pastedFiles(file)),
    said: (name: string): TableChoice =>
      [...(chosen?.small ?? []), ...(chosen?.large ?? [])].find((one) => one.name === name) ?? {},
    stop: () => stop.current?.abort(),
  };
}

function corrected({ small, large }: Chosen, file: string, choice: TableChoice): Partial<Chosen> {
  const mend = <T extends { name: string }>(list: T[]): T[] =>
    list.map((one) => (one.name === file ? { ...one, ...choice } : one));
  return { ...(small ? { small: mend(small) } : {}), ...(large ? { large: mend(large) } : {}) };
}

/** What is in large files, as a report: what becomes of each entry shows when it is stored. */
function reportOf({ found, workspace, ...rest }: Outline): ImportReport {
  const none = { added: 0, updated: 0, unchanged: 0 };
  const counts = Object.entries(found).map(([list, count]) => ({ list, ...none, found: count }));
  return { ...rest, counts, ...(workspace ? { workspace: workspace.name } : {}) };
}
