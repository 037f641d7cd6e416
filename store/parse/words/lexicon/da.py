"""Danish."""

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
    code="da",
    small=listed(
        "og | i | at | en | et | som | på | er | af | for | med | den | det | til | har | de | ikke | om | fra | ved | kan | skal | var | der | sig | også | blev | bliver | være | nye"
    ),
    traits=Traits(
        country="DK",
        letters="ø",
        family="northern",
        told=listed("""
            _af_ | _efter_ | _mellem_ | _blev_ | øj | hvad | _nogle | _siger_ | lige_ | _mod_ | _noget_
            meddelelse | tion_ | _ud_ | _ind_ | _op_ | _sig_ | _mere_ | _havde_ | _meget_ | _frem_ | _igen_
            bøg | søg | åb | gør | erne_ | _uge | køb | _gennem | tilbage | +45 | .dk
            hed_ | heden | ej | aj | dt_ | ede_ | æ
            skab | arbejd | projekt | procent | _udvikl | sprog | _regering | _uddann | _tages | _modtag | deltag
        """),
        compounds=True,
    ),
    grammar=Grammar(
        indefinite=listed("et"),
        nameless=listed("han | hun | vi | alle | hvem | flere | andre | seneste | vores | en | et"),
        amid_names=listed("og | til"),
        for_=listed("for"),
        articles=listed("den | det"),
        from_=listed("fra"),
        by=listed("af | tekst | foto"),
        with_=listed("med"),
        in_names=listed("og | af | til | i"),
        fillers=listed("og | den | til | nr"),
        dating=listed("den | kl | i"),
        within=listed("i"),
        none=listed("ingen"),
    ),
    calendar=Calendar(
        months=forms("""
            januar jan | februar feb | marts mar | april apr
            maj | juni jun | juli jul | august aug
            september sep sept | oktober okt | november nov | december dec
        """),
        weekdays=forms("""
            mandag man | tirsdag tir tirs | onsdag ons | torsdag tor tors
            fredag fre | lørdag lør | søndag søn
        """),
        joined=listed("den"),
    ),
    clock=Clock(
        relative_days=listed("igår | idag"),
        zones=listed("dansk tid=paris"),
        time=listed("tid"),
    ),
    mail=MailWords(
        senders=listed("fra"),
        addressees=listed("til"),
        mailed=listed("sendt | dato | emne"),
        replies=listed("vs | sv"),
    ),
    genre=GenreWords(
        personal=listed("jeg | mig | du | dig | hej | tak | mvh"),
        wrote=listed("skrev"),
        newsletter=listed("""
            nyhedsbrev | afmeld | frameld | vis i browser | du modtager denne | læs mere | i dette nummer | kære læsere
        """),
        receipt=listed("""
            ordrenummer | din ordre | din bestilling | ordrebekræftelse | faktura | subtotal | total i alt | fragt
            leveringsadresse | betalingsmetode | tak for din ordre | moms
        """),
        notice=listed("svar ikke | automatisk besked | fraværende | din konto"),
        article=listed("læs også | læs mere | mest læste | kommentarer | abonner | annonce"),
        interview=listed("interview | interview med"),
        minutes=listed("referat | til stede | afbud | dagsorden | eventuelt | næste møde"),
        obituary=listed("begravelse | bisættelse | efterlader sig"),
        recipe=listed("ingredienser | fremgangsmåde | spsk | tsk"),
        manual=listed(
            "installation | brug | licens | krav | konfiguration | dokumentation | kildekode"
        ),
    ),
    release=ReleaseWords(
        releases=listed("pressemeddelelse"),
        kinds=listed("""
            pressemeddelelse | nyhed | nyheder | presseinformation | presseinvitation | pressenyt | pressemøde
            invitation til pressen | fælles pressemeddelelse | meddelelse | pressenote | presse | udtalelse | nyhedsbrev
            presseindbydelse | presseudsendelse
        """),
        immediate=listed("""
            til omgående offentliggørelse | til øjeblikkelig offentliggørelse | fri til offentliggørelse | til straks udgivelse
            ingen klausul
        """),
        embargo=listed("""
            embargo til | embargo indtil | under embargo indtil | under embargo til | embargo | under embargo | klausuleret til
            klausuleret indtil | klausul | må ikke offentliggøres før | offentliggøres tidligst | må først offentliggøres
            ikke til offentliggørelse før | klausuleret
        """),
        numbers=listed(
            "nr | nr. | nummer | pressemeddelelse nr | no | ref | journalnr | pressemeddelelse"
        ),
        dated=listed(
            "sendt | dato | publiceret | offentliggjort | udgivet | udsendt | den | udgivelsesdato | bragt"
        ),
        updated=listed("""
            opdateret | sidst opdateret | ændret | sidst ændret | hvornår | tilmeldingsfrist | senest opdateret
        """),
        titled=listed("emne | titel | overskrift | vedrørende"),
        subtitled=listed("underrubrik | undertitel | manchet | resumé"),
        issued=listed(
            "kilde | afsender | udgiver | organisation | fra | udsendt af | virksomhed | på vegne af"
        ),
        greetings=listed(
            "kære | hej | til redaktionen | til pressen | god morgen | goddag | vedhæftet"
        ),
        skip=listed("""
            udskriv | del | tilbage | forside | download | læs mere | afmeld | se i browser | gå til indhold | english version
            in english | send e-mail
        """),
        about=listed("om | om os | fakta om | virksomhedsprofil | kort om"),
        notes=listed("""
            note til redaktionen | noter til redaktører | til redaktionen | note til redaktører | redaktionel note | fakta
            baggrund | note til pressen | oplysninger til redaktionen
        """),
        ends=listed("slut | - slut - | slut på pressemeddelelsen"),
        revisions=listed("""
            rettelse | korrektion | rettet | opdatering | opdateret | ændring | berigtigelse | korrigeret | erstatter
            rettet version
        """),
        said=listed("""
            siger | sagde | fortæller | forklarer | udtaler | oplyser | mener | ifølge | tilføjer | understreger | konstaterer
            påpeger | lyder det fra
        """),
        hours=listed("kl | klokken"),
        noon=listed("klokken tolv | middag"),
        midnight=listed("midnat"),
        press=listed("""
            pressetjeneste | presse | presseafdeling | kommunikation | kommunikationsafdelingen | pressekontakt | presseenheden
            pressekontoret | formidling og kommunikation | pressechef | mediekontakt | pressevagt
        """),
    ),
    contact=ContactWords(
        ministries=listed("*ministeriet | ministeriet"),
        advising=listed("certified adviser | finansiel rådgiver"),
        short_ranks=listed("stf. | vicedir."),
        headings=listed("""
            kontakt | kontakter | kontaktperson | kontaktpersoner | kontaktoplysninger | kontaktinformation | pressekontakt
            pressekontakter | yderligere oplysninger | yderligere information | flere oplysninger | mere information
            for yderligere information | for mere information | spørgsmål | oplysninger | henvendelser | henvendelse | interview
            interviews | få mere at vide | pressehenvendelser | for spørgsmål | kontakt os | nærmere oplysninger
            vil du vide mere | udgiver
        """),
        audiences=listed("""
            presse | pressen | medier | journalister | forsker | forskere | investorer | offentlighed | videnskab | videnskabelig
            kommunikation | redaktion | fotos | billeder | virksomhed | bureau | kunder | skoler | projekt | international
            danmark | forfattere | faglig | fagligt | borgere | aktionærer | marketing
        """),
        invites=listed("""
            kontakt venligst | kontakt | kontakte | kontakt gerne | henvendelse til | henvend dig | henvendelse | ring til | ring
            ringe | ringe til | skriv til | mail til | kan kontaktes | kan træffes | træffes på | kan nås
            for yderligere oplysninger | for yderligere information | yderligere oplysninger hos | yderligere oplysninger fås
            fås hos | spørgsmål rettes til | rettes til | står til rådighed | er tilgængelig | tag kontakt til
        """),
        refuses=listed("""
            stille spørgsmål over telefonen | deltage via telefon | ring ind på | opkaldsnummer | indkaldsnummer
            telefonkonference | adgangskode | optagelse | afmeld | afmelding | nyhedsbrev | privatlivspolitik | databeskyttelse
            dpo | cookies | webmaster
        """),
        relays=listed("udsendt via | distribueret af"),
        figures=listed("""
            isbn | issn | cvr | cvr-nr. | cvr-nr | cvr nr. | se-nr. | ean | ean-nr. | p-nr. | momsnr. | konto | reg. nr. | iban
            journalnr. | journalnummer | j.nr. | sagsnr. | sagsnummer | ordrenummer | postnummer | postboks | nummer | nr | nr.
        """),
        general=listed(
            "omstilling | omstillingen | hovednummer | reception | receptionen | hovedtelefon | telefonomstilling"
        ),
        elsewhere=listed("""
            om | baggrund | fakta | faktaboks | noter | note til redaktionen | følg os | del | billedtekst | foto | fotos
            artikel | publikation | reference | links | link | hjemmeside | flere nyheder | relateret | relaterede nyheder
            copyright | bilag | adresse | læs mere | åbningstider
        """),
        voice=listed("""
            tel | tel. | telefon | tlf | tlf. | tlf.nr. | t | telefonnummer | fastnet | kontor | d | presse-tlf. | pressetelefon
            tlfnr.
        """),
        calls=listed("""
            direkte | direkte nummer | lokalnummer | på | hovednr.
        """),
        mobile=listed(
            "mobil | mob | mob. | m | mobiltelefon | mobilnummer | mobiltlf. | mobilnr. | mobile"
        ),
        fax=listed("fax | telefax | f | faxnummer"),
        email=listed("e-mail | email | mail | e-post | mailadresse | e | mejl | e-mailadresse"),
        web=listed("web | hjemmeside | website | internet | www | url | netside | twitter"),
        address=listed(
            "adresse | gade | *gade | *vej | *allé | *plads | vej | plads | postboks | bygning | etage | postnummer | sal"
        ),
        extension=listed("lokal | lokalnr. | lok. | ext. | lokalnummer"),
        forenames=listed("fornavn"),
        surnames=listed("efternavn"),
        names=listed("navn | kontaktperson | kontakt"),
        positions=listed("titel | stilling | rolle | funktion"),
        employers=listed(
            "organisation | virksomhed | myndighed | afdeling | institution | institut | enhed"
        ),
        enrolling=listed("tilmelding | akkreditering | afmelding"),
        honorifics=listed("""
            hr. | hr | fru | frk. | dr. | dr | prof. | prof | professor | lektor | ing. | cand. | cand.scient. | cand.mag.
            cand.polit. | cand.jur. | mag.art. | civ.ing.
            fr. | dr.phil. | dr.med. | ph.d. | lic. | major | kaptajn | oberst | provst | biskop | sognepræst
        """),
        degrees=listed("ph.d. | phd | dr.scient. | dr.med. | dr.phil. | msc | mba | cand.scient."),
        particles=listed("af | von | de | van | der | du"),
        given=listed("""
            anders | anne | annette | asger | astrid | bente | birgit | birthe | bo | brian | camilla | carsten | casper
            charlotte | christian | claus | dorte | dorthe | ellen | else | emil | erik | esben | eva | finn | flemming | frank
            frederik | gitte | hanne | hans | helle | henning | henrik | inge | inger | jacob | jakob | jan | jens | jeppe
            jesper | johan | johanne | john | jonas | jytte | jørgen | kaj | karen | karin | karsten | kasper | katrine | kirsten
            kim | klaus | knud | kristian | kristine | lars | lasse | laura | leif | lene | lis | lise | lisbeth | lone | lotte
            louise | mads | magnus | maja | malene | marianne | marie | martin | mathilde | merete | mette | michael | mikkel
            mogens | morten | nana | nanna | niels | nina | ole | oliver | per | pernille | peter | pia | poul | preben | rasmus
            rikke | rune | sanne | signe | sofie | steen | stig | stine | susanne | svend | søren | thomas | thor | tina | tine
            tobias | tom | torben | tove | trine | ulla | ulrik | vibeke | viggo | aage | åse | aviaja | ravn | frode | gorm | ib
            palle | villads | ane | birgitte | tilde
        """),
        functions=listed("""
            presse og kommunikation | kommunikation og presse | investor relations
        """),
        roles=listed("""
            presserådgiver | pressechef | pressemedarbejder | presseansvarlig | kommunikationschef | kommunikationsrådgiver
            kommunikationsmedarbejder | kommunikationskonsulent | *chef | chef | *rådgiver | rådgiver | *medarbejder | medarbejder
            *ansvarlig | *konsulent | konsulent | talsperson | talsmand | talskvinde | direktør | *direktør | formand
            næstformand | sekretær | *sekretær | forsker | *forsker | seniorforsker | professor | *professor | lektor | *lektor
            adjunkt | ph.d.-studerende | *studerende | postdoc | leder | *leder | projektleder | forskningsleder | koordinator
            *koordinator | redaktør | *redaktør | journalist | kurator | museumsinspektør | *inspektør | ingeniør | *ingeniør
            specialist | *specialist | analytiker | *analytiker | økonom | *økonom | overlæge | læge | minister | *minister
            borgmester | rektor | dekan | afdelingsleder | sektionsleder | institutleder | kontorchef | fuldmægtig
            specialkonsulent | chefkonsulent | stifter | medstifter | partner | assistent | *assistent | formidler | biolog
            geolog | fysiker | *fysiker | astronom | *log | historiker | meteorolog | klimatolog | forfatter | vagthavende
            politiinspektør | marketingchef | seniorrådgiver | tekniker | *formand
            pressevagt
            sognepræst | provst | organist | dirigent | instruktør | dramaturg | koreograf
            komponist | musiker | skuespiller | inspektør | museumsdirektør | konservator | arkivar | bibliotekar
            arkæolog | skovfoged | skovrider | naturvejleder | biavler
            havnefoged | arkitekt | *arkitekt | planlægger | *planlægger | økolog | hydrolog | kemiker
            matematiker | statistiker | *læge | sygeplejerske | jordemoder | dyrlæge | *rektor | *borgmester | rådmand
            regionsformand | kommunaldirektør | *ordfører | *talsmand | *talsperson | kasserer | anklager | dommer
            advokat | indsatsleder | forlægger | fotograf | producent | træner | enhedschef | afdelingschef
            teamleder | centerleder | museumsleder | skoleleder | byrådsformand | bestyrelsesformand
        """),
        organizations=listed("""
            universitet | *universitet | universitetet | højskole | *højskole | institut | *institut | instituttet | styrelse
            *styrelsen | ministerium | *ministeriet | råd | *rådet | forening | *foreningen | museum | *museum | museet | fond
            *fonden | laboratorium | observatorium | center | *center | centret | *centret | bureau | kommission | kommune
            *kommune | region | fakultet | hospital | *hospital | forbund | *forbundet | gruppe | gruppen | akademi | tjeneste
            a/s | aps | i/s | k/s | p/s | fmba | amba | bank | *bank | kammer | skole | *skole | bibliotek | *bibliotek | arkiv
            teater | park | klub | parti | organisation | ambassade | politi | politiet | beredskab | domstol | folketinget
            selskab | *selskab | selskabet | *selskabet | dtu | dmi | geus | danmarks | dansk | danske | det kongelige | kongelige
            havn | lufthavn | forlag | departement | space
            *museet | *universitetet | *biblioteket | *hospitalet | *teatret | *teater | *instituttet | *skolen
            *gruppen | *banken | *politi | *værket | *værk | *centeret | *orkester | *orkestret
            kommunen | regionen | beredskabet | brandvæsen | redningsberedskab | a.m.b.a.
        """),
        units=listed(
            "afdeling | afdelingen | enhed | sektion | kontor | team | gruppe | formidling"
        ),
        desks=listed("""
            presseafdeling | presseafdelingen | pressetjeneste | pressetjenesten | pressekontor | pressekontoret | pressecenter
            presserum | pressevagt | pressevagten | pressetelefon | pressetelefonen | kommunikationsafdelingen
            kommunikationsafdeling | kommunikation | kommunikation og presse | presse og kommunikation | presseenhed
            presseservice | medieservice | medievagt | informationsafdelingen | redaktionen | sekretariat | sekretariatet
            hotline | informationstelefon | besøgsservice | presseteam | newsroom | mediekontakt | informationskontoret
            oplysningen | vagttelefon | turistbureau | formidling og kommunikation | tilmelding
            *vagten | vagtcentralen | kommunikationsenheden
            borgerservice | informationen | servicecenter | driftscenter
        """),
        joins=listed("og | eller | samt | &"),
        links=listed("""
            ved | på | i | for | af | til | fra | hos | med | via | om | vores | den | det | de | en | et | sin | os
        """),
        places=listed("""
            ved | på
        """),
        at=listed("snabel-a | at"),
        dot=listed("punktum | punkt"),
        patterns=listed("fornavn.efternavn | fornavn_efternavn | f.efternavn"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            annoncerer | lancerer | inviterer | præsenterer | offentliggør | åbner | udgiver | udsender | oplyser
            meddeler | indbyder | kræver | advarer | har | får | starter | søger | indgår | opfordrer
        """),
        seats=listed("kommune"),
        sent_for=listed("på vegne af"),
        behalf=listed("på vegne af"),
    ),
)
