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
    release=ReleaseWords(),
    contact=ContactWords(),
)
