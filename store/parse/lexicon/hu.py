"""Hungarian."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="hu",
    small=listed(
        "a | az | és | hogy | nem | is | egy | van | volt | meg | ez | ezt | csak | már | azt | mint | vagy | lesz | ki | el | szerint | között | után | több | első | új"
    ),
    calendar=Calendar(
        months=forms("""
            január jan | február febr feb | március márc | április ápr
            május máj | június jún | július júl | augusztus aug
            szeptember szept | október okt | november nov | december dec
        """),
        weekdays=forms("""
            hétfő h | kedd k | szerda sze | csütörtök cs
            péntek p | szombat szo | vasárnap v
        """),
    ),
    release=ReleaseWords(
        kinds=listed("""
            sajtóközlemény | közlemény | sajtómeghívó | sajtóanyag | sajtóinformáció | sajtótájékoztató | hír | hírek
            közös közlemény | nyilatkozat | meghívó | sajtóhír | közös sajtóközlemény | tájékoztató
        """),
        immediate=listed(
            "azonnali közlésre | azonnal közölhető | azonnal közzétehető | szabadon közölhető"
        ),
        embargo=listed("""
            embargó | embargós | embargó alatt | nem közölhető | közölhető | embargóval | csak ezután közölhető
            nem hozható nyilvánosságra
        """),
        numbers=listed("sz | szám | sorszám | iktatószám | ügyiratszám"),
        dated=listed("dátum | megjelent | közzétéve | kelt | megjelenés dátuma | kiadás dátuma"),
        updated=listed("frissítve | utolsó frissítés | módosítva | mikor | utolsó módosítás"),
        titled=listed("tárgy | cím | téma"),
        subtitled=listed("alcím | összefoglaló"),
        issued=listed("forrás | kiadó | kiadja | szervezet | feladó | cég | intézmény"),
        greetings=listed("tisztelt | kedves | jó napot | mellékelten"),
        skip=listed("""
            nyomtatás | megosztás | vissza | főoldal | letöltés | tovább | leiratkozás | english version
        """),
        about=listed("rólunk | a cégről | háttér | vállalatról | bemutatkozás"),
        notes=listed("""
            megjegyzés a szerkesztőknek | szerkesztőknek | háttérinformáció | megjegyzések | tájékoztató a szerkesztőknek
        """),
        ends=listed("vége | - vége -"),
        revisions=listed("""
            helyreigazítás | javítás | javított | frissítés | frissítve | módosítás | kiegészítés | javított változat
        """),
        said=listed("""
            mondta | mondja | közölte | elmondta | hangsúlyozta | tette hozzá | szerint | nyilatkozta | fogalmazott | magyarázta
            emelte ki | jelentette ki
        """),
        hours=listed("óra | órakor | óráig"),
        noon=listed("dél | délben"),
        midnight=listed("éjfél"),
        press=listed("""
            sajtóiroda | sajtóosztály | kommunikáció | kommunikációs igazgatóság | sajtó | kommunikációs osztály | sajtószolgálat
            sajtókapcsolat | sajtófőosztály
        """),
    ),
    contact=ContactWords(),
)
