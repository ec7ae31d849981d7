import { words } from "./concept";
import type { Concept } from "./concept";

/** What food and drink cannot promise. */
export const healthClaims: Concept = {
  id: "health-claims",
  names: words(`
    health claim, health claims, health promises, medical claims, healing claims, unproven health, superfood,
    superfoods, detox, weight loss claims, gesundheitsversprechen, gesundheitsaussagen, heilversprechen,
    wirkversprechen, allégations santé, allégations de santé, promesses santé, promesses de santé, bienfaits non
    prouvés
  `),
  strong: words(`
    lowers your blood pressure, lowers blood pressure, lowers cholesterol, lower your cholesterol, strengthens
    the immune, strengthens your immune, boosts your immune, boost your immune, boosts immunity, immune booster,
    immune boost, immune system and, supports your immune, good for your heart, good for your gut, gut health,
    happy gut, healing power, superfood, detox, detoxes, cleanse your body, cleanses the liver, flushes out
    toxins, melts the pounds, melt fat, burns fat, fat burner, lose weight with, lose five kilos, lose weight
    in, sleep like a baby, anti-ageing, anti-aging, younger skin, prevents cancer, fights cancer, fights colds,
    keeps the doctor away, clinically proven, doctors recommend, doctors agree, natural medicine, nature's
    medicine, more energy all day, gives you energy,
    stärkt die abwehrkräfte, stärkt das immunsystem, stärkt ihr immunsystem, abwehrkräfte, immunsystem stärken,
    senkt den blutdruck, senkt den cholesterin, senkt das cholesterin, entgiftet, entgiften, entschlackt,
    entschlackung, hilft beim abnehmen, fettverbrennung, lässt kilos, kilos purzeln, heilkraft, wundermittel,
    gut fürs herz, gut für den darm, darmgesundheit, schläft wie ein baby, klinisch bewiesen, ärzte empfehlen,
    beugt krebs vor,
    fait baisser la tension, baisse le cholestérol, renforce les défenses, défenses immunitaires, renforce
    l'immunité, système immunitaire, fait fondre les kilos, fait maigrir, perdre du poids, perdez du poids,
    brûle les graisses, brûle-graisse, détox, élimine les toxines, purifie le foie, bon pour le cœur, bon pour
    la santé, anti-âge, guérit, vertus curatives, remède miracle, superaliment, cliniquement prouvé, recommandé
    par les médecins,
    miracle cure, heals your, cures your
  `),
  also: words(`
    blood pressure, immune, liver, sleep better, natural, vitamins, energy, wellness, boost, front of the
    bottle, leber, blutdruck, vitamine, gesund, vorderseite, foie, tension, vitamines, santé, bienfaits, kilos,
    miracle, toxins, heilt, guérir
  `),
};
