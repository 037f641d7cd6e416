"""Croatian."""

from store.parse.words.lexicon.base import (
    Calendar,
    ContactWords,
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
    code="hr",
    small=listed(
        "i | u | je | na | se | da | za | od | su | s | koji | koja | koje | te | o | do | iz | kao | će | što | ne | po | bi | uz | nakon | biti | nije | ili | godine"
    ),
    traits=Traits(
        genitives=True,
        country="HR",
        letters="đ",
        family="southern",
        told=listed("""
            _što_ | _tko_ | također | _vrije | _gdje_ | europ | tisuć | _opći | priopć | sveučiliš | _dvije_ | svjetsk
            obavije | hrvat | _prije_ | poslije | _riječ | _bit_će | _s_ | sigurnos | poduze | _dijel | _djec | _svje
            rješenj | _uvjet | _kemij | povij | iran | .hr | +385
        """),
    ),
    grammar=Grammar(
        from_=listed("od"),
        in_places=listed("i"),
        fillers=listed("u | g"),
        none=listed("bez"),
    ),
    calendar=Calendar(
        months=forms("""
            siječnja siječanj | veljače veljača | ožujka ožujak | travnja travanj
            svibnja svibanj | lipnja lipanj | srpnja srpanj | kolovoza kolovoz
            rujna rujan | listopada listopad | studenoga studenog studeni | prosinca prosinac
        """),
        weekdays=forms("""
            ponedjeljak | utorak | srijeda srijedu | četvrtak
            petak | subota subotu | nedjelja nedjelju
        """),
    ),
    mail=MailWords(
        senders=listed("od"),
        addressees=listed("za | kopija"),
        mailed=listed("poslano | datum | predmet"),
    ),
    release=ReleaseWords(
        releases=listed("priopćenje za medije | priopćenje"),
        kinds=listed("""
            priopćenje za medije | priopćenje | poziv medijima | poziv za medije | obavijest za medije | vijest | vijesti
            izjava za medije | zajedničko priopćenje | novost | novosti | najava | saopćenje | saopštenje za javnost
            priopćenje za javnost | izjava
        """),
        immediate=listed("za trenutačnu objavu | za objavu odmah | za neposrednu objavu"),
        embargo=listed(
            "embargo do | embargo | pod embargom do | ne objavljivati prije | nije za objavu prije"
        ),
        numbers=listed("br | br. | broj | klasa | urbroj"),
        dated=listed("datum | objavljeno | objavljeno dana | dana | datum objave"),
        updated=listed("ažurirano | posljednje ažuriranje | izmijenjeno | kada"),
        titled=listed("predmet | naslov | tema"),
        subtitled=listed("podnaslov | sažetak"),
        issued=listed("izvor | izdavač | organizacija | pošiljatelj | tvrtka | ustanova"),
        greetings=listed("poštovani | poštovana | dragi | dobar dan | u privitku"),
        skip=listed(
            "ispis | podijeli | natrag | naslovnica | preuzmi | pročitaj više | english version"
        ),
        about=listed("o | o nama | o tvrtki | o društvu | o institutu"),
        notes=listed("""
            napomena urednicima | napomene za urednike | napomena za urednike | dodatne informacije | napomena uredništvima
        """),
        ends=listed("kraj | - kraj -"),
        revisions=listed(
            "ispravak | ispravka | ispravljeno | dopuna | ažurirano | izmjena | demanti"
        ),
        said=listed("""
            rekao je | rekla je | kaže | izjavio je | izjavila je | ističe | istaknuo je | istaknula je | objašnjava | dodaje
            prema riječima | dodao je | dodala je | naglasio je | naglasila je
        """),
        hours=listed("sati | h | sat"),
        noon=listed("podne"),
        midnight=listed("ponoć"),
        press=listed("""
            ured za odnose s javnošću | odnosi s javnošću | ured za medije | služba za komunikacije | odjel za komunikacije
            glasnogovornik | glasnogovornica | ured glasnogovornika | odjel za odnose s javnošću | služba za odnose s javnošću
        """),
    ),
    contact=ContactWords(
        ministries=listed("ministarstvo"),
        groups=listed("grupa"),
        house_numbers=listed("br"),
        units=listed("""
            odjel | odjela | odsjek | odsjeka | služba | službe | sektor | sektora | ured | ureda
        """),
        headings=listed("""
            kontakt | kontakti | kontakt osoba | kontakt za medije | dodatne informacije | više informacija | za više informacija
            informacije | upiti
        """),
        audiences=listed("mediji | medije | tisak | novinari | investitori | javnost | znanstveni"),
        invites=listed(
            "kontaktirajte | molimo kontaktirajte | obratite se | nazovite | pišite na | na telefon | na broj | dostupan | dostupna"
        ),
        refuses=listed("""
            odjava | zaštita podataka
        """),
        figures=listed("""
            oib | mb | iban | isbn | issn | poštanski broj
        """),
        general=listed("centrala | recepcija | porta"),
        elsewhere=listed(
            "o nama | napomene | fotografija | izvor | izvori | poveznice | adresa | prilozi"
        ),
        voice=listed("""
            tel | tel. | telefon | t
        """),
        calls=listed("""
            fiksni
        """),
        mobile=listed("mob | mob. | mobitel | m | gsm"),
        fax=listed("faks | fax | f"),
        email=listed("e-mail | email | e-pošta | elektronička pošta"),
        web=listed("web | internet | stranica"),
        address=listed("adresa | ulica | ul. | trg | cesta"),
        extension=listed("kućni | int. | lokal"),
        forenames=listed("ime"),
        surnames=listed("prezime"),
        names=listed("ime | ime i prezime"),
        positions=listed("funkcija | položaj"),
        employers=listed("organizacija | institucija | tvrtka"),
        honorifics=listed("""
            gospodin | gospođa | g. | gđa | dr. | dr. sc. | prof. | mr. sc. | doc. | dipl. ing.
            sc. | mr. | izv. | red. | dipl. | ing. | oec. | iur. | med. | spec. | mag. | akad. | gosp.
        """),
        given=listed("""
            ana | ante | branka | branko | dario | davor | domagoj | dubravka | goran | hrvoje | igor | iva | ivan | ivana | ivo
            jasna | jelena | josip | katarina | kristina | luka | marija | marin | marko | marina | mario | maja | mirjana
            mislav | nikola | petar | petra | sanja | snježana | stjepan | tea | tihana | tomislav | vesna | vlatka | zoran
            željka | željko | zrinka
        """),
        roles=listed("""
            glasnogovornik | glasnogovornica | voditelj | voditeljica | direktor | direktorica | ravnatelj | ravnateljica
            predsjednik | predsjednica | tajnik | tajnica | koordinator | koordinatorica | stručni suradnik | stručna suradnica
            znanstvenik | profesor | docent | ministar | gradonačelnik | rektor | dekan | urednik
            župnik | dirigent | redatelj | redateljica | dramaturg | kustos | kustosica | konzervator | konzervatorica
            restaurator | arhivist | knjižničar | knjižničarka | arheolog | arheologinja | vrtlar | šumar | arhitekt
            arhitektica | ekolog | biolog | biologinja | geolog | fizičar | kemičar | liječnik | liječnica
            profesorica | docentica | rektorica | dekanica | načelnik | načelnica | gradonačelnica | župan | županica
            urednica | savjetnik | savjetnica | pročelnik | pročelnica | znanstvenica | asistent | asistentica
            producent | producentica | trener | trenerica
        """),
        organizations=listed("""
            sveučilište | institut | agencija | ministarstvo | vijeće | društvo | udruga | muzej | zaklada | laboratorij
            zvjezdarnica | centar | ured | grad | županija | fakultet | bolnica | savez | akademija | d.o.o. | d.d. | banka
            komora | škola | knjižnica | kazalište | hrvatski | hrvatska | zavod
            općina | opera | filharmonija | orkestar | arhiv | klinika | zadruga | nakladnik | festival
            uprava | zračna luka | policija | policijska uprava | vatrogasci | nacionalni park | park prirode
            zoološki vrt | poduzeće | tvornica | pivovara | brodogradilište | j.d.o.o.
            muzeja | ministarstva | sveučilišta | instituta | ureda | kazališta | bolnice | zaklade | udruge
            županije | grada
        """),
        desks=listed("""
            ured za odnose s javnošću | služba za odnose s javnošću | odjel za odnose s javnošću | ured glasnogovornika
            ured za medije | odjel za komunikacije | tajništvo | info linija | press služba
            ured za odnose s medijima | odnosi s javnošću | redakcija | infolinija
            info centar
        """),
        joins=listed("i | ili | te"),
        links=listed("u | na | za | od | iz | s | sa"),
        places=listed("""
            na | u
        """),
    ),
    issuer=IssuerWords(
        tells=listed("""
            objavlj* | objav* | poziv* | predstavlj* | otvar* | organizir* | izvješć* | upozor* | pokreć*
        """),
    ),
)
