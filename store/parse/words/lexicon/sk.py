"""Slovak."""

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
    code="sk",
    small=listed(
        "a | v | na | sa | je | že | s | z | do | o | vo | pre | k | to | i | od | za | po | ako | ktoré | ktorý | ktorá | bol | bola | bolo | sú | aj | zo | pri | jeho"
    ),
    traits=Traits(genitives=True, country="SK", letters="ľ"),
    grammar=Grammar(
        nameless=listed("oni | ony | on | ona | my | vy | všetci | ďalšie | viac | naše"),
        amid_names=listed("pre"),
        for_=listed("pre"),
        from_=listed("od"),
        with_=listed("spolu"),
        in_names=listed("pre"),
        dating=listed("v | od"),
        none=listed("bez"),
    ),
    calendar=Calendar(
        months=forms("""
            januára január jan | februára február feb | marca marec mar | apríla apríl apr
            mája máj | júna jún | júla júl | augusta august aug
            septembra september sep | októbra október okt | novembra november nov | decembra december dec
        """),
        weekdays=forms("""
            pondelok po | utorok ut | streda stredu st | štvrtok št
            piatok pi | sobota sobotu so | nedeľa nedeľu ne
        """),
    ),
    mail=MailWords(
        senders=listed("od | odosielateľ"),
        addressees=listed("komu | kópia"),
        mailed=listed("odoslané | dátum | predmet"),
    ),
    release=ReleaseWords(
        releases=listed("tlačová správa"),
        kinds=listed("""
            tlačová správa | tlačová informácia | tlačové vyhlásenie | pozvánka pre médiá | pozvánka pre novinárov | správa
            správa pre médiá | aktuality | spoločná tlačová správa | vyhlásenie | informácia pre médiá | pozvánka
            tlačové stanovisko
        """),
        immediate=listed("na okamžité zverejnenie | na okamžité uverejnenie"),
        embargo=listed("""
            embargo do | embargo | pod embargom do | nezverejňovať pred | informačné embargo do | na zverejnenie po
        """),
        numbers=listed("č | č. | číslo | tlačová správa č"),
        dated=listed("dátum | zverejnené | vydané | dňa | publikované | dátum vydania"),
        updated=listed("aktualizované | posledná aktualizácia | kedy | upravené"),
        titled=listed("predmet | názov | vec | titulok"),
        subtitled=listed("podtitul | perex | podnadpis"),
        issued=listed("zdroj | vydavateľ | vydal | organizácia | spoločnosť | inštitúcia"),
        greetings=listed("vážení | vážená | vážený | dobrý deň | milí | v prílohe"),
        skip=listed(
            "tlačiť | zdieľať | späť | domov | stiahnuť | čítať viac | odhlásiť | english version"
        ),
        about=listed("o | o nás | o spoločnosti | profil | informácie o"),
        notes=listed("""
            poznámka pre redakcie | poznámky pre redakcie | poznámka pre editorov | doplňujúce informácie
        """),
        ends=listed("koniec | - koniec -"),
        revisions=listed("oprava | opravené | aktualizácia | doplnenie | opravená verzia | zmena"),
        said=listed("""
            povedal | povedala | hovorí | uviedol | uviedla | vysvetľuje | dodáva | podľa | dodal | dodala | vysvetlil | vysvetlila
            upozorňuje
        """),
        hours=listed("hod | hodín | h"),
        noon=listed("poludnie"),
        midnight=listed("polnoc"),
        press=listed("""
            tlačové oddelenie | tlačový odbor | komunikačný odbor | hovorca | hovorkyňa | oddelenie komunikácie | odbor komunikácie
            tlačové stredisko
        """),
    ),
    contact=ContactWords(
        ministries=listed("ministerstvo"),
        fields=listed("komunikácia | marketing"),
        units=listed("""
            oddelenie | oddelenia | odbor | odboru | útvar | útvaru | sekcia | sekcie | kancelária |
            kancelárie | katedra | katedry
        """),
        headings=listed("""
            kontakt | kontakty | kontaktná osoba | kontakt pre médiá | mediálny kontakt | bližšie informácie | ďalšie informácie
            viac informácií | informácie | otázky
        """),
        audiences=listed("médiá | tlač | novinári | investori | verejnosť | vedecký"),
        invites=listed("""
            kontaktujte | kontaktovať | obráťte sa na | volajte | píšte na | na telefónnom čísle | na čísle | k dispozícii
            informácie poskytne
        """),
        refuses=listed("""
            odhlásiť | ochrana osobných údajov
        """),
        figures=listed("""
            ičo | dič | ič dph | iban | isbn | issn | psč | účet
        """),
        general=listed("ústredňa | recepcia | vrátnica"),
        elsewhere=listed(
            "o nás | o spoločnosti | poznámky | foto | zdroj | zdroje | odkazy | adresa | prílohy"
        ),
        voice=listed("""
            tel | tel. | telefón | t | pevná linka
        """),
        mobile=listed("mobil | mob. | m | mobilný telefón"),
        fax=listed("fax | f"),
        email=listed("e-mail | email | mail"),
        web=listed("web | www | internet"),
        address=listed("adresa | ul. | ulica | nám. | námestie | psč"),
        extension=listed("klapka | kl. | linka"),
        forenames=listed("krstné meno"),
        surnames=listed("priezvisko"),
        names=listed("meno | meno a priezvisko"),
        positions=listed("funkcia | pozícia"),
        employers=listed("organizácia | inštitúcia | spoločnosť"),
        honorifics=listed("""
            pán | pani | ing. | mgr. | bc. | doc. | prof. | mudr. | judr. | phdr. | rndr. | dr.
            por. | npor. | kpt. | mjr. | pplk. | plk. | gen. | mvdr. | pharmdr. | thdr. | paeddr. | arch.
        """),
        degrees=listed("csc. | phd. | drsc. | mba"),
        given=listed("""
            andrej | anna | dušan | eva | ivan | ivana | jana | jozef | juraj | katarína | lucia | ľubica | ľuboš | marek | mária
            martin | martina | matúš | michal | milan | miroslav | monika | peter | petra | róbert | stanislav | štefan | tomáš
            vladimír | zuzana | zdenka
        """),
        roles=listed("""
            hovorca | hovorkyňa | vedúci | vedúca | riaditeľ | riaditeľka | predseda | predsedníčka | tajomník | koordinátor
            koordinátorka | manažér | manažérka | špecialista | špecialistka | vedec | vedecký pracovník | profesor | docent
            minister | primátor | starosta | rektor | dekan | redaktor
            dirigent | režisér | režisérka | dramaturg | kurátor | kurátorka | reštaurátor
            reštaurátorka | archivár | archivárka | knihovník | knihovníčka | archeológ | archeologička
            lesník | architekt | architektka | ekológ | biológ | geológ | hydrológ | fyzik | chemik | lekár | lekárka
            primár | docentka | rektorka | dekanka | starostka | primátorka | podpredseda | tlačový tajomník
            tlačová tajomníčka | asistent | asistentka | výskumník | výskumníčka | vedecká pracovníčka | veliteľ
            inšpektor
        """),
        organizations=listed("""
            univerzita | ústav | inštitút | agentúra | ministerstvo | odbor | rada | spoločnosť | združenie | múzeum | nadácia
            laboratórium | observatórium | centrum | úrad | mesto | kraj | fakulta | nemocnica | zväz | akadémia | a.s. | s.r.o.
            banka | komora | škola | knižnica | divadlo | slovenská | národná
            úradu | ministerstva | univerzity | ústavu | múzea | divadla | nemocnice | spoločnosti | správy | agentúry
            kraja | mesta | nadácie | knižnice | akadémie | fakulty | magistrátu | riaditeľstva | inštitútu | galérie
        """),
        desks=listed("""
            tlačové oddelenie | tlačový odbor | komunikačný odbor | oddelenie komunikácie | odbor komunikácie | tlačové stredisko
            sekretariát | infolinka | mediálne oddelenie
            tlačové centrum | tlačová služba | odbor komunikácie a médií | kancelária hovorcu | redakcia
            informačná linka | zákaznícka linka | informačné centrum
        """),
        joins=listed("a | alebo | i"),
        links=listed("z | zo | v | na | pre | pri | od | do | s"),
        places=listed("""
            v | na
        """),
    ),
    issuer=IssuerWords(
        tells=listed("""
            oznam* | pozýv* | predstav* | zahaj* | otvár* | otvor* | vydáv* | vydal* | organizuj* | upozorň*
            vyzýv* | informuj* | zverej* | spúšť* | vyhl*
        """),
    ),
)
