"""Norwegian."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="no",
    small=listed(
        "og | i | at | en | et | som | på | er | av | for | med | den | det | til | har | de | ikke | om | fra | ved | kan | skal | var | seg | også | ble | blir | være | nye | etter | mellom"
    ),
    calendar=Calendar(
        months=forms("""
            januar jan | februar feb | mars mar | april apr
            mai | juni jun | juli jul | august aug
            september sep sept | oktober okt | november nov | desember des
        """),
        weekdays=forms("""
            mandag man | tirsdag tir tirs | onsdag ons | torsdag tor tors
            fredag fre | lørdag lør | søndag søn
        """),
    ),
    release=ReleaseWords(
        kinds=listed("""
            pressemelding | nyhet | nyheter | presseinvitasjon | pressemeddelelse | invitasjon til pressen | felles pressemelding
            melding | presse | pressenotat | mediemelding | uttalelse | nyhetsbrev | pressekonferanse | nyhetsmelding | børsmelding
            pressevarsel
        """),
        immediate=listed("""
            til umiddelbar publisering | for umiddelbar publisering | kan publiseres umiddelbart | fri for publisering
            til omgående publisering
        """),
        embargo=listed("""
            embargo til | sperrefrist | sperrefrist til | under embargo til | embargo | sperret til | må ikke offentliggjøres før
            ikke for publisering før | må ikke publiseres før | publiseres tidligst | klausulert til | klausul | embargo frem til
            under embargo
        """),
        numbers=listed("nr | nr. | nummer | pressemelding nr | no | ref | pressemelding"),
        dated=listed("dato | publisert | offentliggjort | sendt | utgitt | den | publiseringsdato"),
        updated=listed("oppdatert | sist oppdatert | endret | sist endret | når | påmeldingsfrist"),
        titled=listed("emne | tittel | overskrift | vedrørende"),
        subtitled=listed("undertittel | ingress | sammendrag"),
        issued=listed(
            "kilde | avsender | utgiver | organisasjon | fra | utgitt av | selskap | på vegne av"
        ),
        greetings=listed(
            "kjære | hei | til redaksjonen | til pressen | god morgen | god dag | vedlagt"
        ),
        skip=listed("""
            skriv ut | del | tilbake | hjem | last ned | les mer | meld deg av | se i nettleser | gå til innhold | english version
            in english
        """),
        about=listed("om | om oss | fakta om | kort om | bedriftsprofil"),
        notes=listed("""
            til redaksjonen | note til redaksjonen | noter til redaktører | fakta | merknad til redaksjonen | bakgrunn
            redaksjonell merknad | notis til redaksjonen
        """),
        ends=listed("slutt | - slutt - | slutt på meldingen"),
        revisions=listed("""
            rettelse | korrigering | rettet | oppdatering | oppdatert | endring | korrigert | retting | erstatter
            korrigert versjon
        """),
        said=listed("""
            sier | sa | forteller | forklarer | uttaler | opplyser | mener | ifølge | legger til | understreker | påpeker
            konstaterer | kommenterer
        """),
        hours=listed("kl | klokken"),
        noon=listed("klokka tolv | middag"),
        midnight=listed("midnatt"),
        press=listed("""
            pressetjeneste | presse | kommunikasjon | kommunikasjonsavdelingen | presseavdeling | pressekontakt | pressevakt
            informasjonsavdelingen | pressekontoret | kommunikasjonsenheten | pressetelefon | mediekontakt
        """),
    ),
    contact=ContactWords(),
)
