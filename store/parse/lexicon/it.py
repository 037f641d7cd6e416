"""Italian."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="it",
    small=listed(
        "il | lo | la | i | gli | le | di | del | della | dei | delle | e | in | un | una | per | con | che | si | al | alla | è | ha | sono | come | più | da | dal | nel | nella | dell | all | su | anche"
    ),
    calendar=Calendar(
        months=forms("""
            gennaio gen genn | febbraio feb febbr | marzo mar | aprile apr
            maggio mag magg | giugno giu | luglio lug | agosto ago
            settembre set sett | ottobre ott | novembre nov | dicembre dic
        """),
        weekdays=forms("""
            lunedì lun | martedì mar | mercoledì mer | giovedì gio
            venerdì ven | sabato sab | domenica dom
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
