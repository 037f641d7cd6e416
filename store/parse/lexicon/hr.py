"""Croatian."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="hr",
    small=listed(
        "i | u | je | na | se | da | za | od | su | s | koji | koja | koje | te | o | do | iz | kao | će | što | ne | po | bi | uz | nakon | biti | nije | ili | godine"
    ),
    calendar=Calendar(
        months=forms("""
            siječnja siječanj | veljače veljača | ožujka ožujak | travnja travanj
            svibnja svibanj | lipnja lipanj | srpnja srpanj | kolovoza kolovoz
            rujna rujan | listopada listopad | studenoga studenog studeni | prosinca prosinac
        """),
        weekdays=forms("""
            ponedjeljak | utorak | srijeda srijedu | četvrtak
            petak | subota subotu | nedjelja nedjelju
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
