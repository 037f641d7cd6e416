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
    release=ReleaseWords(
        kinds=listed("""
            nota de premsa | comunicat de premsa | comunicat | convocatòria de premsa | convocatòria | notícia | notícies
            dossier de premsa | avís als mitjans | comunicat conjunt | informació de premsa | declaració | actualitat
            nota informativa
        """),
        immediate=listed(
            "per a publicació immediata | per a difusió immediata | difusió immediata"
        ),
        embargo=listed("""
            embargat fins | embargada fins | embargament fins | embargo fins | embargament | embargo | no publicar abans
            no difondre abans | sota embargament fins
        """),
        numbers=listed("núm | núm. | nº | n° | número | ref | comunicat núm"),
        dated=listed("data | publicat | publicat el | data de publicació | difós el"),
        updated=listed("actualitzat | última actualització | modificat | quan | data de l'acte"),
        titled=listed("assumpte | títol | titular"),
        subtitled=listed("subtítol | entradeta | resum"),
        issued=listed("font | emissor | organisme | entitat | emès per | organització"),
        greetings=listed("""
            benvolgut | benvolguda | benvolguts | benvolgudes | bon dia | bona tarda | hola | us adjuntem
        """),
        skip=listed(
            "imprimir | compartir | tornar | inici | descarregar | llegir més | versió en anglès"
        ),
        about=listed("sobre | quant a | sobre la | sobre el | qui som | sobre l'"),
        notes=listed("""
            nota per a editors | notes per a editors | nota per a la redacció | notes | més informació
        """),
        ends=listed("fi | - fi -"),
        revisions=listed("""
            correcció | rectificació | fe d'errates | actualització | actualitzat | versió corregida | ampliació
        """),
        said=listed("""
            ha dit | diu | ha explicat | explica | ha afirmat | afirma | ha assenyalat | assenyala | ha destacat | destaca
            ha declarat | segons | comenta | ha comentat | afegeix | subratlla | recorda
        """),
        hours=listed("h | hores"),
        noon=listed("migdia"),
        midnight=listed("mitjanit"),
        press=listed("""
            gabinet de premsa | oficina de premsa | premsa | gabinet de comunicació | comunicació | departament de comunicació
            oficina de comunicació | àrea de comunicació | unitat de comunicació
        """),
    ),
    contact=ContactWords(),
)
