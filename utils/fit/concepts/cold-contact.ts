import { words } from "./concept";
import type { Concept } from "./concept";

/** Strangers by telephone and mail. */
export const coldContact: Concept = {
  id: "cold-contact",
  names: words(`
    cold calling, cold calls, cold call, cold outreach, cold email, cold emails, cold mailing, cold mailings,
    bought list, bought lists, bought addresses, purchased lists, rented lists, telesales, telemarketing,
    unsolicited, robocalls, spam, kaltakquise, telefonakquise, telefonverkauf, gekaufte adressen, adresslisten,
    kaltmailings, unaufgeforderte, démarchage téléphonique, prospection à froid, listes achetées, fichiers
    achetés, appels à froid, emails à froid
  `),
  strong: words(`
    cold call, cold calls, cold calling, cold email, cold emails, cold outreach, cold mailing, bought list,
    bought addresses, purchased list, rented list, list broker, address broker, data broker delivers, broker
    delivers, delivers their addresses, delivers the addresses, list of 5.000 contacts, contacts we do not know,
    people who have never heard of us, who have never heard of us, telesales, call blitz, call marathon,
    dialling day, dial for dollars, calls a day each, dials a day, dials per day, power dialler, robocall,
    scraped contacts, scrape linkedin, scrape the addresses, scraped from linkedin, rotates domains, rotate
    domains, warm up the domains, four-step sequence, five-step sequence, sequence to strangers, sequence for
    4.000, mail merge to,
    kaltakquise, kaltanruf, kaltanrufe, kaltmail, telefonaktion, anrufmarathon, anrufe pro tag, gekaufte liste,
    gekaufte adressen, adressliste gekauft, adresshändler, adressverlag, adressen kaufen, adressen zukaufen,
    zugekaufte adressen, noch nie von uns gehört, die uns nicht kennen, unbekannte anschreiben, wildfremde,
    durchtelefonieren, abtelefonieren, vier mails in zehn tagen, mails in zehn tagen, callcenter ruft,
    prospection à froid, liste achetée, fichier acheté, fichier d'adresses, acheter un fichier, acheter des
    adresses, courtier livre le fichier, courtier en données, appel à froid, appels à froid, mail à froid,
    démarchage téléphonique, jamais entendu parler de nous, qui ne nous connaissent pas, ne nous ont jamais
    parlé, appels par jour, séquence pour 4 000, pourriel
  `),
  also: words(`
    whole database, everyone in the database, blast, mass mailing, unsolicited, dialler, strangers, broker,
    sequence, addresses, follow-up after three days, gesamte datenbank, massenmail, unaufgefordert, aussendung,
    datei, schreiben wir alle an, toute la base, envoi en masse, non sollicité, courtier, fichier, séquence,
    relance automatique,
    spam, scraped
  `),
  slots: [
    words(
      `spreadsheet of, file of, list of, directory, addresses, phone numbers, direct lines, adressen, telefonnummern, adressbuch, fichier de, annuaire, numéros, off the sheet`,
    ),
    words(
      `purchase, buy the, bought, rent the, scrape, pull from, kaufen, zugekauft, besorgen, acheter, louer`,
    ),
    words(
      `ring them, ring up, dial, headset, hang up, hang-ups, one after another, opening line, call them all, durchtelefonieren, anrufen, auflegen, appeler, raccrochent, casque`,
    ),
    words(
      `never been in touch, start fresh, you don't know me, do not know us, never heard of us, kennen uns nicht, nie von uns gehört, ne nous connaissent pas, jamais entendu parler`,
    ),
  ],
};
