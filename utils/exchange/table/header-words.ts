import type { TableField } from "../../model/table-fields";

/**
 * Words at the head of columns and what they mean, in English, German and French, with those of OKR tools: BigPicture
 * (Order, Type, Summary, Period, OKR type, Expected end date, Start value), Ally and Viva Goals (Row ID, Parent, Entity,
 * Owner Email, Time Period), Betterworks (name, type, start_date, owner_email), Gtmhub and Quantive (Assignee, Session,
 * Initial value), Perdoo (Lead, Timeframe), Asana (gid, Parent goal, metric.target_number_value, is_workspace_level).
 */
export const HEADER_WORDS: Readonly<Record<Exclude<TableField, "none">, string>> = {
  name:
    "name|title|titel|titre|nom|intitulé|bezeichnung|summary|goal name|goal title|objective name|objective title|" +
    "key result name|key result title|okr title|task name|piece|stück|contenu|text|not doing|nicht tun|was wir nicht tun|" +
    "not to do|ne pas faire|what we do not do|ce que nous ne faisons pas",
  kind: "type|kind|item type|node type|resource type|okr item|art|typ|nature|row type|entry type",
  level: "okr type|level|entity|goal level|objective type|is workspace level|ebene|niveau|scope",
  goal: "goal|goals|objective|objectives|ziel|ziele|objectif|objectifs|linked goal|aligned goal|main goal|serves|goal code",
  kpi:
    "kpi|kpis|key result|key results|kr|krs|metric|metric name|measure|kennzahl|schlüsselergebnis|ergebnis|messgröße|" +
    "indikator|indicateur|résultat clé|résultats clés",
  parent:
    "parent|parent id|parent row id|parent goal|parent objective|parent name|parent key|aligned to|aligned with|" +
    "alignment|parent task|parent okr|supports|übergeordnet|übergeordnetes ziel|oberziel|objectif parent|rattaché à",
  code: "code|kürzel|short code|ref|reference|référence",
  foreignId:
    "id|gid|row id|order|goal id|goal gid|objective id|key result id|okr id|task id|record id|guid|uuid|identifier|" +
    "goal identifier|kennung|identifiant|n°|nr|no",
  owner:
    "owner|owners|lead|leads|assignee|assigned to|responsible|owner name|goal owner|goal lead|dri|verantwortlich|" +
    "verantwortliche|besitzer|zuständig|responsable|propriétaire|pilote|porteur",
  email:
    "owner email|owner email address|email|e mail|mail|assignee email|owner email id|email address|courriel",
  team: "team|teams|owner team|group|groups|department|abteilung|équipe|equipe|équipes|service|accountable team|owning team",
  status: "status|state|statut|état|stand|zustand|goal status",
  start:
    "start|start date|start on|starts on|begin|expected start date|beginn|startdatum|anfang|début|date de début",
  due:
    "due|due date|due on|end|end date|ends on|deadline|target date|expected end date|finish|by|by when|fällig|" +
    "fälligkeitsdatum|fällig am|ende|enddatum|frist|bis wann|échéance|fin|date de fin|date limite|date",
  until: "until|valid until|gilt bis|bis|jusqu au|jusqu à",
  period:
    "time period|period|timeframe|time frame|quarter|session|session name|cycle|zeitraum|quartal|période|trimestre",
  baseline:
    "baseline|start value|starting value|initial|initial value|initial number value|metric start|metric start value|" +
    "from|base|startwert|ausgangswert|anfangswert|valeur initiale|valeur de départ|départ",
  current:
    "current|current value|current number value|actual|actual value|now|latest value|metric current|aktuell|" +
    "aktueller wert|istwert|ist|valeur actuelle|actuel|réel",
  target:
    "target|target value|target number value|goal value|metric target|metric target value|desired value|to|zielwert|" +
    "soll|sollwert|valeur cible|cible chiffrée|cible",
  unit: "unit|units|metric type|metric unit|metric name unit|einheit|unité|unit type",
  direction: "direction|richtung|sens",
  why: "why|reason|rationale|because|warum|begründung|grund|pourquoi|raison",
  notes:
    "description|notes|note|details|beschreibung|notizen|anmerkungen|remarques|commentaires|html notes",
  job: "job|job to be done|jtbd|needs|bedürfnis|besoin|besoins|mission du lecteur",
  persona:
    "persona|personas|audience|target audience|reader|readers|buyer persona|for whom|zielgruppe|leser|leserin|für wen|" +
    "lecteur|lectrice|lecteurs|public|public visé|pour qui",
  stage: "stage|buying stage|funnel stage|buyer journey stage|buyer s journey stage|phase|étape",
  pillar: "pillar|message|key message|botschaft|kernbotschaft|säule|pilier|message clé",
  campaign:
    "campaign|campaigns|initiative|initiatives|project|projects|kampagne|projekt|campagne|projet",
  channel: "channel|channels|kanal|canal",
  type: "content type|asset type|piece type|format|inhaltstyp|type de contenu",
  url: "url|link|links|address|doc|document|permalink|web link|document link|task link|lien|adresse|verknüpfung",
  priority: "priority|rank|priorität|rang|priorité",
};

/** What tools put beside goals and we leave out on purpose: a goal has no weight, no colour and no score. */
export const ON_PURPOSE =
  /^(weight(ing|age)?|relative weight|gewicht(ung)?|poids|colou?r|farbe|couleur|progress|score|progression|fortschritt|avancement|completion|(percent|%) complete|progress %|confidence( level)?)$/;
