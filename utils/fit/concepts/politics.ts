import { words } from "./concept";
import type { Concept } from "./concept";

/** Parties, votes and governments. */
export const politics: Concept = {
  id: "politics",
  names: words(`
    politics, political topics, political statements, political positions, political opinions, party politics,
    party positions, elections, election campaigns, politik, politische themen, politische aussagen, politische
    stellungnahmen, parteipolitik, parteien, wahlkampf, politique, sujets politiques, prises de position
    politiques, partis politiques, élections
  `),
  strong: words(`
    vote on sunday, our view of the vote, candidate would be, which candidate, two candidates would, of the two
    candidates, ballot box, ballot paper, polling day, polling station, general election, election campaign,
    election day, referendum, referendum on, prime minister, minister must, minister should, tell the minister,
    dear minister, letter to the minister, letter to the government, letter to parliament, open letter to the,
    coalition government, march to parliament, march on parliament, members of parliament, member of parliament,
    labour party, conservative party, tories, republicans, democrats, left-wing, right-wing, far right,
    populists, immigration policy, asylum bill, asylum law, immigration debate, sign the petition, collect
    signatures against, rally against, government's failure, government has failed,
    wahlkampf, wahlsonntag, wahlempfehlung, wahlurne, wählt am sonntag, kandidat besser, kandidat wäre, welcher
    kandidat, welche kandidatin, mit ja zu stimmen, mit nein zu stimmen, mit ja stimmen, mit nein stimmen,
    volksabstimmung, volksbegehren, bundeskanzler, bundeskanzlerin, minister soll, ministerin soll, brief an den
    minister, brief an die ministerin, regierung versagt, regierungspartei, asylgesetz, asyldebatte,
    rechtspopulisten, parteichef, demo vor dem parlament, unterschriften gegen,
    premier ministre, président de la république, lettre ouverte au, lettre ouverte à la ministre, bureau de
    vote, votez pour, quel candidat, le candidat qui, scrutin, second tour, référendum, gouvernement a échoué,
    loi immigration, loi sur l'asile, extrême droite, pétition contre, manifestation devant l'assemblée
  `),
  also: words(`
    candidate, candidates, vote, election, government, minister, parliament, campaign trail, supporters,
    disgrace, poor, signatures, demonstration, protest, abstimmung, kandidat, wahl, stimmen, regierung,
    parlament, élection, candidat, gouvernement, dimanche,
    vote for, vote against, coalition, koalition, opposition, brexit, offener brief
  `),
};
