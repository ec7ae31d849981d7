import type { Campaign } from "../../model/campaign";
import type { Document } from "../../model/document";
import { openGoals } from "../../model/goal";
import type { Goal, Kpi } from "../../model/goal";
import type { Persona } from "../../model/persona";
import type { Pillar } from "../../model/pillar";
import type { GuestPack } from "./guest";
import { Holdings } from "./holdings";
import { html, joined, page } from "./html";
import type { Markup } from "./html";
import type { Say } from "./tables";

/** The language of a page: its words, and how it writes days and numbers. */
export interface Tongue {
  locale: string;
  say: Say;
  /** Today, `YYYY-MM-DD` */
  today: string;
}

/** The strategy and a snapshot of its numbers as one page that opens without the extension. */
export function writeSnapshot(docs: readonly Document[], tongue: Tongue): string {
  const held = new Holdings(docs);
  const workspace = held.all("meta")[0];
  const name = workspace?.company ?? workspace?.name ?? "";
  const { say, today } = tongue;
  const readers = held.all("persona").filter(({ retiredOn }) => !retiredOn);
  const pillars = held.all("pillar").filter(({ retiredOn }) => !retiredOn);
  const refusals = held
    .all("notdoing")
    .filter(({ until, retiredOn }) => !retiredOn && (!until || until >= today));
  const goals = openGoals(held.all("goal"));
  const body = joined([
    html`<h1>${name}</h1>
      <p class="muted">${say("exchange.html.made", { day: day(tongue, today) })}</p>`,
    html`<p class="lead">${workspace?.statement}</p>`,
    section(
      say("exchange.html.goals"),
      goals.map((goal) => goalPart(tongue, held, goal)),
      tongue,
    ),
    section(
      say("exchange.html.readers"),
      readers.map((one) => readerPart(tongue, one)),
      tongue,
    ),
    section(say("exchange.html.pillars"), pillars.map(pillarPart), tongue),
    section(
      say("exchange.html.notDoing"),
      refusals.map((one) => refusalPart(tongue, one)),
      tongue,
    ),
    section(
      say("exchange.html.campaigns"),
      held
        .all("campaign")
        .filter(({ retiredOn }) => !retiredOn)
        .map((one) => campaignPart(tongue, held, one)),
      tongue,
    ),
    section(say("exchange.html.work"), workParts(tongue, held, goals), tongue),
  ]);
  return page(tongue.locale, name, body);
}

/** A guest's pack as a page: their parts first. */
export function writeGuestPage(pack: GuestPack, docs: readonly Document[], tongue: Tongue): string {
  const { say, today } = tongue;
  const held = new Holdings(docs);
  const body = joined([
    html`<h1>${pack.company}</h1>
      <p class="muted">
        ${say("exchange.html.guest", { name: pack.name })},
        ${say("exchange.html.made", { day: day(tongue, today) })}
      </p>`,
    section(
      say("exchange.html.parts"),
      pack.campaigns.map((one) => campaignPart(tongue, held, one)),
      tongue,
    ),
    section(
      say("exchange.html.readers"),
      pack.personas.map((one) => readerPart(tongue, one)),
      tongue,
    ),
    section(say("exchange.html.pillars"), pack.pillars.map(pillarPart), tongue),
    section(
      say("exchange.html.notDoing"),
      pack.notDoing.map((one) => refusalPart(tongue, one)),
      tongue,
    ),
  ]);
  return page(tongue.locale, pack.company, body);
}

function section(title: string, parts: readonly Markup[], { say }: Tongue): Markup {
  const none = html`<p class="muted">${say("exchange.html.none")}</p>`;
  return html`<section>
    <h2>${title}</h2>
    ${parts.length > 0 ? joined(parts) : none}
  </section>`;
}

function day({ locale }: Tongue, text: string): string {
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, options).format(
    new Date(`${text}T00:00:00Z`),
  );
}

function amount({ locale }: Tongue, value: number, unit: string | null | undefined): string {
  const number = new Intl.NumberFormat(locale).format(value);
  if (unit === "percent") return `${number} %`;
  return unit && unit !== "count" ? `${number} ${unit}` : number;
}

