import { words } from "./concept";
import type { Concept } from "./concept";

/** Paying in parts. */
export const financing: Concept = {
  id: "financing",
  names: words(`
    financing, instalments, payment in instalments, instalment plans, buy now pay later, pay later, 0 % finance,
    zero percent finance, leasing offers, ratenzahlung, ratenkauf, finanzierungsangebote, finanzierung in raten,
    teilzahlung, in raten, null-prozent-finanzierung, paiement en plusieurs fois, paiement échelonné, facilités
    de paiement, crédit gratuit, mensualités,
    in installments, installment plans
  `),
  strong: words(`
    buy now pay later, bnpl, pay later, pay in 3, pay in 4, pay in three, pay in four, pay in instalments, pay
    in installments, monthly instalments, instalment plan, equal instalments, monthly payments of, a month for
    12 months, a month for 24 months, a month for 36 months, £ a month for, € a month for, $ a month for, pounds
    a month for, euros a month for, per month over, a month over, interest-free, interest free, 0 % apr, 0 %
    finance, 0 % financing, 0 % interest, deferred payment, first payment in, spread the cost, spread the price,
    spread it over, spread the payments, split the bill into, split the cost into, split the price into, split
    it into, equal parts, three equal, four equal, settle the rest, settle over, rest over spring, take it home
    today, home today and pay, klarna, lender at the till, finance plan, finance offer, ride now,
    ratenzahlung, ratenkauf, ratenkredit, in raten, monatsraten, monatsrate, monatliche rate, teilzahlung,
    bequem in raten, jetzt kaufen später zahlen, später zahlen, heute mitnehmen, % zinsen, 0 % finanzierung,
    nullprozentfinanzierung, euro im monat, € im monat, euro pro monat, € pro monat, € monatlich, euro
    monatlich, auf 24 monate, über 36 monate, über 24 monate, anzahlung nur, kaufpreis aufteilen, leasingrate,
    paiement en plusieurs fois, payer en plusieurs fois, en 3 fois, en 4 fois, en trois fois, en quatre fois, en
    dix fois, paiement fractionné, paiement échelonné, mensualité, mensualités, euros par mois pendant, € par
    mois pendant, par mois pendant, taux zéro, étaler le paiement, payez plus tard, achetez maintenant, premier
    versement en
  `),
  also: words(`
    a month, interest, lender, deposit, first payment, full price, 12 months, 24 months, 36 months, months, at
    the till, money later, partner bank, zinsen, anzahlung, monate, 36 monate, partnerbank, rate, bank, par
    mois, apport, taux, mois, organisme de crédit
  `),
};
