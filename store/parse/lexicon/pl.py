"""Polish."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="pl",
    small=listed(
        "i | w | na | z | do | się | nie | że | jest | o | to | od | po | przez | dla | oraz | są | za | ze | które | który | która | jak | co | będzie | został | została | przy | także | roku"
    ),
    calendar=Calendar(
        months=forms("""
            stycznia styczeń sty | lutego luty lut | marca marzec mar | kwietnia kwiecień kwi
            maja maj | czerwca czerwiec cze | lipca lipiec lip | sierpnia sierpień sie
            września wrzesień wrz | października październik paź | listopada listopad lis | grudnia grudzień gru
        """),
        weekdays=forms("""
            poniedziałek pn | wtorek wt | środa środę śr | czwartek czw
            piątek pt | sobota sobotę sob | niedziela niedzielę nd
        """),
    ),
    release=ReleaseWords(
        kinds=listed("""
            informacja prasowa | komunikat prasowy | komunikat | notatka prasowa | materiał prasowy | zaproszenie dla mediów
            zaproszenie prasowe | oświadczenie | oświadczenie prasowe | aktualności | wiadomość | wspólny komunikat
            informacja dla mediów | informacja dla prasy | nota prasowa | zaproszenie | raport bieżący | wspólny komunikat prasowy
            zapowiedź | news | biuletyn
        """),
        immediate=listed("""
            do natychmiastowej publikacji | do natychmiastowego rozpowszechnienia | bez embarga | do publikacji
        """),
        embargo=listed("""
            embargo do | embargo | objęte embargiem do | nie publikować przed | materiał objęty embargiem do | zakaz publikacji do
            publikacja możliwa po | do publikacji po | embargo prasowe do | publikacja od | nie do publikacji przed
            materiał objęty embargiem
        """),
        numbers=listed(
            "nr | nr. | numer | komunikat nr | informacja prasowa nr | no | znak | komunikat"
        ),
        dated=listed(
            "data | opublikowano | data publikacji | dnia | z dnia | dn | dodano | data wydania"
        ),
        updated=listed("""
            zaktualizowano | ostatnia aktualizacja | zmodyfikowano | kiedy | data wydarzenia | ostatnia modyfikacja | termin
        """),
        titled=listed("temat | tytuł | dotyczy"),
        subtitled=listed("podtytuł | lid | streszczenie"),
        issued=listed(
            "źródło | nadawca | wydawca | organizacja | wydany przez | od | instytucja | firma"
        ),
        greetings=listed(
            "szanowni państwo | szanowna | szanowny | dzień dobry | drodzy | w załączeniu | witam"
        ),
        skip=listed("""
            drukuj | udostępnij | powrót | strona główna | pobierz | czytaj więcej | wypisz się | zobacz w przeglądarce
            przejdź do treści | english version | wróć
        """),
        about=listed("""
            o | o firmie | o nas | informacje o | o spółce | nota o | o instytucie | kilka słów o | o agencji | o uczelni
        """),
        notes=listed("""
            uwagi dla redakcji | informacje dla redakcji | noty dla redakcji | do wiadomości redakcji | informacje dodatkowe
            notatka dla redaktorów | uwaga dla redakcji | tło | nota redakcyjna | dodatkowe informacje
        """),
        ends=listed("koniec | - koniec - | koniec komunikatu"),
        revisions=listed("""
            sprostowanie | korekta | poprawka | aktualizacja | zaktualizowano | uzupełnienie | wersja poprawiona | anulowanie
            erratum | zmiana
        """),
        said=listed("""
            mówi | powiedział | powiedziała | podkreśla | dodaje | wyjaśnia | tłumaczy | zaznacza | komentuje | stwierdził
            stwierdziła | według | informuje | przyznaje | zauważa | podsumowuje | dodał | dodała | podkreślił | podkreśliła
        """),
        hours=listed("godz | godzina | godz."),
        noon=listed("południe | w południe"),
        midnight=listed("północ"),
        press=listed("""
            biuro prasowe | zespół prasowy | rzecznik prasowy | dział prasowy | komunikacja | dział komunikacji | wydział prasowy
            biuro komunikacji | zespół komunikacji | służby prasowe | centrum prasowe | rzecznik prasowa | rzeczniczka prasowa
            dział promocji | biuro promocji
        """),
    ),
    contact=ContactWords(),
)
