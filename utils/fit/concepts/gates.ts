import { words } from "./concept";
import type { Concept } from "./concept";

/** Reading against an address. */
export const gates: Concept = {
  id: "gates",
  names: words(`
    gated content, gated, pop-ups, popups, forms before, behind forms, behind a form, lead magnets, download
    walls, registration walls, white papers behind, ebooks behind, hinter formularen, formulare vor, pop-up,
    whitepaper gegen adresse, downloads gegen adresse, contenu verrouillé, contenus verrouillés, derrière un
    formulaire, derrière formulaire, livres blancs contre
  `),
  strong: words(`
    gated, behind a form, behind the form, pop-up form, popup, exit intent, fill in the form to, fill out the
    form to, leave their email, leave your email, leave an email to, leave name, leave their name, name company
    phone, email address first, in return for an email, in exchange for an email, for their email address, trade
    an email, unlock the, to unlock, unlocks after, only after they register, register to read, register to
    download, sign up to read, sign in to read, link to the pdf arrives, pdf arrives by email, then the link,
    lead magnet, landing page with form, form with eight fields, required fields, before they can read, before
    they can download, sales rings them, sales calls them the next, sales rings everyone who,
    hinter einem formular, hinter ein formular, formular ausfüllen um, gegen adresse, gegen e-mail-adresse, erst
    name, name firma und telefonnummer, firma und telefonnummer eintragen, telefonnummer eintragen, daten
    eintragen dann, erst eintragen, erst registrieren, nach der registrierung, pflichtfelder, dann kommt der
    link, link zum pdf per mail, download erst nach, kontaktdaten hinterlassen, adresse hinterlassen, ruft der
    vertrieb an, vertrieb ruft,
    derrière un formulaire, remplissez le formulaire pour, remplir le formulaire pour, laisser son nom, laissez
    votre nom, laisser son email, laissez votre email, laisser ses coordonnées, en échange de votre email, en
    échange d'une adresse, lien du pdf arrive, recevoir le lien, champs obligatoires, débloquer le, un
    commercial rappelle, commercial rappelle,
    pop-up window, pop-up asks
  `),
  also: words(`
    form, form fields, mandatory phone, job title, download, pdf, phone, link to the, register, sales, formular,
    pflichtfeld, telefonnummer, per mail, vertrieb, formulaire, champ obligatoire, téléphone, par courriel,
    coordonnées,
    pop-up, freischalten
  `),
};
