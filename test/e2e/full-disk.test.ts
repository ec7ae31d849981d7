import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage } from "./stage";
import type { Stage } from "./stage";

/** A small disk of its own for the browser's profile; only root may make one. */
function mount(directory: string): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=60m", "tmpfs", directory], {
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

const disk = await mkdtemp(path.join(tmpdir(), "throughline-small-disk-"));
const mounted = mount(disk);
const filler = path.join(disk, "filler");

/** Writes until nothing more fits. */
function fill(): void {
  spawnSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=1k"], { stdio: "ignore" });
}

describe.skipIf(!mounted)("on a full disk", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ userDataDir: disk });
    await stage.loadSample();
  });
  afterAll(async () => {
    await stage.close();
    execFileSync("umount", [disk]);
    await rm(disk, { recursive: true, force: true });
  });

  const link = (name: string, operation = crypto.randomUUID()) =>
    stage.ask<{ ok: boolean; code?: string }>("link", {
      target: { key: `gdoc:${name}-document` },
      operation,
      goalId: "g-audit",
      personaId: null,
      why: "x".repeat(1000),
    });

  test("a change is refused with a sentence, nothing is half-written, and all goes on once there is room", async () => {
    fill();
    const codes: (string | undefined)[] = [];
    for (let at = 0; at < 20; at++) codes.push((await link(`full-${String(at)}`)).code);
    const refusals = codes.filter((code) => code !== undefined);
    expect(refusals.length).toBeGreaterThan(0);
    // Both are sentences that say what to do; "unexpected" would be none.
    expect(
      [...new Set(refusals)].filter((code) => !/^(storage-full|store-unopened)$/.test(code)),
    ).toEqual([]);
    await rm(filler);
    const refused = `full-${String(codes.findIndex((code) => code !== undefined))}`;
    await expect
      .poll(
        async () =>
          (
            await stage.ask<{ ok: boolean }>("context", {
              target: { key: "gdoc:DEMO01brackenworks" },
            })
          ).ok,
      )
      .toBe(true);
    const { value } = await stage.ask<{ value: { state: string; history: unknown[] } }>("context", {
      target: { key: `gdoc:${refused}-document` },
    });
    expect([value.state, value.history]).toEqual(["unlinked", []]);
    expect((await link(refused)).ok).toBe(true);
  });
});
