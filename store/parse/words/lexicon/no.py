"""Norwegian."""

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
    code="no",
    small=listed(
        "og | i | at | en | et | som | på | er | av | for | med | den | det | til | har | de | ikke | om | fra | ved | kan | skal | var | seg | også | ble | blir | være | nye | etter | mellom"
    ),
    traits=Traits(
        also=("nb", "nn"),
        country="NO",
        letters="ø",
        family="northern",
        told=listed("""
            _av_ | _etter_ | _mellom_ | _ble_ | øy | _bare_ | hva_ | _å_ | _noen | _sier_ | _mot_ | _noe_
            melding | sjon_ | _ut_ | _inn_ | _opp_ | _seg_ | _mer_ | _hadde_ | _mye_ | _fram_ | _igjen_
            bøk | søk | åp | gjør | ene_ | _uke | kjøp | _gjennom | tilbake | _ikkje_ | _eit_ | +47 | .no
            tt_ | kk_ | nn_ | ll_ | pp_ | het_ | heten | ei | kj | gj
            skap | arbeid | prosjekt | prosent | _utvikl | språk | _fortell | _ansett | _regjering | _utdann | _tas_ | imot_ | deltak
        """),
        compounds=True,
    ),
    grammar=Grammar(
        nameless=listed("han | hun | vi | alle | hvem | flere | andre | siste | våre | et | ei"),
        amid_names=listed("og | til"),
        for_=listed("for"),
        articles=listed("den | det"),
        from_=listed("fra"),
        by=listed("av | tekst | foto"),
        with_=listed("med"),
        under=listed("ihht"),
        in_names=listed("og | av | til | i"),
        fillers=listed("og | den | til | nr"),
        dating=listed("den | kl | i"),
        within=listed("i"),
        none=listed("ingen"),
    ),
    calendar=Calendar(
        months=forms("""
            januar jan | februar feb | mars mar | april apr
            mai | juni jun | juli jul | august aug
            september sep sept | oktober okt | november nov | desember des
        """),
        weekdays=forms("""
            mandag man | tirsdag tir tirs | onsdag ons | torsdag tor tors
            fredag fre | lørdag lør | søndag søn
        """),
        joined=listed("den"),
    ),
    clock=Clock(
        relative_days=listed("idag"),
        zones=listed("norsk tid=paris"),
        time=listed("tid"),
    ),
    mail=MailWords(
        senders=listed("fra"),
        addressees=listed("til"),
        mailed=listed("sendt | dato | emne"),
        replies=listed("vs | sv"),
    ),
    genre=GenreWords(
        personal=listed("jeg | meg | du | deg | hei | takk | mvh"),
        wrote=listed("skrev"),
        newsletter=listed("""
            nyhetsbrev | meld deg av | avslutt abonnement | vis i nettleser | du mottar denne | les mer | i dette nummeret
            kjære lesere
        """),
        receipt=listed("""
            ordrenummer | din ordre | din bestilling | ordrebekreftelse | faktura | delsum | totalbeløp | frakt
            leveringsadresse | betalingsmåte | takk for din bestilling | mva
        """),
        notice=listed("ikke svar | automatisk melding | fravær | din konto"),
        article=listed("les også | les mer | mest lest | kommentarer | abonner | annonse"),
        interview=listed("intervju | intervju med"),
        minutes=listed(
            "referat | til stede | forfall | dagsorden | saksliste | eventuelt | neste møte"
        ),
        obituary=listed("begravelse | bisettelse | etterlater seg"),
        recipe=listed("ingredienser | slik gjør du | spiseskjeer | ss | ts"),
        manual=listed(
            "installasjon | bruk | lisens | krav | konfigurasjon | dokumentasjon | kildekode"
        ),
    ),
    release=ReleaseWords(
        releases=listed("pressemelding"),
        kinds=listed("""
            pressemelding | nyhet | nyheter | presseinvitasjon | pressemeddelelse | invitasjon til pressen | felles pressemelding
            melding | presse | pressenotat | mediemelding | uttalelse | nyhetsbrev | pressekonferanse | nyhetsmelding | børsmelding
            pressevarsel
        """),
        immediate=listed("""
            til umiddelbar publisering | for umiddelbar publisering | kan publiseres umiddelbart | fri for publisering
            til omgående publisering
        """),
        embargo=listed("""
            embargo til | sperrefrist | sperrefrist til | under embargo til | embargo | sperret til | må ikke offentliggjøres før
            ikke for publisering før | må ikke publiseres før | publiseres tidligst | klausulert til | klausul | embargo frem til
            under embargo
        """),
        numbers=listed("nr | nr. | nummer | pressemelding nr | no | ref | pressemelding"),
        dated=listed(
            "sendt | dato | publisert | offentliggjort | sendt | utgitt | den | publiseringsdato"
        ),
        updated=listed("oppdatert | sist oppdatert | endret | sist endret | når | påmeldingsfrist"),
        titled=listed("emne | tittel | overskrift | vedrørende"),
        subtitled=listed("undertittel | ingress | sammendrag"),
        issued=listed(
            "kilde | avsender | utgiver | utgjevar | organisasjon | fra | utgitt av | selskap | på vegne av"
        ),
        greetings=listed(
            "kjære | hei | til redaksjonen | til pressen | god morgen | god dag | vedlagt"
        ),
        skip=listed("""
            skriv ut | del | tilbake | hjem | last ned | les mer | meld deg av | se i nettleser | gå til innhold | english version
            in english
        """),
        about=listed("om | om oss | fakta om | kort om | bedriftsprofil"),
        notes=listed("""
            til redaksjonen | note til redaksjonen | noter til redaktører | fakta | merknad til redaksjonen | bakgrunn
            redaksjonell merknad | notis til redaksjonen
        """),
        ends=listed("slutt | - slutt - | slutt på meldingen"),
        revisions=listed("""
            rettelse | korrigering | rettet | oppdatering | oppdatert | endring | korrigert | retting | erstatter
            korrigert versjon
        """),
        said=listed("""
            sier | sa | forteller | forklarer | uttaler | opplyser | mener | ifølge | legger til | understreker | påpeker
            konstaterer | kommenterer
        """),
        hours=listed("kl | klokken | klokka"),
        noon=listed("klokka tolv | middag"),
        midnight=listed("midnatt"),
        press=listed("""
            pressetjeneste | presse | kommunikasjon | kommunikasjonsavdelingen | presseavdeling | pressekontakt | pressevakt
            informasjonsavdelingen | pressekontoret | kommunikasjonsenheten | pressetelefon | mediekontakt
        """),
    ),
    contact=ContactWords(
        ministries=listed("departementet | *departementet"),
        advising=listed("certified adviser | finansiell rådgiver | tilrettelegger"),
        lands=listed("stater"),
        headings=listed("""
            kontakt | kontakter | kontaktperson | kontaktpersoner | kontaktinformasjon | kontaktinfo | pressekontakt
            pressekontakter | mer informasjon | for mer informasjon | ytterligere informasjon | nærmere informasjon | spørsmål
            opplysninger | henvendelser | intervju | intervjuer | for spørsmål | mediehenvendelser | pressehenvendelser
            ytterligere opplysninger | kontakt oss | for intervju | for nærmere informasjon | mediekontakt | spørsmål rettes til
            utgiver
        """),
        audiences=listed("""
            presse | pressen | media | medier | journalister | forsker | forskere | investorer | publikum | vitenskap | faglig
            kommunikasjon | redaksjon | bilder | pressebilder | bedrift | byrå | kunder | skoler | prosjekt | internasjonalt
            norge | forfattere | aksjonærer | analytikere | marked og kommunikasjon
        """),
        invites=listed("""
            kontakt gjerne | kontakt | kontakte | ta kontakt med | ta kontakt | vennligst kontakt | ring | ringe | skriv til
            send e-post | kan nås | kan kontaktes | treffes på | nås på | for mer informasjon | for ytterligere informasjon
            henvendelser til | henvend deg | rettes til | er tilgjengelig | tilgjengelig for | mer informasjon fås
            spørsmål kan rettes
        """),
        refuses=listed("""
            stille spørsmål på telefon | delta på telefon | ring inn på | innringing | innringingsnummer
            telefonkonferanse | pinkode | tilgangskode | opptak | avmelding | meld deg av | avslutt abonnement | nyhetsbrev
            personvern | personvernombud | cookies | informasjonskapsler | ledige stillinger | webmaster | nettredaktør
        """),
        relays=listed("sendt ut via | distribuert av | formidlet av"),
        figures=listed("""
            isbn | issn | org.nr. | org.nr | organisasjonsnummer | foretaksnummer | orgnr | mva | kontonummer | konto | iban
            saksnummer | saksnr. | referanse | ordrenummer | postnummer | postboks | nummer | nr | nr.
        """),
        general=listed(
            "sentralbord | sentralbordet | resepsjon | resepsjonen | hovednummer | sentralbord/resepsjon"
        ),
        elsewhere=listed("""
            om | bakgrunn | fakta | noter | til redaksjonen | følg oss | del | bildetekst | foto | bilder | artikkel | publikasjon
            referanse | lenker | lenke | nettside | flere nyheter | relatert | copyright | vedlegg | adresse | les mer
            åpningstider
        """),
        voice=listed("""
            tel | tel. | telefon | tlf | tlf. | t | telefonnummer | fasttelefon | kontor | arbeid | d | tlfnr. | vakttelefon
            tlf. nr.
        """),
        calls=listed("""
            direkte | direktenummer | på | pressevakt
        """),
        mobile=listed(
            "mobil | mob | mob. | m | mobiltelefon | mobilnummer | mobiltlf. | mobilnr. | mobile"
        ),
        fax=listed("faks | fax | telefaks | telefax | f | faksnummer"),
        email=listed("e-post | epost | e-mail | email | mail | e-postadresse | e | mailadresse"),
        web=listed(
            "nett | nettside | nettsted | hjemmeside | web | internett | www | url | twitter"
        ),
        address=listed("""
            adresse | gate | *gata | *gate | *veien | *vei | *plass | vei | plass | postboks | besøksadresse | postadresse | bygg
            etasje | postnummer
        """),
        extension=listed("linje | internnr. | internnummer | ext. | lokal"),
        forenames=listed("fornavn"),
        surnames=listed("etternavn"),
        names=listed("navn | kontaktperson | kontakt"),
        positions=listed("tittel | stilling | rolle | funksjon"),
        employers=listed(
            "organisasjon | bedrift | selskap | etat | avdeling | institusjon | institutt | enhet"
        ),
        enrolling=listed("pamelding | akkreditering"),
        honorifics=listed("""
            hr. | hr | fru | frk. | dr. | dr | prof. | prof | professor | førsteamanuensis | ing. | siv.ing. | cand.
            cand.scient. | cand.real.
            dr.philos. | dr. philos. | dr.ing. | cand.mag. | førsteam. | major | kaptein | oberst | biskop | prost
            sogneprest
        """),
        degrees=listed("ph.d. | phd | dr.scient. | dr.ing. | dr.philos. | msc | mba"),
        particles=listed("von | de | van | der | af | du"),
        given=listed("""
            anders | anne | ann | arne | arild | atle | audun | aud | berit | bente | bjarne | bjørn | bodil | brit | børge
            cathrine | christian | dag | egil | einar | eirik | elin | ellen | elise | erik | erling | espen | eva | even
            eystein | finn | frode | geir | gerd | gro | gunnar | guro | hanne | hans | harald | heidi | helge | henrik | hilde
            håkon | håvard | hege | ida | inger | ingrid | ingvild | ivar | jan | jens | jo | johan | jon | jorunn | jostein
            julie | kari | karianne | karl | kirsti | kjell | kjersti | knut | kristian | kristin | kåre | lars | leif | lene
            lise | liv | mari | maria | marianne | marit | marte | martin | mette | mona | morten | nils | nina | ola | olav | ole
            oddvar | odd | per | petter | pål | ragnar | ragnhild | randi | reidar | roar | rolf | rune | ruth | sigrid | sigurd
            silje | siri | sissel | solveig | solvei | steinar | stein | stian | stig | svein | synnøve | terje | thomas | tone
            tor | tore | torgeir | torill | torunn | trond | trude | tuva | turid | unni | vegard | vidar | vigdis | wenche
            øystein | øyvind | åse | åshild | tormod | endre | eskil | frøydis | gunhild | halvard | magnhild
        """),
        functions=listed("""
            presse og kommunikasjon | kommunikasjon og samfunnskontakt | samfunnskontakt
        """),
        roles=listed("""
            pressesjef | presserådgiver | presseansvarlig | kommunikasjonssjef | kommunikasjonsrådgiver | kommunikasjonsdirektør
            kommunikasjonsansvarlig | *sjef | sjef | *rådgiver | rådgiver | seniorrådgiver | *ansvarlig | *medarbeider
            medarbeider | *konsulent | konsulent | talsperson | talsmann | talskvinne | direktør | *direktør
            administrerende direktør | leder | *leder | styreleder | nestleder | sekretær | *sekretær | statssekretær | forsker
            *forsker | seniorforsker | professor | *professor | førsteamanuensis | amanuensis | stipendiat | *stipendiat
            postdoktor | prosjektleder | forskningsleder | koordinator | *koordinator | redaktør | *redaktør | journalist
            kurator | konservator | ingeniør | *ingeniør | spesialist | *spesialist | analytiker | *analytiker | økonom | *økonom
            overlege | lege | minister | *minister | statsråd | ordfører | rektor | dekan | avdelingsleder | seksjonsleder
            instituttleder | gründer | partner | assistent | *assistent | formidler | biolog | geolog | fysiker | *fysiker
            astronom | *log | historiker | meteorolog | klimaforsker | forfatter | operasjonsleder | politiinspektør | markedssjef
            generalsekretær | fylkesmann | statsforvalter | byråd | daglig leder | *ordfører
            pressevakt | mediavakt | medievakt | vakthavende
            sogneprest | biskop | organist | dirigent | regissør | dramaturg | koreograf | komponist
            musiker | skuespiller | *konservator | førstekonservator | museumsdirektør | arkivar | bibliotekar
            arkeolog | gartner | skogvokter | naturveileder | birøkter
            havnesjef | havnefogd | fyrvokter | *vokter | arkitekt | *arkitekt | planlegger | *planlegger | økolog
            hydrolog | kjemiker | matematiker | statistiker | sykepleier | jordmor | veterinær | førstelektor
            universitetslektor | *rektor | varaordfører | fylkesordfører | kommunedirektør | rådmann | *talsmann
            *talsperson | kasserer | aktor | dommer | advokat | innsatsleder | forlegger | fotograf | produsent
            trener | enhetsleder
            teamleder | senterleder
        """),
        organizations=listed("""
            universitet | *universitet | universitetet | høgskole | høgskolen | høyskole | *høyskole | *høgskolen | institutt
            *institutt | instituttet | direktorat | direktoratet | *direktoratet | departement | *departementet | råd | *rådet
            forening | *foreningen | museum | *museum | museet | stiftelse | stiftelsen | laboratorium | observatorium | senter
            *senter | senteret | *senteret | byrå | kommisjon | kommune | *kommune | fylke | fylkeskommune | fakultet | sykehus
            *sykehus | *sykehuset | forbund | *forbundet | gruppe | gruppen | akademi | akademiet | tjeneste | as | asa | sa | ans
            da | ks | bank | *bank | kammer | skole | *skole | bibliotek | *biblioteket | arkiv | teater | park | klubb | parti
            *partiet | organisasjon | ambassade | politi | politiet | brannvesen | domstol | stortinget | selskap | *selskap
            selskapet | *selskapet | ntnu | sintef | nilu | norsk | norges | norske | havforskningsinstituttet | meteorologisk
            romsenter | havn | lufthavn | forlag | tilsyn | *tilsynet | verket | *verket
            *etaten | *fondet | *museet | *universitetet | *høgskole | *teatret | *teateret | *teater | *operaen
            *instituttet | *gruppen | *banken | *politidistrikt | *verk | *orkester
            kommunen | fylkeskommunen | statsforvalteren | brannvesenet | helseforetak | foretak | rhf | iks
        """),
        units=listed("avdeling | avdelingen | enhet | seksjon | team | gruppe"),
        desks=listed("""
            presseavdeling | presseavdelingen | pressetjeneste | pressetjenesten | pressekontor | pressekontoret | pressesenter
            presserom | pressevakt | pressevakten | pressetelefon | pressetelefonen | kommunikasjonsavdelingen
            kommunikasjonsavdeling | kommunikasjonsenheten | kommunikasjon | kommunikasjon og presse | presse og kommunikasjon
            presseservice | medieservice | medievakt | mediesenter | informasjonsavdelingen | redaksjonen | sekretariat
            sekretariatet | vakttelefon | vakttelefonen | informasjonstelefon | turistinformasjon | medietelefon | mediekontakt
            *vakten | servicetorget | forskningsformidling | påmelding
            pressevakta | *vakta | mediavakt | mediatelefon | kommunikasjonsstaben | infosenter
            operasjonssentralen | vaktsentralen | desken
        """),
        joins=listed("og | eller | samt | &"),
        links=listed("""
            ved | på | i | for | av | til | fra | hos | med | via | om | vår | den | det | de | en | et | sin | oss
        """),
        places=listed("""
            ved | på | i
        """),
        at=listed("krøllalfa | alfakrøll | at"),
        dot=listed("punktum | punkt"),
        patterns=listed("fornavn.etternavn | fornavn_etternavn | f.etternavn"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            lanserer | inviterer | presenterer | offentliggjør | åpner | melder | opplyser | advarer | krever | har
            får | starter | søker | inngår | oppfordrer | kunngjør
        """),
        seats=listed("kommune"),
        behalf=listed("på vegne av | på vegna av"),
    ),
)
