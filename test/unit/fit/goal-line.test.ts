/** A goal that starts with making something is a way of getting there; one that names a result is not. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kpiKind, readGoalLine } from "../../../utils/fit/goal-line";
import type { GoalLineKind } from "../../../utils/fit/goal-line";

interface Line {
  goal: string;
  kpis?: { name: string; kind?: string }[];
  label: GoalLineKind;
}

function linesOf(id: string): Line[] {
  const file = new URL(`../../fixtures/companies/${id}.lines.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { goals: Line[] }).goals;
}

describe("a goal's line", () => {
  it.each<[GoalLineKind, string]>([
    ["tactic", "Release a quarterly bulletin for nurses"],
    ["tactic", "Host twelve guided tours for school classes"],
    ["tactic", "Launching a loyalty app"],
    ["tactic", "We will write three white papers"],
    ["tactic", "Set up a help centre in Spanish"],
    ["tactic", "Roll out the new ticket portal"],
    ["tactic", "Digitise the collection catalogue"],
    ["tactic", "Record a podcast episode each month"],
    ["tactic", "Print and mail the annual review"],
    ["tactic", "Train the front desk in sign language"],
    ["tactic", "Hire two community managers"],
    ["tactic", "Develop a toolkit for head teachers"],
    ["tactic", "Attend five trade fairs"],
    ["tactic", "Give ten talks at hospitals"],
    ["tactic", "Make a film about the harvest"],
    ["tactic", "Start publishing on LinkedIn twice a week"],
    ["tactic", "To create a members' area"],
    ["tactic", "Put all price lists online"],
    ["tactic", "Rewrite the onboarding emails"],
    ["tactic", "Six webinars for fleet managers"],
    ["tactic", "A monthly newsletter for donors"],
    ["tactic", "Launch of the visitor app"],
    ["tactic", "Conduct a customer survey"],
    ["tactic", "Expand the video library"],
    ["tactic", "Build an online shop for spare parts"],
    ["tactic", "Complete the rebrand by May"],
    ["tactic", "Plan and run an autumn campaign"],
    ["tactic", "Relaunch der Website bis Herbst"],
    ["tactic", "Jeden Monat ein Video drehen"],
    ["tactic", "Aufbau eines Blogs für Lehrlinge"],
    ["tactic", "Messestand auf drei Fachmessen organisieren"],
    ["tactic", "Imagefilm produzieren"],
    ["tactic", "Eine Podcast-Reihe starten"],
    ["tactic", "Zehn Vorträge halten"],
    ["tactic", "Durchführung von vier Webinaren"],
    ["tactic", "Gästemappe in fünf Sprachen übersetzen"],
    ["tactic", "Wir veröffentlichen jede Woche einen Beitrag"],
    ["tactic", "Neue Broschüre für Zuweiser"],
    ["tactic", "Refonte du site internet"],
    ["tactic", "Lancer une campagne de dons"],
    ["tactic", "Rédiger six fiches pratiques"],
    ["tactic", "Mise en place d'un portail client"],
    ["tactic", "Envoyer une lettre mensuelle aux adhérents"],
    ["tactic", "Deux webinaires par trimestre"],
    ["outcome", "Record labels pay within thirty days"],
    ["outcome", "Print customers come back within the quarter"],
    ["outcome", "Post offices reorder forms online"],
    ["outcome", "Film students choose our archive first"],
    ["outcome", "Train passengers find the lift on their own"],
    ["outcome", "Host families stay with us for three years"],
    ["outcome", "Design studios recommend our paper"],
    ["outcome", "Build trust among first-time donors"],
    ["outcome", "Create demand for night trains"],
    ["outcome", "Get two thirds of visitors to return"],
    ["outcome", "Raise the average gift from 32 to 40 euros"],
    ["outcome", "Cut waiting time at the ticket desk by half"],
    ["outcome", "Keep apprentices past their second year"],
    ["outcome", "Become the first choice of small bakeries"],
    ["outcome", "More school classes come in winter"],
    ["outcome", "Win back lapsed members"],
    ["outcome", "Reach 40,000 visitors"],
    ["outcome", "Grow bookings from tour operators by 20 %"],
    ["outcome", "Fewer damaged parcels"],
    ["outcome", "Ward sisters find the right chart in ten seconds"],
    ["outcome", "Hauliers book slots online instead of phoning"],
    ["outcome", "Make every volunteer feel safe on night shifts"],
    ["outcome", "Double repeat orders"],
    ["outcome", "Patients understand their discharge letter"],
    ["outcome", "Run out of unsold tickets less often"],
    ["outcome", "Newsletter readers reply and book"],
    ["outcome", "Website visitors request a survey"],
    ["outcome", "Report readers ask for a call"],
    ["outcome", "Donors give a second time"],
    ["outcome", "Die Wartezeit in der Ambulanz auf 30 Minuten senken"],
    ["outcome", "Vertrauen bei Erstspendern aufbauen"],
    ["outcome", "Mehr Lehrlinge bleiben nach der Prüfung"],
    ["outcome", "Mieter melden Schäden online"],
    ["outcome", "Kunden können ihre Rechnung selbst erstellen"],
    ["outcome", "Jede zweite Schule bucht wieder"],
    ["outcome", "Marktführer bei Melkrobotern werden"],
    ["outcome", "Stammgäste zurückgewinnen"],
    ["outcome", "Kundinnen empfehlen uns weiter"],
    ["outcome", "Réduire les annulations de moitié"],
    ["outcome", "Les donateurs renouvellent leur don"],
    ["outcome", "Gagner la confiance des maires"],
    ["outcome", "Créer de la confiance chez les familles"],
    ["outcome", "Devenir le premier choix des petites communes"],
    ["outcome", "Fidéliser les abonnés"],
    ["tactic", "Draft a charter for volunteers"],
    ["tactic", "Open a pop-up shop in Leeds"],
    ["tactic", "Upload every lecture to the portal"],
    ["tactic", "Overhaul our product pages"],
    ["tactic", "Sponsor the city marathon"],
    ["tactic", "Deliver 20 school workshops"],
    ["tactic", "Our team launches a chatbot"],
    ["tactic", "Weekly posts on Instagram"],
    ["tactic", "Compile a buyer's guide to cranes"],
    ["tactic", "Commission a study on night work"],
    ["tactic", "Kampagne zur Nachwuchsgewinnung starten"],
    ["tactic", "Erstellung eines Leitfadens für Angehörige"],
    ["tactic", "Social-Media-Kanäle aufbauen"],
    ["tactic", "Einen Tag der offenen Tür veranstalten"],
    ["tactic", "Organisation d'un salon des métiers"],
    ["tactic", "Tourner dix vidéos avec des artisans"],
    ["tactic", "Ouvrir un compte Instagram"],
    ["outcome", "Start-ups stay after the free year"],
    ["outcome", "Issue fewer credit notes"],
    ["outcome", "Stage managers trust our rigging"],
    ["outcome", "Book clubs order again"],
    ["outcome", "Guide dogs are welcome in every branch"],
    ["outcome", "Build a reputation for punctual delivery"],
    ["outcome", "Establish ourselves as the first call for architects"],
    ["outcome", "Have every patient home within two days"],
    ["outcome", "Open rates stay above forty per cent"],
    ["outcome", "Film buffs subscribe for a year"],
    ["outcome", "Send fewer patients home without a letter"],
    ["outcome", "Neukunden gewinnen"],
    ["outcome", "Die Schulen drucken ihre Hefte bei uns"],
    ["outcome", "Spenderinnen schreiben uns von sich aus"],
    ["outcome", "Einkäufer starten mit uns statt mit dem Marktführer"],
    ["outcome", "Produire moins de déchets"],
    ["outcome", "Développer la fidélité des adhérents"],
    ["outcome", "Les écoles organisent leurs sorties chez nous"],
  ])("is %s: %s", (kind, goal) => {
    expect(readGoalLine(goal, [], "en")).toBe(kind);
  });

  it("with a doing word is a tactic, whatever its key results", () => {
    expect(readGoalLine("Launch the customer community", ["outcome"], "en")).toBe("tactic");
    expect(readGoalLine("Publish two blog posts a week", ["output"], "en")).toBe("tactic");
  });

  it("counted by outputs alone is output-only", () => {
    expect(readGoalLine("Landlords know our method", ["output", "output"], "en")).toBe(
      "output-only",
    );
    expect(readGoalLine("Landlords know our method", ["output", "outcome"], "en")).toBe("outcome");
    expect(readGoalLine("Landlords know our method", [], "en")).toBe("outcome");
  });

  it.each([
    ["hearthside", "en"],
    ["lernwerk", "de"],
  ] as const)("of %s is read rightly", (id, usual) => {
    const lines = linesOf(id);
    const wrong = lines.filter(({ goal, kpis, label }) => {
      const kinds = (kpis ?? []).map(({ name, kind }) => kpiKind(name, kind));
      return readGoalLine(goal, kinds, usual) !== label;
    });
    expect(wrong.length / lines.length).toBeLessThanOrEqual(0.03);
  });

  it("may be any string, and is read the same twice", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("en", "de", "fr"),
        (name, usual) => {
          expect(readGoalLine(name, ["output"], usual)).toBe(readGoalLine(name, ["output"], usual));
          expect(kpiKind(name)).toBe(kpiKind(name));
        },
      ),
    );
  });

  it("is read quickly however long it is", () => {
    readGoalLine("warm up", [], "en");
    const start = performance.now();
    readGoalLine("launch the new and the old ".repeat(150), [], "en");
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe("the kind of a key result", () => {
  it("is as given", () => {
    expect(kpiKind("Posts published", "outcome")).toBe("outcome");
    expect(kpiKind("Renewal rate", "output")).toBe("output");
  });

  it.each([
    "Posts published",
    "Anzahl Artikel",
    "Episodes",
    "Talks given",
    "Emails sent",
    "Gedruckte Folder",
    "Posts pro Woche",
    "Zahl der Führungen",
    "Nombre de vidéos",
    "Articles de blog publiés",
  ])("is output by its name: %s", (name) => {
    expect(kpiKind(name)).toBe("output");
  });

  it.each([
    "Renewal rate",
    "Newsletter reply rate",
    "Webinar sign-ups",
    "Readers who book",
    "Damaged parcels",
    "Waiting time",
    "Wiederbuchungen",
    "Taux de renouvellement",
  ])("is outcome by its name: %s", (name) => {
    expect(kpiKind(name)).toBe("outcome");
  });
});
