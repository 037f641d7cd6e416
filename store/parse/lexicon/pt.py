"""Portuguese."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="pt",
    small=listed(
        "o | a | os | as | de | do | da | dos | das | e | em | um | uma | para | por | com | que | se | ao | à | no | na | nos | nas | é | foi | são | não | mais | como | pela | pelo | seu | sua"
    ),
    calendar=Calendar(
        months=forms("""
            janeiro jan | fevereiro fev | março mar | abril abr
            maio mai | junho jun | julho jul | agosto ago
            setembro set | outubro out | novembro nov | dezembro dez
        """),
        weekdays=forms("""
            segunda-feira segunda seg | terça-feira terça ter | quarta-feira quarta qua | quinta-feira quinta qui
            sexta-feira sexta sex | sábado sáb | domingo dom
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
