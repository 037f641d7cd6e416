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
    release=ReleaseWords(
        kinds=listed("""
            comunicat de presă | comunicat | informare de presă | invitație de presă | știre | știri | buletin de presă
            declarație de presă | comunicat comun | anunț | invitație pentru presă | declarație | informare | notă de presă
        """),
        immediate=listed("pentru difuzare imediată | pentru publicare imediată | spre publicare"),
        embargo=listed("""
            embargo până la | sub embargo până la | embargo | sub embargo | a nu se publica înainte de | a nu se difuza înainte de
            embargo până în data de
        """),
        numbers=listed("nr | nr. | numărul | comunicat nr | no"),
        dated=listed("data | publicat | publicat la | publicat în | data publicării | emis la"),
        updated=listed("actualizat | ultima actualizare | modificat | când"),
        titled=listed("subiect | titlu | referitor la"),
        subtitled=listed("subtitlu | rezumat"),
        issued=listed("sursa | sursă | emitent | organizație | emis de | instituție | de la"),
        greetings=listed("stimată | stimate | stimați | bună ziua | dragi | dragă | atașat"),
        skip=listed("""
            tipărește | distribuie | înapoi | acasă | descarcă | citește mai mult | dezabonare | english version
        """),
        about=listed("despre | despre noi | cine suntem | profil"),
        notes=listed("""
            note pentru editori | notă pentru redacție | notă către redacții | informații suplimentare | note
        """),
        ends=listed("sfârșit | - sfârșit - | sfârşit"),
        revisions=listed("""
            rectificare | corectare | erată | actualizare | corecție | completare | versiune corectată
        """),
        said=listed("""
            a declarat | declară | a spus | spune | a precizat | precizează | a explicat | explică | a adăugat | a subliniat
            potrivit | a afirmat | afirmă | a menționat
        """),
        hours=listed("ora | orele | h"),
        noon=listed("prânz"),
        midnight=listed("miezul nopții"),
        press=listed("""
            biroul de presă | serviciul de presă | comunicare | departamentul de comunicare | direcția de comunicare
            purtător de cuvânt | presă | direcția comunicare | relații cu presa | biroul presă
        """),
    ),
    contact=ContactWords(),
)
