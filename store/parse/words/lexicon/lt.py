"""Lithuanian."""

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
    code="lt",
    small=listed(
        "ir | yra | kad | į | iš | bus | tai | kaip | apie | dėl | pagal | už | nuo | iki | buvo | tik | jau | bei | prie | metų | metais | kurie | kuris | kuri | jų | taip | šis | ši | tarp | gali | labai | arba | kartu | šiuo"
    ),
    endings=listed("iams | iai | uose | iuose | iose | umas | ijoje"),
    traits=Traits(country="LT", letters="ėįų", genitives=False),
    grammar=Grammar(
        in_names=listed("ir"),
        fillers=listed("m | d"),
        dating=listed("m | d | mėn"),
        none=listed("nėra | be"),
    ),
    calendar=Calendar(
        months=forms("""
            sausio sausis | vasario vasaris | kovo kovas | balandžio balandis
            gegužės gegužė | birželio birželis | liepos liepa | rugpjūčio rugpjūtis
            rugsėjo rugsėjis | spalio spalis | lapkričio lapkritis | gruodžio gruodis
        """),
        weekdays=forms("""
            pirmadienis pirmadienį | antradienis antradienį | trečiadienis trečiadienį | ketvirtadienis ketvirtadienį
            penktadienis penktadienį | šeštadienis šeštadienį | sekmadienis sekmadienį
        """),
        joined=listed("m. | metų"),
    ),
    mail=MailWords(
        senders=listed("nuo | siuntėjas"),
        addressees=listed("kam | gavėjas | kopija"),
        mailed=listed("išsiųsta | data | tema"),
    ),
    release=ReleaseWords(
        kinds=listed("""
            pranešimas spaudai | pranešimas žiniasklaidai | informacija spaudai | informacija žiniasklaidai
            pranešimas visuomenei | kvietimas žiniasklaidai | kvietimas žurnalistams | spaudos konferencija | naujiena
            naujienos | pranešimas | pareiškimas | bendras pranešimas | anonsas
        """),
        immediate=listed("skelbti nedelsiant | skelbti iš karto"),
        embargo=listed("embargas iki | embargas | neskelbti iki"),
        numbers=listed("nr | nr. | numeris"),
        dated=listed("data | paskelbta | paskelbimo data | publikuota"),
        updated=listed("atnaujinta | paskutinį kartą atnaujinta | redaguota | kada"),
        titled=listed("tema | antraštė | pavadinimas"),
        subtitled=listed("paantraštė | santrauka"),
        issued=listed("šaltinis | leidėjas | organizacija | siuntėjas | įmonė | parengė"),
        greetings=listed("gerbiami | gerbiamieji | laba diena | sveiki | mieli | pridedame"),
        skip=listed(
            "spausdinti | dalintis | atgal | pradžia | atsisiųsti | skaityti daugiau | english version"
        ),
        about=listed("apie | apie mus | apie įmonę | apie bendrovę"),
        notes=listed("pastaba redaktoriams | pastabos redaktoriams | papildoma informacija"),
        ends=listed("pabaiga | - pabaiga -"),
        revisions=listed("pataisymas | patikslinimas | patikslinta | papildymas | pataisyta"),
        said=listed("""
            sako | sakė | teigia | teigė | pabrėžia | pabrėžė | aiškina | pasakoja | priduria | pridūrė | pažymi | pažymėjo
            pasak | anot
        """),
        hours=listed("val | val."),
        noon=listed("vidurdienis | vidurdienį"),
        midnight=listed("vidurnaktis | vidurnaktį"),
        press=listed("""
            ryšių su visuomene skyrius | komunikacijos skyrius | komunikacijos departamentas | spaudos tarnyba | atstovas spaudai
            atstovė spaudai | viešųjų ryšių skyrius
        """),
    ),
    contact=ContactWords(
        groups=listed("grupė"),
        units=listed("""
            skyrius | skyriaus | departamentas | departamento | tarnyba | tarnybos | biuras | biuro | katedra | katedros
        """),
        headings=listed("""
            kontaktai | kontaktinis asmuo | kontaktas | kontaktai žiniasklaidai | kontaktai spaudai | kontaktinė informacija
            daugiau informacijos | papildoma informacija | daugiau informacijos teikia | išsamesnė informacija | informacija
            informaciją teikia | papildomą informaciją teikia | klausimai | žiniasklaidai
        """),
        audiences=listed(
            "žiniasklaida | žiniasklaidai | spauda | spaudai | žurnalistams | investuotojams | visuomenei"
        ),
        invites=listed("""
            kreipkitės | prašome kreiptis | susisiekite | skambinkite | rašykite | telefonu | el. paštu | informaciją teikia
            teirautis
        """),
        refuses=listed("atsisakyti prenumeratos | duomenų apsauga | privatumo politika | slapukai"),
        figures=listed("įmonės kodas | pvm mokėtojo kodas | isbn | issn | iban | pašto kodas"),
        general=listed("bendrasis telefonas | registratūra | priimamasis"),
        elsewhere=listed(
            "apie mus | pastabos | nuotrauka | nuotraukos | šaltinis | nuorodos | priedai"
        ),
        voice=listed("tel | tel. | telefonas | tel. nr."),
        mobile=listed("mob | mob. | mobilusis | mobilus | mob. tel. | mobilusis telefonas | gsm"),
        fax=listed("faks. | faksas | fax"),
        email=listed(
            "el. paštas | el. p. | elektroninis paštas | e-mail | el. pašto adresas | paštas"
        ),
        web=listed("svetainė | interneto svetainė | tinklalapis"),
        address=listed("adresas | gatvė | prospektas"),
        forenames=listed("vardas"),
        surnames=listed("pavardė"),
        names=listed("vardas ir pavardė | vardas, pavardė"),
        positions=listed("pareigos"),
        employers=listed("organizacija | įstaiga | įmonė"),
        honorifics=listed("ponas | ponia | dr. | prof. | doc. | prof. dr. | doc. dr. | akad."),
        given=listed("""
            agnė | aistė | aldona | algirdas | algis | alina | andrius | antanas | arvydas | arūnas | audrius | audronė
            aurelija | aurimas | aušra | benas | birutė | dainius | daiva | dalia | darius | deividas | diana | donatas
            edita | eglė | erika | ernesta | evelina | gabija | gediminas | giedrė | giedrius | gintaras | gintarė | goda
            ieva | ilona | indrė | inga | ingrida | irena | jolanta | jonas | jovita | julius | jurga | jurgita | juozas
            justina | karolis | karolina | kęstutis | kristina | laima | laimonas | laura | lina | linas | loreta
            lukas | margarita | marius | martynas | milda | mindaugas | neringa | nerijus | nijolė | paulius | petras
            povilas | ramunė | renata | ričardas | rimantas | rita | robertas | rokas | rolandas | rūta | sandra |
            saulius | sigita | simona | skaistė | skirmantas | tadas | tomas | ugnė | vaida | vaidas | vaiva | valdas
            valentinas | viktorija | vilija | vilma | virginija | virginijus | vytas | vytautas | žana | žilvinas
            živilė | zita | žydrūnas
        """),
        functions=listed("ryšiai su visuomene | viešieji ryšiai | ryšiai su žiniasklaida"),
        roles=listed("""
            atstovas spaudai | atstovė spaudai | spaudos atstovas | spaudos atstovė | komunikacijos vadovas
            komunikacijos vadovė | komunikacijos specialistas | komunikacijos specialistė | ryšių su visuomene specialistas
            ryšių su visuomene specialistė | viešųjų ryšių specialistas | viešųjų ryšių specialistė | ryšių su visuomene vadovas
            ryšių su visuomene vadovė | vadovas | vadovė | direktorius | direktorė | generalinis direktorius | generalinė direktorė
            direktoriaus pavaduotojas | direktoriaus pavaduotoja | pavaduotojas | pavaduotoja | pirmininkas | pirmininkė
            prezidentas | prezidentė | viceprezidentas | viceprezidentė | sekretorius | sekretorė | koordinatorius
            koordinatorė | vadybininkas | vadybininkė | specialistas | specialistė | vyriausiasis specialistas
            vyriausioji specialistė | patarėjas | patarėja | padėjėjas | padėjėja | ministras | ministrė | viceministras
            viceministrė | meras | rektorius | rektorė | dekanas | dekanė | profesorius | profesorė | docentas
            docentė | mokslininkas | mokslininkė | tyrėjas | tyrėja | redaktorius | redaktorė | kuratorius | kuratorė
            archeologas | archeologė | architektas | architektė | gydytojas | gydytoja | inžinierius | inžinierė | režisierius
            skyriaus vedėjas | skyriaus vedėja | vedėjas | vedėja | analitikas | analitikė | ekonomistas | ekspertas | ekspertė
        """),
        organizations=listed("""
            universitetas | institutas | agentūra | ministerija | taryba | draugija | asociacija | muziejus | fondas
            laboratorija | observatorija | centras | savivaldybė | fakultetas | ligoninė | sąjunga | akademija | bankas
            rūmai | mokykla | biblioteka | teatras | bendrovė | įmonė | grupė | seimas | vyriausybė | policija | kolegija
            uab | viešoji įstaiga | všį | komisija | tarnyba | filharmonija | orkestras | galerija | draustinis
            universiteto | instituto | ministerijos | muziejaus | savivaldybės | centro | fakulteto | ligoninės | bibliotekos
            teatro | lietuvos
        """),
        desks=listed("""
            ryšių su visuomene skyrius | komunikacijos skyrius | komunikacijos departamentas | spaudos tarnyba | spaudos biuras
            viešųjų ryšių skyrius | redakcija | sekretoriatas | informacijos centras | spaudos centras
        """),
        joins=listed("ir | arba | bei"),
        links=listed("prie | nuo | dėl | apie"),
        dot=listed("taškas"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            skelbia | kviečia | pristato | atidaro | organizuoja | praneša | įspėja | pradeda | ragina | informuoja
        """),
    ),
)
