"""German."""

from store.parse.words.lexicon.base import (
    Calendar,
    Clock,
    ContactWords,
    GenreWords,
    Grammar,
    IssuerWords,
    Lexicon,
    MailWords,
    ReleaseWords,
    Traits,
    forms,
    listed,
)

LEXICON = Lexicon(
    code="de",
    small=listed(
        "der | die | das | und | in | zu | den | von | mit | für | auf | ist | im | ein | eine | dem | des | sich | als | auch | nicht | werden | wird | bei | aus | nach | sie | an | er | hat"
    ),
    traits=Traits(
        country="DE",
        spoken=("DE", "AT", "CH"),
        shared=True,
        letters="ß",
        compounds=True,
        signs=listed("""
            CHF=CH | Franken=CH | Schweizer=CH | MWST=CH | Österreich=AT | österreichisch=AT | DW=AT
            OTS=AT
        """),
        bare_names=True,
    ),
    grammar=Grammar(
        indefinite=listed("ein | eine"),
        nameless=listed(
            "sie | er | es | wir | ihr | diese | dieser | dieses | jeder | jede | alle | wer | beide | man | weitere | weiteren | mehr | ähnliche | andere | aktuelle | ihr | ihre | unser | unsere | neueste | ein | eine"
        ),
        loose=listed("der | des | von | und"),
        amid_names=listed("von | und | für | der | die | das | zu | zur | im | am"),
        before_names=listed(
            "der | die | das | dem | den | des | von | vom | für | beim | im auftrag von | im auftrag des | im auftrag der"
        ),
        for_=listed("für"),
        articles=listed("der | die | das | dem | den | des"),
        of=listed("der | des | von"),
        from_=listed("von | vom"),
        by=listed("von | text | foto"),
        with_=listed("mit"),
        under=listed("nach | gemäß | gemäss"),
        in_places=listed("am | an | im | in | ob | bei | der | den"),
        in_names=listed("und | von | für | zu | zur | zum | der | die | das | im | am"),
        fillers=listed("und | nr | n | deutsch | der | die | das | den | am | vom | zur | zum"),
        dating=listed("am | um | uhr | h"),
        within=listed("in | im"),
        none=listed("keine | kein | keiner"),
    ),
    calendar=Calendar(
        months=forms("""
            januar jänner jän jan | februar feber feb | märz mär mrz | april apr | mai | juni jun | juli jul | august aug
            september sep sept | oktober okt | november nov | dezember dez
        """),
        weekdays=forms(
            "montag mo | dienstag di | mittwoch mi | donnerstag do | freitag fr | samstag sonnabend sa | sonntag so"
        ),
    ),
    clock=Clock(
        relative_days=listed(
            "gestern | vorgestern | heute | morgen | vormittag | nachmittag | mittag | abend | nacht"
        ),
        zones=listed("mitteleuropäische*=paris | deutscher zeit=paris"),
        time=listed("zeit"),
        at_hour=listed("um"),
        in_four=listed("uhr"),
    ),
    mail=MailWords(
        senders=listed("von"),
        addressees=listed("an | kopie | blindkopie"),
        mailed=listed("gesendet | datum | betreff | anlagen"),
        replies=listed("wg | aw"),
    ),
    genre=GenreWords(
        personal=listed(
            "ich | mir | mich | mein | meine | du | dir | dich | dein | hallo | danke | lg"
        ),
        wrote=listed("schrieb | schrieben | hat geschrieben"),
        newsletter=listed("""
            newsletter | abbestellen | abmelden | im browser ansehen | nicht richtig angezeigt | in dieser ausgabe
            liebe leserinnen und leser | sie erhalten diesen | weiterlesen | newsletter abbestellen | abonnement verwalten
        """),
        receipt=listed("""
            bestellnummer | ihre bestellung | bestellbestätigung | rechnungsnummer | rechnungsdatum | zwischensumme
            gesamtbetrag | gesamtsumme | versandkosten | lieferadresse | rechnungsadresse | zahlungsart | sendungsnummer
            vielen dank für ihre bestellung | buchungsnummer | einzelpreis | mwst | kundennummer
        """),
        notice=listed("""
            bitte antworten sie nicht | automatisch erstellt | automatisch generiert | unzustellbar | abwesenheitsnotiz
            nicht im büro | ihr konto | passwort zurücksetzen
        """),
        article=listed("""
            lesen sie auch | mehr zum thema | meistgelesen | weiterlesen | zur startseite | kommentare | minuten lesezeit
            leserbriefe | abonnieren | anzeige | auch interessant
        """),
        interview=listed(
            "das gespräch führte | das interview führte | interview mit | im gespräch mit"
        ),
        minutes=listed("""
            protokoll | anwesend | entschuldigt | tagesordnung | verschiedenes | nächste sitzung | protokollführer
            beschlussfähig | sitzung eröffnet
        """),
        obituary=listed(
            "wir trauern | in stiller trauer | trauerfeier | beisetzung | nahmen abschied | hinterlässt"
        ),
        recipe=listed(
            "zutaten | zubereitung | esslöffel | teelöffel | el | tl | backofen | portionen"
        ),
        manual=listed("""
            installation | installieren | verwendung | lizenz | voraussetzungen | konfiguration | dokumentation
            quellcode | befehlszeile
        """),
    ),
    release=ReleaseWords(
        initials=listed("pm | mm | pi"),
        releases=listed(
            "pressemitteilung | presseinformation | medienmitteilung | presseaussendung | medieninformation | pressemeldung | aviso"
        ),
        kinds=listed("""
            pressemitteilung | presseinformation | presse-information | presse-info | presseinfo | pressemeldung | presseaussendung
            medienmitteilung | medieninformation | pressenotiz | presseerklärung | pressedienst | pressetext | aussendung
            nachricht | nachrichten | mitteilung | aviso | pressekonferenz-aviso | medieneinladung | presseeinladung | terminhinweis | pressetermin | einladung
            pressekonferenz | gemeinsame pressemitteilung | gemeinsame medienmitteilung | hintergrundinformation | meldung
            ankündigung | news | aktuelles | presse | pressebericht | pressebulletin | information für die medien
            information für die presse | bekanntmachung | presse und öffentlichkeitsarbeit | forschungsnachricht | ad-hoc-mitteilung
            ad hoc-mitteilung | unternehmensmeldung | einladung zum pressegespräch | medienhinweis | presse-mitteilung | communiqué
        """),
        immediate=listed("""
            zur sofortigen veröffentlichung | zur sofortigen verwendung | sofort frei | frei zur veröffentlichung
            sperrfrist: keine | keine sperrfrist | ab sofort frei | zur veröffentlichung frei | sperrfrist: sofort | ohne sperrfrist
        """),
        embargo=listed("""
            sperrfrist bis | sperrfrist | gesperrt bis | embargo bis | embargo | nicht veröffentlichen vor | nicht vor
            veröffentlichung nicht vor | frei ab | frei zur veröffentlichung ab | sendesperrfrist | sperrvermerk
            achtung sperrfrist | sperrfrist beachten | freigegeben ab | veröffentlichung frei ab | zur veröffentlichung ab
            bitte beachten sie die sperrfrist | sperrfrist endet
        """),
        numbers=listed("""
            nr | nr. | nummer | no | pressemitteilung nr | presse-information nr | pm nr | presseinformation nr
            medienmitteilung nr | pressemitteilung | presseinformation | presse-information | lfd. nr | ausgabe | pm | pi
            mitteilung nr | az | pi-nr | pm-nr
        """),
        dated=listed("""
            gesendet
            datum | vom | veröffentlicht | veröffentlicht am | erschienen am | erscheinungsdatum | ausgabedatum | erstellt am
            stand | meldung vom | publiziert am | pressemitteilung vom | veröffentlichungsdatum | datum der veröffentlichung
        """),
        updated=listed("""
            aktualisiert | aktualisiert am | zuletzt aktualisiert | letzte änderung | geändert am | termin | veranstaltungsdatum
            wann | zuletzt geändert | anmeldeschluss | frist | abgerufen am | letzte aktualisierung
        """),
        titled=listed("betreff | titel | thema | betrifft | betr | überschrift"),
        subtitled=listed("untertitel | utl | unterzeile | subline | vorspann | dachzeile"),
        issued=listed("""
            herausgeber | quelle | absender | firma | aussender | herausgegeben von | verantwortlich | organisation | institution
            unternehmen | von | emittent | herausgeberin | redaktion | im auftrag von | dienststelle
            newsquelle | original-content von
        """),
        greetings=listed("""
            sehr geehrte | liebe kolleginnen | liebe kollegen | liebe redaktion | guten tag | hallo | liebe | anbei
            an die redaktionen | werte
        """),
        skip=listed("""
            drucken | seite drucken | teilen | zurück | zur startseite | zum inhalt | english version below | english version
            empfehlen | weiterlesen | abmelden | newsletter abbestellen | im browser ansehen
            wird diese nachricht nicht richtig dargestellt | als pdf herunterladen | pdf | merken | druckversion | zur übersicht
            sie sind hier | ots-originaltext | ots-originaltext presseaussendung
            unter ausschließlicher inhaltlicher verantwortung des aussenders
            unter ausschliesslicher inhaltlicher verantwortung des aussenders
        """),
        about=listed("""
            über | über die | über den | über das | über uns | das unternehmen | zum unternehmen | unternehmensprofil
            hintergrund zu | kurzprofil | kurzporträt | wer wir sind | zum hintergrund | im überblick | porträt | zur person
        """),
        notes=listed("""
            hinweis an die redaktionen | hinweise an die redaktionen | hinweis für die redaktion | hinweis für redaktionen
            redaktionelle hinweise | anmerkung für die redaktion | hintergrund | hintergrundinformationen | weitere informationen
            hinweise für redaktionen | anmerkungen | redaktionshinweis | notiz an die redaktion | zum hintergrund
        """),
        ends=listed("""
            ende | schluss | (schluss) | ende der pressemitteilung | (ende) | -ende- | ende der mitteilung
        """),
        revisions=listed("""
            berichtigung | korrektur | korrigierte fassung | korrigiert | aktualisierung | aktualisiert | update | ergänzung
            neufassung | richtigstellung | berichtigte fassung | zurückgezogen | achtung korrektur | ersetzt | nachtrag
        """),
        said=listed("""
            sagt | sagte | erklärt | erklärte | betont | betonte | so | kommentiert | erläutert | erläuterte | ergänzt | ergänzte
            fasst zusammen | freut sich | meint | berichtet | unterstreicht | räumt ein | laut | resümiert | hebt hervor | führt aus
            erinnert sich | stellt fest
        """),
        hours=listed("uhr | h"),
        noon=listed("12 uhr mittags | mittag"),
        midnight=listed("mitternacht"),
        press=listed("""
            pressestelle | presse | pressebüro | presseabteilung | medienstelle | presse- und öffentlichkeitsarbeit | kommunikation
            unternehmenskommunikation | öffentlichkeitsarbeit | presseteam | presse-team | newsroom | medienarbeit | presseservice
            pressereferat | kommunikationsabteilung | presseamt | pressesprecher | pressesprecherin | medien
        """),
    ),
    contact=ContactWords(
        ministries=listed(
            "ministerium | *ministerium | departement | senatsverwaltung | dezernat | ausschuss | amt | referat | fachbereich"
        ),
        advising=listed(
            "pr-agentur | presseagentur | kommunikationsagentur | designated sponsor | emissionsberater"
        ),
        short_ranks=listed("stv. | stellv."),
        sources=listed("quelle"),
        lands=listed("staaten | königreich | republik"),
        behalf=listed("im auftrag"),
        house_numbers=listed("nr"),
        headings=listed("""
            kontakt* | kontakt | kontakte | kontaktdaten | kontaktperson | kontaktpersonen | *kontakt | *kontakte
            ansprechpartner* | *ansprechpartner | *ansprechpartnerin | ansprechpersonen | ansprechperson | rückfragen
            rückfragehinweis | rückfrage | rückfragen bitte an | anfragen | *anfragen | auskunft | auskünfte | informationen
            weitere informationen | information | nähere informationen | fragen | interviews | interviewanfragen | für rückfragen
            medienauskunft | verantwortlich | rückfragen und informationen | zuständig | presserechtlich verantwortlich
            redaktion | weitere auskünfte | für weitere fragen | interviewwünsche | bildanfragen | adresse für rückfragen
            v.i.s.d.p. | ihr kontakt | ihre ansprechpartner | ihre ansprechpartnerin | medienstelle
        """),
        audiences=listed("""
            presse | medien | medienvertreter | journalisten | investoren | anleger | wissenschaft | wissenschaftlich
            wissenschaftlicher | wissenschaftliche | fachlich | fachlicher | inhaltlich | fachliche | allgemein | öffentlichkeit
            redaktion | redaktionen | bürger | forschung | technik | unternehmen | agentur | verlag | publikum | kunden
            bildmaterial | fotos | presserückfragen | für die presse | für die medien | wirtschaftspresse | fachpresse
            tagespresse | hochschule | hörfunk | tv | print | deutschland | österreich | schweiz | vertrieb | besucher | schulen
            projekt | studie | autoren | autor | autorin | kommunikation | marketing | pr | aktionäre | analysten
            investor relations | organisatorisch | wissenschaftliche leitung | projektleitung | studienleitung | international
            stabsstelle | kommunikation & marketing | externe kommunikation
        """),
        invites=listed("""
            wenden sie sich | wenden sich | kontaktieren | kontaktieren sie | erreichbar | erreichen | zu erreichen | steht ihnen
            stehen ihnen | zur verfügung | rückfragen an | rückfragen | anfragen an | auskunft erteilt | auskünfte erteilt
            anrufen | rufen sie | schreiben sie | melden sie sich | ansprechpartner | weitere informationen bei
            informationen bei | informationen erteilt | telefonisch | per e-mail an | e-mail an | gerne an | zentral an
            angefordert werden | auskunft gibt | auskunft | fragen beantwortet | fragen an | nähere auskünfte | kontakt
            kontakt aufnehmen | interviewanfragen | entgegen | rund um die uhr | nimmt entgegen
        """),
        refuses=listed("""
            telefonisch teilnehmen | telefonische teilnahme | einwählen | wählen sie sich
            einwahl | einwahlnummer | telefonkonferenz | zugangscode | konferenz-id | aufzeichnung | abmelden | abbestellen
            abmeldung | newsletter | datenschutz* | webmaster | akkreditierungsformular | gebärdentelefon | bürgertelefon
            um anmeldung | ihre zusage | um zusage
            bürgerdialog | spendenkonto | karriere | bewerbung | austragen | abbestellung
        """),
        relays=listed(
            "original-content von | übermittelt durch | verbreitet durch | übermittelt von | verbreitet von"
        ),
        figures=listed("""
            isbn | issn | doi | ust-idnr | ust-id | ust.-id | uid | uid-nummer | hrb | hra | fn | firmenbuch | registergericht
            steuernummer | st.-nr. | iban | bic | konto | kontonummer | blz | pin | verteiler | datenschutz
            datenschutzbeauftragter | datenschutzbeauftragte | bestellnummer | artikelnummer | aktenzeichen | az | az.
            vorgangsnummer | auftragsnummer | nr. | nr | förderkennzeichen | matrikel | postfach | plz | amtsgericht | drucksache
            bekanntmachung | wkn | isin | chargennummer | seriennummer | dvr | dvr-nummer | zvr | zvr-zahl | nummer
        """),
        general=listed(
            "zentrale | hauptsitz | firmensitz | gesellschaftssitz | telefonzentrale | vermittlung | empfang | pforte | rezeption | hauptnummer | telefon zentrale | sammelnummer | zentralnummer"
        ),
        elsewhere=listed("""
            über | hintergrund | hinweis | hinweise | hinweis an die redaktionen | hinweis für redaktionen | bildunterschrift | bildhinweis | foto | fotos | links | link
            weiterführende informationen | weitere infos | zum hintergrund | impressum | disclaimer | haftungsausschluss | folgen sie uns | social media | teilen
            veröffentlichung | originalpublikation | publikation | originalveröffentlichung | literatur | quelle | quellen | download | bildmaterial | termin | termine
            copyright | vorstand | geschäftsführung | geschäftsführer | anschrift | besucheranschrift | zum thema | beteiligte | förderung | boilerplate | anhang
            sitz der gesellschaft | aufsichtsrat | digitale pressemappe | pressemappe | internet | anreise | öffnungszeiten | original-content | unternehmensprofil
        """),
        voice=listed("""
            tel | tel. | telefon | fon | fernruf | ruf | telefonnummer | tel.-nr. | telefon-nr. | festnetz | büro | t
            telefonisch | phone | tel.nr. | dw | p | dienstlich | telefondurchwahl | ☎
        """),
        calls=listed("""
            direkt | durchwahl | zentrale | f. | rufnummer | hotline | direktwahl | privat | unter | rufbereitschaft
            fernsprecher
        """),
        mobile=listed("""
            mobil | mobiltelefon | handy | mob | mob. | mobilnummer | mobiltel. | mobile | m | natel | mobilfunk | funk
            handynummer | cell | mobil-tel.
        """),
        fax=listed(
            "fax | telefax | fax-nr. | telefaxnummer | f | faxnummer | telefax-nr. | telekopie"
        ),
        email=listed("""
            e-mail | email | mail | e-mail-adresse | elektronische post | e | e-post | mailadresse | mailto | e-mails | per mail
        """),
        web=listed(
            "internet | web | website | webseite | homepage | www | url | online | www. | im netz | twitter | facebook | netz"
        ),
        address=listed("""
            straße | str. | str | *straße | *strasse | *str. | *platz | *weg | *allee | *gasse | *damm | *ufer | *ring | platz
            weg | allee | anschrift | adresse | postfach | postanschrift | am | haus | gebäude | raum | plz | standort | sitz
        """),
        extension=listed("""
            nebenstelle | nst. | nst | hausapparat | interne nr.
        """),
        completion=listed("""
            durchwahl | dw | dw. | ddw | klappe | kl. | kl | app. | app | apparat
        """),
        forenames=listed("vorname | vornamen | vorname(n)"),
        surnames=listed("nachname | familienname | zuname"),
        names=listed(
            "name | ansprechpartner | ansprechpartnerin | kontaktperson | kontakt | ansprechperson | vorname name | bearbeiter | bearbeiterin"
        ),
        positions=listed("funktion | position | titel | stellung | aufgabe | rolle | tätigkeit"),
        employers=listed(
            "organisation | unternehmen | firma | institution | einrichtung | institut | abteilung | behörde | dienststelle | verlag"
        ),
        localities=listed("ort"),
        enrolling=listed(
            "anmeldung | anmeldungen | akkreditierung | akkreditierungen | abmeldung | abo"
        ),
        honorifics=listed("""
            herr | herrn | frau | hr. | fr. | dr | dr. | prof | prof. | professor | professorin | univ.-prof. | univ.-prof.in | ao. | apl. | pd | priv.-doz. | privatdozent | dipl.-ing.
            dipl.-phys. | dipl.-geogr. | dipl.-biol. | dipl.-chem. | dipl.-met. | dipl.-kfm. | dipl.-oec. | dipl.-päd. | dipl.-journ. | dipl.-soz. | dipl.-psych. | dipl. | ing. | mag
            mag. | mag.a | mag.ª | magª | di | di (fh) | (fh) | fh | rer. | nat. | rer.nat. | phil. | med. | jur. | habil. | h.c. | h. c. | med | vet. | rer. pol. | pol. | oec. | techn.
            iur. | mult. | em. | hon.-prof. | kr | hofrat | hofrätin | dkfm. | dipl | frau dr. | herr dr. | sen. | min.-rat | drs. | in | dr.in | dr.-ing. | prof.in | theol. | agr. | med.univ. | univ.
            jun.-prof. | juniorprofessor | juniorprofessorin | dir. | obst | oberst | major | lic.
            dipl.-kffr. | dipl.-kfr. | dipl.-bibl. | dipl.-des. | dipl.-inf. | dipl.-math. | dipl.-rest.
            dipl.-volksw. | dipl.-betriebsw. | dipl.-verww. | dipl.-sportl. | dipl.-theol. | mmag. | mmag.a | ddr.
            ddr.in | bgm. | lr | lrin | lh | kanonikus | pfarrer | pfarrerin | pater | bischof | ra | rain | stb | wp
            ing.in | dipl.-ing.in | dipl.-päd.in | polizeihauptkommissar | phk | pok | kok | ekhk | khk | brandmeister
            hauptmann | oberstleutnant | oberleutnant | leutnant | brigadier
        """),
        degrees=listed(
            "msc | m.sc. | bsc | b.sc. | ma | m.a. | ba | b.a. | mba | phd | ph.d. | bakk. | mas | llm | ll.m. | mbl | m.eng. | b.eng. | dipl.-ing. | bbakk. | ma. | bed | med | emba | mpa | mdl | mdb | mdep | cmc"
        ),
        particles=listed("""
            von | von der | von den | vom | zu | zum | zur | von und zu | van | am | an der | auf der | auf dem | in der | aus dem
            freiherr | freifrau | graf | gräfin | edler | ritter | baron
            el | al | ben | bin | de | della | di | da | dos | del | ten | ter | vom und zum
        """),
        given=listed("""
            achim | adelheid | adolf | agnes | albert | albrecht | alexander | alexandra | alfons | alfred | alina | almut | alois
            alwin | amelie | andrea | andreas | anett | angela | angelika | anita | anja | anke | ann | anna | anne | annegret
            anneliese | annemarie | annette | annika | anton | antonia | antje | armin | arndt | arne | arno | arnold | artur
            astrid | august | axel | barbara | bärbel | beate | beatrice | beatrix | ben | benedikt | benjamin | benno | bernd
            bernhard | bert | berta | berthold | bettina | birgit | birte | bjarne | björn | bodo | boris | brigitta | brigitte
            britta | bruno | burkhard | carl | carla | carmen | carola | caroline | carsten | caspar | cäcilia | charlotte
            christa | christian | christiane | christina | christine | christof | christoph | clara | claudia | claus | clemens
            constanze | cordula | cornelia | cornelius | corinna | dagmar | daniel | daniela | david | detlef | dieter | dietmar
            dietrich | dirk | dominik | dora | doris | dorothea | dorothee | eberhard | eckart | eckhard | eckhart | edda | edgar
            edith | edmund | eduard | egon | ehrenfried | eike | elena | elfriede | elias | elisabeth | elke | ella | ellen
            elmar | elsa | else | emil | emilia | emily | emma | engelbert | erhard | erich | erik | erika | ernst | erwin
            esther | eugen | eva | eva-maria | evelyn | fabian | falk | felicitas | felix | femke | ferdinand | finn | florentine
            florian | frank | franz | franziska | frauke | fred | frida | frieda | friederike | friedhelm | friedrich | fritz
            gabriele | gabriela | georg | gerald | gerd | gerda | gerhard | gerlinde | gernot | gero | gert | gertrud | gesa
            gesine | gilbert | gisela | gottfried | götz | gregor | greta | gudrun | guido | günter | günther | gunnar | gustav
            hagen | hanna | hannah | hannes | hannelore | hans | hans-jürgen | hans-peter | harald | hartmut | hauke | hedwig
            heide | heidi | heidemarie | heike | heiko | heiner | heinrich | heinz | helena | helene | helga | helge | hella
            helmut | hendrik | henning | henriette | henrik | herbert | hermann | herta | hilde | hildegard | hilmar | hinrich
            holger | horst | hubert | hubertus | hugo | ida | ilka | ilona | ilse | imke | ina | ines | inga | inge | ingeborg
            ingmar | ingo | ingolf | ingrid | inka | irene | iris | irma | irmgard | isabel | isabella | isabelle | isolde | ivo
            jakob | jan | jana | janin | janina | jannik | jasmin | jens | jessica | joachim | jochen | johann | johanna
            johannes | jonas | jonathan | jördis | jörg | jörn | josef | josefine | joseph | judith | jule | julia | julian
            juliane | julius | jürgen | justus | jutta | kai | karen | karin | karina | karl | karl-heinz | karla | karoline
            karsten | kaspar | katharina | kathrin | katja | katrin | kerstin | kilian | kirsten | klaas | klara | klaudia | klaus
            klemens | knut | konrad | konstantin | konstanze | kornelia | kristian | kristin | kristina | kunigunde | kurt | lara
            larissa | lars | lasse | laura | lea | lena | lennart | leo | leon | leona | leonard | leonie | leonhard | leopold
            levin | liane | lilli | lina | linda | linus | lisa | liselotte | lore | lorenz | lothar | lotte | louisa | luca
            ludger | ludwig | luis | luisa | luise | lukas | lutz | lydia | magdalena | maike | maja | malte | mandy | manfred
            manuel | manuela | marc | marcel | marcus | mareike | maren | margarete | margarethe | margit | margot | margret
            maria | marianne | marie | marika | marina | mario | marion | mark | markus | marlene | marlies | martha | martin
            martina | marvin | mathias | mathilde | matthias | max | maximilian | mechthild | meike | melanie | meta | micha
            michael | michaela | miriam | mirjam | mona | monika | moritz | nadine | nadja | natalie | natascha | nele | niels
            nicola | nicolas | nicole | niklas | nikolaus | nils | nina | noah | nora | norbert | olaf | oliver | olivia | oskar
            oswald | otmar | otto | ottilie | pascal | patricia | patrick | paul | paula | pauline | peter | petra | philip
            philipp | pia | rainer | ralf | ralph | raimund | ramona | raphael | rebecca | reiner | reinhard | reinhold | renate
            rené | ricarda | richard | rita | robert | roland | rolf | roman | rosa | rosemarie | roswitha | rüdiger | rudolf
            rupert | ruth | sabine | sabrina | samuel | sandra | sara | sarah | sascha | saskia | sebastian | severin | sibylle
            siegfried | siegrid | siegmund | sieglinde | sigmar | sigrid | silke | silvia | simon | simone | sina | sofia | sonja
            sophia | sophie | stefan | stefanie | steffen | steffi | stella | stephan | stephanie | susann | susanna | susanne
            sven | svenja | sybille | sylvia | tabea | tamara | tanja | tatjana | theo | theodor | theresa | therese | thilo
            thomas | thorben | thorsten | tilda | till | tillmann | tilman | tim | timo | tina | tobias | tom | torben | torsten
            traudl | trude | udo | ulf | ulf-dietmar | uli | ulla | ulrich | ulrike | ursula | urs | ute | uta | uwe | valentin
            valentina | vanessa | vera | verena | veronika | viktor | viktoria | vincent | vinzenz | viola | volker | volkmar
            walburga | waldemar | walter | waltraud | wenzel | werner | wiebke | wilfried | wilhelm | wilhelmine | willi
            winfried | wolf | wolfgang | wolfram | wolf-dieter | xaver | yvonne | zita | beat | reto | ueli | regula | ruedi
            vreni | röbi | hansjörg | jürg | köbi | annelies | lukretia | gion | flurin | andri | sepp | resi | vroni | burgl
            toni | franzl | leni | ottokar | aurel | valentine | emanuel
            celina | selina | samira | malik | jamal | finja | levke | momme | onno | okke | tjark | wencke | hinnerk
            ocke
            jost | swantje | ursina
        """),
        functions=listed("""
            unternehmenskommunikation | öffentlichkeitsarbeit | presse- und öffentlichkeitsarbeit | pressearbeit | medienarbeit
            konzernkommunikation | pr | public relations | investor relations | presse und öffentlichkeitsarbeit
            presse & kommunikation | presse und kommunikation | medien und kommunikation | kommunikation und medien
            media relations | corporate communications | medien- und öffentlichkeitsarbeit
        """),
        roles=listed("""
            pressesprecher* | *sprecher | *sprecherin | sprecher | sprecherin | pressereferent* | *referent | *referentin
            referent | referentin | leiter* | leiterin | *leiter | *leiterin | leitung | *leitung | stv. | stellv.
            stellvertretende* | stellvertreter* | *chef | *chefin | geschäftsführer* | *geschäftsführer | *geschäftsführerin
            vorstand | vorständin | vorsitzende* | vorsitzender | vorstandsvorsitzende* | *vorstand | *direktor | *direktorin
            *manager | *managerin | *beauftragter | *beauftragte | *beauftragte* | redakteur* | *redakteur | *redakteurin
            *redaktion | assistent* | *assistent | *assistentin | koordinator* | *koordinator | *koordinatorin | professor*
            *professor | *professorin | wissenschaftler* | *wissenschaftler | *wissenschaftlerin | wissenschaftliche* mitarbeiter*
            mitarbeiter* | *mitarbeiter | *mitarbeiterin | doktorand* | *ingenieur | *ingenieurin | ingenieur* | *forscher
            *forscherin | physiker* | *physiker | *physikerin | biologe | biologin | *biologe | *biologin | *geologe | *geologin
            chemiker* | astronom* | historiker* | *pfleger | *berater | *beraterin | berater* | kurator* | bürgermeister*
            *meister | *meisterin | *minister | *ministerin | staatssekretär* | landrat | landrätin | präsident* | *präsident
            *präsidentin | head | director | officer | head of | vice president | manager | managerin | projektleitung | wiss.
            wissenschaftliche* | projektmanager* | medienverantwortliche* | *verantwortliche | *verantwortlicher | medienreferent*
            chefredakteur* | gründer* | mitgründer* | *gründer | *gründerin | inhaber* | partner | partnerin | prokurist*
            erstautor* | *autor | *autorin | autor | autorin | studienleiter* | account manager | consultant | *volontär
            *volontärin | volontär* | sekretariat | *sekretär | *sekretärin | intendant* | dramaturg* | bereichsleiter*
            kommandant* | obmann | obfrau | generalsekretär* | *experte | *expertin | experte | expertin | fachgebietsleiter*
            arbeitsgruppenleiter* | lehrstuhlinhaber* | oberarzt | oberärztin | chefarzt | chefärztin | hausmeister* | wirt
            *koordination | *betreuung | *berichterstatter | meteorologe | meteorologin | *anwalt | *anwältin | hofrat | stadtrat
            stadträtin | regierungsrat | regierungsrätin | bundesrat | bundesrätin | gemeinderat | minister | ministerin
            ministerpräsident | ministerpräsidentin | rektor | rektorin | dekan | dekanin | kanzler | kanzlerin | direktor
            direktorin | forscher | forscherin | vorsteher | vorsteherin | prorektor | prorektorin | vizepräsident
            vizepräsidentin | stabschef | stabschefin | abteilungsleiter | abteilungsleiterin | kommandant | kommandantin
            pfarrer* | pastorin | bischof | bischöfin | organist* | kapellmeister* | dirigent*
            regisseur* | schauspieler* | musiker* | komponist* | bühnenbildner* | choreograf* | choreograph*
            restaurator* | archivar* | bibliothekar* | museumsdirektor* | *gärtnerin
            *landwirtin
            architekt* | *architekt | *architektin | *planer | *planerin
            *technikerin | *ärztin | *wissenschafter | *wissenschafterin | zoolog* | botanik*
            ökolog* | hydrolog* | ozeanograf* | *kundler | *kundlerin | mathematiker* | statistiker*
            *lehrerin | dozent* | *dozent | *dozentin | studiendekan* | gleichstellungsbeauftragte* | *vorsitzende
            *vorsitzender | *vorsteher | *vorsteherin | schriftführer* | kassenwart
            *wärterin | *führerin | pressewart | pressesprechende | mediensprecher* | medienbeauftragte*
            presseverantwortliche* | pressebetreuung | kommunikationsverantwortliche* | kommunikationschef*
            kommunikationsleiter* | kommunikationsmanager* | kommunikationsreferent* | verlagsleiter* | lektor*
            verleger* | fotograf* | *richterin | staatsanwalt* | *kommissar
            *kommissarin | *hauptkommissar | einsatzleiter* | feuerwehrkommandant* | trainer* | *trainer | *trainerin
            gesamtleitung | projektverantwortliche* | stadtbaurat | stadtbaurätin | oberbürgermeister*
            gemeindepräsident* | stadtpräsident* | gemeindeammann | landammann | ortsvorsteher* | dezernent*
            beigeordnete* | *rätin
            herausgeber | herausgeberin | *herausgeber | *herausgeberin | lektor | lektorin | *lektorin
        """),
        inclusive=listed("in | innen"),
        organizations=listed("""
            universität | *universität | hochschule | *hochschule | institut | *institut | agentur | *agentur | ministerium
            *ministerium | bundesministerium | abteilung | gesellschaft | *gesellschaft | verein | verband | *verband | museum
            *museum | stiftung | *stiftung | labor | *labor | observatorium | sternwarte | zentrum | *zentrum | amt | *amt
            behörde | *behörde | kommission | akademie | *akademie | fakultät | klinik | *klinik | klinikum | *klinikum
            krankenhaus | *krankenhaus | gmbh | ag | kg | kgaa | gbr | ohg | e.v. | ev | eg | se | mbh | co. kg | gmbh & co. kg
            ug | gemeinnützige | stadt | gemeinde | landkreis | kreis | land | landesregierung | bundesamt | landesamt | polizei
            gericht | *gericht | gerichtshof | *gerichtshof | staatsanwaltschaft | *staatsanwaltschaft | *inspektion
            kommissariat | *kommissariat | polizeirevier | polizeiposten | polizeiwache | mordkommission | kriminalamt | *kriminalamt
            *polizei | polizeipräsidium | feuerwehr | rathaus | kammer | *kammer | bank | *bank | sparkasse | verlag | *verlag
            werke | stadtwerke | betriebe | *betriebe | gruppe | *gruppe | holding | konzern | forum | bund | *bund | dienst
            *dienst | wetterdienst | forschungszentrum | max-planck-* | fraunhofer-* | helmholtz-* | leibniz-* | lehrstuhl
            fachbereich | fachgebiet | archiv | *archiv | bibliothek | *bibliothek | theater | *theater | oper | orchester | zoo
            schule | *schule | kanzlei | *kanzlei | staatskanzlei | senat | senatsverwaltung | bezirk | regierung | direktion
            *direktion | departement | *departement | arbeitsgruppe | tu | fh | eth | technik | *technik | raumfahrt | systeme | *systeme | werk
            *werk | brauerei | kommunikation | pr | communications | büro | *büro | werkstatt | genossenschaft | *verbund
            wirtschaft | service | services | botschaft | konsulat | partei | fraktion | *fraktion | gewerkschaft | kirche
            bistum | diözese | hotel | gasthof
            *betrieb | *werke | *verein | *vereinigung | *gemeinschaft | *genossenschaft | *kasse | *fonds
            *zweckverband | *verkehrsbetriebe | *hospital | *flughafen | *reederei
            *brauerei | *druckerei | *molkerei | *bäckerei | *galerie | *bühne | *bühnen
            *orchester | *philharmonie | *sternwarte | *kolleg | *center | *gemeinde
            freistaat | landeshauptstadt | bundesanstalt | anstalt | körperschaft | innung | handwerkskammer
            industrie- und handelskammer | ihk | hwk | diakonie | caritas | erzbistum | erzdiözese | dekanat
            studierendenwerk | kunsthalle | kunsthaus | kunstverein | schauspielhaus | staatsoper
            staatstheater | stadttheater | volkshochschule | tierpark | tiergarten | seilbahnen | bergbahnen
            *museums | *instituts | *institutes | *zentrums | *vereins | *verbands | *verbandes | *amts | *amtes
            *ministeriums | *klinikums | *theaters | *archivs | *observatoriums | *orchesters | *krankenhauses
            *rathauses
        """),
        units=listed("""
            referat | *referat | hauptabteilung | abteilung | stabsstelle | stabstelle | dezernat | sachgebiet | fachbereich | bereich | team
            amt | referat* | lehrstuhl | fachgebiet | professur | arbeitsgruppe | arbeitsbereich | sektion | stab
        """),
        desks=listed("""
            wahlkreisbüro | abgeordnetenbüro | büro berlin | büro brüssel | landtagsbüro | bundestagsbüro
            pressestelle | *pressestelle | presse | presseamt | pressebüro | pressereferat | presseabteilung | presse-team
            presseteam | medienstelle | mediendienst | medienservice | medienzentrum | presseservice | pressezentrum
            presse- und informationsamt | presse- und öffentlichkeitsarbeit | öffentlichkeitsarbeit | unternehmenskommunikation
            kommunikation | kommunikationsabteilung | newsroom | pressedienst | presse & kommunikation | presse und kommunikation
            hochschulkommunikation | wissenschaftskommunikation | referat für presse- und öffentlichkeitsarbeit
            stabsstelle kommunikation | hotline | *hotline | bürgertelefon | servicetelefon | infotelefon | informationsstelle
            pressekontakt | medienkontakt | informationsdienst | presseinformation | stabsstelle | medienabteilung | redaktion
            *redaktion | sekretariat | besucherservice | infobüro | pressehotline | geschäftsstelle | *geschäftsstelle
            corporate communications | media relations | investor relations | medienbüro | pr-abteilung | pr-team
            abteilung kommunikation | abteilung presse | servicestelle | beratungsstelle | presseteam | zentrale pressestelle
            stab | kommunikationsstelle | buchung | anmeldung
            pressebereitschaft
            journaldienst | pressejournaldienst | lagezentrum | einsatzleitung
            info-line | infoline | servicecenter | callcenter | call-center | service-center
            bildredaktion | bildarchiv | bildstelle | medienauskunft | presseauskunft | mediendesk
            media desk | mediaservice | medienbetreuung | medienarbeit | marketing und kommunikation
            kommunikation & marketing | kommunikation und marketing | stabsstelle presse
            stabsstelle presse und kommunikation | stabsstelle kommunikation und marketing | referat presse
            referat kommunikation | referat öffentlichkeitsarbeit | presse- und kommunikationsstelle
            presse- und medienstelle | presse und medien | presse & medien | fachstelle kommunikation
            informations- und kommunikationsdienst | bundespressestelle | landespressestelle
            *rtelefon | *stelefon | *ntelefon
            leitstelle | einsatzzentrale | betriebszentrale | störungsstelle | störungsdienst | entstörungsdienst
            entstördienst | netzleitstelle | verkehrszentrale | meldestelle | ombudsstelle | anlaufstelle
        """),
        offices=listed("""
            *stelle | *hotline | *büro
        """),
        joins=listed("und | oder | sowie | bzw. | bzw | beziehungsweise | &"),
        links=listed("""
            der | des | die | das | dem | den | von | vom | bei | beim | am | an | im | in | unter | per | mit | für | zur | zum
            über | via | ein | eine | einen | einer | unser | unsere | unseren | unserem | bitte | sich | seine | seinen | ihre
            ihren | sein | seiner
        """),
        places=listed("""
            bei | beim | am | an
        """),
        at=listed("at | ät | ad | klammeraffe | bei"),
        dot=listed("dot | punkt"),
        patterns=listed(
            "vorname.nachname | vorname_nachname | v.nachname | vorname.name | vname.nname | name.vorname | vornamename | nachname"
        ),
    ),
    issuer=IssuerWords(
        tells=listed("""
            teilt* | gibt | gab | lädt | laden | lud | informier* | stell* | präsentier* | veröffentlich*
            eröffne* | forder* | warn* | begrüß* | kritisier* | kündig* | startet* | starten | ruft | rufen | rät
            zeigt* | feier* | such* | plant | planen | hat | haben | bietet | erweiter* | übernimm* | verleih*
            zieh* | sagt | meldet | melden | berichte* | hält
        """),
        seats=listed("gemeinde | stadt"),
        sent_for=listed("im auftrag von | im auftrag der | im auftrag des"),
        behalf=listed("im auftrag | im namen"),
        persons=listed("Herr | Frau"),
        about_behind=listed("im überblick"),
    ),
)
