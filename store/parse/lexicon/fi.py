"""Finnish."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="fi",
    small=listed(
        "ja | on | ei | että | se | ovat | oli | myös | sekä | joka | jotka | kuin | mukaan | voi | vuoden | uusi | mutta | hän | sen | tai | vuonna | ole | kanssa | jo | nyt | kun | olla | tämä"
    ),
    calendar=Calendar(
        months=forms("""
            tammikuu tammikuuta tammikuun | helmikuu helmikuuta helmikuun | maaliskuu maaliskuuta maaliskuun | huhtikuu huhtikuuta huhtikuun
            toukokuu toukokuuta toukokuun | kesäkuu kesäkuuta kesäkuun | heinäkuu heinäkuuta heinäkuun | elokuu elokuuta elokuun
            syyskuu syyskuuta syyskuun | lokakuu lokakuuta lokakuun | marraskuu marraskuuta marraskuun | joulukuu joulukuuta joulukuun
        """),
        weekdays=forms("""
            maanantai maanantaina ma | tiistai tiistaina ti | keskiviikko keskiviikkona ke | torstai torstaina to
            perjantai perjantaina pe | lauantai lauantaina la | sunnuntai sunnuntaina su
        """),
    ),
    release=ReleaseWords(
        kinds=listed("""
            tiedote | lehdistötiedote | mediatiedote | uutinen | uutiset | kutsu medialle | kutsu tiedotustilaisuuteen | mediakutsu
            pörssitiedote | lehdistökutsu | tiedote medialle | yhteistiedote | ilmoitus | verkkouutinen | tutkimustiedote
            tutkimusuutinen | kannanotto | kutsu | uutistiedote | uutiskirje
        """),
        immediate=listed("""
            julkaistavissa heti | julkaisuvapaa | heti julkaistavissa | vapaa julkaistavaksi | julkaistavissa välittömästi
        """),
        embargo=listed("""
            julkaisuvapaa | embargo | embargo asti | ei julkaistavaksi ennen | saa julkaista | julkaistavissa
            vapautuu julkaistavaksi | julkaisukielto | julkaistavissa aikaisintaan | ei saa julkaista ennen | embargossa
        """),
        numbers=listed("nro | nro. | numero | no | tiedote nro | dnro | tiedote"),
        dated=listed("""
            päivämäärä | julkaistu | pvm | päiväys | julkaisupäivä | julkaisuaika | julkaistu verkossa
        """),
        updated=listed("""
            päivitetty | viimeksi päivitetty | muokattu | milloin | ilmoittautuminen viimeistään | viimeksi muokattu
        """),
        titled=listed("aihe | otsikko | asia"),
        subtitled=listed("alaotsikko | ingressi | tiivistelmä"),
        issued=listed("lähde | julkaisija | lähettäjä | organisaatio | yritys"),
        greetings=listed("hyvä | hei | hyvät | hyvää päivää | medialle | toimituksille"),
        skip=listed("""
            tulosta | jaa | takaisin | etusivu | lataa | lue lisää | peruuta tilaus | katso selaimessa | siirry sisältöön
            in english | english version
        """),
        about=listed(
            "tietoa | meistä | lyhyesti | yritysesittely | tietoja | taustatietoa | faktaa"
        ),
        notes=listed("""
            huomautus toimituksille | taustaa | lisätiedot | lisätietoja | tausta | toimituksille | huom | taustatietoa
        """),
        ends=listed("loppu | - loppu -"),
        revisions=listed("""
            oikaisu | korjaus | korjattu | päivitys | päivitetty | täydennys | muutos | korjattu versio | korvaa
        """),
        said=listed("""
            sanoo | sanoi | kertoo | kertoi | toteaa | totesi | selittää | mukaan | kommentoi | korostaa | muistuttaa | arvioi
            kuvailee | iloitsee | painottaa
        """),
        hours=listed("klo | kello"),
        noon=listed("keskipäivä | klo 12"),
        midnight=listed("keskiyö"),
        press=listed("""
            viestintä | mediapalvelu | lehdistö | viestintäosasto | tiedotus | viestintäpalvelut | mediapuhelin | mediakontakti
            viestintäyksikkö | tiedottaja | mediapalvelut
        """),
    ),
    contact=ContactWords(),
)
