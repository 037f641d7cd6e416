"""Norwegian."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="no",
    small=listed(
        "og | i | at | en | et | som | på | er | av | for | med | den | det | til | har | de | ikke | om | fra | ved | kan | skal | var | seg | også | ble | blir | være | nye | etter | mellom"
    ),
    calendar=Calendar(
        months=forms("""
            januar jan | februar feb | mars mar | april apr
            mai | juni jun | juli jul | august aug
            september sep sept | oktober okt | november nov | desember des
        """),
        weekdays=forms("""
            mandag man | tirsdag tir tirs | onsdag ons | torsdag tor tors
            fredag fre | lørdag lør | søndag søn
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
