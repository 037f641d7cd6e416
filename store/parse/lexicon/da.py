"""Danish."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="da",
    small=listed(
        "og | i | at | en | et | som | på | er | af | for | med | den | det | til | har | de | ikke | om | fra | ved | kan | skal | var | der | sig | også | blev | bliver | være | nye"
    ),
    calendar=Calendar(
        months=forms("""
            januar jan | februar feb | marts mar | april apr
            maj | juni jun | juli jul | august aug
            september sep sept | oktober okt | november nov | december dec
        """),
        weekdays=forms("""
            mandag man | tirsdag tir tirs | onsdag ons | torsdag tor tors
            fredag fre | lørdag lør | søndag søn
        """),
    ),
    release=ReleaseWords(
        kinds=listed("""
            pressemeddelelse | nyhed | nyheder | presseinformation | presseinvitation | pressenyt | pressemøde
            invitation til pressen | fælles pressemeddelelse | meddelelse | pressenote | presse | udtalelse | nyhedsbrev
            presseindbydelse | presseudsendelse
        """),
        immediate=listed("""
            til omgående offentliggørelse | til øjeblikkelig offentliggørelse | fri til offentliggørelse | til straks udgivelse
            ingen klausul
        """),
        embargo=listed("""
            embargo til | embargo indtil | under embargo indtil | under embargo til | embargo | under embargo | klausuleret til
            klausuleret indtil | klausul | må ikke offentliggøres før | offentliggøres tidligst | må først offentliggøres
            ikke til offentliggørelse før | klausuleret
        """),
        numbers=listed(
            "nr | nr. | nummer | pressemeddelelse nr | no | ref | journalnr | pressemeddelelse"
        ),
        dated=listed(
            "dato | publiceret | offentliggjort | udgivet | udsendt | den | udgivelsesdato | bragt"
        ),
        updated=listed("""
            opdateret | sidst opdateret | ændret | sidst ændret | hvornår | tilmeldingsfrist | senest opdateret
        """),
        titled=listed("emne | titel | overskrift | vedrørende"),
        subtitled=listed("underrubrik | undertitel | manchet | resumé"),
        issued=listed(
            "kilde | afsender | udgiver | organisation | fra | udsendt af | virksomhed | på vegne af"
        ),
        greetings=listed(
            "kære | hej | til redaktionen | til pressen | god morgen | goddag | vedhæftet"
        ),
        skip=listed("""
            udskriv | del | tilbage | forside | download | læs mere | afmeld | se i browser | gå til indhold | english version
            in english | send e-mail
        """),
        about=listed("om | om os | fakta om | virksomhedsprofil | kort om"),
        notes=listed("""
            note til redaktionen | noter til redaktører | til redaktionen | note til redaktører | redaktionel note | fakta
            baggrund | note til pressen | oplysninger til redaktionen
        """),
        ends=listed("slut | - slut - | slut på pressemeddelelsen"),
        revisions=listed("""
            rettelse | korrektion | rettet | opdatering | opdateret | ændring | berigtigelse | korrigeret | erstatter
            rettet version
        """),
        said=listed("""
            siger | sagde | fortæller | forklarer | udtaler | oplyser | mener | ifølge | tilføjer | understreger | konstaterer
            påpeger | lyder det fra
        """),
        hours=listed("kl | klokken"),
        noon=listed("klokken tolv | middag"),
        midnight=listed("midnat"),
        press=listed("""
            pressetjeneste | presse | presseafdeling | kommunikation | kommunikationsafdelingen | pressekontakt | presseenheden
            pressekontoret | formidling og kommunikation | pressechef | mediekontakt | pressevagt
        """),
    ),
    contact=ContactWords(),
)
