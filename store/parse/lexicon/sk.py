"""Slovak."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="sk",
    small=listed(
        "a | v | na | sa | je | že | s | z | do | o | vo | pre | k | to | i | od | za | po | ako | ktoré | ktorý | ktorá | bol | bola | bolo | sú | aj | zo | pri | jeho"
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
    release=ReleaseWords(
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
    contact=ContactWords(),
)
