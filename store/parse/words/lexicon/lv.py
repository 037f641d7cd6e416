"""Latvian."""

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
    code="lv",
    small=listed(
        "un | ir | uz | ka | kas | lai | tiek | pie | pēc | arī | vai | gada | gadā | kā | bija | būs | šis | šī | šo | tas | tā | līdz | tikai | kuri | kurš | kur | vairāk | latvijas | par | no | ar | jau | var | bet"
    ),
    endings=listed("šanas | šana | šanu | jiem | ijas | iem | ība | ības | ību"),
    traits=Traits(country="LV", letters="āēīģķļņ"),
    grammar=Grammar(
        in_names=listed("un"),
        fillers=listed("g"),
        dating=listed("gada"),
    ),
    calendar=Calendar(
        months=forms("""
            janvāris janvārī janvāra | februāris februārī februāra | marts martā | aprīlis aprīlī aprīļa
            maijs maijā maija | jūnijs jūnijā jūnija | jūlijs jūlijā jūlija | augusts augustā
            septembris septembrī septembra | oktobris oktobrī oktobra | novembris novembrī novembra
            decembris decembrī decembra
        """),
        weekdays=forms("""
            pirmdiena pirmdien | otrdiena otrdien | trešdiena trešdien | ceturtdiena ceturtdien
            piektdiena piektdien | sestdiena sestdien | svētdiena svētdien
        """),
        joined=listed("gada"),
    ),
    mail=MailWords(
        senders=listed("sūtītājs"),
        addressees=listed("saņēmējs | kopija"),
        mailed=listed("nosūtīts | datums | temats"),
    ),
    release=ReleaseWords(
        kinds=listed("""
            preses relīze | paziņojums presei | paziņojums plašsaziņas līdzekļiem | paziņojums medijiem | informācija presei
            informācija medijiem | informācija plašsaziņas līdzekļiem | ielūgums medijiem | aicinājums medijiem
            preses konference | jaunumi | ziņas | paziņojums | preses paziņojums | kopīgs paziņojums
        """),
        immediate=listed("tūlītējai publicēšanai | publicēt nekavējoties"),
        embargo=listed("embargo līdz | embargo | nepublicēt pirms"),
        dated=listed("datums | publicēts | publicēšanas datums"),
        updated=listed("atjaunināts | atjaunots | pēdējās izmaiņas"),
        titled=listed("temats | virsraksts | nosaukums"),
        subtitled=listed("apakšvirsraksts | kopsavilkums"),
        issued=listed("avots | izdevējs | organizācija | sūtītājs | uzņēmums | sagatavoja"),
        greetings=listed("cienījamie | labdien | godātie | sveiki | pielikumā"),
        skip=listed(
            "drukāt | dalīties | atpakaļ | sākums | lejupielādēt | lasīt vairāk | english version"
        ),
        about=listed("par mums | par uzņēmumu | par projektu"),
        notes=listed("piezīmes redaktoriem | piezīme redaktoriem | papildu informācija"),
        ends=listed("beigas | - beigas -"),
        revisions=listed("labojums | precizējums | precizēts | papildinājums"),
        said=listed("""
            saka | sacīja | uzsver | uzsvēra | norāda | norādīja | stāsta | stāstīja | skaidro | skaidroja | atzīst | piebilst
        """),
        hours=listed("plkst | plkst."),
        press=listed("""
            sabiedrisko attiecību nodaļa | komunikācijas nodaļa | komunikācijas departaments | preses dienests
            preses sekretārs | preses sekretāre | sabiedrisko attiecību departaments
        """),
    ),
    contact=ContactWords(
        groups=listed("grupa"),
        units=listed(
            "nodaļa | nodaļas | departaments | departamenta | pārvalde | pārvaldes | dienests | katedra"
        ),
        headings=listed("""
            kontakti | kontaktpersona | kontaktinformācija | saziņai | kontakti medijiem | kontaktinformācija medijiem
            papildu informācija | papildu informācijai | plašāka informācija | plašākai informācijai | vairāk informācijas
            informācija | informāciju sagatavoja | jautājumi | medijiem
        """),
        audiences=listed(
            "mediji | medijiem | prese | presei | žurnālistiem | investoriem | plašsaziņas līdzekļiem"
        ),
        invites=listed("""
            sazinieties | lūdzam sazināties | zvaniet | rakstiet | pa tālruni | vērsties pie | sazināties ar
        """),
        refuses=listed("atrakstīties | personas datu aizsardzība | privātuma politika | sīkdatnes"),
        figures=listed(
            "reģistrācijas numurs | reģ. nr. | pvn | iban | isbn | issn | pasta indekss"
        ),
        general=listed("centrāle | uzziņas | lietvedība"),
        elsewhere=listed("par mums | piezīmes | attēls | attēli | avots | saites | pielikumi"),
        voice=listed("tālrunis | tālr. | tālr | tel. | tel | t"),
        mobile=listed("mob. | mobilais | mobilais tālrunis | mob. tālr. | mob. tel."),
        fax=listed("fakss | fax"),
        email=listed("e-pasts | e-pasta adrese | epasts | e-mail"),
        web=listed("mājaslapa | tīmekļa vietne | mājas lapa"),
        address=listed("adrese | iela | bulvāris"),
        extension=listed("iekšējais"),
        forenames=listed("vārds"),
        surnames=listed("uzvārds"),
        names=listed("vārds, uzvārds | vārds un uzvārds"),
        positions=listed("amats"),
        employers=listed("organizācija | iestāde | uzņēmums"),
        honorifics=listed("kungs | kundze | dr. | prof. | doc."),
        given=listed("""
            agnese | agnija | agris | aigars | ainārs | aivars | aldis | alise | andis | andris | anete | antra
            arnis | artis | artūrs | baiba | dace | daiga | dainis | didzis | dzintars | edgars | edvīns | egita | eduards
            elīna | ērika | evija | evita | gatis | gints | gundega | guna | guntars | guntis | gunta | iveta | ilze | ieva
            ilmārs | imants | indra | indulis | ineta | inese | inga | ingrīda | ingus | ivars | ivita | jānis | juris | kaspars
            kristaps | kristīne | krišjānis | lāsma | lauris | liene | linda | madara | māra | mārīte | māris
            mārtiņš | mihails | normunds | oskars | pēteris | raimonds | raivis | rihards | roberts | rūdolfs | sandris | sanita
            sarmīte | signe | sintija | solvita | toms | uldis | valdis | viesturs | vija | vineta | zane | zigmārs
        """),
        functions=listed("sabiedriskās attiecības | attiecības ar medijiem"),
        roles=listed("""
            preses sekretārs | preses sekretāre | sabiedrisko attiecību speciālists | sabiedrisko attiecību speciāliste
            sabiedrisko attiecību vadītājs | sabiedrisko attiecību vadītāja | komunikācijas vadītājs | komunikācijas vadītāja
            komunikācijas speciālists | komunikācijas speciāliste | pārstāvis | pārstāve | runaspersona | vadītājs | vadītāja
            direktors | direktore | ģenerāldirektors | ģenerāldirektore | direktora vietnieks | direktora vietniece
            vietnieks | vietniece | priekšsēdētājs | priekšsēdētāja | valdes priekšsēdētājs | valdes priekšsēdētāja
            valdes loceklis | valdes locekle | prezidents | prezidente | sekretārs | sekretāre | koordinators | koordinatore
            projektu vadītājs | projektu vadītāja | projekta vadītājs | projekta vadītāja | padomnieks | padomniece
            konsultants | konsultante | speciālists | speciāliste | eksperts | eksperte | ministrs | ministre
            rektors | rektore | dekāns | dekāne | profesors | profesore | docents | docente | pētnieks | pētniece
            vadošais pētnieks | vadošā pētniece | zinātnieks | zinātniece | redaktors | redaktore | kurators | kuratore
            arheologs | arheoloģe | arhitekts | arhitekte | ārsts | ārste | inženieris | inženiere | režisors | diriģents
            nodaļas vadītājs | nodaļas vadītāja | producents | producente | analītiķis
        """),
        organizations=listed("""
            universitāte | institūts | aģentūra | ministrija | padome | biedrība | asociācija | muzejs | fonds | laboratorija
            observatorija | centrs | pašvaldība | pilsētas dome | fakultāte | slimnīca | savienība | akadēmija | banka
            skola | bibliotēka | teātris | uzņēmums | grupa | saeima | policija | koledža | komisija | dienests | augstskola
            nodibinājums | orķestris | galerija | novada dome | ministru kabinets | a/s | latvijas
            universitātes | institūta | ministrijas | muzeja | pašvaldības | slimnīcas | bibliotēkas | teātra
        """),
        desks=listed("""
            sabiedrisko attiecību nodaļa | sabiedrisko attiecību departaments | komunikācijas nodaļa
            komunikācijas departaments | preses dienests | preses centrs | redakcija | sekretariāts | informācijas centrs
        """),
        joins=listed("un | vai"),
        links=listed("uz | pie"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            paziņo | aicina | prezentē | atklāj | organizē | informē | brīdina | publicē | uzsāk
        """),
    ),
)
