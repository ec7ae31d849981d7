import { data, flags } from "../shared/dom.js";

export const { projects, workspace } = data;

export const sections = [
  { status: "idea", title: "Ideas" },
  { status: "draft", title: "In progress" },
  { status: "review", title: "In review" },
  { status: "live", title: "Done" },
];

const generated = Array.from({ length: flags.rows ?? 0 }, (_, index) => ({
  gid: String(1300000000000001 + index),
  title: `Generated task ${String(index + 1).padStart(4, "0")}`,
  text: "Made by the replica to fill a long list.",
  owner: ["Priya Raman", "Marek Novak", "Jules Abara"][index % 3],
  dueOn: `2026-03-${String((index % 28) + 1).padStart(2, "0")}`,
  status: sections[Math.floor((index * 3) / (flags.rows ?? 1))]?.status ?? "draft",
  type: "task",
  project: "",
}));

const subtask = {
  gid: "1200000000151",
  title: "Proofread the five requests",
  text: "Against the notes of the eleven quality managers.",
  ...{ owner: "Marek Novak", dueOn: "2026-02-20", status: "review", type: "task" },
  project: "",
  parent: "1200000000051",
};

const all = new Map([...data.tasks, subtask, ...generated].map((task) => [task.gid, task]));
export const tasks = data.tasks;

export function taskOf(gid) {
  return all.get(gid);
}

export function subtasksOf(gid) {
  return gid === subtask.parent ? [subtask] : [];
}

/** The project slot of the sample's old addresses stands for the task's own project. */
export function projectOf({ project, task }) {
  const own = taskOf(task)?.project || undefined;
  const wanted = project === projects[0].gid && own ? own : (project ?? own);
  return projects.find((one) => one.gid === wanted) ?? projects[0];
}

/** Rows of a project's list, section by section. */
export function rowsOf(project) {
  const own = tasks.filter((task) => task.project === project.gid);
  const list = flags.rows ? generated : own;
  return sections.flatMap(({ status, title }) => [
    { kind: "section", title, id: `${project.gid}${status}` },
    ...list
      .filter((task) => task.status === status)
      .flatMap((task) => [
        { kind: "task", task },
        ...subtasksOf(task.gid).map((sub) => ({ kind: "task", task: sub, parent: task })),
      ]),
    { kind: "add", id: `${project.gid}${status}+` },
  ]);
}

export function taskPath(task, project) {
  return project
    ? `/1/${workspace}/project/${project.gid}/task/${task.gid}`
    : `/1/${workspace}/task/${task.gid}`;
}

export function projectPath(project, layout = "list") {
  return `/1/${workspace}/project/${project.gid}/${layout}/${Number(project.gid) + 500}`;
}

export function day(date) {
  const format = { day: "numeric", month: "short" };
  return date ? new Date(`${date}T12:00:00`).toLocaleDateString("en-GB", format) : "";
}
