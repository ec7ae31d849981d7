import { words } from "./concept";
import type { Concept } from "./concept";

/** Loans for people who are short. */
export const consumerCredit: Concept = {
  id: "consumer-credit",
  names: words(`
    consumer credit, consumer loan, consumer loans, payday loan, payday loans, payday, instant loan, instant
    loans, personal loans, quick loans, overdraft offers, konsumkredit, konsumkredite, verbraucherkredit,
    verbraucherkredite, sofortkredit, schnellkredit, kleinkredit, ratenkredite, crédit à la consommation,
    crédits à la consommation, micro-crédit, prêt rapide, prêts personnels, crédit renouvelable
  `),
  strong: words(`
    payday loan, instant loan, quick loan, fast cash, instant cash, cash advance, cash until payday, short of
    cash, short on cash, strapped for cash, money until payday, pay it back when, pay back when the wages, money
    on your account today, on the account within, in your account within, within ten minutes, approved in
    minutes, decision in minutes, bad credit, borrow up to, up to £ on your account, extend your overdraft,
    credit line for your holiday, treat yourself to a loan, loan for your holiday, loan for christmas, loan for
    a new, personal loan, revolving credit,
    sofortkredit, schnellkredit, minikredit, kleinkredit, konsumkredit, verbraucherkredit, ratenkredit, knapp
    bei kasse, geld sofort, sofort auf dem konto, sofort aufs konto, geld in zehn minuten, bis zum nächsten
    lohn, bis zum nächsten gehalt, wenn der lohn kommt, wenn das gehalt kommt, zurückzahlen wenn, urlaubskredit,
    wunschkredit, überziehungsrahmen,
    crédit à la consommation, prêt express, prêt rapide, crédit rapide, mini-crédit, besoin d'argent, besoin de
    cash, argent rapide, avant la paie, fin de mois difficile, quand le salaire arrive, sur le compte en dix
    minutes, sur votre compte en, réponse en cinq minutes, crédit renouvelable, découvert autorisé, emprunter
    jusqu
  `),
  also: words(`
    wages, payday, borrow, ten minutes, no papers, pay it back, cash, loan, lohn, gehalt, unterlagen,
    zurückzahlen, kredit, salaire, rembourser, dix minutes, justificatif, prêt, emprunt,
    overdraft
  `),
};
