"""Danish."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="da",
    small=listed(
        "og | i | at | en | et | som | på | er | af | for | med | den | det | til | har | de | ikke | om | fra | ved | kan | skal | var | der | sig | også | blev | bliver | være | nye"
    ),
    calendar=Calendar(
        months=forms("""
            januar jan | februar feb | marts mar | april apr
            maj | juni jun | juli jul | august aug
            september sep sept | oktober okt | november nov | december dec
        """),
        weekdays=forms("""
            mandag man | tirsdag tir tirs | onsdag ons | torsdag tor tors
            fredag fre | lørdag lør | søndag søn
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
