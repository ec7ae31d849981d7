/* global chrome, crypto, IDBKeyRange, indexedDB, performance, setTimeout */
// Runs in a page of the extension: fills the real database and asks for single pieces.
globalThis.__bench = (() => {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const number = (at) => String(at).padStart(7, "0");
  const write = (db, rows, from, to) =>
    new Promise((resolve, reject) => {
      const tx = db.transaction("docs", "readwrite", { durability: "relaxed" });
      const docs = tx.objectStore("docs");
      for (let at = from; at < to; at += 1) {
        for (const text of rows[at % rows.length])
          docs.put(JSON.parse(text.replaceAll("@NUMBER@", number(at))));
      }
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
      tx.commit();
    });
  const ask = (name, body) => chrome.runtime.sendMessage({ name, body });
  const timed = async (work) => {
    const start = performance.now();
    const value = await work();
    return [performance.now() - start, value];
  };
  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    /** Adds the links numbered `from` to `to`; `rows` holds the JSON of the two rows each link is. */
    async fill(name, rows, from, to, chunk = 4000) {
      const db = await done(indexedDB.open(name));
      for (let at = from; at < to; at += chunk) await write(db, rows, at, Math.min(to, at + chunk));
      db.close();
    },
    /** Milliseconds of `times` lookups of random pieces among `count`: bare, and through the worker. */
    async lookUp(name, count, times) {
      const db = await done(indexedDB.open(name));
      const keys = Array.from(
        { length: times },
        () => `gdoc:BENCH${number(crypto.getRandomValues(new Uint32Array(1))[0] % count)}document`,
      );
      const bare = [];
      const asked = [];
      for (const key of keys) {
        const docs = db.transaction("docs").objectStore("docs");
        const [ms, row] = await timed(() => done(docs.index("keys").get(key)));
        if (!row) throw new Error(`no row at ${key}`);
        bare.push(ms);
      }
      for (const key of keys) {
        const [ms, reply] = await timed(() => ask("context", { target: { key } }));
        if (!reply?.ok || !reply.value.link) throw new Error(`no link at ${key}`);
        asked.push(ms);
      }
      db.close();
      return { bare, asked };
    },
    /** Puts rows as they are. */
    async put(name, rows) {
      const db = await done(indexedDB.open(name));
      const tx = db.transaction("docs", "readwrite", { durability: "relaxed" });
      for (const row of rows) tx.objectStore("docs").put(row);
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(tx.error);
      });
      db.close();
    },
    /** As if all had changed; `nothingRead` also forgets what was read out of words before. */
    async stale(name, nothingRead) {
      const db = await done(indexedDB.open(name));
      if (nothingRead)
        await done(db.transaction("reviews", "readwrite").objectStore("reviews").clear());
      const local = db.transaction("local", "readwrite").objectStore("local");
      local.put({ key: "dirty:all", value: "" });
      await done(local.put({ key: "reviewed", value: "" }));
      db.close();
    },
    /** Waits until the rules have looked at everything that changed; `false` when that takes too long. */
    async settled(name, most = 60_000) {
      const db = await done(indexedDB.open(name));
      const end = performance.now() + most;
      let settled = false;
      while (!settled && performance.now() < end) {
        const local = db.transaction("local").objectStore("local");
        const range = IDBKeyRange.bound("dirty:", "dirty:\uffff");
        const [left, last] = await Promise.all([
          done(local.count(range)),
          done(local.get("reviewed")),
        ]);
        settled = left === 0 && Boolean(last?.value);
        await sleep(settled ? 0 : 5);
      }
      db.close();
      return settled;
    },
    timed,
    /**
     * Milliseconds of a piece of work, and of what is asked beside it every 5 ms: turn about `settings`, which needs one
     * look into the browser's storage, and a question that is refused at once.
     */
    async beside(work) {
      const waits = { settings: [], refused: [] };
      let over = false;
      const asking = (async () => {
        for (let turn = 0; !over; turn += 1) {
          const refused = turn % 2 === 1;
          const [ms] = await timed(() => ask(refused ? "context" : "settings", {}));
          waits[refused ? "refused" : "settings"].push(ms);
          await sleep(5);
        }
      })();
      const [ms, value] = await timed(work);
      over = true;
      await asking;
      return { ms, value, ...waits };
    },
    /** Asks the worker; a refusal is an error. */
    async ask(name, body) {
      const reply = await ask(name, body);
      if (!reply?.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply)}`);
      return reply.value;
    },
    sleep,
  };
})();
