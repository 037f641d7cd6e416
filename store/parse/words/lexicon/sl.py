"""Slovene."""

from store.parse.words.lexicon.base import (
    Calendar,
    ContactWords,
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
    code="sl",
    small=listed(
        "in | je | na | za | da | se | so | ki | z | s | v | pri | tudi | po | od | kot | bo | bi | ali | do | iz | pa | ter | ne | o | bodo | še | leta | več | lahko | smo | bil | bila | bilo | ob"
    ),
    traits=Traits(
        genitives=True,
        country="SI",
        family="southern",
        told=listed("""
            _in_ | _ki_ | _tudi_ | _ter_ | _lahko_ | _pri_ | _pa_ | _še_ | _so_ | _bodo_ | _kot_ | _bo_ | nega_ | nje_
            sloven | .si | +386
        """),
    ),
    grammar=Grammar(
        for_=listed("za"),
        from_=listed("od"),
        in_places=listed("pri | ob | na"),
        in_names=listed("in | za"),
        fillers=listed("v"),
        dating=listed("dne"),
        none=listed("brez"),
    ),
    calendar=Calendar(
        months=forms("""
            januar januarja | februar februarja | marec marca | april aprila
            maj maja | junij junija | julij julija | avgust avgusta
            september septembra | oktober oktobra | november novembra | december decembra
        """),
        weekdays=forms("""
            ponedeljek | torek | sreda sredo | četrtek
            petek | sobota soboto | nedelja nedeljo
        """),
    ),
    mail=MailWords(
        senders=listed("od | pošiljatelj"),
        addressees=listed("za | prejemnik | kp"),
        mailed=listed("poslano | datum | zadeva"),
    ),
    release=ReleaseWords(
        kinds=listed("""
            sporočilo za javnost | sporočilo za medije | izjava za javnost | izjava za medije | vabilo medijem
            vabilo za medije | novinarska konferenca | obvestilo za medije | obvestilo medijem | skupno sporočilo za javnost
            sporočilo | novica | novice | obvestilo | vabilo na novinarsko konferenco | sporočilo medijem | izjava
        """),
        immediate=listed("za takojšnjo objavo | za takojšnjo uporabo"),
        embargo=listed("embargo do | embargo | pod embargom do | ni za objavo pred"),
        numbers=listed("številka"),
        dated=listed("datum | objavljeno | objavljeno dne | dne | datum objave"),
        updated=listed("posodobljeno | zadnja posodobitev | zadnja sprememba | spremenjeno | kdaj"),
        titled=listed("zadeva | naslov | tema"),
        subtitled=listed("podnaslov | povzetek"),
        issued=listed("vir | izdajatelj | organizacija | pošiljatelj | podjetje | ustanova"),
        greetings=listed("spoštovani | spoštovana | spoštovane | pozdravljeni | dragi | v prilogi"),
        skip=listed(
            "natisni | nazaj | domov | prenesi | preberi več | preberite več | odjava | english version"
        ),
        about=listed("o | o nas | o podjetju | o družbi | o inštitutu | o projektu"),
        notes=listed("opombe za urednike | opomba za urednike | dodatne informacije | ozadje"),
        ends=listed("konec | - konec -"),
        revisions=listed("popravek | popravljeno | dopolnitev | posodobitev | sprememba"),
        said=listed("""
            je povedal | je povedala | pravi | je dejal | je dejala | poudarja | je poudaril | je poudarila | pojasnjuje
            je pojasnil | je pojasnila | dodaja | je dodal | je dodala | po besedah
        """),
        hours=listed("uri | ure | h"),
        noon=listed("opoldne"),
        midnight=listed("polnoč"),
        press=listed("""
            služba za odnose z javnostmi | odnosi z javnostmi | služba za komuniciranje | oddelek za komuniciranje
            urad za komuniciranje | služba za odnose z mediji | tiskovni predstavnik | tiskovna predstavnica
        """),
    ),
    contact=ContactWords(
        groups=listed("skupina"),
        units=listed("""
            oddelek | oddelka | služba | službe | sektor | sektorja | urad | urada | katedra | katedre | direktorat
            direktorata
        """),
        headings=listed("""
            kontakt | kontakti | kontaktna oseba | kontaktne osebe | kontakt za medije | kontakti za medije | za medije
            stik za medije | stiki za medije | stik z mediji | dodatne informacije | več informacij | za več informacij
            za dodatne informacije | informacije | vprašanja | novinarska vprašanja
        """),
        audiences=listed(
            "mediji | medije | medijem | novinarji | novinarje | vlagatelji | javnost | tisk"
        ),
        invites=listed("""
            kontaktirajte | obrnite se na | se obrnite na | pokličite | pišite na | na telefonski številki | na številki
            na voljo | dosegljiv | dosegljiva | na e-naslov
        """),
        refuses=listed("""
            odjava | varstvo osebnih podatkov | politika zasebnosti | piškotki
        """),
        figures=listed("""
            davčna številka | matična številka | id za ddv | iban | trr | isbn | issn | poštna številka
        """),
        general=listed("centrala | recepcija | vložišče"),
        elsewhere=listed(
            "o nas | o podjetju | opombe | fotografija | foto | vir | viri | povezave | priloge"
        ),
        voice=listed("""
            tel | tel. | telefon | telefonska številka | t
        """),
        calls=listed("""
            stacionarni telefon
        """),
        mobile=listed("mob | mob. | mobi | mobilni telefon | mobitel | gsm | m"),
        fax=listed("faks | fax | telefaks | f"),
        email=listed("e-pošta | e-naslov | elektronska pošta | elektronski naslov | e-mail"),
        web=listed("splet | spletna stran | spletno mesto"),
        address=listed("ulica | ul. | cesta | trg"),
        extension=listed("int."),
        forenames=listed("ime"),
        surnames=listed("priimek"),
        names=listed("ime in priimek"),
        positions=listed("funkcija | delovno mesto"),
        employers=listed("organizacija | ustanova | podjetje"),
        honorifics=listed("""
            gospod | gospa | dr. | prof. | mag. | doc. | izr. prof. | red. prof. | doc. dr. | prof. dr. | izr. prof. dr.
            dipl. | univ. | viš. pred. | asist. | akad.
        """),
        given=listed("""
            aleš | alenka | aljaž | aljoša | andraž | andrej | andreja | anže | barbara | bojan | borut | boštjan | darja
            dejan | domen | gašper | gorazd | gregor | irena | iztok | janez | janja | jasmina | jernej | jože | jožica
            jure | katja | klemen | ksenija | lojze | luka | majda | mateja | matej | matjaž | metka | mihael | miha | mitja
            mojca | nejc | nika | petra | polona | primož | saša | sebastjan | simona | slavko | špela | tadej
            tanja | tatjana | tina | tjaša | tomaž | urška | uroš | vesna | vojko | žiga | živa
        """),
        functions=listed("odnosi z javnostmi | odnosi z mediji | stiki z javnostmi"),
        roles=listed("""
            predstavnik za odnose z javnostmi | predstavnica za odnose z javnostmi | predstavnik za stike z javnostmi
            predstavnica za stike z javnostmi | tiskovni predstavnik | tiskovna predstavnica | vodja | vodja komuniciranja
            vodja odnosov z javnostmi | vodja službe za odnose z javnostmi | svetovalec | svetovalka
            direktor | direktorica | generalni direktor | generalna direktorica | ravnatelj | ravnateljica | predsednik
            predsednica | podpredsednik | podpredsednica | predsednik uprave | predsednica uprave | član uprave | tajnik
            tajnica | koordinator | koordinatorica | raziskovalec | raziskovalka | znanstvenik | znanstvenica | profesor
            profesorica | docent | docentka | minister | ministrica | župan | županja | rektor | rektorica | dekan
            dekanja | urednik | urednica | kustos | kustosinja | kurator | kuratorka | dirigent | režiser | režiserka
            arheolog | arheologinja | arhitekt | arhitektka | zdravnik | zdravnica | inženir | inženirka
            strokovni sodelavec | strokovna sodelavka | državni sekretar | državna sekretarka | svetnik | svetnica
            pomočnik direktorja | pomočnica direktorja | producent | producentka | trener
        """),
        organizations=listed("""
            univerza | inštitut | agencija | ministrstvo | društvo | združenje | muzej | fundacija | laboratorij
            observatorij | center | urad | občina | mestna občina | fakulteta | bolnišnica | zveza | akademija | banka
            zbornica | šola | knjižnica | gledališče | zavod | zadruga | založba | orkester | filharmonija | galerija | d.o.o.
            d.d. | klinični center | javni zavod | nacionalni inštitut | policija | policijska uprava | vlada | družba
            podjetje | ustanova | d. o. o. | d. d. | slovenski | slovenska | narodni park
            univerze | inštituta | ministrstva | muzeja | občine | fakultete | bolnišnice | zveze | knjižnice | gledališča
        """),
        desks=listed("""
            služba za odnose z javnostmi | služba za odnose z mediji | oddelek za odnose z javnostmi | odnosi z javnostmi
            služba za komuniciranje | oddelek za komuniciranje | urad za komuniciranje | tajništvo | uredništvo
            tiskovno središče | služba za stike z javnostmi
        """),
        joins=listed("ali | ter"),
        links=listed("in | v | na | za | od | iz | s | z | pri | do"),
        places=listed("v | na | pri"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            objavlj* | predstavlj* | predstavil* | vabi | vabijo | odpir* | organizir* | opozarj* | obvešča* | začenja
            začenjajo | poziv*
        """),
    ),
)
