import type { WhyWords } from "./words";

/** Each string holds several phrases, apart by `|`. */
export const de: WhyWords = {
  turns: [
    "aber|jedoch|sondern|weil|da(?= (?:die|der|das|viele|unsere|wir|sie|\\d))|denn|entscheidend ist|allerdings|außer dass|obwohl|eigentlich geht es",
  ],
  seniors: [
    "(?:der |die |dem |den |des |unser |unsere |unserem |unserer |vom |zum )?(?:chef\\w*|heimleit\\w+|schulleit\\w+|klinikleit\\w+|werks?leit\\w+|standortleit\\w+|regionalleit\\w+|verwaltungsleit\\w+|filialleit\\w+|pflegedirekt\\w+|betriebsleit\\w+|\\w+leitung|\\w*direktion|\\w*direktor\\w*|bürgermeister\\w*|oberbürgermeister\\w*|landrat|landrätin|minister\\w*|ministerium|stadtrat|gemeinderat|verwaltungsrat|hochschulrat|rektor\\w*|dekan\\w*|bischof|pfarrer|pfarrgemeinderat|prokurist\\w*|intendant\\w*|vorgesetzte[nr]?|chefetage|führungsetage|obere etage|träger|geldgeber|fördergeber|partner(?= wollen| will| möchte)|seniorpartner|mutterhaus|mutterkonzern|spitze|kanzler\\w*|generalsekretär\\w*|bereichsvorstand|präsidium|stiftung)",
    "(?:der |die |unser |unsere |unserem |unserer |dem |vom |mein |meine )?(?:chef(?:in|s|etage)?|chefs|boss|geschäftsführung|geschäftsführer(?:in|s)?|geschäftsleitung|vorstand(?:s(?:mitglied|vorsitzende[rn]?|sitzung)?)?|vorstände|aufsichtsrat|beirat|leitung|bereichsleit(?:ung|er|erin)|abteilungsleit(?:ung|er|erin)|marketingleit(?:ung|er|erin)|direktor(?:in|en)?|direktion|management|führung(?:sebene|skreis)?|inhaber(?:in)?|eigentümer(?:in)?|gründer(?:in)?|gf|ceo|cfo|coo|cmo|konzern(?:zentrale|leitung)?|zentrale|präsident(?:in)?|kuratorium|stiftungsrat|gesellschafter|investor(?:en)?|lenkungsausschuss|gremium|obmann|obfrau)",
  ],
  seniorRoles: [
    "vorsitzende[rn]?|vorstand\\p{L}*|geschäftsleit\\p{L}+|bereichsleit\\p{L}+|heimleit\\p{L}+|intendant\\p{L}*|bürgermeister\\p{L}*|geschäftsführer(?:in)?|leiter(?:in)?|direktor(?:in)?",
  ],
  boss: [
    "herzensanliegen|herzensprojekt|anweisung|weisung|anordnung|dienstanweisung|befehl|order von|(?:von |nach |aus )(?:ganz )?oben(?: \\w+)?|wunsch von|auf (?:ausdrücklichen )?wunsch|(?:mir|uns) wurde (?:gesagt|aufgetragen)|ich führe nur aus|wir führen nur aus|steht in meinen zielen|zielvereinbarung",
    "von oben|von ganz oben|wunsch (?:der|des|von|vom) (?:geschäftsführung|chefs?|chefin|vorstands?|leitung|oben|gf|inhabers|direktors?|direktorin)|chefsache|ansage von|auftrag (?:der|des|von|vom) (?:geschäftsführung|chefs?|chefin|vorstands?|gf)|wurde (?:uns|mir) (?:so )?(?:vorgegeben|aufgetragen)",
    "vorgabe (?:von|der|des|aus)|lieblingsprojekt|steckenpferd",
  ],
  sellers: [
    "(?:unsere |die |der )?(?:verkaufsleit\\w+|vertriebsleit\\w+|vertreter\\w*)",
    "(?:der |unser |vom |dem |den |die |unsere |unsere kollegen im )?(?:vertriebler\\w*|verkaufsberater\\w*|verkaufs\\w+|vertriebs\\w+|akquise|außendienst\\w*|aussendienst\\w*|handelsvertreter\\w*|vertreter|makler\\w*|kundenbetreuer\\w*|großkundenbetreu\\w+|closer|telefonverkauf)(?!gespräch)",
    "(?:der |unser |vom |dem |den |aus dem |im )?(?:vertrieb(?:s(?:team|leiter|leiterin|leitung|kollegen|mannschaft|abteilung)?)?|außendienst(?:ler)?|aussendienst(?:ler)?|innendienst|verkauf(?:s(?:team|leiter|leiterin|leitung|abteilung)?)?|sales(?:team|-team)?|key[- ]account\\w*|account[- ]manager(?:in)?|verkäufer(?:in|innen)?|fundraising|kundenberater(?:in)?)",
  ],
  sellerRoles: ["vertrieb\\w*|verkauf\\w*"],
  sales: [
    "angebot (?:an|für) (?:die|den|das|dem)|(?:auf|in) (?:den|die) (?:tisch|hand) (?:legen|geben|drücken)",
    "(?:damit )?(?:der |den |die |das |ein |einen |unser |unseren )?(?:auftrag|vertrag|deal|abschluss|verträge|aufträge)(?: \\p{L}+){0,6} (?:unterschrieben|unterschreibt|unterschreiben|unterzeichnet|durchgeht|klappt|kommt|reinkommt|zustande)(?: wird| werden)?",
    "(?:letzten|offenen|fehlenden|nächsten) (?:\\p{L}+ )?(?:abschlüsse|aufträge|verträge|unterschriften|deals|angebote|aussteller|sponsoren)",
    "für (?:den|das|die|seinen|ihren|unseren) (?:\\p{L}+ ){0,2}(?:pitch|kundentermin|verkaufstermin|verkaufsgespräch|angebotstermin|messegespräche|kunden (?:am|im|in)|termin)|(?:fährt|geht|muss) (?:\\p{L}+ ){0,3}zu (?:\\p{L}+ )?kunden",
    "(?:quartal|monat|jahr|umsatz|quote|ziel|zahlen) (?:noch )?(?:zu )?(?:retten|schaffen|erreichen|machen|schließen)|verkaufsargument\\w*|verkaufsunterlage\\w*|verkaufshilfe\\w*|verkaufsmappe|türöffner|kaltakquise|zum nachfassen|angebotsphase",
    "ein (?:\\p{L}+ )?(?:großkunde|interessent|kunde|sponsor|einkäufer|käufer|veranstalter)(?: \\p{L}+){0,4},? (?:wollte|will|fragte|möchte|hat|hätte|braucht)",
    "(?:um |damit wir )?(?:den|die|das|noch|offene[n]?|zwei|drei|\\d+| )*(?:deal|deals|abschluss|abschlüsse|auftrag|aufträge|vertrag|verträge)(?: \\p{L}+){0,3} (?:abzuschließen|abschließen|abzuschliessen|abschliessen|zu gewinnen|gewinnen|holen|reinholen|machen|reinzuholen|unter dach)",
    "vor (?:dem )?quartalsende|bis (?:zum )?quartalsende|vor (?:dem )?jahresende|quartalsziel(?:e)?|umsatzziel(?:e)?|ein(?:e)? (?:interessent(?:in)?|kunde|kundin|lead|einkäufer(?:in)?)(?: \\p{L}+){0,4} (?:hat )?(?:gefragt|fragt|will|wollte|möchte|hätte gern\\w*|gewünscht|verlangt)",
    "für (?:die|den|das) (?:\\p{L}+ )?(?:pitch|angebot bei|verkaufsgespräch|kundentermin|mappe)|mehr verkaufen|besser verkaufen|leichter verkaufen|hilft beim verkaufen|beim abschluss|pipeline füllen",
    "(?:drei|zwei|vier|fünf|\\d+|offenen|offene|letzten) (?:offenen? )?(?:angebote|abschlüsse|aufträge|verträge|deals|unterschriften)(?: \\p{L}+){0,6} (?:ziellinie|ziel|haus|holen|bringen|machen|kriegen)|über die ziellinie|ins trockene|vertriebsunterlage",
  ],
  wishes: [
    "findet|besteht|entschieden|herzensanliegen|hat'?s|versprochen|jammer\\w*|klag\\w*|eilig|beklag\\w*|meckert|wünschte|hätte|hätten|will's|fährt|ruft|rief|verspricht|liegt (?:\\w+ )?am herzen|am herzen|nichts (?:mehr |neues |gescheites )?zum|zum (?:dalassen|mitnehmen|herzeigen|verteilen|zeigen)|hinterher|bettel\\w*|hofft|plant|vorstellt|vorschwebt|hat sich (?:in den kopf gesetzt|gewünscht)|abgesegnet|abgenickt|grünes licht|kommt vo[nm]|kam vo[nm]|lässt ausrichten|drückt|pocht|will|soll",
    "will|wollen|wollte|wollten|möchte|möchten|hätte gern\\w*|hätten gern\\w*|wünsch\\w*|wunsch|gewünscht|fragt|fragen|fragte|gefragt|nachgefragt|bittet|bat|gebeten|braucht|brauchen|bräuchte\\w*|verlangt|fordert|gefordert|besteht|bestand|erwartet|erwarten|sagt|sagte|gesagt|meint|meinte|gemeint|findet|fand|denkt|glaubt|hat (?:\\p{L}+ ){0,4}(?:gesehen|gelesen|gehört|beschlossen|entschieden|versprochen|erwähnt|vorgeschlagen|angeordnet|bestellt|zugesagt)|sah|gesehen|beschlossen|entschieden|versprochen|versprach|erwähnt|vorgeschlagen|angeordnet|drängt|drängelt|drängen|liebt|mag|mögen|begeistert|ist überzeugt|freigegeben|wartet|warten|nervt|schon wieder|anfrage|auftrag|idee|vorgabe|legt wert|wartet darauf|gern\\w* (?:sehen|haben)|zugesagt|angekündigt|getroffen|kennengelernt|schwärmt|schwebt",
  ],
  rivals: [
    "die letzte[rn]?(?: \\p{L}+)? ohne|(?:gerade |total |voll )in$|total in|voll in|bei (?:der konkurrenz|den anderen|den großen|anderen)|alle (?:reden|sprechen|schreiben|posten)|nur wir (?:nicht|haben|sind)|ernst genommen",
    "(?:gerade|total|voll|derzeit|absolut|richtig|sehr|momentan) (?:\\p{L}+ )?in(?:$| )(?!der|dem|den|die|das|einer|einem|unser)|(?:jede[rs]?|sämtliche) (?:\\p{L}+) (?:hat|haben|macht|bietet) (?:\\p{L}+ )?(?:so|das|eine?n?|schon|auch)|in mode|modethema|beliebt|populär",
    "(?:alle |viele |die |fast alle |praktisch jede[sr]? )?(?:anderen?|übrigen|nachbarn?) (?:\\p{L}+ ){1,5}(?:haben|hat|machen|macht|sind|bieten|bietet|zeigen|tun|posten|veröffentlichen)",
    "(?:hat|haben|macht|machen|braucht|bietet|kennt) (?:das )?(?:heute |heutzutage |mittlerweile |inzwischen |doch )*(?:jede[rs]?|alle|fast jede[rs]?) (?:\\p{L}+)|(?:jede[rs]?|alle) (?:\\p{L}+ )?(?:hat|haben|macht|machen) (?:das|so|sowas|eine?n?|eins) ",
    "(?:ohne) (?:\\p{L}+ )?(?:geht|läuft|kommt) (?:\\p{L}+ ){0,6}(?:nicht|nichts|niemand|keiner)|(?:gerade |derzeit |aktuell |jetzt )?das (?:ganz )?(?:große|grosse|nächste große|heiße) (?:thema|ding)|dabei sein|dabei ?sein müssen|mitmachen müssen|mit dabei",
    "(?:ist |sind )?(?:uns|wir) (?:da |hier |\\p{L}+ )?(?:weit |meilenweit |einen schritt |deutlich |schon )*(?:voraus|hinten|hinterher|überlegen|zurück|abgeschlagen)|man (?:liest|hört|sieht)(?: \\p{L}+)? (?:überall|ständig|jetzt|das|oft|derzeit)",
    "(?:sieht|liest|hört|findet) man (?:das )?(?:jetzt |heute |inzwischen )?(?:überall|ständig|oft)|(?:laut|sagen|empfehlen|raten) (?:\\p{L}+ )?(?:experten|expertinnen|die agentur|berater\\w*|marketingblogs?|profis)",
    "(?:experten|profis|agenturen|berater|die agentur|marketingblogs?) (?:\\p{L}+ )?(?:empfehlen|empfiehlt|sagen|sagt|raten|rät)|(?:funktioniert|läuft|geht|zieht) (?:\\p{L}+ ){0,2}(?:gerade|derzeit|momentan|im moment|am besten)",
    "(?:gerade|derzeit|momentan|im moment|am besten) (?:funktioniert|läuft|zieht|geht)|(?:nicht|ungern) (?:die|der|das) (?:einzige|letzte)[nr]?(?: \\p{L}+)? ?(?:ohne|sein|bleiben)?|die (?:einzigen|letzten)(?: \\p{L}+){0,2} (?:ohne|die)|(?:zum|ein|der|mittlerweile|heute|einfach) (?:\\p{L}+ )?standard",
    "standard in|muss man (?:heute|heutzutage|einfach|jetzt)? ?(?:haben|machen|dabei|können)|macht das (?:\\p{L}+ ){0,4}vor|am puls der zeit|mit der zeit gehen|am zahn der zeit|up to date|modern wirken|state of the art|must[- ]have|muss von heute",
    "liegt (?:voll )?im trend|boomt|geht viral|in aller munde|hoch im kurs|(?:unseres?|gleicher|ähnlicher|unserer) (?:größe|liga|art)",
    "(?:die |der |unsere |unser |alle |andere |viele |jeder |den )*(?:mitbewerb(?:er|ern|s)?|wettbewerb(?:er|ern|s)?|konkurren(?:z|ten|t)|marktbegleiter|branche)(?! (?:vergleich|kunden))|alle (?:anderen|machen|haben|reden|sind|posten|tun)(?! (?:auf|im|in der) (?:station|klasse|kurs))",
    "(?:jeder|jede|jeder andere) (?:hat|macht|redet|postet|nutzt)|die (?:anderen|großen|grossen|großen anbieter|grossen anbieter)(?: \\p{L}+)? (?:haben|machen|sind|tun|bieten|posten|veröffentlichen)",
    "(?:haben|hat|macht|machen) (?:das |so (?:was|etwas|eins|einen|eine) )?(?:jetzt )?(?:auch|längst|schon|bereits)|da dürfen wir nicht fehlen|mitziehen|aufspringen|da müssen wir (?:auch|mit)|(?:schaltet|schalten|wirbt|werben|postet|posten) (?:\\p{L}+ ){0,2}überall|nicht fehlen|nachziehen|mithalten",
    "hinterher(?:hinken)?|den anschluss (?:nicht )?(?:zu )?verlieren|abgehängt|(?:gerade |voll |total |derzeit |absolut )?(?:im |ein |der |sehr )?trend\\w*|angesagt|best[- ]practice\\w*|branchenstandard|industriestandard|marktstandard|stand der technik|macht man (?:heute|jetzt|halt|heutzutage)?",
    "gehört (?:heute|heutzutage) dazu|heutzutage|das machen (?:jetzt )?alle|gehört zum guten ton|zeitgemäß|hype",
  ],
  rivalActs: [
    "hat|haben|hatte|macht|machen|machte|veröffentlicht|veröffentlichte|bietet|postet|gestartet|startet|schon|bereits|längst|auch|jetzt|rausgebracht|gewonnen|wirbt|zeigt|läuft|schaltet|kann|postet|druckt|schreibt",
  ],
  circles: [
    "seit (?:\\p{L}+|\\d+) (?:jahren|monaten|wochen)|schon (?:lange|länger|ewig) (?:kein\\p{L}*|nichts|nicht)|(?:bringt|macht|braucht|postet|schickt) man (?:\\p{L}+ ){0,3}(?:was|etwas|halt|eben|so|einfach|eine?n?)|(?:ist|sind) (?:\\p{L}+ )?(?:ausgegangen|vergriffen|aus|alle|aufgebraucht|zerfleddert|leer)",
    "(?:posten|schreiben|senden|drucken|machen|verschicken) (?:wir )?(?:immer|stets|meist\\p{L}*|dienstags|montags|mittwochs|donnerstags|freitags|regelmäßig)|(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags)|einmal (?:im|pro) (?:jahr|monat|quartal|woche)",
    "weil (?:\\p{L}+ ){0,4}(?:leer|still|ruhig|tot|alt|verwaist|dünn|kahl)|(?:leer|still|ruhig|tot|verwaist|dünn|kahl)(?:er)? (?:aussieht|ausschaut|wirkt|ist|geworden|bleibt)|damit wir (?:\\p{L}+ ){0,5}(?:etwas|was|eine?n?|haben|zeigen|posten|sichtbar|nicht vergessen)",
    "(?:wir )?(?:machen|drucken|verschicken|bringen|schreiben) (?:wir )?(?:zu|für|bei|nach) (?:jede[rmn]?|allen?) \\p{L}+|(?:zu|für|bei|nach) (?:jede[rmn]?) (?:ausstellung|messe|saison|ausgabe|veranstaltung|premiere|konzert|produkt\\p{L}*)",
    "(?:braucht|brauchen|benötigt|verdient|fehlt) (?:\\p{L}+ ){0,2}(?:noch )?(?:eine?n?|ein|was|etwas|neue\\p{L}*|wieder)|(?:steht|stehen) (?:vor der tür|bevor|an|im kalender)",
    "um (?:die|den|das|unsere?n?) (?:\\p{L}+ ){0,4}(?:anzukündigen|zu bewerben|vorzustellen|zu feiern|zu begleiten|zu präsentieren|zu dokumentieren)|stimmt nicht mehr|ist nicht mehr aktuell|nicht mehr aktuell",
    "(?:haben|machten|hatten) wir (?:\\p{L}+ ){0,3}(?:letztes|voriges|vergangenes|jedes) (?:jahr|mal) (?:\\p{L}+ )?(?:auch|schon|genauso)?|(?:letztes|voriges|vergangenes) (?:jahr|mal) (?:auch|genauso|schon)|(?:gehört|gehören) (?:\\p{L}+ ){0,3}(?:eine?|ein|dazu|einfach)|zu[mr]? \\p{L}+ gehör\\w+",
    "(?:schon )?(?:lange|länger|seit wochen|seit monaten|ewig|seit \\p{L}+) (?:\\p{L}+ )?(?:nichts|nix|kein\\w*)(?: mehr)?|nichts (?:mehr )?(?:los|passiert|gepostet|gekommen|erschienen)",
    "(?:ist|sind|stammt|stammen) (?:\\p{L}+ ){0,2}(?:aus|von) (?:den |dem jahr |anno )?(?:neunziger\\w*|achtziger\\w*|siebziger\\w*|nuller\\w*|19\\d\\d|20\\d\\d|\\d0er\\w*)|(?:muss|müssen|soll|sollte) (?:\\p{L}+ ){0,3}(?:her|raus|rein|weg|neu|fertig werden|fertig sein)",
    "(?:eine?[nr]?|was) (?:neue[rsn]?) (?:\\p{L}+ ){0,2}(?:muss|soll|wäre|gehört|ist fällig)|weil (?:\\p{L}+ )?(?:wieder|heute|jetzt|gerade|bald) (?:\\p{L}+ )?(?:\\p{L}+) (?:ist|wird|kommt|ansteht)",
    "damit (?:der|die|das|ein|eine|unser|unsere) (?:\\p{L}+ )?(?:\\p{L}+ ){0,4}(?:fertig|rechtzeitig|gemacht|gedruckt|online|draußen|veröffentlicht|erledigt|da|versandt|verschickt|abgehakt)(?: ist| wird| sind| geht)?",
    "(?:im|laut|nach|auf dem|am) (?:\\p{L}*)(?:plan|redaktionsplan|kalender|jahresplan|themenplan|mediaplan|zeitplan)|(?:ist|war|wurde) (?:\\p{L}+ ){0,2}(?:so )?(?:geplant|vorgesehen|eingeplant|angesetzt|terminiert)",
    "(?:hässlich|unansehnlich|peinlich|abgegriffen|grau|altmodisch|von gestern|aus der zeit gefallen|nicht mehr (?:schön|aktuell|zeitgemäß|zum herzeigen))|passt (?:farblich |optisch )?nicht (?:mehr )?(?:zu[mr]?|ins) (?:\\p{L}+ )?(?:logo|design|auftritt|marke|ci|farben)",
    "(?:vergriffen|aufgebraucht|ausgegangen|aus)(?:$| und)|(?:wir )?(?:wollen|möchten|müssen|sollten|würden) (?:\\p{L}+ ){0,3}(?:mal |wieder |auch |einfach )?(?:zeigen, dass (?:es uns|wir)|präsenter|sichtbarer|bekannter|aktiver|präsent|sichtbar|aktiv)",
    "(?:mehr|unsere|die) (?:sichtbarkeit|bekanntheit|präsenz|reichweite|aufmerksamkeit|follower|likes)|bekanntheitsgrad|aufmerksamkeit|imagepflege|imagegründe\\w*|image|(?:den |unseren )?(?:kanal|blog|feed|account|auftritt) (?:\\p{L}+ )?(?:füttern|bespielen|befüllen|am leben|lebendig|füllen)",
    "das (?:machen|haben|tun) wir (?:\\p{L}+ )?(?:so|halt|eben|immer|schon)|alle (?:jahre|zwei jahre|paar jahre|monate|wochen)|turnusmäßig|turnus|alljährlich\\w*|jährlich\\w*|monatlich\\w*|wöchentlich\\w*|wie gehabt|wie gewohnt|üblich\\w*",
    "(?:dieser|der|das|dieses|die) (?:beitrag|artikel|post|text|film|flyer|newsletter) (?:handelt|ist|geht|dreht)|es (?:gibt|fehlt|fehlte) (?:\\p{L}+ ){0,2}(?:noch )?(?:keine?n?|nichts|ein|eine)|(?:fehlt|fehlen) (?:\\p{L}+ ){0,3}(?:noch|auf der (?:website|homepage|seite)|im (?:regal|sortiment|heft))",
    "(?:es|dazu|dafür) (?:sollte|müsste|soll) (?:\\p{L}+ ){0,2}(?:geben|eine?n?|auch)|(?:das|den|die|es|ihn|sie)? ?(?:machen|verschicken|versenden|schicken|drucken|posten|schreiben|haben) wir (?:\\p{L}+ )?(?:immer|jede[nrsm]?|stets|traditionell)(?: \\p{L}+)?",
    "(?:wieder |mal |wieder einmal |wieder mal |einfach |endlich )+(?:zeit|fällig|dran|neu gemacht|gemacht|machen|an der reihe)|(?:muss|müsste|sollte|gehört) (?:\\p{L}+ ){0,3}(?:neu gemacht|erneuert|überarbeitet|aufgefrischt|neu gedruckt|gemacht) ?(?:werden)?",
    "jede[nr]? (?:jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|advent|weihnachten|ostern)",
    "(?:machen|haben|schicken|versenden|verschicken|drucken|schreiben|posten) wir (?:\\p{L}+ )?(?:immer|jedes (?:jahr|mal|quartal)|jeden (?:monat|herbst|frühling|sommer|winter)|jede (?:woche|saison)|seit)",
    "(?:wir|das|es) (?:\\p{L}+ ){0,3}(?:immer|schon immer|jedes jahr|jeden monat|jede woche|jedes quartal|jede saison)|(?:immer schon|schon immer|seit jahren|wie immer|wie jedes (?:jahr|mal|quartal)|wie üblich|alle jahre wieder|tradition\\w*|routine|gewohnheit)",
    "gehört (?:jedes jahr |einfach |halt |eben )*dazu|jedes jahr|jeden monat|jede woche|jedes quartal|jeden (?:montag|dienstag|mittwoch|donnerstag|freitag)|jeden (?:herbst|frühling|sommer|winter)|(?:es )?(?:ist|wird|wäre) (?:wieder |mal |einfach |langsam |höchste )*(?:zeit|an der zeit)(?! ?kritisch)",
    "wieder (?:mal )?(?:zeit|dran|fällig)|(?:längst |über)?fällig|(?:auffrischung|auffrischen|aufgefrischt|neuer anstrich|frischer wind|neues design|relaunch|überarbeitung|update)",
    "(?:wirkt|schaut|sieht|ist|ausschaut|aussieht|sind) (?:\\p{L}+ ){0,2}(?:alt|veraltet|altbacken|verstaubt|müde|in die jahre gekommen|nicht mehr zeitgemäß|überholt)|veraltet\\w*|altbacken|verstaubt|in die jahre gekommen",
    "(?:wir )?(?:brauchen|bräuchten|benötigen)(?: wir)? (?:\\p{L}+ ){0,3}(?:einen|eine|ein|was|etwas|mal|neue[ns]?|mehr|wieder|auch|dringend|endlich)|(?:brauchen wir|braucht es)|wir haben (?:noch )?(?:keine[nr]?|kein|nichts)|sollten wir (?:mal|auch|wieder|haben|machen)",
    "wir sollten (?:\\p{L}+ ){0,4}(?:machen|haben|posten|schreiben|veröffentlichen|bloggen)|steht (?:\\p{L}+ ){0,2}(?:im|am|auf dem|auf der|in der) (?:\\p{L}+)?(?:plan|kalender|liste|redaktionsplan)|redaktionsplan|(?:slot|platz|seite|kalender|woche|termin) (?:\\p{L}+ ){0,4}(?:frei|leer)",
    "lücke (?:füllen|im kalender)|damit (?:etwas|was|wir (?:was|etwas|einen|eine|ein)|es (?:einen|eine|ein)) |(?:irgend)?(?:etwas|was) (?:muss|müssen|soll) (?:raus|rein|hin|gepostet)|muss (?:halt|einfach|noch|endlich|eben) (?:raus|fertig|gemacht|her|sein)",
    "budget (?:ist )?(?:übrig|noch da|vorhanden|verbrauchen|aufbrauchen)|restbudget|(?:kann|könnte|können) man (?:sicher |immer |bestimmt |irgendwann )*(?:brauchen|gebrauchen|verwenden)|wäre (?:schön|nett|nice)|der vollständigkeit halber|sichtbar(?:keit)?(?: bleiben| zeigen)?|präsenz zeigen",
    "präsent bleiben|flagge zeigen|regelmäßig(?:er)? (?:content|posten|inhalte)|mehr (?:content|inhalte|posts|beiträge)|neue (?:website|homepage|broschüre)|für seo",
    "um (?:eine[nr]?|ein) (?:\\p{L}+ )?(?:newsletter|broschüre|video|flyer|webinar|podcast|blog|beitrag|artikel|seite|website|mappe|folder) zu (?:haben|machen|erstellen|veröffentlichen)|zu haben$",
  ],
  makes: [
    "veröffentlichen|erstellen|schreiben|machen|produzieren|drehen|drucken|launchen|starten|bauen|aufbauen|gestalten|überarbeiten|aktualisieren|einführen|organisieren|versenden|schicken|posten|durchführen|umsetzen|fertigstellen|neuauflage|relaunch|erstellung|veröffentlichung|durchführung|gestaltung",
  ],
  things: [
    "newsletter|broschüren?|flyer|folder|folders|plakate?|poster|präsentation(?:en)?|folien|webinare?|podcasts?|videos?|film|blog|blogbeitrag|blogartikel|beiträge?|artikel|whitepaper|e-book|ebook|leitfaden|seiten?|landingpage|website|webseite|homepage|kampagne|mailing|mails?|magazin|ausgabe|bericht|fallstudie|pressemitteilung|umfrage|event|veranstaltung|messestand|anzeigen?|inserat|banner|katalog|infografik|content|inhalte|logo|serie|vorlage|checkliste|app|portal|kalender|mappe|unterlagen?|kundenmagazin|posting|posts?",
  ],
  empty: [
    "weiß ich (?:noch )?nicht|weiss ich (?:noch )?nicht|(?:frag|fragen sie) \\p{L}+|kein kommentar|kein besonderer grund|nichts besonderes|zu besprechen|wird besprochen|siehe (?:\\p{L}+ )?(?:\\p{L}+)",
    "(?:muss|wird|kommt|folgt|ist) (?:noch )?(?:\\p{L}+ )?(?:überlegt|nachgereicht|ergänzt|geklärt|nachgetragen|definiert|festgelegt|offen|unklar|später)(?: werden)?",
    "keine[rs]?|leer|unklar|fehlt noch|in arbeit|entwurf|muss|pflicht|intern|nn|n\\. ?n\\.|wie immer|wie gehabt|steht im briefing|laut briefing|zu klären|weiß (?:ich )?(?:noch )?nicht|noch (?:nicht )?(?:klar|zu klären|unklar|festgelegt|definiert)|siehe oben|siehe unten|siehe briefing|siehe ticket|s\\.? ?o\\.?",
    "noch offen|offen|folgt|wird noch ergänzt|kommt noch|tbd|k\\.? ?a\\.?|keine ahnung|keine angabe|weiß nicht|weiss nicht|wie besprochen|wie abgesprochen|einfach so|darum|deshalb|content|marketing|allgemein|diverses|wichtig|dringend|test|nichts|x+|passt|eh klar|klar|gut für uns|gute idee|später",
  ],
  evidence: [
    "fragebögen|fragebogen|liste|zählung|mitgeschrieben|nachgezählt|am schalter|am empfang|am telefon|hotline|posteingang|mails|briefe|im schnitt|durchschnittlich|derzeit|kummerkasten|beschwerdebuch|gästebuch",
    "nannten|nennen|wechselgrund|absagegrund|verlustgrund|(?:in|aus|laut|in den|in allen|in unseren) (?:\\p{L}+ ){0,2}(?:interviews?|gesprächen|umfragen?|befragung(?:en)?|studien?|tests?|auswertung(?:en)?|daten|statistik(?:en)?|zahlen|supportanfragen|feedback\\w*|rückmeldung(?:en)?|bewertungen)",
    "interviews?|umfrage\\w*|befragung\\w*|befragt\\w*|studie\\w*|auswertung\\w*|analytics|search console|tickets?|supportanfragen|supporttickets|beschwerden?|reklamation(?:en)?|rückmeldung(?:en)?|feedback\\w*|bewertung(?:en)?|laut|erhebung|gemessen|gezählt|zählt|zählen|beobachtet|nutzertests?|antwortquote|öffnungsrate|klickrate|win/loss|(?:haben|hat) (?:uns|mir) (?:\\p{L}+ ){0,3}(?:gesagt|erzählt|geschrieben|gefragt)|sagen (?:uns|mir)|sagten (?:uns|mir)|erzählen uns|fragen (?:uns|immer|ständig|am telefon)|anrufe|nachfragen|kursfeedback|evaluierung|evaluation|protokoll\\w*|abschlussgespräch\\w*|kündigungsgründe?",
  ],
  readers: [
    "schichtführer\\p{L}*|großeltern|erstwähler\\p{L}*|fußgänger\\p{L}*|kundinnen und kunden|einsatzleiter\\p{L}*|leitern|fahrern|nutzern|käufern|besuchern|mietern|lehrern|schülern|spendern|anwendern|technikern|mitarbeitern|kunden|mitgliedern|gästen|kindern|ärzten|teilnehmern|betrieben|händlern|helfern|trainern|bürgern|einsteigern|bewerbern|lesern|fachleute\\p{L}*",
    "spender\\p{L}*|ehrenamtliche[nr]?|gehörlose[nr]?|blinde[nr]?|fremde[nr]?|pendler\\p{L}*|fahrgäste|reisende[nr]?|touristen|wanderer|lehrbetriebe|mieter\\p{L}*|gast|patient|kundschaft|stammgäste|brautpaare|paare|kinder|jugendliche[nr]?|senior(?:en|innen)|rentner\\p{L}*|mütter|väter|großeltern|enkel|geflüchtete[nr]?|lkw-fahrer\\p{L}*|fahrer\\p{L}*|stapler\\p{L}*|disponent\\p{L}*|lagerist\\p{L}*|monteur\\p{L}*|werkstätten|handwerker\\p{L}*|bauern|bäuerinnen|winzer\\p{L}*|bäcker\\p{L}*|köche|kellner\\p{L}*|hebammen|sanitäter\\p{L}*|assistenzärzt\\p{L}*|hausärzt\\p{L}*|zuweiser\\p{L}*|stationsleitung(?:en)?|anwält\\p{L}*|mandant\\p{L}*|klient\\p{L}*|erstsemester|absolvent\\p{L}*|forscher\\p{L}*|forschende|referendar\\p{L}*|pädagog\\p{L}*|erzieher\\p{L}*|betreuer\\p{L}*|pflegende|helfer\\p{L}*|freiwillige[nr]?|neue[nr]? (?:\\p{L}+)|käufer|abonnent\\p{L}*|zuschauer\\p{L}*|hörer\\p{L}*|musiker\\p{L}*|sportler\\p{L}*|radfahrer\\p{L}*|autofahrer\\p{L}*|versicherte[nr]?|steuerzahler\\p{L}*|antragsteller\\p{L}*|bürger\\p{L}*|anwohner\\p{L}*|nachbarn|programmierer\\p{L}*|admins?|planer\\p{L}*|architekt\\p{L}*|bauherr\\p{L}*|eigentümer\\p{L}*|verwalter\\p{L}*|zulieferer|lieferant\\p{L}*|spediteur\\p{L}*|aussteller\\p{L}*|anfänger\\p{L}*|laien|fachkräfte|schwangere|diabetiker\\p{L}*|allergiker\\p{L}*|betroffene[nr]?|hinterbliebene|erstbesucher\\p{L}*|lkw",
    "neukund(?:en|innen)|stammkund(?:en|innen)|auszubildende|werker(?:innen)?|kolleg(?:en|innen)|lernende[nr]?|schicht(?:en)?|frühschicht|nachtschicht|station(?:en)?|kund(?:en|innen|e|in)|käufer(?:innen)?|einkäufer(?:innen|in)?|nutzer(?:innen)?|anwender(?:innen)?|leser(?:innen)?|besucher(?:innen)?|gäste|patient(?:en|innen)|mitglieder|menschen|leute|personen|eltern|familien|lehrer(?:innen)?|lehrkräfte|schüler(?:innen)?|studierende|lernende|teilnehmer(?:innen|in|nde)?|teilnehmende|trainer(?:innen)?|spender(?:innen)?|mieter(?:innen)?|bewohner(?:innen)?|hausbesitzer(?:innen)?|bewerber(?:innen)?|mitarbeiter(?:innen|n)?|mitarbeitende|beschäftigte|führungskräfte|führungskraft|azubis?|lehrlinge|ärzt(?:e|innen)|pfleg(?:er|erinnen|ekräfte|ende)|angehörige|apotheken?|apotheker(?:innen)?|kliniken|praxen|praxisinhaber(?:innen|n)?|schulen|landwirt(?:e|innen)|installateur(?:e|innen)|händler(?:innen)?|fahrer(?:innen)?|techniker(?:innen)?|entwickler(?:innen)?|leiter(?:innen)?|personalist(?:en|innen)|personalleiter(?:innen|in)?|personalentwickler(?:innen|in)?|hr[- ]\\p{L}+|teams?|abteilungen|betriebe|unternehmen|firmen|gemeinden|pflegeheime|hotels?|vereine|einsteiger(?:innen)?|neue|viele|niemand|wer|sie|die meisten|assistent(?:en|innen)|expat\\w*|interessent(?:en|innen)|betriebsrät\\w*|betriebsrat|meister(?:innen)?|schichtleiter(?:innen|in)?",
  ],
  readerEndings: [
    "lehrerinnen|lose|losen|linge|eltern|kunden|gäste|patienten|fahrer|halter|führer|pfleger|betriebe|innen|leute|kräfte|inhaber|inhabern|nehmer|nehmern|nehmende|nehmenden",
  ],
  notReaders: ["innen|drinnen|beginnen|gewinnen|kollegen"],
  acts: [
    "verwechselt|erfahren|erfährt|verpassen|verpasst|vergisst|melden|meldet|steht|stehen|suchten|fragten|sagt|legen|drehten|merken|merkt|rechnen|meinen|hielten|halten|lässt|lassen|bringen|bringt|nehmen|nimmt|geht|kommt|läuft|fährt|fahren|trinken|essen|wohnen|wohnt|zeigen|geben|gibt|will|soll|wollte|möchten|wird|wurde|wurden|übersehen|unterschreibt|bezahlen|reisen|weichen|landen|landet|holen|holt|werfen|wirft|legt|lehnen|verweigern|empfehlen|wünschen|spenden|arbeiten|schaffen|schauen|sehen|sieht|hört|spricht|erreichen|besuchen|kriegen|kennt|glaubt|denkt|vertraut|wartet|verliert|liest|kauft|bucht|bestellt|ruft",
    "nannten|nennt|nennen|standen|saßen|kamen|kam|gingen|fanden|fand|brauchten|wollten|mussten|verstanden|bekamen|verließen|vergaßen|vergessen|springen ab|brachen|riefen|schrieben|fragen|fragt|suchen|sucht|finden|findet|vergleichen|wählen|entscheiden|vertrauen|lesen|vergessen|scheitern|warten|zahlen|verlassen|rufen|brechen|kaufen|buchen|bestellen|kündigen|unterschreiben|wissen|wussten|weiß|kennen|kannten|denken|glauben|fürchten|zögern|wollen|müssen|können|konnten|kann|sollen|sollten|dürfen|brauchen|braucht|erwarten|verlieren|verwechseln|nutzen|lernen|hören|haben|hat|hatten|sind|ist|waren|werden|fühlen|trauen|verstehen|bekommen|kommen|geben|stehen|sprechen|schreiben|sagen|sagten|erzählen|beschweren|melden|steigen|springen|bleiben|gehen|verbringen|verschieben|ablehnen|brechen|korrigieren|drehen|meiden|verlängern|scheuen|unterschätzen|überschätzen|verzichten|wechseln|schlafen|schicken|leiten|prüfen",
  ],
  change: [
    "hilft \\p{L}+n,?|zu entscheiden|zu verstehen|zu erkennen|zu finden",
    "um zu (?:verhindern|vermeiden|zeigen)|verhindert|vermeidet|erleichtert|beruhigt|wissen (?:dann|sofort|was|wann|wie|wer|wo|ob)|verstehen|ohne anruf|erkennen können|selbst (?:entscheiden|buchen|finden|beantragen)|wenn (?:neue|die|der|sie|jemand)|auf einen blick",
    "damit|so dass|sodass|hilft|helfen|ermöglicht|erlaubt|zeigt|beantwortet|beantworten|erklärt|nimmt (?:ihnen|ihr|ihm)|spart|gibt (?:ihnen|ihr|ihm|der|dem|den)|erspart|können (?:dann|selbst|so)|ohne (?:anzurufen|nachzufragen|zu)|erste frage|ihre frage|ihre sorge|ihr einwand|einwand",
  ],
  results: [
    "steigern|steig\\w*|stieg\\w*|verlieren|verloren|verlor|stieg|gestiegen|erhöhen|senken|sinkt|sank|gesunken|reduzieren|verkürzen|verringern|verdoppeln|halbieren|verbessern|weniger|mehr|höher\\w*|niedriger\\w*|schneller|von .{1,30} auf|gewinnen|halten|erreichen|unter|über|statt|um",
  ],
  measures: [
    "wartezeit\\w*|fehlfahrten|fehllieferung\\w*|ausschuss\\w*|auslastung\\w*|besucherzahl\\w*|schwund|unfälle|stornierung\\w*|storno\\w*|wiederholungs\\w+|abwanderung|wechselquote|pünktlichkeit|durchlaufzeit\\w*|stillstand\\w*|verspätung\\w*|spende\\w*|stornos|mahnungen|abbestellungen|irrläufer|doppelbuchungen",
    "absage\\w*|kündigung\\w*|anfrage\\w*|antwort\\w*|rückfrage\\w*|reklamation\\w*|neukunden|buchung\\w*|fehltage|ausfall\\w*|krankenstand\\w*|teilnehmerzahl\\w*|anmeldung\\w*|beschwerde\\w*|rücksendungen|retouren|kündigungen|kündigungsquote|verlängerung(?:en|squote)?|abschlussquote|conversion\\w*|anfragen|leads?|demos?|anmeldungen|buchungen|besuche\\w*|zugriffe|tickets?|beschwerden|reklamationen|anrufe|fehler|unfälle|tage|stunden|minuten|wochen|zeit|kosten|umsatz|marge|bewerbungen|spenden|mitglieder|ausfälle|absagen|abbrüche|abbruchquote|antwortquote|quote|rate|prozent|anteil|zufriedenheit|nps|teilnahme\\w*|fehlstunden|fluktuation|wiederbuchung\\w*|dauer",
  ],
  numbers: [
    "die hälfte|hälfte|ein drittel|drittel|ein viertel|viertel|die meisten|jede[rs]? (?:zweite|dritte|vierte|fünfte|zehnte)|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d+) von (?:\\p{L}+|\\d+)|doppelt|dreimal|zweimal|mehrheit|dutzende|hunderte|niemand",
    "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend",
  ],
  shares: [
    "von \\d+ \\p{L}+ (?:\\p{L}+ ){0,3}\\d+|(?:\\d+|ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|die hälfte|ein drittel|ein viertel|die meisten) (?:von|der|unserer) (?:\\d+|\\p{L}+)|jede[rs]? (?:zweite|dritte|vierte|fünfte|zehnte)",
  ],
  institutions: [
    "kliniken|klinik|krankenhäuser|krankenhaus|spitäler|spital|museen|museum|hotels?|schulen|schule|hochschulen|unis?|universitäten|vereine|verein|verbände|verband|firmen|firma|betriebe|betrieb|unternehmen|kanzleien|kanzlei|praxen|banken|bank|kassen|versicherungen|läden|laden|geschäfte|händler|hersteller|anbieter|lieferanten|werke|speditionen|spedition|stiftungen|ngos|theater|häuser|haus|städte|stadt|gemeinden|gemeinde|höfe|hof|agenturen|agentur|verlage|mühlen|brauereien|bäckereien|marken|märkte|heime|träger|akademien|institute|verkehrsbetriebe",
  ],
  peers: [
    "andere|anderen|alle|alle anderen|jede|jedes|jeder|fast alle|fast jede[rs]?|viele|die meisten|die großen|die grossen|größere|ähnliche|vergleichbare|die übrigen|benachbarte|umliegende|sämtliche|praktisch alle",
  ],
  having: [
    "hat|haben|hatte|macht|machen|bietet|bieten|zeigt|zeigen|druckt|drucken|postet|posten|schon|längst|bereits|auch|veröffentlicht|veröffentlichen|nutzen|nutzt|betreiben|führen|verschicken|sind (?:dort|da|auf|schon)|so (?:etwas|was|eine?n?)",
  ],
  softCircles: [
    "(?:ich|wir) (?:will|wollen|möchte|möchten|würde[n]?|brauche[n]?|bräuchten|sollte[n]?|müssen|muss|müssten|haben noch|hätten gern\\w*)|(?:sollte|müsste|wollen|möchten|müssen|brauchen) wir|follower|likes|reichweite|bekannter|innovativ",
  ],
  softRivals: [
    "modern\\w*|überall|heute|andere|marktführer|voraus|innovativ wirken|hip|cool|viral|vergleich mit|besser als",
  ],
  troubles: [
    "(?:nicht|nie|kaum|selten|niemand|keine[rn]?|ohne zu|noch nie|nirgends|nichts) (?:\\p{L}+ ){0,5}(?:wiss\\w*|wuss\\w*|weiß|weiss|find\\w*|fand\\w*|versteh\\w*|verstand\\w*|seh\\w*|kenn\\w*|kann\\w*|merk\\w*|trau\\w*|wag\\w*|glaub\\w*|les\\w*|les|komm\\w*|erkenn\\w*|auskenn\\w*|sicher|klar|bewusst|gesehen|gefunden|verstanden|bekannt|erreich\\w*|gesagt|halten|öffn\\w*|unterscheid\\w*|einschätz\\w*)",
    "(?:wiss\\w*|wuss\\w*|weiß|weiss|find\\w*|fand\\w*|versteh\\w*|verstand\\w*|kenn\\w*|trau\\w*|merk\\w*|seh\\w*|glaub\\w*|können|konnten|kommen|erfahren|erkennen) (?:\\p{L}+ ){0,5}(?:nicht|nie|kaum|nichts|keine?n?|erst|niemand|selten)",
    "keine ahnung|ahnungslos|unsicher|verwirr\\w*|überforder\\w*|überrascht|sauer|verärgert|ärger\\w*|enttäuscht|verunsicher\\w*|schäm\\w*|beschäm\\w*",
    "verpass\\w*|vergess\\w*|vergiss\\w*|vergaß\\w*|übersieh\\w*|überseh\\w*|übersah\\w*|verwechs\\w*|vertausch\\w*|missversteh\\w*|unterschätz\\w*|überschätz\\w*|verlauf\\w*|verirr\\w*|verlier\\w*|verlor\\w*|scheiter\\w*|verzweif\\w*",
    "(?:geben|gibt|gaben|gab) (?:\\p{L}+ ){0,5}auf|brechen (?:\\p{L}+ ){0,6}ab|bricht (?:\\p{L}+ ){0,6}ab|brachen (?:\\p{L}+ ){0,6}ab|springen (?:\\p{L}+ ){0,4}ab|sagen (?:\\p{L}+ ){0,4}ab|sagten (?:\\p{L}+ ){0,4}ab|legen (?:\\p{L}+ ){0,3}auf|abgebrochen|abgesprungen|abgesagt|ab(?:brechen|springen|sagen|bricht|springt)",
    "(?:frag\\w*|fragt) (?:\\p{L}+ ){0,4}(?:ob|was|wie|wer|wann|warum|wo|als erstes|zuerst|nach|immer|ständig|uns|dasselbe)|frag\\w* sich|(?:suchen|sucht|suchten) (?:\\p{L}+ ){0,6}",
    "(?:zweifel\\w*|befürcht\\w*|fürcht\\w*|angst|sorgen|scheu\\w*|zöger\\w*|misstrau\\w*|meinen|denken|glauben|dachten|glaubten|meinten|halten)(?:,)? (?:\\p{L}+ ){0,3}(?:dass|es|sie|das|der|die|vor|um|für)|(?:vor|an|in|auf) (?:dem|der|den|die|das) (?:falschen?|geschlossenen?|verschlossenen?) \\p{L}+|falsch\\w*",
    "zu (?:spät|früh|lange?|kompliziert|teuer|wenig|oft|schwierig|schwer|weit|klein)|beschwer\\w*|reklamier\\w*|beklag\\w*|verweiger\\w*|lehnen (?:\\p{L}+ ){0,3}ab|ablehn\\w*|rufen (?:\\p{L}+ ){0,5}an|ruft (?:\\p{L}+ ){0,5}an|riefen (?:\\p{L}+ ){0,5}an|anrufen, (?:weil|um)",
    "häufigste frage|dieselbe frage|erste frage|immer gefragt|wollen wissen|will wissen|möchten wissen|wissen will|wissen wollen",
  ],
  pronouns: ["sie|er|wer|jene|diejenigen|die, die|jemand|man"],
  notSubjects: [
    "für|mit|von|zu|zum|zur|bei|an|über|wir|ich|es|das|dies|unser|unsere|als|wie|passt|schön|gut|mehr",
  ],
  moods: [
    "nützlich\\w*|hilfreich\\w*|interessant\\w*|wertvoll\\w*|schön\\w*|nett\\w*|passt|spannend\\w*|interessant\\w*|stimmung\\w*|ton|freundlich|gute laune|laune|lustig|rundet|ergänzt|wichtig\\w*|thema|haltung|werte|herzen|gefällt|nützlich\\w*|hilfreich\\w*|ohnehin|sowieso|schade|gratis|günstig|idee|mag|liebe|charmant|sympathisch|leicht|warm\\w*|baustein",
  ],
  periods: [
    "(?:pro|letzte[nrs]?|diese[nrs]?|jede[nrs]?|im|am|vorige[nrs]?) (?:tag|woche|monat|quartal|jahr|schicht|winter|sommer|herbst|frühling|saison|stunde|auftrag|besuch|schnitt|jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|\\d+-?mal|mal|seit (?:jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|ostern|weihnachten)",
  ],
};
