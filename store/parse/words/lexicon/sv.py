"""Swedish."""

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
    code="sv",
    small=listed(
        "och | i | att | en | ett | som | på | är | av | för | med | den | det | till | har | de | inte | om | från | vid | kan | ska | var | men | eller | sig | detta | också | under"
    ),
    traits=Traits(
        family="northern",
        groups=("ä", "ö"),
        told=listed("""
            _av_ | _efter_ | _mellan_ | _blev_ | _bara_ | _och_ | _att_ | _några | _säger_ | _mot_ | _något_ | _är_
            meddelande | tion_ | _ut_ | _in_ | _upp_ | _sig_ | _mer_ | _hade_ | _mycket | _för | _från_ | _inte_
            ck | +46 | .se | ä | ö | tt_ | nn_ | ll_ | het_ | heten | kj | gj | skap | arbet | projekt | procent | _utveckl | språk | deltag
        """),
        country="SE",
        shared=True,
        compounds=True,
        signs=listed("Helsingfors=FI | finländsk=FI"),
    ),
    grammar=Grammar(
        indefinite=listed("ett"),
        nameless=listed(
            "han | hon | vi | ni | alla | vem | fler | andra | senaste | våra | en | ett"
        ),
        loose=listed("för"),
        amid_names=listed("i | och | för | til"),
        for_=listed("för"),
        articles=listed("den | det"),
        from_=listed("från"),
        by=listed("av | text | foto"),
        with_=listed("med"),
        under=listed("enligt"),
        in_names=listed("och | av | till | för | i"),
        fillers=listed("och | den | till | nr"),
        dating=listed("den | kl | i"),
        within=listed("i"),
        none=listed("ingen | inget"),
    ),
    calendar=Calendar(
        months=forms("""
            januari jan | februari feb | mars mar | april apr
            maj | juni jun | juli jul | augusti aug
            september sep sept | oktober okt | november nov | december dec
        """),
        weekdays=forms("""
            måndag mån | tisdag tis | onsdag ons | torsdag tor tors
            fredag fre | lördag lör | söndag sön
        """),
        joined=listed("den"),
    ),
    clock=Clock(
        relative_days=listed("igår | idag | imorgon"),
        zones=listed("svensk tid=paris"),
        time=listed("tid"),
    ),
    mail=MailWords(
        senders=listed("från"),
        addressees=listed("till"),
        mailed=listed("skickat | datum | ämne"),
        replies=listed("vs | sv"),
    ),
    genre=GenreWords(
        personal=listed("jag | mig | du | dig | hej | tack | mvh"),
        wrote=listed("skrev"),
        newsletter=listed("""
            nyhetsbrev | avregistrera | avprenumerera | visa i webbläsaren | du får detta | läs mer | i detta nummer
            kära läsare
        """),
        receipt=listed("""
            ordernummer | din beställning | orderbekräftelse | faktura | delsumma | summa att betala | fraktkostnad
            leveransadress | betalsätt | tack för din beställning | moms
        """),
        notice=listed("svara inte | automatiskt meddelande | frånvaro | ditt konto"),
        article=listed("läs också | läs mer | mest läst | kommentarer | prenumerera | annons"),
        interview=listed("intervju | intervju med"),
        minutes=listed(
            "protokoll | närvarande | frånvarande | dagordning | övriga frågor | nästa möte | justerare"
        ),
        obituary=listed("begravning | har avlidit | sörjes närmast av"),
        recipe=listed("ingredienser | gör så här | matskedar | msk | tsk"),
        manual=listed(
            "installation | användning | licens | krav | konfiguration | dokumentation | källkod"
        ),
    ),
    release=ReleaseWords(
        releases=listed("pressmeddelande | pressrelease"),
        kinds=listed("""
            pressmeddelande | pressinformation | pressinbjudan | nyhet | nyheter | pressrelease | pressmedelande | pressnotis
            pressträff | inbjudan | inbjudan till pressträff | meddelande | nyhetsbrev | gemensamt pressmeddelande | presskonferens
            press | pressuttalande | uttalande | mediainbjudan | inbjudan till media
        """),
        immediate=listed("""
            för omedelbar publicering | för omedelbar spridning | till omedelbar publicering | fri för publicering
            får publiceras omedelbart
        """),
        embargo=listed("""
            embargo till | embargo till och med | under embargo till | embargo | under embargo | får ej publiceras före
            får inte publiceras före | får ej offentliggöras före | publiceras tidigast | ej för publicering före
            embargo fram till | embargo t.o.m.
        """),
        numbers=listed("nr | nummer | pressmeddelande nr | no | ref | dnr | pressmeddelande"),
        dated=listed(
            "skickat | datum | publicerad | publicerat | publicerad den | publiceringsdatum | utgiven | den"
        ),
        updated=listed("""
            uppdaterad | senast uppdaterad | senast ändrad | ändrad | när | sista anmälningsdag | last changed | created
        """),
        titled=listed("ämne | rubrik | titel | ärende"),
        subtitled=listed("underrubrik | ingress | sammanfattning"),
        issued=listed("källa | avsändare | utgivare | organisation | från | utfärdat av | företag"),
        greetings=listed(
            "hej | bästa | kära | till redaktionen | till media | god morgon | bifogat"
        ),
        skip=listed("""
            skriv ut | dela | tillbaka | hem | ladda ner | läs mer | avregistrera | avsluta prenumeration | visa i webbläsare
            till innehållet | english version | in english
        """),
        about=listed("om | om oss | fakta om | om företaget | kort om"),
        notes=listed("""
            till redaktionen | noter till redaktören | notiser till redaktionen | fakta | not till redaktionen | bakgrund
            information till media | redaktionell not | faktaruta
        """),
        ends=listed("slut | - slut - | slut på pressmeddelandet"),
        revisions=listed("""
            rättelse | korrigering | korrigerad | uppdatering | uppdaterad | ändring | korrigerat | rättad version | kompletterande
            ersätter
        """),
        said=listed("""
            säger | sa | sade | berättar | förklarar | menar | kommenterar | enligt | tillägger | påpekar | konstaterar | betonar
            uppger | anser | skriver
        """),
        hours=listed("kl | klockan"),
        noon=listed("klockan tolv"),
        midnight=listed("midnatt"),
        press=listed("""
            presstjänst | press | pressavdelningen | kommunikation | kommunikationsavdelningen | pressjour | presskontakt
            informationsavdelningen | kommunikationsenheten | pressenheten | mediekontakt | pressekreterare | presschef
        """),
    ),
    contact=ContactWords(
        ministries=listed("departementet | *departementet"),
        advising=listed("certified adviser | finansiell rådgivare | emissionsinstitut"),
        short_ranks=listed("bitr. | tf. | stf."),
        lands=listed("staterna"),
        headings=listed("""
            kontakt | kontakter | kontaktperson | kontaktpersoner | kontaktuppgifter | kontaktinformation | presskontakt
            presskontakter | mer information | för mer information | ytterligare information | frågor
            för ytterligare information | upplysningar | information | intervjuer | intervjuförfrågningar | för frågor
            pressfrågor | för intervju | kontakta | mediekontakt | ansvarig utgivare | vid frågor | frågor besvaras av | utgivare
            för intervjuer
        """),
        audiences=listed("""
            press | media | medier | journalister | forskare | forskaren | forskarna | investerare | aktieägare | allmänhet
            allmänheten | vetenskap | vetenskapligt | kommunikation | pressjour | bilder | pressbilder | redaktion | företag
            byrå | kunder | skolor | projekt | internationell | sverige | pressbild | analytiker | sakfrågor
            marknad och kommunikation
        """),
        invites=listed("""
            kontakta | kontakta gärna | vänligen kontakta | ring | ringa | mejla | maila | skriv till | nås på | nås via
            går att nå | kan nås | för mer information | för frågor | vänd dig till | hör av dig | tillgänglig för
            tillgängliga för | frågor besvaras | frågor till | svarar på frågor | ta kontakt med | boka intervju | är anträffbar
            träffas på
        """),
        refuses=listed("""
            ställa frågor per telefon | ställa frågor via telefon | delta via telefon | ring in på | inringning | uppringning | inringningsnummer
            telefonkonferens | pinkod | inspelning | avregistrera | avprenumerera | avsluta prenumeration | nyhetsbrev
            föranmälan | integritetspolicy | dataskyddsombud | gdpr | cookies | lediga jobb | webbmaster | webmaster | registrator
        """),
        relays=listed("distribuerat av | förmedlat av"),
        figures=listed("""
            isbn | issn | orgnr | org.nr | org nr | organisationsnummer | org. nr. | vat | momsnr | moms | bankgiro | plusgiro
            bg | pg | iban | diarienummer | dnr | ärendenummer | referens | ordernummer | kod | postnummer | box | nummer | nr
        """),
        general=listed(
            "växel | växeln | telefonväxel | reception | receptionen | huvudnummer | telefon växel | kansli"
        ),
        elsewhere=listed("""
            om | bakgrund | fakta | till redaktionen | noter | not | följ oss | dela | bildtext | foto | foton | bilder
            publikation | artikel | referens | länkar | länk | webbplats | mer nyheter | relaterat | copyright | bilagor | bilaga
            adress | läs mer | öppettider | sidansvarig | sidan uppdaterades
        """),
        voice=listed("""
            tel | tel. | telefon | tfn | tfn. | tele | t | telefonnummer | tel.nr. | fast | kontor | arbete | tlf | telnr
        """),
        calls=listed("""
            direkt | direktnummer | vx | journummer | på | jour
        """),
        mobile=listed(
            "mobil | mob | mob. | m | mobiltelefon | mobilnummer | mobiltfn | mobiltel. | mobilnr | mobile"
        ),
        fax=listed("fax | telefax | f | faxnummer"),
        email=listed(
            "e-post | epost | e-mail | email | mejl | mail | e-postadress | mejladress | e | e-adress | mailadress"
        ),
        web=listed(
            "webb | webbplats | hemsida | internet | www | url | webbadress | web | twitter"
        ),
        address=listed("""
            adress | gata | *gatan | *vägen | *torget | *gränd | väg | torg | box | postadress | besöksadress | postnummer | hus
            plan
        """),
        extension=listed("anknytning | ankn. | ankn | ank. | ext. | intern"),
        forenames=listed("förnamn"),
        surnames=listed("efternamn"),
        names=listed("namn | kontaktperson | kontakt"),
        positions=listed("titel | befattning | roll | funktion | yrke"),
        employers=listed(
            "organisation | företag | myndighet | avdelning | institution | enhet | arbetsgivare"
        ),
        enrolling=listed("anmalan | ackreditering"),
        honorifics=listed("""
            herr | fru | fröken | hr | dr | dr. | prof. | prof | professor | docent | doktor | ing. | fil. dr | tekn. dr | med. dr
            fil.dr. | tekn.dr.
            fil.dr | tekn.dr | med.dr | doc. | leg. | kh | kyrkoherde | biskop | överste | major | kapten
        """),
        degrees=listed("phd | fil. dr | tekn. dr | med. dr | msc | mba"),
        particles=listed("af | von | de | van | der | du"),
        given=listed("""
            anders | anna | andreas | axel | bengt | birgitta | björn | bo | britt | camilla | carina | carl | cecilia | charlotta
            christer | christina | claes | dag | elin | elisabet | emil | emma | erik | eva | filip | fredrik | frida | gunilla
            gunnar | gustav | göran | hanna | hans | helena | henrik | håkan | ida | inger | ingrid | jan | jenny | jens | jesper
            jessica | johan | johanna | jonas | josefin | julia | karin | karl | katarina | kerstin | klara | kristina | lars
            lena | leif | linda | linnea | linus | lotta | louise | magdalena | magnus | malin | malmfrid | maria | marie | markus
            martin | mats | mattias | mikael | mona | moa | monica | niklas | nils | ola | olof | oskar | patrik | per | pernilla
            peter | pia | pontus | rolf | sara | sofia | stefan | stig | sten | susanne | svante | sven | sámuel | therese
            thomas | tomas | torbjörn | tove | ulf | ulla | ulrika | viktor | vendela | viveka | åke | åsa | örjan | sigrid | ebba
            alva | astrid | saga | signe | tyra | hillevi | gun | siv | yngve | torsten | ragnar | hjalmar | ylva | agneta
        """),
        functions=listed("""
            pr | mediekontakter | pressfrågor | medierelationer | press och kommunikation | investerarrelationer
        """),
        roles=listed("""
            pressansvarig | presschef | pressekreterare | pressinformatör | *chef | chef | kommunikatör | *kommunikatör
            kommunikationschef | kommunikationsansvarig | *ansvarig | ansvarig | informatör | *informatör | informationschef
            talesperson | *talesperson | direktör | *direktör | generaldirektör | vd | vice vd | ordförande | vice ordförande
            sekreterare | *sekreterare | forskare | *forskare | professor | *professor | docent | lektor | *lektor | doktorand
            *doktorand | postdoktor | universitetslektor | forskningsledare | *ledare | projektledare | handläggare | *handläggare
            rådgivare | *rådgivare | redaktör | *redaktör | kurator | intendent | *intendent | ingenjör | *ingenjör | utredare
            *utredare | meteorolog | astronom | biolog | geolog | fysiker | *fysiker | *log | historiker | arkeolog | läkare
            överläkare | statsråd | minister | *minister | kommunalråd | borgmästare | rektor | dekan | prefekt | samordnare
            *samordnare | koordinator | *koordinator | strateg | *strateg | specialist | *specialist | expert | *expert | konsult
            *konsult | partner | grundare | medgrundare | assistent | *assistent | analytiker | *analytiker | ekonom | *ekonom
            pressjour | presskommunikatör | marknadschef | enhetschef | avdelningschef | föreståndare | museichef | producent
            författare | huvudförfattare | tekniker | handledare | *ordförande
            jourhavande | vakthavande befäl | kommunikatör i beredskap
            kyrkoherde | biskop | kantor | organist | dirigent | regissör | dramaturg | koreograf | kompositör
            musiker | skådespelare | antikvarie | *antikvarie | konservator | *konservator | arkivarie | bibliotekarie
            trädgårdsmästare | skogvaktare | jägmästare | naturvårdare | biodlare | lantbrukare | bagare | bryggare
            mjölnare | skeppare | hamnkapten | arkitekt | *arkitekt | stadsarkitekt | planerare | *planerare | ekolog
            hydrolog | kemist | matematiker | statistiker | *läkare | sjuksköterska | barnmorska | veterinär | adjunkt
            *rektor | landshövding | regionråd | kommundirektör | kassör | åklagare | domare | advokat | insatsledare
            räddningsledare | förläggare | fotograf | tränare | verksamhetschef | pressombud
        """),
        organizations=listed("""
            universitet | *universitet | universitetet | högskola | *högskola | *högskolan | institut | *institut | institutet
            *institutet | myndighet | *myndigheten | verket | *verket | verk | departement | *departementet | råd | *rådet
            förening | *föreningen | museum | *museum | museet | stiftelse | *stiftelsen | laboratorium | observatorium
            observatoriet | centrum | *centrum | center | byrå | *byrån | kommission | kommun | *kommun | region | länsstyrelsen
            landsting | fakultet | sjukhus | *sjukhus | *sjukhuset | förbund | *förbundet | grupp | gruppen | *gruppen | akademi
            akademien | tjänst | ab | aktiebolag | hb | kb | ekonomisk förening | bank | *bank | kammare | skola | *skolan
            bibliotek | arkiv | teater | park | klubb | parti | *partiet | organisation | organisationen | ambassad | polisen
            räddningstjänsten | domstol | riksdagen | regeringskansliet | bolaget | *bolaget | kth | smhi | lunds | svenska
            kungliga | styrelsen | *styrelsen | inspektionen | *inspektionen | kommunikation | försvarsmakten | hamn | flygplats
            förlag
            *föreningar | *bolag | *sällskapet | *region | *universitetet | *museet | *biblioteket | *teatern
            *operan | *orkestern | *polisen | *nämnden | *fonden | *bruket | *bryggeri | *trafik
            *energi | *vatten | landstinget | polismyndigheten | brandkåren | svenska kyrkan | stiftet
            ideell förening
        """),
        units=listed(
            "avdelning | avdelningen | enhet | enheten | institution | institutionen | sektion | grupp | team"
        ),
        desks=listed("""
            presstjänst | presstjänsten | pressjour | pressjouren | pressavdelning | pressavdelningen | presscenter | pressrum
            pressrummet | presskontoret | presservice | press och information | informationsavdelningen
            kommunikationsavdelningen | kommunikationsenheten | kommunikation | pressenhet | pressenheten | mediajour | mediejour
            medieservice | presstelefon | presstelefonen | pressgruppen | medierelationer | pressfunktion | nyhetsredaktionen
            redaktionen | informationstjänst | upplysningen | kansliet | infopoint | besöksservice | pressnummer | mediakontakt
            medietjänst | *jouren | press- och kommunikationsavdelningen | hotline | bokning | anmälan
            beredskapsjour | jourtelefon | kommunikationsjour | mediatjänst
            besökscenter | informationscentral | informationsdisken
            tipstelefon | larmcentral | ledningscentralen | bildbyrån | bildarkivet
            kommunikationsavdelning | kommunikationsstaben | pressekretariatet | receptionen press
            redaktion | sektionen för kommunikation | mediakontakter
        """),
        joins=listed("och | eller | samt | alternativt | &"),
        links=listed("""
            vid | på | i | för | av | till | från | hos | med | via | om | vår | den | det | de | en | ett | sin | oss
        """),
        places=listed("""
            vid | på
        """),
        at=listed("snabel-a | at | snabela"),
        dot=listed("punkt"),
        patterns=listed("förnamn.efternamn | fornamn.efternamn | f.efternamn | namn.efternamn"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            lanserar | bjuder | inbjuder | presenterar | offentliggör | öppnar | meddelar | informerar | varnar
            kräver | har | får | startar | håller | söker | tecknar | aktiverar | kallar | publicerar | uppmanar
            inviger | erbjuder
        """),
        seats=listed("kommun"),
        behalf=listed("på uppdrag av"),
    ),
)
