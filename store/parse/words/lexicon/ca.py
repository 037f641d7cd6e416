"""Catalan."""

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
    code="ca",
    small=listed(
        "el | la | els | les | de | del | dels | i | en | un | una | per | amb | que | es | és | ha | han | com | més | al | als | aquest | aquesta | seva | seu | va | són | entre | l | d"
    ),
    traits=Traits(country="ES", spoken=("ES", "AD", "FR"), shared=True, adjective_last=True),
    grammar=Grammar(
        before_names=listed("els | les"),
        articles=listed("el | la | els | les"),
        elided=listed("l | d"),
        of=listed("de | del"),
        in_places=listed("de | del | la | el | i"),
        in_names=listed("i | per | al"),
        fillers=listed("i | de | la | el"),
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
        joined=listed("de | del | d'"),
    ),
    clock=Clock(
        time=listed("hora"),
    ),
    mail=MailWords(
        senders=listed("de"),
        addressees=listed("per a | a"),
        mailed=listed("enviat | data | assumpte"),
    ),
    release=ReleaseWords(
        releases=listed("nota de premsa | comunicat de premsa"),
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
    contact=ContactWords(
        ministries=listed("departament | conselleria"),
        fields=listed("comunicació"),
        groups=listed("grup"),
        services=listed("servei"),
        headings=listed("""
            contacte | contactes | informació | més informació | per a més informació | contacte de premsa | persona de contacte
            entrevistes | consultes | dades de contacte
        """),
        audiences=listed("""
            premsa | mitjans | mitjans de comunicació | periodistes | investigador | investigadora | inversors | públic
            comunicació
        """),
        invites=listed("""
            contactar amb | contacteu amb | poseu-vos en contacte | truqueu | trucar | adreceu-vos | escriviu
            per a més informació | al telèfon
        """),
        refuses=listed("""
            donar-se de baixa | deixar de rebre | no voleu rebre | no vols rebre | no desitgeu rebre | no rebre més | baixa | protecció de dades | galetes
        """),
        figures=listed("""
            nif | cif | isbn | issn | iban | codi postal
        """),
        general=listed("centraleta | recepció | telèfon general"),
        elsewhere=listed(
            "sobre | notes | segueix-nos | foto | peu de foto | referència | enllaços | adreça | article"
        ),
        voice=listed("""
            tel | tel. | telèfon | telèfons | tlf. | t
        """),
        calls=listed("""
            directe
        """),
        mobile=listed("mòbil | mob. | m"),
        fax=listed("fax | f"),
        email=listed("correu | correu electrònic | e-mail | email | a/e"),
        web=listed("web | lloc web | pàgina web"),
        address=listed("adreça | carrer | c/ | avinguda | av. | plaça | pl. | passeig | edifici"),
        extension=listed("ext. | ext | extensió"),
        forenames=listed("nom de pila"),
        surnames=listed("cognom | cognoms"),
        names=listed("nom | nom i cognoms | contacte"),
        positions=listed("càrrec | funció"),
        employers=listed("centre | institució | organització | empresa | departament"),
        honorifics=listed("sr. | sra. | dr. | dra. | prof."),
        particles=listed("i | de | del | d' | de la"),
        given=listed("""
            jordi | montserrat | josep | joan | marta | núria | anna | laia | mercè | meritxell | carme | pere | pau | oriol
            arnau | xavier | ferran | sergi | gemma | mireia | roser | dolors | lluís | miquel | enric | àngels | eulàlia | neus
            pol | biel | jaume
        """),
        roles=listed("""
            cap | cap de premsa | directora | responsable | coordinador* | coordinadora | portaveu | periodista | investigador*
            investigadora | professor | professora | tècnic | tècnica | president | presidenta | secretari | secretària | gerent
            alcalde | alcaldessa | conseller | consellera | rector | rectora | director
            cap de comunicació | coordinador | regidor | regidora | comissari | comissària | conservador
            conservadora | arqueòleg | arqueòloga | biòleg | biòloga | investigador | degà | degana | arquitecte
            arquitecta | enginyer | enginyera | metge | metgessa | editor | editora | productor | productora
            fotògraf | fotògrafa
            vocal | tresorer | tresorera
        """),
        organizations=listed("""
            universitat | institut | agència | departament | consell | societat | associació | museu | fundació | laboratori
            observatori | centre | ajuntament | diputació | govern | generalitat | facultat | hospital | federació | grup
            acadèmia | servei | escola | biblioteca | arxiu | teatre | parc
            consell comarcal | conselleria | orquestra | sindicat | cooperativa | cambra | banc | caixa | companyia
            empresa | editorial | festival | port | aeroport | mossos d'esquadra | bombers | s.l. | s.a. | sccl
        """),
        desks=listed("""
            gabinet de premsa | gabinet de comunicació | oficina de premsa | oficina de comunicació | servei de premsa
            servei de comunicació | departament de comunicació | departament de premsa | àrea de comunicació
            unitat de comunicació | premsa | comunicació | sala de premsa
            àrea de premsa | telèfon de guàrdia | secretaria | atenció ciutadana
        """),
        joins=listed("i | o | així com"),
        links=listed("de | del | de la | d' | a | al | amb | per | en | l' | la | el"),
        places=listed("""
            a
        """),
        at=listed("arrova"),
        dot=listed("punt"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            anunci* | present* | llanç* | llenç* | convid* | convoc* | inform* | public* | organitz* | denunci*
            inaugur* | obre | ha
        """),
        seats=listed("ajuntament | comú"),
    ),
)
