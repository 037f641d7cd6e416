"""Spanish."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="es",
    small=listed(
        "el | la | los | las | de | del | y | en | un | una | para | por | con | que | se | su | sus | al | es | ha | han | como | más | lo | este | esta | fue | son | sobre | entre"
    ),
    calendar=Calendar(
        months=forms("""
            enero ene | febrero feb | marzo mar | abril abr
            mayo may | junio jun | julio jul | agosto ago
            septiembre setiembre sep sept set | octubre oct | noviembre nov | diciembre dic
        """),
        weekdays=forms("""
            lunes lun | martes mar | miércoles mié | jueves jue
            viernes vie | sábado sáb | domingo dom
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
