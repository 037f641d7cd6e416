"""Polish."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="pl",
    small=listed(
        "i | w | na | z | do | się | nie | że | jest | o | to | od | po | przez | dla | oraz | są | za | ze | które | który | która | jak | co | będzie | został | została | przy | także | roku"
    ),
    calendar=Calendar(
        months=forms("""
            stycznia styczeń sty | lutego luty lut | marca marzec mar | kwietnia kwiecień kwi
            maja maj | czerwca czerwiec cze | lipca lipiec lip | sierpnia sierpień sie
            września wrzesień wrz | października październik paź | listopada listopad lis | grudnia grudzień gru
        """),
        weekdays=forms("""
            poniedziałek pn | wtorek wt | środa środę śr | czwartek czw
            piątek pt | sobota sobotę sob | niedziela niedzielę nd
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
