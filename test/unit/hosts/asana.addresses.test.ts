/** Asana's address shapes with other gids, workspaces and endings. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asana } from "../../../utils/hosts/asana";

const at = (path: string) => new URL(`https://app.asana.com${path}`);

describe("tasks", () => {
  const paths: [path: string, task: string, project?: string][] = [
    ["/0/0/42", "42"],
    ["/0/0/42/", "42"],
    ["/0/0/42/f", "42"],
    ["/0/0/42/f/", "42"],
    ["/0/77/42", "42", "77"],
    ["/0/77/42/f", "42", "77"],
    ["/0/77/42/99", "42", "77"],
    ["/0/77/42?focus=true", "42", "77"],
    ["/0/77/42/f#comment", "42", "77"],
    ["/0/home/5/42", "42"],
    ["/0/home/5/42/f", "42"],
    ["/0/inbox/5/42/43", "42"],
    ["/0/inbox/5/42/43/f", "42"],
    ["/0/inbox/5/42", "42"],
    ["/0/inbox/5/list/42", "42"],
    ["/0/search/5/42", "42"],
    ["/0/search/5/42/f", "42"],
    ["/0/search?child=42", "42"],
    ["/0/search/?q=copy&child=42&f=true", "42"],
    ["/0/search/5?child=42", "42"],
    ["/1/9/search?q=copy&child=42", "42"],
    ["/1/9/task/42", "42"],
    ["/1/9/task/42/", "42"],
    ["/1/9/task/42/f", "42"],
    ["/1/9/task/42/comment/43", "42"],
    ["/1/9/task/42/comment/43?focus=true", "42"],
    ["/1/9/task/42/subtask/43", "42"],
    ["/1/9/project/77/task/42", "42", "77"],
    ["/1/9/project/77/task/42/", "42", "77"],
    ["/1/9/project/77/task/42/f?focus=true", "42", "77"],
    ["/1/9/project/77/task/42/comment/43?focus=true", "42", "77"],
    ["/1/9/project/77/board/78/task/42", "42", "77"],
    ["/1/9/project/0/task/42", "42"],
    ["/1/9/home/task/42", "42"],
    ["/1/9/inbox/5/item/42/story/43", "42"],
    ["/1/9/inbox/task/42", "42"],
    ["/1/9/search/5/task/42", "42"],
    ["/1/9/my-tasks/task/42", "42"],
    ["/1/9/project/77/task/42?redirect=https://app.asana.com/0/1/2", "42", "77"],
  ];
  it.each(paths)("%s", (path, task, project) => {
    const container = project && { container: `asana-project:${project}` };
    expect(asana.identify(at(path))).toEqual({ key: `asana:${task}`, kind: "task", ...container });
    expect(asana.view(at(path))).toBe("item");
    expect(asana.identify(new URL(at(path).href.replace("https:", "http:")))?.key).toBe(
      `asana:${task}`,
    );
  });
});

describe("projects", () => {
  const v0 = "list list/ board calendar timeline gantt dashboard files list?focus=42 list/99".split(
    " ",
  );
  const v1 = [
    "",
    "/",
    "/list",
    "/list/99",
    "/board/99",
    "/overview",
    "/overview/99",
    "/timeline/99",
    "/calendar/99",
  ];
  const more = [
    "/messages",
    "/dashboard/99",
    "/workflow",
    "/files",
    "/board/99#private",
    "/note/99",
    "/gantt/99",
  ];
  it.each([
    ...v0.map((end) => `/0/77/${end}`),
    ...[...v1, ...more].map((end) => `/1/9/project/77${end}`),
  ])("%s", (path) => {
    expect(asana.identify(at(path))).toEqual({ key: "asana-project:77", kind: "project" });
    expect(asana.view(at(path))).toBe("list");
  });
});

it.each(
  "/0/my-tasks /0/my_tasks /0/my-tasks/5/list /1/9/my-tasks /1/9/my-tasks/list/5 /1/9/my_tasks".split(
    " ",
  ),
)("my tasks: %s", (path) => {
  expect(asana.identify(at(path))).toBeUndefined();
  expect(asana.view(at(path))).toBe("list");
});

describe("neither", () => {
  const none = [
    ...[
      "/",
      "/0",
      "/0/",
      "/1/9",
      "/0/77",
      "/0/77/",
      "/0/77/messages",
      "/0/77/progress",
      "/0/77/overview",
    ],
    ...[
      "/0/home",
      "/0/home/5",
      "/1/9/home",
      "/0/inbox",
      "/0/inbox/5",
      "/1/9/inbox",
      "/1/9/inbox/5",
      "/0/inbox/5/list",
    ],
    ...[
      "/0/search",
      "/0/search/5",
      "/0/search?q=42",
      "/0/search?child=",
      "/0/search?child=x42",
      "/1/9/search?q=x",
    ],
    ...[
      "/0/searching?child=42",
      "/0/inbox?child=42",
      "/0/home?child=42",
      "/0/77/messages?child=42",
    ],
    ...[
      "/0/goals",
      "/0/goals/5",
      "/0/goal/5",
      "/1/9/goal/5",
      "/0/portfolio/5/list",
      "/0/portfolio/5/6",
    ],
    ...[
      "/1/9/portfolio/5/list/6",
      "/0/portfolios",
      "/0/portfolios/5",
      "/1/9/reporting",
      "/0/reporting/5/6",
    ],
    ...[
      "/1/9/note/5",
      "/1/9/profile/5",
      "/1/9/list",
      "/1/9/create-project/blank",
      "/1/9/teams/5",
      "/0/projects",
    ],
    ...[
      "/-/login",
      "/-/oauth_authorize?state=/0/1/2",
      "/-/account_api",
      "/0/developer-console",
      "/0/account_setup",
    ],
    ...[
      "/api/1.0/tasks/42",
      "/api/1.0/projects/77/tasks",
      "/app/asana/-/download",
      "/2/9/task/42",
      "/1/x/task/42",
    ],
    ...[
      "/1/9/task/",
      "/1/9/task/abc",
      "/1/9/tasks/42",
      "/1/9/task/42x",
      "/0/77/42x",
      "/0/0/0",
      "/0/77%2F42",
    ],
    ...[
      "/x/0/77/42",
      "/1/9/dev/space/42",
      "/1/9/project",
      "/1/9/project/x",
      "/0/0/list",
      "/0/mytasks",
    ],
  ];
  it.each(none)("%s", (path) => {
    expect(asana.owns(at(path))).toBe(true);
    expect(asana.identify(at(path))).toBeUndefined();
    expect(asana.view(at(path))).toBe("none");
  });
});

it("reads any gid in any shape", () => {
  const gid = fc.bigInt({ min: 1n, max: 10n ** 17n }).map(String);
  const end = fc.constantFrom("", "/", "/f", "?focus=true", "#x");
  fc.assert(
    fc.property(gid, gid, gid, end, (workspace, project, task, tail) => {
      const container = `asana-project:${project}`;
      for (const path of [
        `/0/${project}/${task}`,
        `/1/${workspace}/project/${project}/task/${task}`,
      ]) {
        expect(asana.identify(at(path + tail))).toEqual({
          key: `asana:${task}`,
          kind: "task",
          container,
        });
      }
      expect(asana.identify(at(`/1/${workspace}/task/${task}${tail}`))?.key).toBe(`asana:${task}`);
      expect(asana.identify(at(`/1/${workspace}/project/${project}/list/${task}`))?.key).toBe(
        container,
      );
    }),
  );
});
