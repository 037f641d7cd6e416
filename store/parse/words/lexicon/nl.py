"""Dutch."""

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
    code="nl",
    small=listed(
        "de | het | een | en | van | in | op | te | dat | die | met | voor | zijn | is | door | aan | om | er | bij | ook | naar | uit | wordt | worden | niet | als | heeft | hebben | tot | dit"
    ),
    traits=Traits(
        country="NL",
        spoken=("NL", "BE"),
        shared=True,
        letters="ĳ",
        compounds=True,
        signs=listed("België=BE | Belgische=BE | BTW=BE"),
        bare_names=True,
    ),
    grammar=Grammar(
        indefinite=listed("een"),
        nameless=listed(
            "zij | hij | wij | jullie | iedereen | wie | deze | meer | andere | onze | uw | laatste | een"
        ),
        loose=listed("van"),
        amid_names=listed("van | voor | het | en"),
        before_names=listed("het | de"),
        for_=listed("voor"),
        articles=listed("de | het"),
        of=listed("van"),
        from_=listed("van"),
        by=listed("door | tekst | foto"),
        with_=listed("met"),
        in_places=listed("aan | den | op | het | de | in"),
        in_names=listed("van | voor | en"),
        within=listed("in"),
        none=listed("geen"),
    ),
    calendar=Calendar(
        months=forms("""
            januari jan | februari feb | maart mrt | april apr
            mei | juni jun | juli jul | augustus aug
            september sep sept | oktober okt | november nov | december dec
        """),
        weekdays=forms("""
            maandag ma | dinsdag di | woensdag wo | donderdag do
            vrijdag vr | zaterdag za | zondag zo
        """),
        ordinals=listed("ste | de | e"),
    ),
    clock=Clock(
        relative_days=listed("gisteren | vandaag | morgen | middag | avond"),
        zones=listed("nederlandse tijd=paris"),
        time=listed("uur | tijd"),
        in_four=listed("uur"),
    ),
    mail=MailWords(
        senders=listed("van"),
        addressees=listed("aan"),
        mailed=listed("verzonden | datum | onderwerp"),
        replies=listed("doorst"),
    ),
    genre=GenreWords(
        personal=listed("ik | mijn | jij | jouw | hoi | hallo | bedankt | groetjes"),
        wrote=listed("schreef | heeft geschreven"),
        newsletter=listed("""
            nieuwsbrief | afmelden | uitschrijven | bekijk in browser | u ontvangt deze | lees meer | in dit nummer
            beste lezers
        """),
        receipt=listed("""
            bestelnummer | uw bestelling | je bestelling | orderbevestiging | factuur | factuurnummer | subtotaal
            totaalbedrag | verzendkosten | afleveradres | betaalwijze | bedankt voor je bestelling | btw
        """),
        notice=listed(
            "niet beantwoorden | automatisch gegenereerd | afwezig | uw account | wachtwoord"
        ),
        article=listed(
            "lees ook | lees meer | meest gelezen | reacties | abonneer | advertentie | leestijd"
        ),
        interview=listed("interview | in gesprek met"),
        minutes=listed("""
            notulen | aanwezig | afwezig | afwezig met kennisgeving | agenda | mededelingen | rondvraag | notulist
            volgende vergadering | sluiting | kascommissie
        """),
        obituary=listed("overleden | uitvaart | begrafenis | condoleance | in memoriam"),
        recipe=listed("ingrediënten | bereiding | eetlepels | theelepel | verwarm de oven"),
        manual=listed(
            "installatie | gebruik | licentie | vereisten | configuratie | documentatie | broncode"
        ),
    ),
    release=ReleaseWords(
        releases=listed("persbericht"),
        kinds=listed("""
            persbericht | nieuwsbericht | perscommuniqué | persmededeling | persuitnodiging | mediabericht | nieuws | persinformatie
            gezamenlijk persbericht | mededeling | uitnodiging pers | uitnodiging voor de pers | uitnodiging | persnota | verklaring
            agendatip | pers | mediaverklaring | aankondiging | bericht aan de pers | perstekst | persverklaring
        """),
        immediate=listed("""
            voor onmiddellijke publicatie | voor directe publicatie | per direct te publiceren | vrij voor publicatie | geen embargo
            direct vrij voor publicatie | onmiddellijk vrij te geven
        """),
        embargo=listed("""
            embargo tot | onder embargo tot | onder embargo | embargo | niet publiceren voor | niet publiceren vóór
            niet voor publicatie voor | publicatie vanaf | onder strikt embargo tot | vrij voor publicatie vanaf
            niet voor publicatie vóór | onder embargo tot en met
        """),
        numbers=listed("""
            nr | nr. | nummer | persbericht nr | persbericht nummer | no | ref | kenmerk | persbericht
        """),
        dated=listed("""
            verzonden
            datum | gepubliceerd | gepubliceerd op | publicatiedatum | geplaatst op | verschenen op | d.d.
        """),
        updated=listed("""
            bijgewerkt | laatst bijgewerkt | gewijzigd | laatst gewijzigd | laatste wijziging | wanneer | datum evenement
            aangepast op
        """),
        titled=listed("onderwerp | titel | betreft"),
        subtitled=listed("ondertitel | ondertekst | subtitel | samenvatting"),
        issued=listed(
            "bron | afzender | uitgegeven door | organisatie | van | instelling | bedrijf | namens"
        ),
        greetings=listed(
            "beste | geachte | hallo | goedemorgen | goedemiddag | goedendag | bijgaand | hierbij"
        ),
        skip=listed("""
            afdrukken | delen | terug | home | downloaden | lees meer | uitschrijven | bekijk in browser | bekijk online
            direct naar inhoud | english version | naar de inhoud
        """),
        about=listed("over | over de | over het | over ons | wie zijn wij | het bedrijf | profiel"),
        notes=listed("""
            noot voor de redactie | noten voor de redactie | noot aan de redactie | noot redactie | noot voor redactie
            niet voor publicatie | noot voor de pers | achtergrondinformatie | achtergrond | noten | noot voor redacties
            noot van de redactie | voor de redactie
        """),
        ends=listed("einde | einde persbericht | - einde - | einde bericht"),
        revisions=listed("""
            correctie | rectificatie | gecorrigeerd | update | bijgewerkt | gewijzigd | aanvulling | herziene versie
            gecorrigeerde versie | erratum | ingetrokken
        """),
        said=listed("""
            zegt | zei | vertelt | vertelde | aldus | legt uit | licht toe | stelt | benadrukt | verklaart | voegt toe | volgens
            reageert | vindt | besluit | meldt | laat weten
        """),
        hours=listed("uur | u"),
        noon=listed("12 uur 's middags | middag"),
        midnight=listed("middernacht"),
        press=listed("""
            persdienst | pers | persvoorlichting | afdeling communicatie | communicatie | persbureau | woordvoerder | perscontact
            voorlichting | mediarelaties | perswoordvoering | afdeling pers | persafdeling | communicatieafdeling
            voorlichtingsdienst
        """),
    ),
    contact=ContactWords(
        ministries=listed("ministerie"),
        short_ranks=listed("plv. | wnd. | adj."),
        lands=listed("staten | koninkrijk | republiek"),
        behalf=listed("in opdracht van"),
        headings=listed("""
            contact | contactpersoon | contactpersonen | contactgegevens | informatie | meer informatie | voor meer informatie
            nadere informatie | perscontact | perscontacten | vragen | persvragen | inlichtingen | voor inlichtingen | interviews
            interviewverzoeken | interviewaanvragen | aanvullende informatie | contactinformatie | bij vragen | voor vragen
            uitgever | voor de pers | aanvragen | neem contact op
        """),
        audiences=listed("""
            pers | media | journalisten | redactie | redacties | onderzoeker | onderzoekers | wetenschap | wetenschappelijk
            inhoudelijk | investeerders | beleggers | publiek | algemeen | beeld | beeldmateriaal | foto's | klanten | bezoekers
            scholen | nationaal | internationaal | nederland | belgië | vlaanderen | bureau | bedrijf | communicatie | de pers
            niet voor publicatie | noot voor de redactie | auteur | auteurs | analisten | marketing | wetenschapscommunicatie
            corporate communicatie | marketing en communicatie
        """),
        invites=listed("""
            contact opnemen met | neem contact op met | contact opnemen | neemt u contact op | bellen met | bel | bellen
            mailen naar | mail naar | mailen | u kunt | bereikbaar | te bereiken | wenden tot | terecht bij | voor meer informatie
            meer informatie bij | inlichtingen bij | contact met | beschikbaar voor | telefonisch | interview aanvragen
            vragen kunt u stellen | schrijven naar | voor vragen
        """),
        refuses=listed("""
            conference call | toegangscode | inbelnummer | terugluisteren | afmelden | uitschrijven | nieuwsbrief | privacy
            functionaris gegevensbescherming | cookies | vacatures | webmaster
        """),
        relays=listed("verspreid door | verzonden via"),
        figures=listed("""
            isbn | issn | kvk | kvk-nummer | btw | btw-nummer | bsn | iban | rekening | rekeningnummer | dossiernummer | kenmerk
            zaaknummer | ordernummer | opname | postbus | postcode | antwoordnummer | rpr | ondernemingsnummer | nummer | nr | nr.
        """),
        general=listed(
            "algemeen nummer | statutaire zetel | hoofdkantoor | centrale | telefooncentrale | receptie | algemeen telefoonnummer | hoofdnummer | onthaal"
        ),
        elsewhere=listed("""
            over | noot voor de redactie | noot voor redacties | noten | achtergrond | volg ons | delen | bijschrift | foto
            foto's | publicatie | referentie | links | link | website | meer nieuws | gerelateerd | disclaimer | copyright
            bijlage | bijlagen | downloads | adres | artikel | bronnen | openingstijden
        """),
        voice=listed("""
            tel | tel. | telefoon | telefoonnummer | tel.nr. | t | vast | kantoor | telnr. | telefonisch | telefoonnr.
        """),
        calls=listed("""
            direct | doorkiesnummer | rechtstreeks | piket | op | via | hotline
        """),
        mobile=listed(
            "mobiel | mob | mob. | m | gsm | mobiele telefoon | 06 | mobiel nummer | mobile | gsm-nummer"
        ),
        fax=listed("fax | telefax | f | faxnummer | faxnr."),
        email=listed(
            "e-mail | email | mail | e-mailadres | mailadres | e | mailen | elektronische post"
        ),
        web=listed("website | web | internet | www | url | site | webpagina | twitter"),
        address=listed("""
            adres | straat | *straat | *laan | *weg | *plein | *gracht | *kade | *singel | plein | laan | postbus | postadres
            bezoekadres | gebouw | kamer | postcode
        """),
        extension=listed("toestel | tst. | tst | toestelnummer | ext. | ext | intern"),
        forenames=listed("voornaam | voornamen"),
        surnames=listed("achternaam | familienaam"),
        names=listed("naam | contactpersoon | contact | naam contactpersoon"),
        positions=listed("functie | titel | rol | beroep | functietitel"),
        employers=listed(
            "organisatie | bedrijf | instelling | afdeling | instituut | werkgever | onderneming"
        ),
        localities=listed("plaats"),
        enrolling=listed(
            "aanmelden | aanmelding | inschrijving | accreditatie | verzendlijst | verzendlijsten"
        ),
        honorifics=listed("""
            dhr. | dhr | mevr. | mevr | mw. | mw | de heer | mevrouw | heer | dr. | dr | drs. | drs | ir. | ir | ing. | mr.
            prof. | prof | prof.dr. | professor | prof.mr. | prof.ir. | em. | bc. | jhr. | jkvr. | meester
            mr | ing | ds. | meneer | kol. | lt. | maj. | kap. | z.e.h. | e.h. | pastoor | m.
        """),
        degrees=listed("phd | msc | ma | bsc | mba | ba | llm | rc | ra"),
        particles=listed("""
            van | van de | van den | van der | van het | van 't | 't | de | den | der | ten | ter | te | op | in 't | in | het
            aan | uit | uit de | tot | op de | bij | la | le | s'
            el | al | ben | bin | ibn | ould | ait | v.d. | v.d | vd | vander
        """),
        given=listed("""
            jan | piet | pieter | kees | klaas | hendrik | henk | willem | wim | johannes | johan | hans | peter | gerrit | dirk
            cornelis | jacob | jaap | maarten | martijn | marten | sander | bas | bram | daan | thijs | teun | sjoerd | jelle
            jeroen | jasper | joost | joris | koen | lars | luuk | niels | rik | rob | ruben | ruud | stijn | tim | tom | wouter
            wietske | anna | anne | maria | johanna | elisabeth | els | marijke | saskia | sanne | lotte | lieke | femke | fleur
            iris | ingrid | inge | jantien | janneke | josine | judith | karin | katrien | lies | lisa | loes | maaike | machteld
            marieke | marjan | marloes | mieke | mirjam | nienke | noor | petra | renske | rianne | roos | sara | sofie | tineke
            tessa | trijntje | veerle | wendy | yvonne | annelies | anneke | annemarie | ariane | bart | geert | guus | gijs
            hilde | ilse | ineke | jos | kim | leen | liesbeth | maud | merel | ignatia | pim | reinier | roel | rutger | tjeerd
            sybren | douwe | fenna | hiske | jitske | auke | bauke | floor | floris | evert | egbert | aad | adriaan | arjen
            ernst
        """),
        functions=listed("""
            voorlichting | persvoorlichting | pr | woordvoering | persvoorlichting en communicatie
        """),
        roles=listed("""
            voorlichter | *voorlichter | woordvoerder | *woordvoerder | woordvoerster | persvoorlichter | perswoordvoerder
            wetenschapsvoorlichter | communicatieadviseur | *adviseur | adviseur | communicatiemedewerker | *medewerker
            medewerker | *manager | manager | hoofd | directeur | *directeur | voorzitter | secretaris | coördinator
            *coördinator | onderzoeker | *onderzoeker | onderzoeksleider | projectleider | *leider | hoogleraar
            universitair docent | universitair hoofddocent | promovendus | promovenda | postdoc | docent | redacteur | *redacteur
            eindredacteur | conservator | *kundige | sterrenkundige | natuurkundige | bioloog | geoloog | *loog | ingenieur
            *ingenieur | wethouder | burgemeester | minister | schepen | gedeputeerde | persattaché | perschef | medewerkster
            oprichter | mede-oprichter | eigenaar | partner | consultant | assistent | *assistent | specialist | *specialist
            analist | econoom | arts | technicus | bestuurder | bestuursvoorzitter | beleidsmedewerker | zaakvoerder | celhoofd
            afdelingshoofd | teamleider | persoonlijk | account manager | rector | decaan | curator | auteur | meteoroloog
            boswachter | vrijwilliger
            predikant | bisschop | organist | dirigent | regisseur | dramaturg | choreograaf
            componist | muzikant | acteur | actrice | restaurator | archivaris | bibliothecaris | stadsarcheoloog
            archeoloog | hovenier | wijnbouwer
            havenmeester | sluiswachter | architect | *architect
            stedenbouwkundige | landschapsarchitect | ecoloog | hydroloog | scheikundige | wiskundige | statisticus
            huisarts | verpleegkundige | dierenarts | lector | *lector | dijkgraaf | raadslid
            fractievoorzitter | gemeentesecretaris | griffier | officier van justitie | persofficier | persrechter
            rechter | advocaat | notaris | commandant | locatiemanager | uitgever | *uitgever | fotograaf
            producent | programmeur | trainer | coach | penningmeester | woordvoerder dijkgraaf | *ambassadeur | *verantwoordelijke
            *begeleider | *coach | *beheerder | *deskundige | *functionaris | *secretaris | *regisseur
        """),
        organizations=listed("""
            universiteit | *universiteit | hogeschool | *hogeschool | instituut | *instituut | agentschap | ministerie | afdeling
            raad | vereniging | *vereniging | museum | *museum | stichting | laboratorium | sterrenwacht | sterrewacht | centrum
            *centrum | bureau | *bureau | commissie | gemeente | stad | provincie | faculteit | ziekenhuis | *ziekenhuis | vakbond | bond
            *bond | groep | *groep | academie | dienst | *dienst | bv | b.v. | nv | n.v. | vof | v.o.f. | vzw | bvba | holding
            maatschappij | *maatschappij | bank | *bank | kamer | federatie | koninklijk | koninklijke | nederlands | nederlandse
            vlaamse | school | bibliotheek | archief | theater | orkest | park | club | partij | organisatie | ambassade | politie
            brandweer | waterschap | rijkswaterstaat | rijksmuseum | rechtbank | uitgeverij | umc | tu | communicatie | fonds
            verbond | netwerk | departement | kabinet | knmi | sron | nwo | nwo-i | knaw | fabriek | *fabriek | luchthaven | haven
            *bedrijf | *kantoor | *fonds | *genootschap | *coöperatie | *stichting | *gezelschap | *orkest
            *raad | *federatie | *beheer | *werken | *schap | hoogheemraadschap | veiligheidsregio
            schouwburg | galerie | drukkerij | brouwerij | bakkerij | rederij | ivzw
            *bankgroep
            lectoraat | leerstoel | vakgroep
        """),
        units=listed(
            "afdeling | team | sectie | vakgroep | cluster | directie | onderzoeksgroep | cel"
        ),
        desks=listed("""
            persdienst | persvoorlichting | afdeling voorlichting | afdeling communicatie | afdeling persvoorlichting | perskamer
            persbureau | persafdeling | perslijn | persteam | mediateam | newsroom | persdesk | bureau communicatie
            bureau voorlichting | voorlichting | woordvoering | dienst communicatie | directie communicatie
            directie voorlichting | communicatie | communicatieafdeling | communicatiedienst | wetenschapsvoorlichting
            informatiepunt | informatielijn | infolijn | publieksvoorlichting | publieksinformatie | secretariaat | pers en media
            pers & media | cluster communicatie | pr-afdeling | perscentrum | mediacentrum | mediazaken | afdeling mediarelaties
            mediarelaties | corporate communicatie | servicepunt | meldpunt | pers | reserveren | aanmelden
            perspiket | persdienst piket | piketdienst | weekenddienst | persoproep
            persloket | persinformatie | persvoorlichters | team pers | team communicatie | team communicatie en pers
            cluster pers | afdeling pers | afdeling pers en voorlichting | afdeling marketing
            afdeling marketing en communicatie | marketing & communicatie | bureau pers | bureau persvoorlichting
            bureau woordvoering | klantcontactcentrum | publieksservice
            meldkamer | meldkamer pers | tiplijn | opsporingstiplijn
            beeldbank | infopunt | infobalie | callcenter | contactcenter | redactie | persredactie
            beeldredactie
        """),
        joins=listed("en | of | alsmede | evenals | dan wel | &"),
        links=listed("""
            van | van de | van het | bij | op | aan | in | met | via | voor | namens | door | per | uit | de | het | een | tot
            ons | onze | zijn | haar | u | uw | naar
        """),
        places=listed("""
            bij | aan
        """),
        at=listed("apenstaartje | at"),
        dot=listed("punt"),
        patterns=listed(
            "voornaam.achternaam | v.achternaam | voorletter.achternaam | voornaam_achternaam | voorletters.achternaam"
        ),
    ),
    issuer=IssuerWords(
        tells=listed("""
            kondig* | presenteer* | lanceer* | nodigt | nodigen | publiceer* | organiseer* | open* | waarschuw*
            roept | roepen | meld* | start* | vraagt | vragen | heeft | hebben | wint | introduceer* | stel*
            onderzo*
        """),
        seats=listed("gemeente"),
        sent_for=listed("namens"),
        behalf=listed("namens | in opdracht van"),
    ),
)
