"""Dutch."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="nl",
    small=listed(
        "de | het | een | en | van | in | op | te | dat | die | met | voor | zijn | is | door | aan | om | er | bij | ook | naar | uit | wordt | worden | niet | als | heeft | hebben | tot | dit"
    ),
    calendar=Calendar(
        months=forms("""
            januari jan | februari feb | maart mrt | april apr
            mei | juni jun | juli jul | augustus aug
            september sep sept | oktober okt | november nov | december dec
        """),
        weekdays=forms("""
            maandag ma | dinsdag di | woensdag wo | donderdag do
            vrijdag vr | zaterdag za | zondag zo
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
