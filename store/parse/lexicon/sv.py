"""Swedish."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="sv",
    small=listed(
        "och | i | att | en | ett | som | på | är | av | för | med | den | det | till | har | de | inte | om | från | vid | kan | ska | var | men | eller | sig | detta | också | under"
    ),
    calendar=Calendar(
        months=forms("""
            januari jan | februari feb | mars mar | april apr
            maj | juni jun | juli jul | augusti aug
            september sep sept | oktober okt | november nov | december dec
        """),
        weekdays=forms("""
            måndag mån | tisdag tis | onsdag ons | torsdag tor tors
            fredag fre | lördag lör | söndag sön
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
