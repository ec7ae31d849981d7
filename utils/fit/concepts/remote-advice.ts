import { words } from "./concept";
import type { Concept } from "./concept";

/** Answers that need an expert in the room. */
export const remoteAdvice: Concept = {
  id: "remote-advice",
  names: words(`
    remote diagnosis, online diagnosis, diagnosis by, medical advice online, medical advice by, symptom checker,
    symptom checkers, legal advice online, individual investment advice, investment tips, stock tips, share
    tips, ferndiagnose, ferndiagnosen, medizinische ratschläge, online-diagnosen, anlagetipps, aktientipps,
    rechtsauskünfte per, diagnostic à distance, diagnostics en ligne, conseils médicaux en ligne, conseils
    boursiers, conseils de placement
  `),
  strong: words(`
    symptom checker, check your symptoms, describe your symptoms, what your symptoms mean, tell us where it
    hurts, send us a photo of your, upload a photo of your, do you have these signs, you probably have, find out
    if you have, what your rash, what your cough, quiz which illness, ask dr, ask the doctor, ask our lawyer,
    answers within a minute what, shares to buy, stocks to buy, stocks you should own, share tip, stock tip, tip
    of the week, buy now before it rises, three funds to buy, should you sue, how much compensation you get,
    symptom-check, symptomcheck, beschreiben sie ihre symptome, was ihre symptome, was hinter ihren, haben sie
    diese anzeichen, schicken sie uns ein foto von, laden sie ein foto ihrer, sie haben wahrscheinlich, finden
    sie heraus ob sie, frag den arzt, frag dr, frag den anwalt, aktien die sie jetzt, aktientipp, drei aktien,
    fonds die sie kaufen, klagen lohnt sich,
    décrivez vos symptômes, que cachent vos symptômes, avez-vous ces signes, envoyez une photo de votre, vous
    avez sans doute une, demandez au docteur, demandez au médecin, demandez à l'avocat, actions à acheter,
    valeurs à acheter, trois actions, conseil boursier
  `),
  also: words(`
    symptoms, diagnosis, rash, hurts, remedy, shares, invest, symptome, diagnose, hausmittel, ausschlag, aktien,
    symptômes, diagnostic, remède, actions
  `),
};
