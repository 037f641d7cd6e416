"""Italian."""

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
    code="it",
    small=listed(
        "il | lo | la | i | gli | le | di | del | della | dei | delle | e | in | un | una | per | con | che | si | al | alla | è | ha | sono | come | più | da | dal | nel | nella | dell | all | su | anche"
    ),
    traits=Traits(
        country="IT",
        spoken=("IT", "CH"),
        shared=True,
        letters="ìò",
        adjective_last=True,
        signs=listed("CHF=CH | Ticino=CH | Svizzera=CH"),
    ),
    grammar=Grammar(
        indefinite=listed("un"),
        nameless=listed(
            "loro | essi | esse | lui | lei | noi | voi | chi | tutti | coloro | altri | altre | ultime | nostri | vostri | un | uno"
        ),
        loose=listed("del | della | di"),
        amid_names=listed("e | di | del | della | dei | degli | delle"),
        before_names=listed(
            "nel | nella | alla | dalla | per | del | della | dell' | il | lo | la | gli"
        ),
        for_=listed("per"),
        articles=listed("il | lo | la | i | gli | le"),
        elided=listed("l | d | dell | all | nell | sull | un"),
        of=listed("di | del | della | dei | degli | da"),
        from_=listed("da"),
        by=listed("di"),
        with_=listed("con"),
        under=listed("ai"),
        in_places=listed("di | del | la | sul"),
        in_names=listed(
            "dei | degli | delle | della | dello | al | alla | per | con | nel | nella | e"
        ),
        fillers=listed("e | il | lo | la | n | alla"),
        within=listed("in"),
        none=listed("nessun | nessuno | senza"),
    ),
    calendar=Calendar(
        months=forms("""
            gennaio gen genn | febbraio feb febbr | marzo mar | aprile apr
            maggio mag magg | giugno giu | luglio lug | agosto ago
            settembre set sett | ottobre ott | novembre nov | dicembre dic
        """),
        weekdays=forms("""
            lunedì lun | martedì mar | mercoledì mer | giovedì gio
            venerdì ven | sabato sab | domenica dom
        """),
        joined=listed("di"),
    ),
    clock=Clock(
        relative_days=listed("ieri | oggi | domani"),
        zones=listed("ora italiana=paris"),
        time=listed("ora"),
        at_hour=listed("alle"),
    ),
    mail=MailWords(
        senders=listed("da | mittente"),
        addressees=listed("a | destinatario"),
        mailed=listed("inviato | data | oggetto"),
        replies=listed("i"),
    ),
    genre=GenreWords(
        personal=listed("io | mio | mia | ti | tuo | ciao | grazie"),
        wrote=listed("ha scritto | scrisse"),
        newsletter=listed("""
            newsletter | disiscriviti | cancellati | visualizza nel browser | hai ricevuto questa | leggi tutto
            in questo numero | cari lettori
        """),
        receipt=listed("""
            numero d'ordine | il tuo ordine | conferma ordine | fattura | subtotale | totale ordine | spese di spedizione
            indirizzo di spedizione | metodo di pagamento | grazie per il tuo ordine | iva | prezzo unitario
        """),
        notice=listed("""
            non rispondere | messaggio automatico | generata automaticamente | fuori ufficio | il tuo account
        """),
        article=listed(
            "leggi anche | leggi tutto | più letti | commenti | abbonati | pubblicità | articoli correlati"
        ),
        interview=listed("intervista | intervista a | intervista di"),
        minutes=listed(
            "verbale | presenti | assenti | ordine del giorno | varie ed eventuali | prossima riunione"
        ),
        obituary=listed("funerali | condoglianze | si è spento | ne danno il triste annuncio"),
        recipe=listed("ingredienti | preparazione | procedimento | cucchiai | cucchiaino"),
        manual=listed("""
            installazione | utilizzo | licenza | requisiti | configurazione | documentazione | codice sorgente
        """),
    ),
    release=ReleaseWords(
        releases=listed("comunicato stampa | comunicato"),
        kinds=listed("""
            comunicato stampa | comunicato | nota stampa | nota per la stampa | comunicato congiunto | comunicato stampa congiunto
            invito stampa | invito alla stampa | informazione stampa | agenzia stampa | avviso stampa | avviso ai media
            nota per i media | comunicazione | notizia | notizie | dichiarazione | cartella stampa | avviso ai giornalisti | news
            comunicato ai media | informazione ai media | convocazione stampa | conferenza stampa | invito | nota informativa | cs
            segnalazione | nota di agenzia
        """),
        immediate=listed("""
            per diffusione immediata | per pubblicazione immediata | da pubblicare subito | con preghiera di pubblicazione
            con preghiera di diffusione | con cortese preghiera di pubblicazione | diffusione immediata
            si prega di dare diffusione
        """),
        embargo=listed("""
            embargo fino al | embargo fino alle | sotto embargo fino al | sotto embargo | embargo | embargato fino al
            embargo sino al | embargo fino a | non pubblicare prima del | non diffondere prima del | da non pubblicare prima del
            da non diffondere prima del | in embargo fino al | in embargo fino alle | pubblicabile dal | diffusione vietata fino al
            sotto embargo fino alle
        """),
        numbers=listed("""
            n. | n° | nr | numero | comunicato n. | comunicato stampa n. | prot | prot. n. | comunicato n° | comunicato | cs n.
            rif | comunicato stampa
        """),
        dated=listed("""
            inviato | fatto a
            data | pubblicato il | pubblicato | del | diffuso il | data di pubblicazione | emesso il | in data | data di emissione
        """),
        updated=listed("""
            aggiornato | aggiornato il | ultimo aggiornamento | modificato il | data dell'evento | quando | ultima modifica
            scadenza
        """),
        titled=listed("oggetto | titolo | tema"),
        subtitled=listed("sottotitolo | occhiello | sommario | catenaccio"),
        issued=listed("""
            fonte | emesso da | ente | a cura di | mittente | organizzazione | azienda | emittente | da
        """),
        greetings=listed("""
            gentile | gentili | egregio | egregi | buongiorno | buonasera | cari | care | caro | cara | spettabile | spett
            alla cortese attenzione | in allegato | ai giornalisti | alle redazioni
        """),
        skip=listed("""
            stampa questa pagina | condividi | torna indietro | home | scarica | leggi tutto | iscriviti | disiscriviti
            visualizza nel browser | versione stampabile | vai al contenuto | salta al contenuto | english version | scarica il pdf
        """),
        about=listed("""
            informazioni su | chi siamo | su | profilo | a proposito di | chi è | cos'è | profilo aziendale | il gruppo | note su
        """),
        notes=listed("""
            note per i redattori | nota per i redattori | note per la stampa | note | nota per la redazione | note redazionali
            nota ai redattori | note agli editori | approfondimenti | informazioni per i giornalisti | scheda
        """),
        ends=listed("fine | - fine - | fine comunicato | fine del comunicato"),
        revisions=listed("""
            rettifica | correzione | errata corrige | aggiornamento | aggiornato | versione corretta | corretto | precisazione
            annulla e sostituisce | sostituisce | integrazione | revisione
        """),
        said=listed("""
            ha detto | dice | ha dichiarato | dichiara | ha spiegato | spiega | ha commentato | commenta | ha affermato | afferma
            ha sottolineato | sottolinea | ha aggiunto | aggiunge | racconta | ha raccontato | osserva | precisa | conclude
            scherza | ricorda | secondo | ha ricordato | sostiene | ha concluso | evidenzia
        """),
        hours=listed("ore | h"),
        noon=listed("mezzogiorno"),
        midnight=listed("mezzanotte"),
        press=listed("""
            ufficio stampa | stampa | ufficio comunicazione | comunicazione | relazioni con i media | addetto stampa
            addetta stampa | servizio stampa | sala stampa | relazioni esterne | media relations | redazione | portavoce
            ufficio stampa e comunicazione
        """),
    ),
    contact=ContactWords(
        ministries=listed("ministero | assessorato | dipartimento"),
        fields=listed("comunicazione | marketing"),
        advising=listed(
            "euronext growth advisor | nomad | specialist | advisor finanziario | global coordinator"
        ),
        groups=listed("gruppo"),
        sources=listed("fonte"),
        lands=listed("stati | regno"),
        house_numbers=listed("n°"),
        services=listed("servizio"),
        headings=listed("""
            tuo referente | vostro referente | suo referente | i tuoi referenti | i vostri referenti
            contatti | contatto | contattare | informazioni | per informazioni | ulteriori informazioni | info | per info
            maggiori informazioni | contatti stampa | contatti per la stampa | contatto stampa | ufficio stampa e contatti
            interviste | per interviste | richieste | richieste di interviste | per ulteriori informazioni | referente | referenti
            persona di contatto | per prenotare | per prenotazioni | recapiti | riferimenti | rivolgersi a | chiarimenti | fonte
            a cura di | informazioni per la stampa | per approfondimenti | accrediti
        """),
        audiences=listed("""
            stampa | media | giornalisti | i media | investitori | azionisti | pubblico | ricercatore | ricercatrice | ricercatori
            scientifico | scientifica | redazione | comunicazione | nazionale | internazionale | regionale | immagini | foto
            visitatori | scuole | tecnico | azienda | agenzia | clienti | analisti | autore | autori | università | cittadini
            la stampa | immagini e video | marketing | comunicazione istituzionale | direzione scientifica
        """),
        invites=listed("""
            contattare | contattateci | rivolgersi a | rivolgersi al | rivolgersi | telefonare | telefonare al | chiamare
            chiamare il | scrivere a | mettersi in contatto | per informazioni | per ulteriori informazioni | per interviste
            è a disposizione | sono a disposizione | a disposizione | si prega di contattare | informazioni presso | richieste a
            per contattare | disponibile | raggiungibile | prenotare | informazioni al numero | al numero | ai numeri
        """),
        refuses=listed("""
            conferenza telefonica | codice di accesso | registrazione | replica | cancellarsi | cancellazione | disiscriversi
            annullare l'iscrizione | newsletter | privacy | protezione dei dati | dpo | cookie | lavora con noi | non ricevere più | non ricevere altri | non desidera ricevere | non vuole ricevere | non volete ricevere
            per non ricevere
        """),
        relays=listed("diffuso da | distribuito da | trasmesso da"),
        figures=listed("""
            isbn | issn | p. iva | partita iva | p.iva | c.f. | codice fiscale | cod. fisc. | rea | iban | conto corrente | c/c
            cup | cig | determina | delibera | prot. | protocollo | contratto | bando | cap | capitale sociale | registro imprese
            reg. trib. | iscrizione al registro | pec | numero | n | n. | regolamento
        """),
        general=listed("""
            centralino | centralino telefonico | numero generale | portineria | reception | sede legale | sede sociale | sede centrale
        """),
        elsewhere=listed("""
            a proposito | chi siamo | informazioni su | note | nota per i redattori | note per i redattori | link | links
            seguici | seguiteci | social | didascalia | foto | fotografie | immagini | allegati | allegato
            riferimenti bibliografici | riferimento | pubblicazione | approfondimenti | condividi | tag | disclaimer | note legali
            calendario | orari | indirizzo | profilo | dove | quando | sito
        """),
        voice=listed("""
            tel | tel. | telefono | telefoni | tel.: | t | fisso | ufficio | tel. diretto | telefono fisso | recapito telefonico
            tel./fax
        """),
        calls=listed("""
            diretto | linea diretta | numero verde | al | centralino
        """),
        mobile=listed("""
            cell | cell. | cellulare | mobile | mob. | mob | m | c | cellulari | telefonino | tel. cell. | portatile | cel.
            whatsapp
        """),
        fax=listed("fax | telefax | f"),
        email=listed(
            "e-mail | email | mail | posta elettronica | indirizzo e-mail | e | e-mails | posta el. | indirizzo email | mail to"
        ),
        web=listed(
            "web | sito | sito web | internet | www | url | sito internet | facebook | twitter | instagram"
        ),
        address=listed("""
            indirizzo | via | viale | piazza | piazzale | corso | largo | vicolo | strada | p.zza | v.le | lungotevere | lungarno
            contrada | località | loc. | frazione | cap | palazzo | sede | piano | casella postale
        """),
        extension=listed("int. | int | interno | interni | ext."),
        forenames=listed("nome proprio"),
        surnames=listed("cognome"),
        names=listed(
            "nome | nome e cognome | contatto | referente | persona di contatto | nominativo"
        ),
        positions=listed(
            "ruolo | qualifica | funzione | posizione | incarico | carica | professione"
        ),
        employers=listed("""
            ente | organizzazione | azienda | istituzione | società | dipartimento | struttura | università | ufficio
            affiliazione | istituto
        """),
        localities=listed("città | paese | località"),
        enrolling=listed("iscrizione | iscrizioni | accrediti | abbonamenti"),
        honorifics=listed("""
            sig. | sig.ra | sig.na | signor | signora | sigg. | dott. | dott | dott.ssa | dottor | dottoressa | dr. | dr | dr.ssa
            prof. | prof | prof.ssa | professor | professoressa | ing. | ing | avv. | arch. | geom. | rag. | cav. | on. | sen.
            mons. | don | col. | gen. | ten. | cap. | magg. | mar. | comm. | per. ind.
            m.llo | suor | padre | p.i.
            dott.ri | ten. col. | isp. | vice questore | p.
        """),
        degrees=listed("phd | ph.d. | msc | mba"),
        particles=listed("""
            di | de | del | della | dell' | dei | degli | da | dal | dalla | d' | lo | la | li | de' | san | santa
            el | al | ben | van | von
        """),
        given=listed("""
            giuseppe | giovanni | antonio | mario | luigi | francesco | andrea | marco | alessandro | stefano | paolo | luca
            matteo | davide | simone | lorenzo | federico | riccardo | roberto | claudio | massimo | giorgio | enrico | giulio
            pietro | michele | salvatore | vincenzo | domenico | carlo | alberto | emanuele | fabio | filippo | gabriele | giacomo
            leonardo | maurizio | nicola | niccolò | raffaele | sergio | tommaso | umberto | valerio | vittorio | maria | anna
            giulia | chiara | francesca | sara | martina | valentina | alessandra | silvia | elisa | paola | laura | federica
            elena | roberta | simona | barbara | cristina | daniela | monica | patrizia | caterina | lucia | rosa | teresa
            giovanna | carla | angela | antonella | raffaella | ilaria | eleonora | alice | beatrice | bianca | camilla | cecilia
            costanza | debora | emma | fiorella | gaia | giorgia | ginevra | ludovica | marta | michela | miriam | nadia | ornella
            rita | rossella | sabrina | serena | sofia | stefania | tiziana | veronica | viola | vittoria | fulvio | renato
            ruggero | ugo | ottavio | primo | silvano | tullio | corrado | dario | edoardo | ettore | eugenio | fausto | gianluca
            gianni | guido | ivano | livio | loredana | manuela | marina | marzia | mirko | donatella | graziella | letizia
            lorena | luisa | margherita
        """),
        functions=listed("""
            relazioni esterne | relazioni con i media | media relations | press office | ufficio stampa e comunicazione
            relazioni con la stampa | comunicazione e stampa | rapporti con la stampa | comunicazione e relazioni esterne
        """),
        roles=listed("""
            responsabile | direttrice | capo | capo ufficio stampa | capoufficio stampa | addetto stampa | addetta stampa
            addetto | addetta | portavoce | coordinatore | coordinatrice | presidente | vicepresidente | vice presidente
            segretario | segretaria | amministratore | amministratrice | amministratore delegato | ricercatore | ricercatrice
            professore | professoressa | professore ordinario | professore associato | docente | dottorando | dottoranda
            assegnista | autore | autrice | giornalista | redattore | redattrice | consulente | account | account executive
            account manager | referente | curatore | curatrice | conservatore | sindaco | sindaca | assessore | assessora
            ministro | ministra | ingegnere | astronomo | astronoma | fisico | fisica | biologo | biologa | geologo | geologa
            archeologo | archeologa | tecnico | tecnologo | tecnologa | dirigente | funzionario | funzionaria | comandante
            prefetto | questore | rettore | rettrice | preside | delegato | delegata | fondatore | fondatrice | socio | socia
            titolare | investor relator | esperto | esperta | medico | primario | agronomo | agronoma | storico | storica
            operatore | operatrice | vicedirettore | vicedirettrice | primo ricercatore | prima ricercatrice | direttore
            parroco | organista | direttore d'orchestra | direttrice d'orchestra | direttore artistico
            direttrice artistica | direttore tecnico | direttrice tecnica | coreografo | coreografa | drammaturgo
            drammaturga | musicista | compositore | compositrice | restauratore | restauratrice | archivista
            bibliotecario | bibliotecaria | giardiniere | giardiniera | guardia forestale | guardiaparco | agricoltore
            agricoltrice | allevatore | allevatrice | apicoltore | apicoltrice | viticoltore | viticoltrice | enologo
            enologa | birraio | artigiano | artigiana | architetto | architetta | urbanista | antropologo
            antropologa | chimico | matematico | statistico | veterinario
            veterinaria | infermiere | infermiera | caporeparto | caposala | direttore sanitario
            direttrice sanitaria | direttore generale | direttrice generale | segretario generale
            segretaria generale | vicesindaco | vicesindaca | consigliere | consigliera | capogruppo | avvocato
            avvocata | magistrato | procuratore | editore | editrice | fotografo | fotografa | produttore
            produttrice | regista | scenografo | scenografa | allenatore | allenatrice | media manager | press officer
            social media manager | project manager | capo progetto | responsabile scientifico
            responsabile scientifica | capo redattore | caporedattore | caporedattrice | direttore responsabile
            direttrice responsabile | portavoce del presidente | portavoce del sindaco | tesoriere | tesoriera
            mugnaio | barcaiolo
        """),
        organizations=listed("""
            università | istituto | agenzia | ministero | dipartimento | consiglio | consiglio nazionale | società | associazione
            museo | musei | fondazione | laboratorio | laboratori | osservatorio | centro | direzione generale | commissione
            comitato | comune | provincia | regione | governo | prefettura | questura | facoltà | ospedale | policlinico | azienda
            asl | ausl | sindacato | federazione | confederazione | gruppo | accademia | servizio | spa | s.p.a. | srl | s.r.l.
            snc | sas | s.a.s. | scarl | onlus | coop | cooperativa | compagnia | banca | camera | consorzio | ente | parco
            ufficio scolastico | scuola | liceo | biblioteca | archivio | teatro | orchestra | stazione | circolo | unione
            partito | organizzazione | ambasciata | consolato | rete | politecnico | inaf | cnr | autorità | sezione
            protezione civile | vigili del fuoco | carabinieri | polizia | tribunale | senato | editore | edizioni | festival
            comunicazione | osservatori | planetario | soprintendenza | diocesi | rifugio | agriturismo | hotel
            città metropolitana | unione dei comuni | comunità montana | assessorato | azienda sanitaria | ulss | asst
            ats | irccs | istituto comprensivo | ateneo | opera | conservatorio | camera di commercio | cassa
            casa editrice | autorità portuale | aeroporto | ente parco | croce rossa | arcidiocesi
            officine | officina | cantieri | cantina | cantine | birrificio | birreria | pastificio | caseificio
            acciaierie | acquedotto | s.c.a.r.l. | s.c.p.a. | s.n.c. | aps | odv | ets
        """),
        units=listed(
            "dipartimento | servizio | area | unità | settore | sezione | divisione | direzione"
        ),
        desks=listed("""
            ufficio stampa | ufficio comunicazione | ufficio comunicazione e stampa | ufficio stampa e comunicazione
            ufficio relazioni con il pubblico | ufficio relazioni esterne | ufficio | sala stampa | servizio stampa
            area comunicazione | settore comunicazione | unità comunicazione | relazioni con i media | rapporti con i media
            media relations | comunicazione e stampa | comunicazione | direzione comunicazione | segreteria
            segreteria organizzativa | segreteria stampa | centro stampa | ufficio informazioni | informazioni turistiche
            redazione | servizio comunicazione | ufficio di comunicazione | press office | servizio informazioni
            punto informativo | infopoint | relazioni esterne | infoline | sportello | prenotazioni | iscrizioni | urp
            servizio visitatori
            centro prenotazioni | centralino stampa | servizio reperibilità
            ufficio del portavoce | ufficio comunicazione istituzionale | ufficio relazioni con i media
            ufficio relazioni media | ufficio media | ufficio eventi | ufficio cultura | ufficio turismo | ufficio iat
            iat | redazione web | direzione comunicazione e stampa | struttura comunicazione
            servizio comunicazione e stampa | servizio stampa e comunicazione | area stampa
            area stampa e comunicazione | settore stampa | ufficio marketing | ufficio gruppi | ufficio scuole
            sezione didattica | archivio fotografico | punto stampa | press desk | newsroom
            sportello unico | segreteria didattica
        """),
        joins=listed("e | ed | o | oppure | nonché"),
        links=listed("""
            di | del | della | dell' | dello | dei | delle | a | al | alla | all' | presso | per | in | da | dal | dalla | con
            su | via | il | la | lo | l' | i | gli | le | un | una | uno | nostro | nostra | suo | sua
        """),
        places=listed("""
            presso | all' | alla | al
        """),
        at=listed("chiocciola | chiocciolina"),
        dot=listed("punto"),
        patterns=listed("nome.cognome | n.cognome | nome_cognome | cognome.nome | inome.cognome"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            annunci* | presenta* | lanci* | invit* | organizz* | comunic* | pubblic* | inaugur* | apr* | denunci*
            chied* | celebr* | inform* | brinda* | ha | hanno | propon* | promuov* | raccogli* | conferm*
        """),
        seats=listed("comune"),
        sent_for=listed("per"),
        behalf=listed("per conto | a nome"),
        sites=listed("sito"),
    ),
)
