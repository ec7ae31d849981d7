/* global document, performance, requestAnimationFrame */
// Scrolls a list for a number of frames, and tells how far apart the frames came.
globalThis.__scroll = async (selector, frames, step) => {
  const scroller = document.querySelector(selector);
  const gaps = [];
  let last = performance.now();
  for (let frame = 0; frame < frames; frame += 1) {
    scroller.scrollTop += step;
    const now = await new Promise((resolve) => requestAnimationFrame(resolve));
    gaps.push(now - last);
    last = now;
  }
  return gaps.slice(1);
};
