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
    release=ReleaseWords(),
    contact=ContactWords(),
)
