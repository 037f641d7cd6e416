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
    release=ReleaseWords(),
    contact=ContactWords(),
)
