"""Romanian."""

from store.parse.words.lexicon.base import (
    Calendar,
    Clock,
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
    code="ro",
    small=listed(
        "și | de | în | la | a | cu | pe | care | din | pentru | este | un | o | al | ale | sunt | că | mai | prin | fost | au | s | nu | sau | după | precum | această"
    ),
    traits=Traits(
        country="RO", spoken=("RO", "MD"), shared=True, letters="șț", adjective_last=True
    ),
    grammar=Grammar(
        nameless=listed("ei | ele | el | ea | noi | voi | toți"),
        amid_names=listed("și | si"),
        for_=listed("pentru"),
        of=listed("de"),
        in_names=listed("din | și | cu | pe | pentru"),
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
    clock=Clock(
        relative_days=listed("ieri | astăzi | mâine"),
        time=listed("ora"),
    ),
    mail=MailWords(
        senders=listed("de la | expeditor"),
        addressees=listed("către | catre"),
        mailed=listed("trimis | data | subiect"),
    ),
    release=ReleaseWords(
        releases=listed("comunicat de presă | comunicat"),
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
            tipărește | distribuie | înapoi | acasă | descarcă | citește mai mult | dezabonare | nu mai doriți să primiți | nu mai primi | a nu mai primi | english version
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
    contact=ContactWords(
        ministries=listed("ministerul"),
        fields=listed("comunicare | marketing"),
        groups=listed("grup"),
        house_numbers=listed("nr"),
        services=listed("serviciul"),
        units=listed("""
            departamentul | departamentului | direcția | direcției | biroul | biroului | serviciul |
            serviciu | birou | compartiment | departament | direcție | serviciului | secția | secției | catedra
        """),
        headings=listed("""
            contact | contacte | persoană de contact | persoane de contact | informații | informații suplimentare
            pentru informații | mai multe informații | pentru mai multe informații | relații | date de contact | contact presă
            contact media | interviuri | detalii
        """),
        audiences=listed(
            "presă | media | mass-media | jurnaliști | investitori | public | cercetare | cercetător"
        ),
        invites=listed("""
            vă rugăm să contactați | contactați | vă rugăm contactați | sunați | scrieți | pentru informații
            la numărul de telefon | la telefon | la adresa | stă la dispoziție
        """),
        refuses=listed("""
            dezabonare | dezabonați-vă | confidențialitate
        """),
        figures=listed("""
            cui | c.u.i. | cif | nr. reg. com. | iban | cont | isbn | issn | cod poștal
        """),
        general=listed("centrală | centrala | recepție | centrala telefonică"),
        elsewhere=listed(
            "despre | note | notă pentru editori | urmăriți-ne | foto | sursă | surse | linkuri | adresă | anexe"
        ),
        voice=listed("""
            tel | tel. | telefon | telefoane | t
        """),
        calls=listed("""
            fix | direct
        """),
        mobile=listed("mobil | mob. | telefon mobil | m | gsm | cel"),
        fax=listed("fax | telefax | f"),
        email=listed("e-mail | email | poștă electronică | mail | adresă de e-mail"),
        web=listed("web | site | pagină web | internet"),
        address=listed("adresă | str. | strada | bd. | bulevardul | calea | piața | sector | etaj"),
        extension=listed("int. | int | interior"),
        forenames=listed("prenume"),
        surnames=listed("nume de familie"),
        names=listed("nume | nume și prenume"),
        positions=listed("funcție | poziție"),
        employers=listed("organizație | instituție | companie"),
        honorifics=listed("""
            dl | dl. | dna | dna. | d-na | d-l | dr. | prof. | ing. | conf. | lect. | domnul | doamna | acad. | univ.
            ec. | av. | jr. | prof. univ. | col. | mr. | cpt. | gen. | lt. | pr.
        """),
        degrees=listed("phd"),
        given=listed("""
            adrian | alexandra | alexandru | alina | ana | andreea | andrei | anca | bogdan | carmen | cătălin | cătălina
            ciprian | claudiu | constantin | corina | cosmin | cristian | cristina | dan | dana | daniel | daniela | dragoș
            elena | florin | gabriel | gabriela | george | gheorghe | ileana | ioana | ion | ionel | ionuț | irina | iulia
            laurențiu | liviu | luminița | lucian | marian | mariana | marius | mihaela | mihai | mircea | mirela | monica
            nicolae | octavian | ovidiu | paul | petru | radu | raluca | răzvan | roxana | sergiu | silviu | simona | sorin
            ștefan | teodora | tudor | vasile | valentin | victor | viorel | vlad
        """),
        roles=listed("""
            purtător de cuvânt | director | directoare | șef | șefă | coordonator | coordonatoare | manager | specialist
            consilier | secretar | președinte | vicepreședinte | cercetător | profesor | conferențiar | lector | redactor
            ministru | primar | inginer | ofițer de presă | responsabil | expert | asistent
            preot | episcop | dirijor | regizor | regizoare | dramaturg | coregraf | compozitor | muzician | actor
            actriță | curator | curatoare | muzeograf | muzeografă | restaurator | restauratoare | arhivist
            arhivistă | bibliotecar | bibliotecară | arheolog | grădinar | pădurar | apicultor | arhitect | arhitectă
            ecolog | biolog | geolog | fizician | chimist | medic | asistentă | profesoară | rector | decan
            viceprimar | prefect | președintă | director general | șef serviciu | șef birou | consilieră | expertă
            specialistă | secretară | inspector | inspectoare | redactoare | producător | antrenor | cercetătoare
        """),
        organizations=listed("""
            universitatea | institutul | agenția | ministerul | consiliul | societatea | asociația | muzeul | fundația
            laboratorul | observatorul | centrul | direcția | comisia | primăria | guvernul | facultatea | spitalul | academia
            s.a. | srl | s.r.l. | banca | camera | biblioteca | teatrul | compania | grupul | poliția | inspectoratul
            autoritatea
            consiliul județean | consiliul local | prefectura | opera | filarmonica | orchestra | arhivele | clinica
            federația | uniunea | cooperativa | camera de comerț | editura | festivalul | portul | aeroportul | isu
            parcul | grădina zoologică | regia | uzina | s.r.l | ong
        """),
        desks=listed("""
            biroul de presă | birou de presă | serviciul de presă | departamentul de comunicare | direcția de comunicare
            biroul de comunicare | compartimentul de presă | relații publice | secretariat | relații cu presa | call center
            departament comunicare | direcția comunicare | compartimentul de comunicare | redacția
            linia verde | biroul de informare | centrul de presă
        """),
        joins=listed("și | sau | ori"),
        links=listed("de | la | din | al | a | pentru | prin | cu"),
        at=listed("arond | at"),
        dot=listed("punct"),
        patterns=listed("prenume.nume"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            anunț* | lanseaz* | lansat | invit* | prezint* | public* | organizeaz* | inform* | deschid*
            inaugureaz* | solicit* | avertiz* | a
        """),
        seats=listed("primăria"),
        behalf=listed("în numele"),
    ),
)
