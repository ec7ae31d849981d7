import { openStage } from "./stage.ts";
import { sizes, partsInPage } from "./sizes.ts";
import { measureClicks, measureColdLoads } from "./panel.ts";
import { measureTyping, measureOwnJs } from "./typing.ts";
import { ownJsOfLoad } from "./profile.ts";
import { measureNavigation, measureColdNavigation } from "./navigation.ts";
import { measureLookups, measureMemory } from "./lookup.ts";
import { spread, tails } from "./table.ts";
import { PAGES } from "./stage.ts";
const stage = await openStage();
const step = async (name: string, f: () => Promise<unknown>) => { const s = Date.now(); try { console.log(name, JSON.stringify(await f()), Date.now() - s, "ms"); } catch (e) { console.log(name, "FAILED", e); } };
const { closed, open, none } = stage.chromes;
try {
  console.log(sizes(stage.build));
  await step("parts", () => partsInPage(closed));
  await step("clicks", async () => { const { warm, cold } = await measureClicks(closed, "docs", 4); return [spread(warm.usable), spread(warm.readable), spread(cold.usable), spread(cold.readable)]; });
  await step("coldload", async () => { const r = await measureColdLoads(open, "docs", 3); return [spread(r.tabThere), spread(r.panel.usable), spread(r.panel.readable)]; });
  await step("type none", async () => { const r = await measureTyping(none); return [r.keys.length, tails(r.keys), r.events, r.task]; });
  await step("type open", async () => { const r = await measureTyping(open); return [r.keys.length, tails(r.keys), r.events, r.task]; });
  await step("own", () => measureOwnJs(open));
  await step("own load", () => ownJsOfLoad(closed, PAGES.list.at));
  await step("own load open", () => ownJsOfLoad(open, PAGES.list.at));
  await step("nav", async () => { const r = await measureNavigation(open); return { ...r, warm: tails(r.warm) }; });
  await step("nav none", async () => { const r = await measureNavigation(none); return { ...r, warm: tails(r.warm) }; });
  await step("nav cold", async () => spread(await measureColdNavigation(open)));
  await step("lookup", async () => {
    const c = await stage.ours({ open: true });
    return (await measureLookups(c, [1000, 100000], async (n) => { console.log(n, await measureMemory(c)); })).map((r) => [r.count, r.fillSeconds, tails(r.bare, 2), tails(r.asked, 2)]);
  });
} finally {
  await stage.close();
}
