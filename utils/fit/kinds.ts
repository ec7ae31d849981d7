/** Words for kinds of pieces and for versions of them: two titles are not alike because both are guides. Data. */
export const KINDS: ReadonlySet<string> = new Set([
  ..."email emails mail mailing newsletter blog post posts article guide guides checklist poster page pages landing website homepage web webinar podcast episode video videos film clip deck slides presentation brochure flyer leaflet ebook whitepaper paper report story stories case study customer faq social linkedin instagram facebook ad ads campaign series one-pager onepager pager sheet factsheet script draft design template plan document doc copy version final new update v1 v2 v3 v4 handout invitation print pdf a3 a4 a5 memo note kit pack toolkit playbook part".split(
    " ",
  ),
  ..."leitfaden ratgeber checkliste seite landingpage webseite webinar folge präsentation folien broschüre folder plakat beitrag blogbeitrag artikel bericht referenz fallstudie kundenstory einladung entwurf vorlage dokument fassung neu kampagne serie anzeige inserat aushang merkblatt skript".split(
    " ",
  ),
  ..."guide fiche affiche page article billet webinaire épisode vidéo présentation brochure plaquette dépliant livre blanc rapport étude cas témoignage invitation brouillon modèle document version nouveau campagne série annonce courriel infolettre lettre".split(
    " ",
  ),
]);
