/* global document, indexedDB, MutationObserver, performance, requestAnimationFrame, Event, HTMLSelectElement, HTMLInputElement */
// Runs in a page of the extension: fills the store with pieces only met in lists, and times the table of all pieces.
globalThis.__pieces = (() => {
  const opened = () =>
    new Promise((resolve, reject) => {
      const open = indexedDB.open("ws-local");
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** Milliseconds until something the grid says changes after an act, and that is on screen. */
  const timed = async (act) => {
    const grid = document.querySelector("[role=grid]");
    const changed = new Promise((resolve) => {
      const seen = new MutationObserver(resolve);
      seen.observe(grid, { attributes: true, subtree: true, childList: true });
    });
    const start = performance.now();
    act();
    await changed;
    await frame();
    return performance.now() - start;
  };
  const setTo = (element, value) => {
    const kind = element.tagName === "SELECT" ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(element, value);
    element.dispatchEvent(
      new Event(element.tagName === "SELECT" ? "change" : "input", { bubbles: true }),
    );
  };
  const field = (name) =>
    document.getElementById(
      [...document.querySelectorAll("label")].find((one) => one.textContent === name).htmlFor,
    );
  return {
    async met(count) {
      const db = await opened();
      for (let from = 0; from < count; from += 5000) {
        const tx = db.transaction("sightings", "readwrite", { durability: "relaxed" });
        for (let at = from; at < Math.min(count, from + 5000); at += 1) {
          const key = `asana:77${String(at).padStart(8, "0")}`;
          tx.objectStore("sightings").put({
            ...{ key, shownKey: key, kind: "task", title: `Task ${at} of a project met in a list` },
            url: `https://app.asana.com/0/0/77${at}`,
            ...{ container: `asana-project:${at % 40}`, containerName: `Project ${at % 40}` },
            ...{ firstSeenOn: "2026-01-05", lastSeenOn: "2026-02-10" },
          });
        }
        await new Promise((resolve) => (tx.oncomplete = resolve));
      }
      db.close();
    },
    /** What the rules found on the sample, said of these pieces too; nothing is left to be looked at. */
    async reviewed(ids) {
      const db = await opened();
      const tx = db.transaction(["reviews", "local"], "readwrite", { durability: "relaxed" });
      const reviews = tx.objectStore("reviews");
      const known = await new Promise((resolve) => {
        reviews.getAll(null, 40).onsuccess = ({ target }) => resolve(target.result);
      });
      ids.forEach((id, at) => reviews.put({ ...known[at % known.length], id }));
      await new Promise((resolve) => (tx.oncomplete = resolve));
      db.close();
    },
    choose: (name, value) => timed(() => setTo(field(name), value)),
    search: (text) => timed(() => setTo(document.querySelector("[type=search]"), text)),
    sort: (name) =>
      timed(() =>
        [...document.querySelectorAll(".pieces-sort")]
          .find((one) => one.textContent.startsWith(name))
          .click(),
      ),
    rows: () =>
      Number(document.querySelector("[role=grid]")?.getAttribute("aria-rowcount") ?? 0) - 1,
    whole: () =>
      !/so far/.test(document.querySelector(".pieces-all [role=status]")?.textContent ?? "so far"),
  };
})();
