/* global chrome, document, window */
// Nothing but a frame as large as our panel and a box as large as our tab.
if (window.top === window) {
  const tab = document.createElement("div");
  tab.dataset.emptyFrame = "tab";
  tab.style.cssText =
    "position:fixed;top:calc(50% - 29px);right:360px;width:24px;height:58px;background:#1d4f4a;z-index:2147483000";
  const frame = document.createElement("iframe");
  frame.src = chrome.runtime.getURL("frame.html");
  frame.style.cssText =
    "position:fixed;top:0;right:0;width:360px;height:100%;border:0;z-index:2147482999";
  document.documentElement.append(frame, tab);
}
