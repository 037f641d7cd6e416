"""Polish."""

from store.parse.words.lexicon.base import (
    Calendar,
    Clock,
    ContactWords,
    GenreWords,
    Grammar,
    IssuerWords,
    Lexicon,
    MailWords,
    ReleaseWords,
    Traits,
    forms,
    listed,
)

LEXICON = Lexicon(
    code="pl",
    small=listed(
        "i | w | na | z | do | się | nie | że | jest | o | to | od | po | przez | dla | oraz | są | za | ze | które | który | która | jak | co | będzie | został | została | przy | także | roku"
    ),
    traits=Traits(genitives=True, country="PL", letters="ł"),
    grammar=Grammar(
        nameless=listed(
            "oni | one | on | ona | my | wy | wszyscy | inne | więcej | nasze | pozostałe"
        ),
        amid_names=listed("w | dla | ds"),
        for_=listed("dla"),
        from_=listed("od"),
        with_=listed("wraz"),
        in_places=listed("nad | pod"),
        in_names=listed("dla | w | z | na | i"),
        fillers=listed("nr | dn | r"),
        dating=listed("dn | dnia | r | od | w"),
        none=listed("brak | bez"),
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
    clock=Clock(
        relative_days=listed("wczoraj | dzisiaj | jutro"),
        zones=listed("czasu polskiego=paris"),
        time=listed("czas | czasu"),
    ),
    mail=MailWords(
        senders=listed("od"),
        addressees=listed("do | dw | udw"),
        mailed=listed("wysłano | data | temat"),
        replies=listed("odp | pd"),
    ),
    genre=GenreWords(
        personal=listed("ja | mnie | mój | ty | pan | pani | cześć | dzięki | dziękuję"),
        wrote=listed("napisał | napisała | napisał(a)"),
        newsletter=listed("""
            newsletter | biuletyn | wypisz się | zrezygnuj z subskrypcji | zobacz w przeglądarce | czytaj więcej
            drodzy czytelnicy
        """),
        receipt=listed("""
            numer zamówienia | twoje zamówienie | potwierdzenie zamówienia | faktura | suma częściowa | razem do zapłaty
            koszt dostawy | adres dostawy | forma płatności | dziękujemy za zamówienie
        """),
        notice=listed("nie odpowiadaj | wiadomość automatyczna | poza biurem | twoje konto"),
        article=listed("""
            czytaj także | czytaj więcej | czytaj też | najczęściej czytane | komentarze | prenumerata | reklama
        """),
        interview=listed("rozmowa z | wywiad | rozmawiał | rozmawiała"),
        minutes=listed(
            "protokół z | obecni | nieobecni | porządek obrad | wolne wnioski | następne zebranie"
        ),
        obituary=listed("pogrzeb | nabożeństwo żałobne | zmarł | zmarła"),
        recipe=listed("składniki | przygotowanie | sposób przygotowania | łyżki | łyżeczki"),
        manual=listed(
            "instalacja | użycie | licencja | wymagania | konfiguracja | dokumentacja | kod źródłowy"
        ),
    ),
    release=ReleaseWords(
        releases=listed("komunikat prasowy | informacja prasowa | komunikat"),
        kinds=listed("""
            informacja prasowa | komunikat prasowy | komunikat | notatka prasowa | materiał prasowy | zaproszenie dla mediów
            zaproszenie prasowe | oświadczenie | oświadczenie prasowe | aktualności | wiadomość | wspólny komunikat
            informacja dla mediów | informacja dla prasy | nota prasowa | zaproszenie | raport bieżący | wspólny komunikat prasowy
            zapowiedź | zapowiedź prasowa | news | biuletyn
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
            "wysłano | data | opublikowano | data publikacji | dnia | z dnia | dn | dodano | data wydania"
        ),
        updated=listed("""
            zaktualizowano | ostatnia aktualizacja | zmodyfikowano | kiedy | data wydarzenia | ostatnia modyfikacja | termin
        """),
        titled=listed("temat | tytuł | dotyczy"),
        subtitled=listed("podtytuł | lid | streszczenie"),
        issued=listed(
            "źródło | nadawca | wydawca | organizacja | wydany przez | od | instytucja | firma | spółka"
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
    contact=ContactWords(
        ministries=listed("ministerstwo"),
        fields=listed("komunikacja | marketing"),
        short_ranks=listed("zast. | wz."),
        groups=listed("grupa"),
        house_numbers=listed("nr"),
        headings=listed("""
            kontakt* | kontakt | kontakty | kontakt dla mediów | kontakt dla prasy | kontakt prasowy | informacje
            informacji udziela | informacji udzielają | dodatkowych informacji udziela | dodatkowych informacji udzielają
            dodatkowe informacje | więcej informacji | szczegółowe informacje | osoba do kontaktu | osoby do kontaktu
            dane kontaktowe | pytania | zapytania | w sprawach naukowych | w sprawach | w sprawie | wywiady | źródło
            bliższych informacji udziela | biuro prasowe | osoba kontaktowa | dla mediów
        """),
        audiences=listed("""
            media | prasa | mediów | prasy | dziennikarze | dziennikarzy | inwestorzy | inwestorów | publiczność | nauka | naukowe
            naukowych | badacz | badacze | firma | agencja | zdjęcia | klienci | szkoły | projekt | międzynarodowe | autorzy
            marketing | redakcja | technicznych | organizacyjnych | promocja | komunikacja
        """),
        invites=listed("""
            prosimy o kontakt | proszę o kontakt | kontaktować się | skontaktować się | prosimy kontaktować się | kontakt z
            dzwonić | zadzwonić | proszę dzwonić | pisać na | informacji udziela | informacji udzielają | więcej informacji
            można uzyskać | pod numerem | pod nr | pod adresem | do dyspozycji | jest dostępny | jest dostępna
            zgłoszenia prosimy | odpowiada na pytania | pytania prosimy kierować | prosimy kierować | kierować do
        """),
        refuses=listed("""
            telekonferencja | kod dostępu | nagranie | wypisać się | wypisz | rezygnacja | rezygnacji | newsletter
            ochrony danych | iod | cookies | praca | webmaster | rezygnację z subskrypcji
        """),
        figures=listed("""
            isbn | issn | nip | regon | krs | pesel | vat | iban | konto | nr konta | rachunek | umowa | umowy | nr | nr ref.
            sygn. | sygnatura | znak sprawy | numer zamówienia | inspektor ochrony danych | kod pocztowy | skr. poczt.
            kapitał zakładowy
        """),
        general=listed(
            "centrala | centrala telefoniczna | recepcja | portiernia | sekretariat główny | numer główny | informacja ogólna"
        ),
        elsewhere=listed("""
            o nas | o firmie | o instytucie | o agencji | informacje o | noty | nota | notatka | uwagi | nota dla redakcji
            śledź nas | udostępnij | podpis | fot. | foto | zdjęcia | publikacja | artykuł | źródła | źródło | linki | link
            strona | więcej wiadomości | załączniki | załącznik | adres | czytaj więcej | godziny otwarcia | tło
        """),
        voice=listed("""
            tel | tel. | telefon | telefony | telefoniczny | t | nr tel. | numer telefonu | stacjonarny | tel. stacjonarny | biuro
            tel. bezp. | tel. służbowy
        """),
        calls=listed("""
            bezpośredni | pod numerem | pod nr | dyżur | infolinia
        """),
        mobile=listed("""
            kom. | kom | tel. kom. | tel. kom | komórka | komórkowy | telefon komórkowy | mob. | mob | mobile | m | gsm
            tel. komórkowy | tel. mobilny | k
        """),
        fax=listed("faks | fax | telefaks | f | tel./faks | faxem"),
        email=listed(
            "e-mail | email | mail | poczta elektroniczna | adres e-mail | e | poczta | mejl | e-poczta"
        ),
        web=listed("www | strona | strona internetowa | internet | witryna | url | web | facebook"),
        address=listed("""
            adres | ul. | ul | ulica | al. | aleja | aleje | pl. | plac | os. | osiedle | kod pocztowy | budynek | pokój | piętro
            rynek
        """),
        extension=listed("wew. | wew | wewn. | wewnętrzny | w. | nr wew. | nr wewn."),
        forenames=listed("imię | imiona"),
        surnames=listed("nazwisko"),
        names=listed(
            "imię i nazwisko | nazwisko | imię | osoba kontaktowa | osoba do kontaktu | kontakt"
        ),
        positions=listed("stanowisko | funkcja | rola | tytuł"),
        employers=listed(
            "organizacja | instytucja | firma | jednostka | wydział | uczelnia | instytut | zakład"
        ),
        enrolling=listed("rejestracja | akredytacja | akredytacje | zapisy"),
        honorifics=listed("""
            pan | pani | p. | dr | dr. | dr hab. | hab. | prof. | prof | profesor | mgr | mgr inż. | inż. | inż | lic. | doc.
            ks. | gen. | płk | mjr | kpt. | por. | red. | lek. | med. | n. | med | arch. | nadzw. | zw.
            asp. | szt. | sierż. | st. | mł. | kom. | nadkom. | podkom. | insp. | podinsp. | nadinsp. | ppłk | bryg.
            st. bryg. | ogn. | bp | abp | r.pr. | adw. | dyr.
        """),
        degrees=listed("phd | mba | msc"),
        particles=listed("de | von | van"),
        given=listed("""
            adam | agata | agnieszka | aleksandra | aleksander | alicja | andrzej | aneta | anna | antoni | artur | barbara
            bartosz | bartłomiej | beata | bogdan | bogumiła | bogusław | borys | bożena | cezary | czesław | damian | daniel
            danuta | dariusz | dawid | dominik | dominika | dorota | edyta | elżbieta | emil | emilia | ewa | filip | franciszek
            gabriela | grażyna | grzegorz | halina | hanna | helena | henryk | hubert | ignacy | irena | iwona | izabela | jacek
            jadwiga | jakub | jan | janina | janusz | jarosław | jerzy | joanna | jolanta | józef | julia | juliusz | justyna
            kacper | kamil | kamila | karol | karolina | katarzyna | kazimierz | kinga | klaudia | konrad | krystian | krystyna
            krzysztof | ksawery | leszek | lidia | lucyna | łucja | łukasz | maciej | magda | magdalena | małgorzata | marcin
            marek | maria | marian | mariola | mariusz | marta | marzena | mateusz | michał | mieczysław | mikołaj | milena
            mirosław | monika | natalia | nikodem | norbert | oliwia | oskar | patrycja | patryk | paulina | paweł | piotr
            przemysław | radosław | rafał | renata | robert | roman | ryszard | sabina | sebastian | sławomir | stanisław | stefan
            sylwia | szymon | tadeusz | teresa | tomasz | urszula | wacław | wanda | weronika | wiesław | wiesława | wiktor
            wiktoria | wincenty | witold | władysław | włodzimierz | wojciech | zbigniew | zdzisław | zenon | zofia | zuzanna
            żaneta | jagoda | mirosława
        """),
        functions=listed("""
            public relations | media relations | relacje z mediami | kontakty z mediami | pr
        """),
        roles=listed("""
            rzecznik | rzeczniczka | rzecznik prasowy | rzeczniczka prasowa | kierownik | kierowniczka | dyrektor | dyrektorka
            dyrektor* | wicedyrektor | zastępca | z-ca | prezes | wiceprezes | przewodniczący | przewodnicząca | sekretarz
            koordynator | koordynatorka | specjalista | specjalistka | starszy specjalista | główny specjalista | naczelnik
            referent | redaktor | redaktorka | dziennikarz | profesor | adiunkt | doktorant | doktorantka | asystent | asystentka
            badacz | badaczka | naukowiec | konstruktor | inżynier | konsultant | konsultantka | doradca | menedżer | menadżer
            manager | account manager | partner | założyciel | założycielka | właściciel | właścicielka | kurator | kuratorka
            kustosz | minister | wiceminister | burmistrz | wójt | prezydent | wojewoda | starosta | rektor | prorektor | dziekan
            prodziekan | lekarz | ordynator | astronom | fizyk | biolog | geolog | archeolog | historyk | meteorolog | klimatolog
            analityk | ekspert | ekspertka | autor | autorka | komendant | oficer prasowy | opiekun | pełnomocnik
            główny konstruktor | współautor | członek zarządu | pr manager | promotor | główny | starszy | młodszy | leśniczy
            nadleśniczy
            proboszcz | organista | dyrygent | dyrygentka | reżyser | reżyserka | dramaturg | choreograf
            kompozytor | kompozytorka | aktor | aktorka | kustoszka | konserwator | konserwatorka | archiwista
            archiwistka | bibliotekarz | bibliotekarka | archeolożka | ogrodnik | ogrodniczka | pszczelarz
            piwowar | architekt | architektka | urbanista | ekolog | biolożka | hydrolog
            fizyczka | chemik | chemiczka | matematyk | statystyk | lekarka | pielęgniarka | położna | weterynarz
            profesor uczelni | rektorka | prezydent miasta | marszałek | radny | radna | skarbnik | prezeska
            zastępczyni | zastępca dyrektora | naczelniczka | menedżerka | prokurator | sędzia | adwokat
            radca prawny | wydawca | wydawczyni | fotograf | producent | producentka | trener | trenerka | opiekunka
            inspektor | inspektorka | referentka
        """),
        organizations=listed("""
            uniwersytet | uniwersytetu | politechnika | akademia | instytut | instytutu | agencja | agencji | ministerstwo
            departament | rada | towarzystwo | stowarzyszenie | muzeum | fundacja | fundacji | laboratorium | obserwatorium
            centrum | biuro | komisja | urząd | gmina | miasto | powiat | województwo | wydział | szpital | związek | federacja
            grupa | służba | s.a. | sa | sp. z o.o. | z o.o. | sp. j. | s.c. | sp. k. | spółka | bank | izba | szkoła | biblioteka
            archiwum | teatr | filharmonia | park | klub | partia | organizacja | ambasada | policja | straż | sąd | sejm | senat
            zakład | zakłady | przedsiębiorstwo | firma | wydawnictwo | pan | polska | polskiej | państwowy | państwowe | narodowe
            narodowy | planetarium | nadleśnictwo | port | lotnisko | kancelaria | katedra | zespół | konsorcjum | sieć
            spółdzielnia | kuratorium | starostwo | zarząd | dyrekcja | inspektorat
            urząd miasta | urząd gminy | urząd marszałkowski | starostwo powiatowe | opera | orkiestra | klinika
            festiwal | zarząd dróg | komenda | komenda powiatowa | komenda wojewódzka | straż pożarna | straż miejska
            park narodowy | ogród zoologiczny | ogród botaniczny | wodociągi | browar | huta | kopalnia | stocznia
            dom kultury | ośrodek
            urzędu | ministerstwa | politechniki | akademii | teatru | stowarzyszenia | starostwa | gminy | powiatu
            policji | komendy | zarządu | związku | szpitala | biblioteki | kancelarii | parku narodowego
            województwa
        """),
        units=listed("""
            wydział | dział | zespół | zakład | sekcja | oddział | departament | referat | katedra | biuro
            działu | biura | wydziału | zespołu | departamentu | referatu | sekcji | oddziału | gabinetu
        """),
        desks=listed("""
            biuro prasowe | dział prasowy | zespół prasowy | wydział prasowy | biuro rzecznika prasowego | biuro rzecznika
            biuro komunikacji | biuro promocji | dział promocji | dział komunikacji | dział pr | dział informacji
            centrum prasowe | centrum informacyjne | centrum informacji | biuro informacji | sekretariat | infolinia
            punkt informacyjny | redakcja | biuro public relations | wydział komunikacji | departament komunikacji | biuro mediów
            zespół komunikacji | wydział komunikacji społecznej | biuro komunikacji i promocji | sekcja prasowa
            informacja turystyczna | biuro wystaw | dział edukacji | zgłoszenia
            dyżur prasowy | telefon dyżurny | biuro komunikacji społecznej
            zespół ds. komunikacji | zespół rzecznika prasowego | dział marketingu | wydział promocji
            centrum promocji | linia informacyjna
            telefon zaufania | gorąca linia
            zapisy | dyżurny | rezerwacje
        """),
        joins=listed("i | oraz | lub | albo | bądź | a także | &"),
        links=listed("""
            z | w | do | pod | przy | na | od | dla | nr | ze | nasz | nasze
        """),
        places=listed("""
            w | na
        """),
        at=listed("małpa | malpa | at"),
        dot=listed("kropka"),
        patterns=listed("imie.nazwisko | imię.nazwisko | i.nazwisko | imie_nazwisko"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            ogłasz* | ogłosi* | zaprasza* | prezentuj* | informuj* | poinformował* | rozpoczyn* | otwiera*
            publikuj* | organizuj* | apeluj* | ostrzeg* | przedstawi* | wprowadz* | uruchom* | odzyska* | podpisa*
            wraca
        """),
        sent_for=listed("w imieniu"),
        behalf=listed("w imieniu"),
    ),
)
