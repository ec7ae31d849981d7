import { words } from "./concept";
import type { Concept } from "./concept";

/** Handing on what we know of people. */
export const dataSale: Concept = {
  id: "data-sale",
  names: words(`
    sell data, selling data, data sales, sale of data, selling personal data, sale of personal data, personal
    data for sale, data brokers, data monetisation, datenverkauf, verkauf von daten, verkauf personenbezogener
    daten, verkauf persönlicher daten, datenhandel, datenweitergabe, vente de données, vendre des données,
    revente de données, monétisation des données
  `),
  strong: words(`
    sell the data, sell our data, sell customer data, sell their data, sell user data, sell the addresses, sell
    the list, sell our list, monetise, monetize, monetise what we know, monetise the data, monetise our data,
    monetize our data, license the browsing, licence the browsing, browsing history of our, purchase history of
    our, hand over who, hand over the customer, hand over names, hand over the names, pass on the names, pass on
    their names, pass on the addresses, share the customer file with, customer file to, matched with the
    customer file, email hashes, hashed emails, hashed email, for its advertisers, to advertisers, data broker,
    data brokers, data partner pays, pays per record, pays 2 euros per household, per record, per household if
    we, who is at home when, retarget our patients, movement profiles,
    daten verkaufen, verkaufen die daten, daten weiterverkaufen, kundendaten verkaufen, kundendaten weitergeben,
    kundendatei an, adressen verkaufen, namen weitergeben, samt namen weitergeben, profile weitergeben,
    verbrauchsprofile, kaufprofile, bewegungsprofile, datenhändler, datenpartner zahlt, zahlt pro datensatz, pro
    datensatz, je haushalt wenn wir, zu geld machen, daten zu geld, wer wann zu hause, für werbekunden,
    vendre les données, vendre nos données, vendre le fichier, revendre les données, revendre le fichier, céder
    les données, céder le fichier, céder les noms, transmettre les noms, transmettre les profils, profils de
    consommation, historique d'achats de nos, historique de navigation, courtier en données, paie par foyer, aux
    annonceurs, qui est à la maison quand,
    monétiser les données, monétiser nos
  `),
  also: words(`
    data, names, profiles, insurer pays, advertisers, customer file, extra income, broker, per household,
    hashes, browsing, daten, namen, profile, versicherer, zusätzliche einnahmen, datei, weitergeben, données,
    profils, fichier, annonceurs, assureur,
    lookalike, monétiser
  `),
};
