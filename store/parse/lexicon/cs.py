"""Czech."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="cs",
    small=listed(
        "a | v | na | se | je | že | s | z | do | o | ve | pro | k | to | i | od | za | po | jako | které | který | která | byl | byla | bylo | jsou | také | ze | při | jeho"
    ),
    calendar=Calendar(
        months=forms("""
            ledna leden led | února únor úno | března březen bře | dubna duben dub
            května květen kvě | června červen čvn | července červenec čvc | srpna srpen srp
            září zář | října říjen říj | listopadu listopad lis | prosince prosinec pro
        """),
        weekdays=forms("""
            pondělí po | úterý út | středa středu st | čtvrtek čt
            pátek pá | sobota sobotu so | neděle neděli ne
        """),
    ),
    release=ReleaseWords(
        kinds=listed("""
            tisková zpráva | tiskové prohlášení | tisková informace | pozvánka pro média | pozvánka pro novináře
            pozvánka na tiskovou konferenci | aktuality | zpráva | sdělení pro média | společná tisková zpráva | informace pro média
            prohlášení | mediální zpráva | tiskové sdělení | pozvánka | zpráva pro média | komuniké
        """),
        immediate=listed(
            "k okamžitému zveřejnění | k okamžitému uveřejnění | pro okamžité zveřejnění | bez embarga"
        ),
        embargo=listed("""
            embargo do | embargo | zákaz zveřejnění do | nezveřejňovat před | pod embargem do | informační embargo do
            zveřejnit nejdříve | nezveřejňujte před | ke zveřejnění po | časové embargo do
        """),
        numbers=listed("č | č. | číslo | čj | č. j. | tisková zpráva č | no | tisková zpráva"),
        dated=listed(
            "datum | vydáno | zveřejněno | dne | publikováno | ze dne | datum vydání | vydáno dne"
        ),
        updated=listed("""
            aktualizováno | naposledy aktualizováno | poslední aktualizace | kdy | poslední změna | upraveno | termín
        """),
        titled=listed("předmět | název | titulek | věc"),
        subtitled=listed("podtitul | podtitulek | perex | shrnutí"),
        issued=listed(
            "zdroj | vydavatel | vydal | odesílatel | organizace | instituce | společnost | od"
        ),
        greetings=listed("vážení | vážená | vážený | dobrý den | milí | v příloze"),
        skip=listed("""
            tisk | tisknout | sdílet | zpět | úvod | stáhnout | číst dále | odhlásit | zobrazit v prohlížeči | přejít k obsahu
            english version
        """),
        about=listed(
            "o | o nás | o společnosti | profil | informace o | o firmě | o univerzitě | o ústavu"
        ),
        notes=listed("""
            poznámka pro editory | poznámky pro redakce | poznámka pro redakci | doplňující informace | pozadí
            informace pro redakce | poznámky | poznámky pro editory
        """),
        ends=listed("konec | - konec - | konec zprávy"),
        revisions=listed("""
            oprava | opraveno | aktualizace | aktualizováno | opravená verze | doplnění | errata | upřesnění | změna | nahrazuje
        """),
        said=listed("""
            řekl | řekla | říká | uvedl | uvedla | uvádí | vysvětluje | dodává | dodal | dodala | podle | komentuje | zdůraznil
            zdůraznila | popisuje | vysvětlil | vysvětlila | upozorňuje | sdělil | sdělila
        """),
        hours=listed("hod | hodin | h | hod."),
        noon=listed("poledne | v poledne"),
        midnight=listed("půlnoc"),
        press=listed("""
            tiskové oddělení | tiskový odbor | tiskový mluvčí | tisková mluvčí | komunikace | oddělení komunikace | odbor komunikace
            tiskové středisko | mediální oddělení | útvar komunikace | kancelář komunikace | vnější vztahy
            oddělení vnějších vztahů
        """),
    ),
    contact=ContactWords(),
)
