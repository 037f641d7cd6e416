"""Romanian."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="ro",
    small=listed(
        "și | de | în | la | a | cu | pe | care | din | pentru | este | un | o | al | ale | sunt | că | mai | prin | fost | au | s | nu | sau | după | precum | această"
    ),
    calendar=Calendar(
        months=forms("""
            ianuarie ian | februarie feb febr | martie mar | aprilie apr
            mai | iunie iun | iulie iul | august aug
            septembrie sep sept | octombrie oct | noiembrie noi nov | decembrie dec
        """),
        weekdays=forms("""
            luni | marți | miercuri | joi
            vineri | sâmbătă | duminică
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
