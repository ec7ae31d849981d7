import { avatar, el, icon } from "../shared/dom.js";

export function topBar() {
  const account = {
    role: "button",
    "aria-label": "Google Account: Priya Raman (priya@example.com)",
  };
  return el(
    "header",
    { role: "banner", class: "top" },
    el("div", { class: "brand" }, mark(), "Drive"),
    el(
      "div",
      { class: "search" },
      icon("search", 20),
      el("input", { placeholder: "Search in Drive", "aria-label": "Search in Drive" }),
      icon("sliders-horizontal", 19),
    ),
    el("span", { class: "grow" }),
    ["circle-check", "circle-question-mark", "settings", "grip"].map((name) => icon(name, 22)),
    el("div", account, avatar("Priya Raman", 32)),
  );
}

const places = [
  ["house", "Home"],
  ["hard-drive", "My Drive"],
  ["monitor", "Computers"],
  ["users", "Shared with me"],
  ["clock", "Recent"],
  ["star", "Starred"],
  ["circle-alert", "Spam"],
  ["trash-2", "Trash"],
  ["cloud", "Storage"],
];

export function sideNav() {
  const items = places.map(([glyph, name]) =>
    el(
      "a",
      { class: `place${name === "My Drive" ? " place--active" : ""}`, href: "/drive/my-drive" },
      icon(glyph, 19),
      name,
    ),
  );
  const bar = el("div", { class: "storage" }, el("i", {}), "4.2 GB of 15 GB used");
  const fresh = el("button", { class: "new" }, icon("plus", 22), "New");
  return el("nav", {}, fresh, items, bar);
}

const apps = [
  ["calendar", "#3b78e7"],
  ["lightbulb", "#eaa400"],
  ["circle-check", "#3b78e7"],
  ["user", "#3b78e7"],
];

export function rail() {
  const items = apps.map(([name, color]) => el("div", { class: "app" }, icon(name, 20, color)));
  return el("div", { class: "rail" }, items, el("div", { class: "app" }, icon("plus", 20)));
}

function mark() {
  const drawers = [4, 12, 20].map((y, index) =>
    el("rect", {
      x: 2,
      y,
      width: 24,
      height: 6,
      rx: 2,
      fill: ["#eab52f", "#37a35c", "#3f7ee8"][index],
    }),
  );
  return el("svg", { viewBox: "0 0 28 30", width: 34, height: 36 }, drawers);
}
