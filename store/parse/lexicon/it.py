"""Italian."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="it",
    small=listed(
        "il | lo | la | i | gli | le | di | del | della | dei | delle | e | in | un | una | per | con | che | si | al | alla | è | ha | sono | come | più | da | dal | nel | nella | dell | all | su | anche"
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
    ),
    release=ReleaseWords(
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
    contact=ContactWords(),
)
