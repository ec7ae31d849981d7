import type { Entry } from "./catalogue";
import type { enReading } from "./en-reading";

/** French: reading a piece's own words. */
export const frReading: Record<keyof typeof enReading, Entry> = {
  "reading.again": "Relire le texte",
  "reading.menu": "Vérifier ce passage avec Throughline",
  "settings.toolsText": "Ne pas lire le texte des pages dans",
  "settings.toolsTextHint":
    "Une vérification lit le texte d’un contenu, dit ce qu’il défend, puis l’oublie. Les outils cochés ne sont jamais lus ; un passage que vous sélectionnez ou collez vous-même est tout de même vérifié.",
};
