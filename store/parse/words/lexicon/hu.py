"""Hungarian."""

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
    code="hu",
    small=listed(
        "a | az | és | hogy | nem | is | egy | van | volt | meg | ez | ezt | csak | már | azt | mint | vagy | lesz | ki | el | szerint | között | után | több | első | új"
    ),
    endings=listed(
        "ban | ben | nak | nek | ról | ről | tól | től | val | vel | ság | ség | ott | ett | ják | ból | ből"
    ),
    traits=Traits(country="HU", letters="őű", compounds=True),
    grammar=Grammar(
        nameless=listed("ők | mi | ti | mindenki"),
        amid_names=listed("és"),
        before_names=listed("az"),
        articles=listed("a | az"),
        in_names=listed("és"),
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
    mail=MailWords(
        senders=listed("feladó"),
        addressees=listed("címzett | másolatot kap"),
        mailed=listed("küldve | dátum | tárgy"),
    ),
    release=ReleaseWords(
        releases=listed("sajtóközlemény"),
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
    contact=ContactWords(
        fields=listed("kommunikáció | marketing"),
        units=listed("""
            osztály | osztálya | iroda | irodája | igazgatóság | tanszék | csoport
        """),
        headings=listed("""
            kapcsolat | sajtókapcsolat | további információ | információ | bővebb információ | elérhetőség | elérhetőségek
            kapcsolattartó | sajtókapcsolatok | érdeklődni | sajtóinformáció | kérdések
        """),
        audiences=listed("sajtó | média | újságírók | befektetők | kutató | kutatók | tudományos"),
        invites=listed("""
            kérjük forduljon | forduljanak | hívja | hívják | írjon | kérjük keresse | további információért | elérhető
            érdeklődni lehet | vegye fel a kapcsolatot
        """),
        refuses=listed("""
            leiratkozás | leiratkozni | adatvédelem
        """),
        figures=listed("""
            adószám | cégjegyzékszám | bankszámla | isbn | issn | irányítószám | iktatószám
        """),
        general=listed("központ | telefonközpont | recepció | központi szám"),
        elsewhere=listed(
            "háttér | jegyzetek | megjegyzés | kövessen minket | képaláírás | forrás | hivatkozás | cím | mellékletek"
        ),
        voice=listed("""
            tel | tel. | telefon | telefonszám | t
        """),
        calls=listed("""
            vezetékes | közvetlen
        """),
        mobile=listed("mobil | mob. | mobiltelefon | m | mobilszám"),
        fax=listed("fax | telefax | f"),
        email=listed("e-mail | email | drótposta | villámposta | e-mail cím"),
        web=listed("web | honlap | weboldal | internet"),
        address=listed("cím | utca | u. | út | tér | körút | krt. | emelet"),
        extension=listed("mellék | m. | belső"),
        forenames=listed("keresztnév | utónév"),
        surnames=listed("vezetéknév | családnév | családi név"),
        names=listed("név | kapcsolattartó"),
        positions=listed("beosztás | tisztség | munkakör"),
        employers=listed("szervezet | intézmény | cég | vállalat"),
        enrolling=listed("regisztracio | akkreditacio"),
        honorifics=listed("""
            dr. | dr | prof. | ifj. | id. | özv. | úr | asszony | mgr.
            habil. | bíró | r. alezredes | r. őrnagy | r. százados | mb.
        """),
        degrees=listed("phd | ph.d. | dsc"),
        given=listed("""
            anna | andrás | antal | attila | balázs | béla | bence | csaba | dániel | dávid | dóra | emese | endre | erika
            erzsébet | eszter | éva | ferenc | gábor | gergely | györgy | gyula | ildikó | ilona | imre | istván | jános | józsef
            judit | júlia | kata | katalin | krisztina | lajos | lászló | lilla | máté | márta | mária | mihály | miklós | mónika
            nóra | orsolya | pál | péter | réka | róbert | sándor | szilvia | tamás | tibor | tímea | viktória | vilmos | zoltán
            zsófia | zsolt | zsuzsanna | ágnes | árpád
            ádám | ákos | albert | alexandra | andrea | anett | anikó | anita | áron | bálint | barbara | barnabás
            beáta | benedek | bernadett | boglárka | borbála | botond | csilla | dalma | dénes | diána | dorottya
            edina | edit | emília | enikő | evelin | flóra | fruzsina | gergő | géza | gizella | gyöngyi | hajnalka
            hanna | henrietta | ibolya | irén | izabella | jenő | kálmán | kamilla | károly | kinga | kornél | kristóf
            krisztián | levente | lívia | luca | magdolna | margit | márk | márton | mátyás | melinda | nándor
            nikolett | noémi | olga | ottó | panna | petra | piroska | rebeka | renáta | richárd | roland | rozália
            sára | sarolta | szabolcs | szilárd | tamara | teréz | timea | tünde | vera | veronika | viktor | virág
            vivien | zita | zsombor
        """),
        roles=listed("""
            sajtófőnök | szóvivő | sajtóreferens | igazgató | *igazgató | vezető | *vezető | elnök | titkár | kutató | *kutató
            tanár | docens | professzor | kommunikációs vezető | *felelős | munkatárs | *munkatárs | referens | menedzser
            főszerkesztő | szerkesztő | mérnök | miniszter | polgármester | államtitkár | főigazgató | osztályvezető
            ügyvezető | sajtófelelős | főmuzeológus | muzeológus | alpolgármester | jegyző | alelnök | főtitkár
            adjunktus | koordinátor | *referens
        """),
        organizations=listed("""
            egyetem | *egyetem | intézet | *intézet | ügynökség | minisztérium | *minisztérium | tanács | társaság | egyesület
            múzeum | alapítvány | központ | hivatal | *hivatal | kft. | kft | zrt. | zrt | nyrt. | nyrt | bt. | akadémia | kórház
            önkormányzat | szövetség | csoport | bank | könyvtár | színház | kormány | rendőrség | magyar
            polgármesteri hivatal | laboratórium | csillagvizsgáló | operaház | zenekar | levéltár | szövetkezet
            kamara | kiadó | fesztivál | igazgatóság | kikötő | repülőtér | rendőr-főkapitányság | katasztrófavédelem
            nemzeti park | állatkert | vállalat | gyár | művek | nonprofit kft.
        """),
        desks=listed("""
            sajtóiroda | sajtóosztály | sajtószolgálat | kommunikációs osztály | kommunikációs igazgatóság | titkárság
            sajtó | információs vonal | médiakapcsolatok
            sajtóügyelet | sajtóközpont | kommunikációs iroda | kommunikáció | szerkesztőség
            közönségszolgálat
            ügyelet
        """),
        joins=listed("és | vagy | valamint"),
        at=listed("kukac"),
        dot=listed("pont"),
        patterns=listed("vezeteknev.keresztnev | keresztnev.vezeteknev"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            bejelent* | meghív* | bemutat* | közzé* | közöl* | megnyit* | elindít* | szervez* | rendez* | felhív*
            tájékoztat* | kiad* | várja | indít*
        """),
    ),
)
