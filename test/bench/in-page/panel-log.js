/* global document, MutationObserver, performance */
// Runs in the panel's frame: writes down every heading it shows, and when.
(() => {
  const log = (globalThis.__bench = []);
  let last = "";
  const note = () => {
    const title = document.querySelector("h1")?.textContent ?? "";
    const goal = document.querySelector(".line .code")?.textContent ?? "";
    const now = title + "\n" + goal;
    if (now !== last) log.push({ at: performance.timeOrigin + performance.now(), title, goal });
    last = now;
  };
  note();
  new MutationObserver(note).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  });
})();
