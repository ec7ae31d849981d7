/* global document, history, URL, window */
import { icons } from "./icons.js";
import { scramble } from "./scramble.js";

/** What the server put into the page. */
export const data = JSON.parse(
  document.querySelector("script[type='application/json']").textContent,
);
export const flags = data.flags;

// A redesigned host: no hook that an extension could know is left on any node.
const hooks = /^(role|data-|aria-)/;
const svgTags = new Set(["svg", "path", "circle", "rect", "line", "polyline", "g", "ellipse"]);

export function cls(names) {
  return flags.broken ? names.split(" ").map(scramble).join(" ") : names;
}

/** Builds one element; `on*` attributes are listeners, children are nodes or text. */
export function el(tag, attributes = {}, ...children) {
  const node = svgTags.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(node, name, value);
  node.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return node;
}

export function set(node, name, value) {
  if (value === undefined || value === false) return;
  if (typeof value === "function") node.addEventListener(name.slice(2), value);
  else if (name === "class") node.setAttribute("class", cls(value));
  else if (name === "id") node.id = flags.broken ? scramble(value) : value;
  else if (flags.broken && hooks.test(name)) return;
  else if (name === "value") node.value = value;
  else node.setAttribute(name, value === true ? "" : value);
}

export function toggle(node, name, on) {
  node.classList.toggle(cls(name), on);
}

export function icon(name, size = 20, color = "currentColor") {
  const shape = el("path", { d: icons[name] });
  const line = { fill: "none", stroke: color, "stroke-width": "1.8" };
  const ends = { "stroke-linecap": "round", "stroke-linejoin": "round" };
  const box = { viewBox: "0 0 24 24", width: size, height: size };
  return el("svg", { ...box, ...line, ...ends, "aria-hidden": "true", class: "icon" }, shape);
}

/** A title as the page may show it. */
export function shown(title) {
  return flags.notitle ? "" : title;
}

export function setTitle(title) {
  document.title = flags.notitle ? "" : flags.broken ? "Workspace" : title;
}

export function avatar(name, size = 24) {
  const initials = name.split(" ").map((word) => word[0]);
  const hue = [...name].reduce((sum, char) => sum + char.codePointAt(0) * 7, 0) % 360;
  const style =
    `width:${size}px;height:${size}px;line-height:${size}px;font-size:${size * 0.42}px;` +
    `background:hsl(${hue} 45% 78%);color:hsl(${hue} 60% 22%)`;
  return el("span", { class: "avatar", style, title: name }, initials.slice(0, 2).join(""));
}

/** Records the keys that reach the page, as the host's own shortcut handling would see them. */
export function recordKeys() {
  window.__keys = [];
  document.addEventListener("keydown", (event) => window.__keys.push(event.key));
}

/** In-app navigation: the address changes first, `render` follows; links never reload. */
export function route(render) {
  const go = (path) => {
    history.pushState({}, "", path);
    render();
  };
  window.addEventListener("popstate", render);
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    const plain = !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0;
    if (!link || !plain || event.defaultPrevented) return;
    const url = new URL(link.href);
    if (url.origin !== window.location.origin || link.target) return;
    event.preventDefault();
    go(url.pathname + url.search);
  });
  window.replica = { go };
  render();
  return go;
}

/** Runs only the newest of several delayed repaints. */
export function latest() {
  let timer;
  return (delay, paint) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(paint, delay);
  };
}
