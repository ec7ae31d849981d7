import { words } from "./concept";
import type { Concept } from "./concept";

/** Being liked as an employer. */
export const hiring: Concept = {
  id: "hiring",
  names: words(`
    recruiting, recruitment content, recruitment posts, employer branding, employer brand, job ads, career
    content, recruiting-beiträge, stellenanzeigen, arbeitgebermarke, karrierebeiträge, marque employeur,
    recrutement, offres d'emploi
  `),
  strong: words(`
    join our team, join the team, join us as, work with us, come and work, we are hiring, we're hiring, now
    hiring, open positions, open roles, job ad, job opening, vacancy, vacancies, great place to work, best place
    to work, employer of choice, a day in the life of our, what it is like to work here, why i love working,
    working here feels, friday beers, table football, fruit basket, meet the team, apply now, send us your cv,
    send your cv, looking for a new colleague, looking for colleagues, refer a friend for a job,
    wir stellen ein, stellenanzeige, offene stellen, offene stelle, komm ins team, komm zu uns, werde teil,
    arbeiten bei uns, bewirb dich, bewerben sie sich, obstkorb, tischfußball, wuzzler, arbeitgeber des jahres,
    top-arbeitgeber, warum ich gern hier, verstärkung gesucht, suchen verstärkung, kollegin gesucht, kollegen
    gesucht, lehrling gesucht,
    nous recrutons, on recrute, offre d'emploi, offres d'emploi, postes à pourvoir, poste à pourvoir,
    rejoignez-nous, rejoindre l'équipe, rejoignez notre équipe, venez travailler, envoyez votre cv, candidatez,
    employeur de l'année, bien au travail chez nous, babyfoot, corbeille de fruits
  `),
  also: words(`
    careers, perks, team spirit, cv, apply, job, colleague, karriere, benefits, lebenslauf, bewerbung, carrière,
    ambiance, équipe, postuler
  `),
};
