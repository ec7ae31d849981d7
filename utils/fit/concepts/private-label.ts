import { words } from "./concept";
import type { Concept } from "./concept";

/** Our goods under another name. */
export const privateLabel: Concept = {
  id: "private-label",
  names: words(`
    private label, private labels, own brand for, own-brand, own label, own-label, store brand, store brands,
    white label, white-label, eigenmarke, eigenmarken, handelsmarke, handelsmarken, marque de distributeur,
    marques de distributeur, mdd, marque blanche
  `),
  strong: words(`
    private label, own label, own-label, own-brand, white label, white-label, store brand, supermarket's brand,
    chain's brand, discounter's brand, under their brand, under their name, in their name, with their name,
    their name and colours, their name on, their logo goes on, their logo on the lid, their logo on the pack, in
    their cup, in their jar, in their packaging, in their bottles, fill their jars, fill their bottles, fill for
    them, pack for them, produce for them under, make it for them under, rebrand it as, rebranded as, rebadge,
    may not mention who makes it, nobody learns that it comes, nobody knows it comes from us, our name nowhere,
    our name does not appear, co-packing, contract filling, aldi brand, tesco own,
    eigenmarke, handelsmarke, hausmarke, unter ihrem namen, unter fremdem namen, unter deren namen, mit ihrem
    namen und, ihrem namen und ihren farben, in ihrem becher, in ihren bechern, in ihrem glas, in ihren
    flaschen, ihr logo auf dem deckel, ihr logo auf dem becher, unser name steht nirgends, von uns steht nichts,
    abfüllen für, lohnabfüllung, lohnabfüller, wer es herstellt,
    marque de distributeur, mdd, marque blanche, sous leur marque, sous leur nom, à leur nom, avec leur nom, à
    leurs couleurs, leur logo sur le couvercle, leur logo sur le pot, dans leurs pots, dans leurs bouteilles,
    notre nom n'apparaît, ne pas dire qui fabrique, remplir leurs, travail à façon
  `),
  also: words(`
    chain, discounter, supermarket, their cup, their colours, a week, mention, our recipe, lid, chain with,
    handelskette, kette, becher, rezeptur, pro woche, ihren farben, enseigne, grande surface, leurs couleurs,
    pots, par semaine
  `),
};
