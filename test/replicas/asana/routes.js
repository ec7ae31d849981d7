const digits = /^\d+$/;

/** What an address shows. Both generations: `/0/...` and `/1/<workspace>/...`. */
export function parse(url) {
  const parts = url.pathname.split("/").filter(Boolean);
  const child = url.searchParams.get("child") ?? url.searchParams.get("focus") ?? undefined;
  const task = child && digits.test(child) ? child : undefined;
  if (parts[0] === "1") return { ...newForm(parts.slice(2)), ...(task && { task }) };
  const old = oldForm(parts.slice(1));
  return { ...old, ...(task && { task }), full: old.full || url.searchParams.get("f") === "true" };
}

function newForm(parts) {
  const [kind, id, layout, last] = parts;
  if (kind === "project") {
    if (layout === "task") return { place: "project", project: id, task: last, layout: "list" };
    return { place: "project", project: id, layout: layout ?? "list" };
  }
  if (kind === "task") return { place: "task", task: id };
  if (kind === "inbox" || kind === "search") return { place: kind, task: taskAmong(parts) };
  return { place: kind === "my-tasks" ? "my-tasks" : "home" };
}

function oldForm(parts) {
  const full = parts.at(-1) === "f";
  const rest = full ? parts.slice(0, -1) : parts;
  const [kind, second] = rest;
  if (kind === "my-tasks" || kind === "my_tasks") return { place: "my-tasks" };
  if (kind === "inbox") return { place: "inbox", task: inboxTask(rest) };
  if (kind === "search") return { place: "search", task: taskAmong(rest) };
  if (kind === "home") return { place: "home", task: taskAmong(rest) };
  if (kind && digits.test(kind)) {
    if (second && digits.test(second))
      return { place: "project", project: kind, task: second, full };
    return { place: "project", project: kind, layout: second ?? "list" };
  }
  return { place: "home" };
}

function taskAmong(parts) {
  return parts.length > 2 && digits.test(parts[2]) ? parts[2] : undefined;
}

function inboxTask(parts) {
  return parts[2] === "list" ? parts[3] : taskAmong(parts);
}