function goalPart(tongue: Tongue, held: Holdings, goal: Goal): Markup {
  const facts = [
    held.nameOf("person", goal.ownerId),
    goal.dueOn ? tongue.say("exchange.html.due", { day: day(tongue, goal.dueOn) }) : "",
    held.nameOf("business", goal.businessGoalId),
  ];
  const kpis = goal.kpis.map((kpi) => html`<li>${kpi.name}: ${numbersOf(tongue, kpi)}</li>`);
  return html`<div>
    <h3>${goal.code} ${goal.name}</h3>
    <p class="muted">${facts.filter(Boolean).join(" · ")}</p>
    <p>${goal.why}</p>
    <ul>
      ${joined(kpis)}
    </ul>
  </div>`;
}

function numbersOf(tongue: Tongue, { baseline, current, target, unit }: Kpi): string {
  const say = (key: string, value: number | null | undefined): string =>
    value === null || value === undefined
      ? ""
      : tongue.say(`exchange.html.${key}`, { value: amount(tongue, value, unit) });
  const by = target?.on ? tongue.say("exchange.html.by", { day: day(tongue, target.on) }) : "";
  const parts = [say("from", baseline?.value), say("to", target?.value), by].filter(Boolean);
  return [parts.join(" "), say("now", current?.value)].filter(Boolean).join(", ");
}

function readerPart({ say }: Tongue, { short, name, job, questions }: Persona): Markup {
  const asks = questions.map((one) => html`<li>${one}</li>`);
  const list =
    asks.length > 0
      ? html`<p class="muted">${say("exchange.html.asks")}</p>
          <ul>
            ${joined(asks)}
          </ul>`
      : null;
  return html`<div>
    <h3>${short}</h3>
    <p class="muted">${name === short ? "" : name}</p>
    <p>${job}</p>
    ${list}
  </div>`;
}

function pillarPart({ name, claim, proof }: Pillar): Markup {
  const points = proof.map((one) => html`<li>${typeof one === "string" ? one : one.text}</li>`);
  return html`<div>
    <h3>${name}</h3>
    <p>${claim}</p>
    <ul>
      ${joined(points)}
    </ul>
  </div>`;
}

function refusalPart(
  tongue: Tongue,
  { text, why, until }: { text: string; why: string; until?: string | null | undefined },
): Markup {
  const end = until ? tongue.say("exchange.html.until", { day: day(tongue, until) }) : "";
  return html`<div>
    <h3>${text}</h3>
    <p>${why}</p>
    <p class="muted">${end}</p>
  </div>`;
}

function campaignPart(tongue: Tongue, held: Holdings, one: Campaign): Markup {
  const parts = one.parts.map((part) => {
    const facts = [
      held.nameOf("persona", part.personaId),
      part.channel,
      held.nameOf("person", part.ownerId),
      part.dueOn ? tongue.say("exchange.html.due", { day: day(tongue, part.dueOn) }) : "",
    ];
    return html`<li>
      ${part.name} <span class="muted">${facts.filter(Boolean).join(" · ")}</span>
    </li>`;
  });
  const serves = tongue.say("exchange.html.serves", { name: held.goalName(one.goalId) });
  return html`<div>
    <h3>${one.name}</h3>
    <p class="muted">${serves}</p>
    <ul>
      ${joined(parts)}
    </ul>
  </div>`;
}

/** How many live pieces serve each goal. */
function workParts({ say }: Tongue, held: Holdings, goals: readonly Goal[]): Markup[] {
  const counts = new Map<string, number>();
  for (const { id, status } of held.all("asset")) {
    if (status !== "live") continue;
    const main = held.readLinkOf(id)?.link.main ?? "";
    counts.set(main, (counts.get(main) ?? 0) + 1);
  }
  const line = (name: string, count: number): Markup =>
    html`<p>${name}: ${say("exchange.html.workLine", { count })}</p>`;
  return [
    ...goals.map(({ id, code, name }) => line(`${code} ${name}`, counts.get(id) ?? 0)),
    line(say("exchange.html.unlinked"), counts.get("") ?? 0),
  ];
}
