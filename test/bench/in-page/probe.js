/* global document, MessageChannel, MutationObserver, performance, PerformanceObserver, requestAnimationFrame, window */
// Runs before every document of a measured tab, its own frames included. Keeps what only the page can see.
(() => {
  const own = window.top === window;
  const top = own ? window : window.top;
  const probe = own
    ? (window.__bench = { long: [], shift: 0, keys: [], events: [], clicks: [], frames: [] })
    : top.__bench;
  if (!probe) return;
  const painted = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.timeOrigin + performance.now());
      channel.port2.postMessage(0);
    });
  const onKey = ({ timeStamp }) => {
    const at = performance.timeOrigin + timeStamp;
    painted((now) => probe.keys.push(now - at));
  };
  window.addEventListener("keydown", onKey, true);
  const events = (list) =>
    list.getEntries().forEach((one) => one.name === "keydown" && probe.events.push(one.duration));
  new PerformanceObserver(events).observe({ type: "event", durationThreshold: 16 });
  if (!own) return;
  const long = (list) => probe.long.push(...list.getEntries().map((one) => one.duration));
  new PerformanceObserver(long).observe({ type: "longtask", buffered: true });
  const shifts = (list) => list.getEntries().forEach((one) => (probe.shift += one.value));
  new PerformanceObserver(shifts).observe({ type: "layout-shift", buffered: true });
  const clicked = ({ timeStamp }) => probe.clicks.push(performance.timeOrigin + timeStamp);
  window.addEventListener("click", clicked, true);
  // Both extensions put their tab beside the body, so two flat observers see it.
  const watch = new MutationObserver(() => find());
  const find = () => {
    const root = document.documentElement;
    if (root) watch.observe(root, { childList: true });
    const tab = root?.querySelector(":scope > [data-throughline=tab], :scope > [data-empty-frame]");
    if (!tab) return;
    watch.disconnect();
    probe.tabThere = performance.now();
    painted((now) => (probe.tabShown = now - performance.timeOrigin));
  };
  watch.observe(document, { childList: true });
  find();
})();
