/* global chrome, crypto, indexedDB, performance */
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
  };
})();
