import { words } from "./concept";
import type { Concept } from "./concept";

/** Lower prices and offers with an end. */
export const priceCut: Concept = {
  id: "price-cut",
  names: words(`
    discount, price cut, price reduction, % off, limited time offer, limited-time, flash sale, promotion price,
    promo code, voucher code, coupon, cashback, special offer, sales promotion, price promotion, offers with a
    deadline,
    rabatt, rabattaktion, preisnachlass, preissenkung, sonderangebot, gutscheincode, aktionspreis, sonderpreis,
    preisaktion, schnäppchen, befristete aktionen, befristete angebote,
    rabais, réduction de prix, réductions de prix, baisse de prix, code promo, bon de réduction, prix cassé,
    prix cassés, offre limitée, offres limitées, promotions tarifaires,
    bargain offers
  `),
  strong: words(`
    discount, % off, £ off, $ off, € off, half price, price cut, price reduction, slashed prices, slash prices,
    slashing prices, promo code, discount code, voucher code, coupon, cashback, two for one, 2 for 1, buy one
    get one, three for two, 3 for 2, bogo, flash sale, black friday, cyber monday, special price, reduced price,
    cut-price, price drop, limited-time offer, early bird price, early-bird, money off, money back if you sign,
    reduced rate, cheaper if, cheaper until, save %, save £, save €, save $, introductory price, sale ends,
    offer expires, price goes up on, prices go up on, last chance to save, at the old price, old price until,
    bundle price, free month, months free, month on us, months on us, year on us, setup on us, onboarding on us,
    off the first invoice, off the first year, off your first, off the list price, below list price, below the
    list, under list price, sharpen the price, sweeten the deal, price is good until, price holds until, price
    valid until, knock off, knocked off, shave off, come down in price, lower the price if, waive the setup fee,
    waive the setup, thrown in for, pay less if, pay for ten, twelve months for the price, for the price of one,
    for the price of ten, if they sign by, if you sign by, if you sign before, sign this week and, sign by the
    end, order this week and, book this week and, before midnight and you, regular figure, go back to the
    regular,
    rabatt, % rabatt, rabattaktion, rabattcode, preisnachlass, preissenkung, sonderangebot, gutscheincode,
    aktionspreis, sonderpreis, schnäppchen, frühbucher, zum halben preis, halber preis, halben preis, %
    günstiger, % billiger, € günstiger, euro günstiger, € weniger, euro weniger, % weniger zahlen, % sparen, €
    sparen, euro sparen, zwei für eins, 2 für 1, drei für zwei, gratismonat, einführungspreis, kampfpreis,
    preisaktion, dauertiefpreis, von der rechnung ab, von der rechnung abziehen, % von der rechnung, € von der
    rechnung, auf die rechnung nachlassen, preis nachlassen, im preis entgegenkommen, preislich entgegen, unter
    listenpreis, statt listenpreis, normale preis gilt, danach gilt wieder der, danach gilt wieder die, zum
    alten preis, wer bis freitag unterschreibt, bis monatsende unterschreiben, bis monatsende unterschreibt, bis
    freitag unterschreibt, bis quartalsende unterschreiben, monate geschenkt, monat geschenkt, monat geht auf
    uns, einrichtung geht auf uns, prozente drauf, preis gilt nur bis, solange der vorrat reicht,
    rabais, code promo, code de réduction, bon de réduction, moitié prix, à moitié prix, prix réduit, prix
    cassés, prix cassé, % de réduction, € de réduction, euros de réduction, % de remise, € de remise, remise de,
    offre limitée, offre spéciale, deux pour un, prix barré, promo flash, vente flash, mois offert, mois
    offerts, premier mois offert, € de la facture, euros de la facture, % de la facture, € de moins, euros de
    moins, % de moins, tarif normal revient, le tarif normal, retrouve son prix normal, au prix d'un, l'ancien
    tarif jusqu, ancien prix jusqu, geste commercial, si vous signez avant, signe avant le, signez avant le, si
    le client signe avant, baisser le prix, faire un prix, prix valable jusqu, offre se termine, prix de
    lancement,
    group on us, course on us, seat on us, seats on us, licence on us, licences on us, user on us, users on us,
    week on us, lesson on us, session on us, place on us, ticket on us, installation on us, delivery on us,
    gruppe geht auf uns, platz geht auf uns, kurs geht auf uns
  `),
  also: words(`
    ends friday, ends sunday, ends tonight, ends soon, before midnight, countdown, hurry, last chance, limited
    time, only until, while stocks last, old price, list price, regular price, go back to, will not extend,
    after that, last seats, last places, cheaper, save, deal, off, sale, offer, code, sign by, this week only,
    by friday, by 31 march, price, quarter end,
    nur bis, nur noch, letzte chance, sparen, günstiger, billiger, jetzt zuschlagen, danach gilt, listenpreis,
    monatsende, quartalsende, unterschreiben, angebot,
    plus que, dernière chance, économisez, moins cher, compte à rebours, dépêchez, passé cette date, tarif
    normal, offre, promo, avant le,
    off the invoice, off the bill, sign before friday, extra months, throw in, offer ends, normale liste, normal
    wieder
  `),
};
