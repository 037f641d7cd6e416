"""Serbian, in Cyrillic and in Latin letters."""

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
    code="sr",
    small=listed("""
        и | у | је | на | се | да | за | од | су | са | који | која | које | о | до | из | као | ће | што | не | по | би
        бити | није | или | године | како | због | биће | после | пре | све | ово | током | међу | али | те | ове | свих
        i | u | je | na | se | da | za | od | su | sa | koji | koja | koje | o | do | iz | kao | će | što | ne | po | bi
        biti | nije | ili | godine | kako | zbog | biće | posle | pre | sve | ovo | tokom
    """),
    traits=Traits(
        genitives=True,
        country="RS",
        script="\u0400-\u04ff",
        letters="ђјљњћџ",
        family="southern",
        told=listed("""
            _šta_ | takođe_ | _vreme | _gde_ | evrop | hiljad | opšti | saopšt | univerzitet | _dve_ | svetsk | obavešt
            _srbij | srpsk | _pre_ | _posle_ | _reč | _biće_ | _sa_ | bezbedn | preduze | _del | _dec | _sved | _rešenj
            _uslov | _hemij | istorij | ovan | .rs | +381
        """),
        also=("sh",),
    ),
    grammar=Grammar(
        for_=listed("за | za"),
        from_=listed("од | od"),
        in_places=listed("i | на | na"),
        in_names=listed("и | за | i | za"),
        fillers=listed("г | год"),
        dating=listed("дана | dana"),
        none=listed("без | нема | bez | nema"),
    ),
    calendar=Calendar(
        months=forms("""
            јануар јануара januar januara | фебруар фебруара februar februara | март марта mart marta
            април априла april aprila апр | мај маја maj maja | јун јуна jun juna јуни juni
            јул јула jul jula јули juli | август августа avgust avgusta
            септембар септембра septembar septembra | октобар октобра oktobar oktobra
            новембар новембра novembar novembra | децембар децембра decembar decembra
        """),
        weekdays=forms("""
            понедељак ponedeljak | уторак utorak | среда среду sreda sredu | четвртак četvrtak
            петак petak | субота суботу subota subotu | недеља недељу nedelja nedelju
        """),
    ),
    mail=MailWords(
        senders=listed("од | od | пошиљалац | pošiljalac"),
        addressees=listed("за | za | прималац | primalac"),
        mailed=listed("послато | датум | предмет | poslato | datum | predmet"),
    ),
    release=ReleaseWords(
        kinds=listed("""
            саопштење | саопштење за јавност | саопштење за медије | обавештење | обавештење за јавност | обавештење за медије
            позив за медије | позив медијима | вести | изјава | најава | најава догађаја | конференција за новинаре
            заједничко саопштење | позив новинарима
            saopštenje | saopštenje za javnost | saopštenje za medije | obaveštenje | obaveštenje za javnost
            obaveštenje za medije | poziv za medije | poziv medijima | vesti | izjava | najava | najava događaja
            konferencija za novinare | zajedničko saopštenje | poziv novinarima
        """),
        immediate=listed(
            "за тренутно објављивање | за хитно објављивање | za trenutno objavljivanje"
        ),
        embargo=listed("""
            ембарго до | ембарго | под ембаргом до | не објављивати пре
            embargo do | embargo | pod embargom do | ne objavljivati pre
        """),
        numbers=listed("бр | бр. | број | br | br. | broj"),
        dated=listed("датум | објављено | дана | datum | objavljeno | dana | датум објаве"),
        updated=listed("ажурирано | измењено | ažurirano | izmenjeno | када | kada"),
        titled=listed("предмет | наслов | тема | predmet | naslov | tema"),
        subtitled=listed("поднаслов | podnaslov | сажетак | sažetak"),
        issued=listed("""
            извор | издавач | организација | пошиљалац | установа | компанија | izvor | izdavač | organizacija | ustanova
        """),
        greetings=listed(
            "поштовани | поштована | поштоване | драги | poštovani | poštovana | dragi | dobar dan"
        ),
        skip=listed("""
            штампај | подели | назад | почетна | преузми | прочитај више | опширније
            štampaj | podeli | nazad | početna | preuzmi | pročitaj više | opširnije | english version
            najave i obaveštenja | najave i vesti
        """),
        about=listed(
            "о | о нама | о компанији | о пројекту | o | o nama | o kompaniji | o projektu"
        ),
        notes=listed("""
            напомена уредницима | напомена за уреднике | додатне информације
            napomena urednicima | napomena za urednike | dodatne informacije
        """),
        ends=listed("крај | kraj | - kraj -"),
        revisions=listed(
            "исправка | измена | допуна | деманти | ispravka | izmena | dopuna | demanti"
        ),
        said=listed("""
            рекао је | рекла је | каже | изјавио је | изјавила је | истиче | истакао је | истакла је | објашњава | додаје
            према речима | додао је | додала је | навео је | навела је | нагласио је | нагласила је
            rekao je | rekla je | kaže | izjavio je | izjavila je | ističe | istakao je | istakla je | objašnjava | dodaje
            prema rečima | dodao je | dodala je | naveo je | navela je | naglasio je | naglasila je
        """),
        hours=listed("часова | сати | ч | časova | sati | h"),
        noon=listed("подне | podne"),
        midnight=listed("поноћ | ponoć"),
        press=listed("""
            служба за односе с јавношћу | служба за односе са јавношћу | односи с јавношћу | сектор за комуникације | портпарол
            служба за информисање | прес служба
            služba za odnose s javnošću | služba za odnose sa javnošću | odnosi s javnošću | odnosi sa javnošću
            sektor za komunikacije | portparol | služba za informisanje | pres služba
        """),
    ),
    contact=ContactWords(
        groups=listed("група | grupa"),
        house_numbers=listed("бр | br"),
        units=listed("""
            одељење | одељења | одсек | служба | службе | сектор | сектора | управа | катедра | дирекција
            odeljenje | odeljenja | odsek | služba | službe | sektor | sektora | uprava | katedra | direkcija
        """),
        headings=listed("""
            контакт | контакти | контакт особа | особа за контакт | контакт за медије | контакти за медије | за медије
            додатне информације | више информација | за више информација | за додатне информације | информације | питања
            kontakt | kontakti | kontakt osoba | osoba za kontakt | kontakt za medije | kontakti za medije | za medije
            dodatne informacije | više informacija | za više informacija | za dodatne informacije | informacije | pitanja
        """),
        audiences=listed("""
            медији | медије | новинари | новинаре | инвеститори | јавност | mediji | medije | novinari | novinare | investitori
            javnost
        """),
        invites=listed("""
            контактирајте | обратите се | позовите | пишите на | на телефон | на број | на телефоне | доступан | доступна
            путем телефона
            kontaktirajte | obratite se | pozovite | pišite na | na telefon | na broj | na telefone | dostupan | dostupna
            putem telefona
        """),
        refuses=listed("одјава | заштита података | odjava | zaštita podataka | kolačići"),
        figures=listed("""
            пиб | матични број | поштански број | жиро рачун | pib | matični broj | poštanski broj | žiro račun | iban | isbn | issn
        """),
        general=listed("централа | рецепција | писарница | centrala | recepcija | pisarnica"),
        elsewhere=listed("""
            о нама | напомене | фотографија | извор | извори | прилози
            o nama | napomene | fotografija | izvor | izvori | prilozi
        """),
        voice=listed("тел | тел. | телефон | т | tel | tel. | telefon | t"),
        calls=listed("фиксни | fiksni"),
        mobile=listed(
            "моб | моб. | мобилни | мобилни телефон | м | mob | mob. | mobilni | mobilni telefon | m | gsm"
        ),
        fax=listed("факс | ф | faks | fax | f"),
        email=listed("""
            имејл | имејл адреса | е-пошта | електронска пошта | e-mail | email | imejl | e-pošta | elektronska pošta
        """),
        web=listed("веб | сајт | интернет страница | veb | sajt | internet stranica"),
        address=listed("адреса | улица | ул. | трг | булевар | adresa | ulica | ul. | bulevar"),
        extension=listed("локал | лок. | lokal | lok."),
        forenames=listed("име | ime"),
        surnames=listed("презиме | prezime"),
        names=listed("име и презиме | ime i prezime"),
        positions=listed("функција | радно место | funkcija | radno mesto"),
        employers=listed(
            "организација | институција | установа | organizacija | institucija | ustanova"
        ),
        honorifics=listed("""
            господин | госпођа | г. | гђа | др | др. | проф. | проф. др | мр | доц. | дипл. | инж. | академик
            gospodin | gospođa | g. | gđa | prof. | mr | doc. | dipl. | inž. | akademik
        """),
        given=listed("""
            александар | александра | ана | андреа | бојан | бојана | борис | бранислав | бранка | бранко | весна | владимир
            војислав | гордана | горан | данијела | данило | дејан | драган | драгана | душан | жарко | željko | зоран | зорица
            иван | ивана | игор | јасмина | јасна | јелена | јован | јована | катарина | лазар | лука | љиљана | љубица | маја
            марија | марина | марко | милена | милица | милош | мирјана | мирослав | младен | наташа | небојша
            невена | ненад | никола | оливера | петар | предраг | радмила | радован | растко | сања | сандра | саша | светлана
            славица | слободан | снежана | софија | срђан | стефан | страхиња | тамара | тања | тијана | урош | филип
            aleksandar | aleksandra | andrea | bojan | bojana | branislav | vladimir | vojislav | gordana | danijela
            danilo | dejan | dragan | dragana | dušan | žarko | zorica | jasmina | jovan | jovana | lazar | ljiljana | ljubica
            milan | milena | milica | miloš | mirjana | miroslav | mladen | nataša | nebojša | nenad | nevena | olivera
            predrag | radmila | radovan | rastko | saša | slavica | slobodan | snežana | sofija | srđan | stefan | strahinja
            tamara | tijana | uroš
        """),
        functions=listed(
            "односи с јавношћу | односи са јавношћу | odnosi s javnošću | odnosi sa javnošću"
        ),
        roles=listed("""
            портпарол | портпаролка | руководилац | шеф | директор | директорка | генерални директор | заменик директора
            помоћник директора | председник | председница | потпредседник | потпредседница | секретар | координатор
            координаторка | менаџер | менаџерка | саветник | саветница | стручни сарадник | стручна сарадница | сарадник
            сарадница | истраживач | истраживачица | научник | научница | професор | професорка | доцент | министар | министарка
            градоначелник | градоначелница | начелник | начелница | ректор | ректорка | декан | деканка | уредник | уредница
            кустос | кустоскиња | археолог | архитекта | лекар | лекарка | инжењер | редитељ | редитељка | диригент
            управник | управница | начелник одељења | шеф службе за информисање | руководилац службе за односе с јавношћу
            portparol | portparolka | rukovodilac | šef | direktor | direktorka | generalni direktor | zamenik direktora
            pomoćnik direktora | predsednik | predsednica | potpredsednik | potpredsednica | sekretar | koordinator
            koordinatorka | menadžer | menadžerka | savetnik | savetnica | stručni saradnik | stručna saradnica | saradnik
            saradnica | istraživač | istraživačica | naučnik | naučnica | profesorka | ministarka | rektorka | dekanka
            kustoskinja | arhitekta | lekar | lekarka | inženjer | reditelj | rediteljka | upravnik | upravnica
        """),
        organizations=listed("""
            универзитет | институт | агенција | министарство | савет | друштво | удружење | музеј | фондација | лабораторија
            центар | канцеларија | град | општина | факултет | болница | савез | академија | банка | комора | школа
            библиотека | позориште | завод | предузеће | јавно предузеће | филхармонија | оркестар | архив | галерија | влада
            полиција | задруга | народна | градска управа
            univerzitet | agencija | ministarstvo | savet | udruženje | muzej | fondacija | laboratorija
            kancelarija | opština | biblioteka | pozorište | zavod | preduzeće | javno preduzeće | filharmonija
            skupština | скупштина
            универзитета | института | министарства | музеја | општине | завода | факултета
            univerziteta | instituta | ministarstva | muzeja | opštine | zavoda | fakulteta
        """),
        desks=listed("""
            служба за односе с јавношћу | служба за односе са јавношћу | сектор за комуникације | служба за информисање
            прес служба | редакција | прес центар | позивни центар | инфо центар
            služba za odnose s javnošću | služba za odnose sa javnošću | sektor za komunikacije | služba za informisanje
            pres služba | redakcija | pres centar | pozivni centar | info centar
        """),
        joins=listed("и | или | i | ili"),
        links=listed("у | на | за | од | из | са | u | na | za | od | iz | sa | s"),
        places=listed("у | на | u | na"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            објављуј* | објави* | позива* | представља* | отвара* | организуј* | обавештава* | саопштава* | упозорава*
            objavljuj* | objavi* | poziva* | predstavlja* | organizuj* | obaveštava* | saopštava* | upozorava* | pokreće
        """),
    ),
)
