import { words } from "./concept";
import type { Concept } from "./concept";

/** Cheaper for the young. */
export const studentDiscount: Concept = {
  id: "student-discount",
  names: words(`
    student discount, student discounts, student price, student prices, student offers, student rate, student
    rates, youth discount, studentenrabatt, studentenrabatte, studierendenrabatt, studententarif,
    studentenpreise, jugendtarif, ermäßigungen für studierende, réduction étudiante, réductions étudiantes,
    tarif étudiant, tarifs étudiants, tarif jeune, remise étudiante
  `),
  strong: words(`
    student discount, student price, student rate, student offer, student fare, student tariff, student ticket,
    student deal, youth fare, under-26s, under-25s, under 26, campus offer, campus deal, university card pays,
    student card pays, student id, proof of enrolment, proof of enrollment, cheaper with a card, cheaper for
    students, students pay, students get, students travel for, freshers bring, fresher, freshers, half the fare
    for, half price for students, unidays,
    studentenrabatt, studierendenrabatt, studententarif, studierendentarif, studentenpreis, studentenangebot,
    jugendtarif, ermäßigt für studierende, günstiger für studierende, studierende zahlen, studenten zahlen,
    uni-ausweis zahlt, studentenausweis, studierendenausweis, uni-ausweis, inskriptionsbestätigung,
    immatrikulationsbescheinigung, unter 26, erstsemester, erstsemestrige,
    tarif étudiant, prix étudiant, réduction étudiante, remise étudiante, offre étudiante, carte étudiante,
    carte d'étudiant, les étudiants paient, étudiants paient, moins de 26 ans, certificat de scolarité, tarif
    jeune, tarif jeunes
  `),
  also: words(`
    campus, enrolment, college, university card, student, young people, pays, half the fare, mensa, studierende,
    ausweis, zahlt, hochschule, étudiants, fac, moitié prix
  `),
};
