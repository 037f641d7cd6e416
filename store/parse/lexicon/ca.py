"""Catalan."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="ca",
    small=listed(
        "el | la | els | les | de | del | dels | i | en | un | una | per | amb | que | es | és | ha | han | com | més | al | als | aquest | aquesta | seva | seu | va | són | entre | l | d"
    ),
    calendar=Calendar(
        months=forms("""
            gener gen | febrer feb febr | març | abril abr
            maig | juny | juliol jul | agost ag
            setembre set | octubre oct | novembre nov | desembre des
        """),
        weekdays=forms("""
            dilluns | dimarts | dimecres | dijous
            divendres | dissabte | diumenge
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
