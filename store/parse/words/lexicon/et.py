"""Estonian."""

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
    code="et",
    small=listed(
        "ja | on | ei | et | see | oli | mis | kui | ning | aasta | aastal | eesti | ka | või | tema | selle | seda | oma | aga | nii | kes | olid | pole | välja | üle | veel | juba | mille | kuid | ole | sel | mida | kus | tuleb | saab | ta | kuni"
    ),
    endings=listed("tud | nud | takse | uste | tega | dega | likult"),
    traits=Traits(groups=("õ", "üü"), country="EE", compounds=True, genitives=True),
    grammar=Grammar(
        in_names=listed("ja"),
        fillers=listed("ja"),
        none=listed("puudub"),
    ),
    calendar=Calendar(
        months=forms("""
            jaanuar jaanuaril jaanuaris | veebruar veebruaril veebruaris | märts märtsil märtsis | aprill aprillil aprillis
            mai | juuni juunil juunis | juuli juulil juulis | august augustil augustis
            september septembril septembris | oktoober oktoobril oktoobris | november novembril novembris
            detsember detsembril detsembris
        """),
        weekdays=forms("""
            esmaspäev esmaspäeval | teisipäev teisipäeval | kolmapäev kolmapäeval | neljapäev neljapäeval
            reede reedel | laupäev laupäeval | pühapäev pühapäeval
        """),
    ),
    mail=MailWords(
        senders=listed("saatja"),
        addressees=listed("saaja | adressaat | koopia"),
        mailed=listed("saadetud | kuupäev | teema"),
    ),
    release=ReleaseWords(
        kinds=listed("""
            pressiteade | meediateade | pressikutse | kutse meediale | pressikonverents | uudis | uudised | teadaanne
            ühispressiteade | teade ajakirjandusele | avaldus | pressikonverentsi kutse
        """),
        immediate=listed("koheseks avaldamiseks"),
        embargo=listed("embargo kuni | embargo | mitte avaldada enne"),
        numbers=listed("number"),
        dated=listed("kuupäev | avaldatud | avaldamise kuupäev"),
        updated=listed("uuendatud | viimati uuendatud | viimati muudetud"),
        titled=listed("teema | pealkiri"),
        subtitled=listed("alapealkiri | kokkuvõte"),
        issued=listed("allikas | väljaandja | organisatsioon | saatja | ettevõte"),
        greetings=listed("lugupeetud | tere | head ajakirjanikud | manuses"),
        skip=listed("prindi | jaga | tagasi | avaleht | lae alla | loe edasi | loe lähemalt"),
        about=listed("meist | ettevõttest | taustainfo"),
        notes=listed(
            "märkus toimetajale | märkused toimetajatele | lisainfo | taustinfo | taustainfo"
        ),
        revisions=listed("parandus | täpsustus | parandatud | täiendus"),
        said=listed("""
            ütles | ütleb | sõnas | lausus | rääkis | selgitas | selgitab | lisas | lisab | märkis | märgib | rõhutas | rõhutab
            sõnul | kinnitas
        """),
        hours=listed("kell | kl"),
        press=listed("""
            pressiteenistus | kommunikatsiooniosakond | avalike suhete osakond | pressiesindaja | pressibüroo
        """),
    ),
    contact=ContactWords(
        groups=listed("grupp"),
        units=listed("osakond | osakonna | talitus | talituse | büroo | üksus | õppetool"),
        headings=listed("""
            kontakt | kontaktid | kontaktisik | kontaktandmed | lisainfo | lisateave | täiendav info | lisainformatsioon
            täiendav teave | meediakontakt | lisainfo meediale | pressikontakt | küsimused | info
        """),
        audiences=listed(
            "meedia | meediale | ajakirjandus | ajakirjanikele | ajakirjanikud | investorid | avalikkus"
        ),
        invites=listed("""
            võtke ühendust | palume ühendust võtta | helistage | kirjutage | telefonil | lisainfot annab | lisainfot saab
            palun võtke ühendust
        """),
        refuses=listed("loobu uudiskirjast | andmekaitse | privaatsuspoliitika | küpsised"),
        figures=listed("registrikood | kmkr | iban | isbn | issn | postiindeks"),
        general=listed("üldtelefon | infotelefon | kantselei"),
        elsewhere=listed("meist | märkused | foto | fotod | allikas | lingid | lisad"),
        voice=listed("tel | tel. | telefon"),
        mobile=listed("mob | mob. | mobiil | mobiiltelefon | gsm"),
        fax=listed("faks | fax"),
        email=listed("e-post | e-posti aadress | e-mail | meil | epost"),
        web=listed("veeb | veebileht | koduleht"),
        address=listed("aadress | tänav | puiestee | maantee"),
        forenames=listed("eesnimi"),
        surnames=listed("perekonnanimi | perenimi"),
        names=listed("nimi | ees- ja perekonnanimi"),
        positions=listed("amet | ametikoht"),
        employers=listed("organisatsioon | asutus | ettevõte"),
        honorifics=listed("härra | proua | dr. | prof."),
        given=listed("""
            aare | aili | aive | allar | andres | andrus | anneli | annika | anu | argo | arvo | asko
            eero | eha | eike | enn | epp | erki | evelin | heiki | helen | helle | helve | ivar | jaak | jaan
            jaanika | jaanus | jüri | kadi | kadri | kaidi | kaie | kairi | kaja | kalev | kalle | kalmer | karin | karmen | katrin
            kersti | kertu | kristel | kristi | kristiina | kristjan | külli | küllike | leelo | lembit | liina | liis
            liisi | maarja | maie | mait | marek | margus | marika | maris | marju | marko | marten | meelis | merike | merle
            mihkel | moonika | nele | piret | priit | raivo | rait | riina | rivo | siim | siiri | sirje | sirli | sulev
            taavi | taavo | tanel | tarmo | tauno | teet | terje | tiia | tiina | tiit | toivo | toomas | triin | tõnis | tõnu | ulvi
            urmas | ülle | ülo | urve | vaido | veiko | vello | viljar | õie
        """),
        functions=listed("avalikud suhted | meediasuhted | suhtekorraldus"),
        roles=listed("""
            pressiesindaja | *esindaja | kommunikatsioonijuht | kommunikatsioonispetsialist | kommunikatsiooninõunik
            avalike suhete juht | avalike suhete spetsialist | avalike suhete nõunik | meedianõunik | meediasuhete juht
            turundusjuht | juhataja | *juhataja | direktor | peadirektor | asedirektor | tegevjuht | juhatuse esimees
            juhatuse liige | esimees | aseesimees | president | asepresident | sekretär | koordinaator | *koordinaator
            projektijuht | *juht | spetsialist | *spetsialist | nõunik | *nõunik | ekspert | minister | linnapea | vallavanem
            rektor | dekaan | professor | dotsent | teadur | vanemteadur | kaasprofessor | teadlane | toimetaja | *toimetaja
            kuraator | arheoloog | arhitekt | insener | lavastaja | dirigent | produtsent | treener | analüütik | kantsler
            asekantsler | osakonna juhataja | referent
        """),
        organizations=listed("""
            ülikool | instituut | *instituut | agentuur | ministeerium | *ministeerium | nõukogu | selts | ühing | *ühing
            muuseum | *muuseum | sihtasutus | laboratoorium | observatoorium | keskus | *keskus | linnavalitsus | vallavalitsus
            teaduskond | haigla | *haigla | liit | *liit | akadeemia | pank | *pank | koda | *koda | kool | *kool
            raamatukogu | *raamatukogu | teater | *teater | ettevõte | riigikogu | politsei | kolledž | komisjon | amet | *amet
            kirjastus | orkester | osaühing | aktsiaselts | mittetulundusühing | mtü
            ülikooli | instituudi | ministeeriumi | muuseumi | keskuse | haigla | raamatukogu | teatri
        """),
        desks=listed("""
            pressiteenistus | pressibüroo | kommunikatsiooniosakond | avalike suhete osakond | pressikeskus | toimetus
            infotelefon | kantselei | meediateenistus
        """),
        joins=listed("ja | või | ning"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            kutsub | esitleb | avab | korraldab | teatab | avaldab | hoiatab | alustab | tunnustab
        """),
    ),
)
