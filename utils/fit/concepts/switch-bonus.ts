import { words } from "./concept";
import type { Concept } from "./concept";

/** Money for leaving somebody else. */
export const switchBonus: Concept = {
  id: "switch-bonus",
  names: words(`
    switching bonus, switching bonuses, switch bonus, cash for switching, welcome bonus, sign-up bonus,
    competitor switching, bonuses for leaving, joining bonus, wechselprämie, wechselbonus, neukundenbonus,
    wechselprämien, prime de bienvenue, prime de changement, bonus de bienvenue, primes pour quitter
  `),
  strong: words(`
    switching bonus, switch bonus, cash for switching, welcome bonus, welcome payment, joining bonus, sign-up
    bonus, signup bonus, buy out your contract, buy them out of, pay your exit fee, pay the exit fee, pay their
    exit fee, cover the exit fee, cover your termination, pay your early termination, paid to switch, paid for
    switching, reward for leaving, switch to us and get, switch and get, switch to us before, bring your salary
    over, bring your account over, bring your number and, moves their account to us, move your account to us,
    move your contract to us, leave your bank, leave your provider, from your old bank, from your old provider,
    in the account two weeks later, credit for joining, paid for leaving,
    wechselprämie, wechselbonus, neukundenbonus, willkommensbonus, startguthaben, euro für den wechsel, € für
    den wechsel, prämie für den wechsel, prämie für wechsler, bonus für wechsler, wechseln und kassieren,
    wechseln und sparen, zu uns wechselt und, zu uns mitbringt, konto zu uns, vertrag zu uns mitbringt, von
    einer anderen bank zu uns, von einem anderen anbieter zu uns, bekommt euro gutgeschrieben, euro
    gutgeschrieben, kündigen das alte konto, altes konto kündigen, kündigungskosten übernehmen, ablöse
    übernehmen,
    prime de bienvenue, bonus de bienvenue, prime pour changer, offerts pour tout changement, euros pour
    quitter, quittez votre banque, quittez votre opérateur, frais de résiliation remboursés, remboursons vos
    frais de résiliation, rachat de contrat, venez chez nous et recevez, domiciliez votre salaire
  `),
  also: words(`
    from other banks, old one, from other providers, bonus, reward, for leaving, exit fee, move every direct
    debit, old bank, old provider, direct debit, mitbringt, prämie, gutgeschrieben, anderen bank, anderen
    anbieter, altes konto, alte konto, daueraufträge, ancienne banque, ancien fournisseur, prime, frais de
    résiliation
  `),
};
