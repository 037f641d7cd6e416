"""Finnish."""

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
    code="fi",
    small=listed(
        "ja | on | ei | että | se | ovat | oli | myös | sekä | joka | jotka | kuin | mukaan | voi | vuoden | uusi | mutta | hän | sen | tai | vuonna | ole | kanssa | jo | nyt | kun | olla | tämä"
    ),
    endings=listed(
        "ssa | ssä | sta | stä | lla | llä | nen | vat | vät | aan | ään | iin | een | ksi | ista | mista | jen"
    ),
    traits=Traits(groups=("ää", "yy"), country="FI", compounds=True),
    grammar=Grammar(
        nameless=listed("he | hän | me | te | kaikki | muut | lisää | muita"),
        amid_names=listed("ja"),
        with_=listed("kanssa"),
        in_names=listed("ja"),
        fillers=listed("ja | n"),
        none=listed("ei"),
    ),
    calendar=Calendar(
        months=forms("""
            tammikuu tammikuuta tammikuun | helmikuu helmikuuta helmikuun | maaliskuu maaliskuuta maaliskuun | huhtikuu huhtikuuta huhtikuun
            toukokuu toukokuuta toukokuun | kesäkuu kesäkuuta kesäkuun | heinäkuu heinäkuuta heinäkuun | elokuu elokuuta elokuun
            syyskuu syyskuuta syyskuun | lokakuu lokakuuta lokakuun | marraskuu marraskuuta marraskuun | joulukuu joulukuuta joulukuun
        """),
        weekdays=forms("""
            maanantai maanantaina ma | tiistai tiistaina ti | keskiviikko keskiviikkona ke | torstai torstaina to
            perjantai perjantaina pe | lauantai lauantaina la | sunnuntai sunnuntaina su
        """),
    ),
    clock=Clock(
        relative_days=listed("eilen | tänään | huomenna"),
        zones=listed("suomen aikaa=helsinki"),
    ),
    mail=MailWords(
        senders=listed("lähettäjä"),
        addressees=listed("vastaanottaja | kopio"),
        mailed=listed("lähetetty | päivä | aihe"),
        replies=listed("vs | vl"),
    ),
    genre=GenreWords(
        personal=listed("minä | sinä | sinun | minun | moi | hei | kiitos"),
        wrote=listed("kirjoitti"),
        newsletter=listed("""
            uutiskirje | peruuta tilaus | peru tilaus | avaa selaimessa | saat tämän | lue lisää | hyvät lukijat
        """),
        receipt=listed("""
            tilausnumero | tilauksesi | tilausvahvistus | lasku | välisumma | yhteensä | toimituskulut | toimitusosoite
            maksutapa | kiitos tilauksestasi | alv
        """),
        notice=listed("älä vastaa | automaattinen viesti | poissa toimistosta | tilisi"),
        article=listed("lue myös | lue lisää | luetuimmat | kommentit | tilaa lehti | mainos"),
        interview=listed("haastattelu"),
        minutes=listed("pöytäkirja | läsnä | poissa | esityslista | muut asiat | seuraava kokous"),
        obituary=listed("hautajaiset | kaipaamaan jäivät"),
        recipe=listed("ainekset | valmistusohje | rkl | tl"),
        manual=listed("asennus | käyttö | lisenssi | vaatimukset | dokumentaatio | lähdekoodi"),
    ),
    release=ReleaseWords(
        releases=listed("lehdistötiedote | tiedote | mediatiedote"),
        kinds=listed("""
            tiedote | lehdistötiedote | mediatiedote | uutinen | uutiset | kutsu medialle | kutsu tiedotustilaisuuteen | mediakutsu
            pörssitiedote | lehdistökutsu | tiedote medialle | yhteistiedote | ilmoitus | verkkouutinen | tutkimustiedote
            tutkimusuutinen | kannanotto | kutsu | uutistiedote | uutiskirje
        """),
        immediate=listed("""
            julkaistavissa heti | julkaisuvapaa | heti julkaistavissa | vapaa julkaistavaksi | julkaistavissa välittömästi
        """),
        embargo=listed("""
            julkaisuvapaa | embargo | embargo asti | ei julkaistavaksi ennen | saa julkaista | julkaistavissa
            vapautuu julkaistavaksi | julkaisukielto | julkaistavissa aikaisintaan | ei saa julkaista ennen | embargossa
        """),
        numbers=listed("nro | nro. | numero | no | tiedote nro | dnro | tiedote"),
        dated=listed("""
            lähetetty
            päivämäärä | julkaistu | pvm | päiväys | julkaisupäivä | julkaisuaika | julkaistu verkossa
        """),
        updated=listed("""
            päivitetty | viimeksi päivitetty | muokattu | milloin | ilmoittautuminen viimeistään | viimeksi muokattu
        """),
        titled=listed("aihe | otsikko | asia"),
        subtitled=listed("alaotsikko | ingressi | tiivistelmä"),
        issued=listed("lähde | julkaisija | lähettäjä | organisaatio | yritys"),
        greetings=listed("hyvä | hei | hyvät | hyvää päivää | medialle | toimituksille"),
        skip=listed("""
            tulosta | jaa | takaisin | etusivu | lataa | lue lisää | peruuta tilaus | katso selaimessa | siirry sisältöön
            in english | english version
        """),
        about=listed(
            "tietoa | meistä | lyhyesti | yritysesittely | tietoja | taustatietoa | faktaa"
        ),
        notes=listed("""
            huomautus toimituksille | taustaa | lisätiedot | lisätietoja | tausta | toimituksille | huom | taustatietoa
        """),
        ends=listed("loppu | - loppu -"),
        revisions=listed("""
            oikaisu | korjaus | korjattu | päivitys | päivitetty | täydennys | muutos | korjattu versio | korvaa
        """),
        said=listed("""
            sanoo | sanoi | kertoo | kertoi | toteaa | totesi | selittää | mukaan | kommentoi | korostaa | muistuttaa | arvioi
            kuvailee | iloitsee | painottaa
        """),
        hours=listed("klo | kello"),
        noon=listed("keskipäivä | klo 12"),
        midnight=listed("keskiyö"),
        press=listed("""
            viestintä | mediapalvelu | lehdistö | viestintäosasto | tiedotus | viestintäpalvelut | mediapuhelin | mediakontakti
            viestintäyksikkö | tiedottaja | mediapalvelut
        """),
    ),
    contact=ContactWords(
        ministries=listed("ministeriö"),
        fields=listed("viestintä | markkinointi"),
        advising=listed("hyväksytty neuvonantaja | hyväksytty neuvonantaja certified adviser"),
        short_ranks=listed("vt. | vs."),
        headings=listed("""
            lisätietoja | lisätiedot | lisätietoa | yhteystiedot | yhteyshenkilö | yhteyshenkilöt | tiedustelut
            haastattelupyynnöt | haastattelut | yhteydenotot | mediayhteydet | lehdistöyhteydet | median yhteydenotot | yhteys
            yhteydet | lisätietoja antaa | lisätietoja antavat | lisätietoja medialle | median haastattelupyynnöt | kysymykset
            tietoja antaa | mediatiedustelut | medialle | ota yhteyttä | ilmoittautumiset | lisätietopyynnöt
            haastattelupyynnöt ja lisätiedot | mediapalvelu
        """),
        audiences=listed("""
            media | lehdistö | tiedotusvälineet | toimittajat | toimittajille | tutkija | tutkijat | sijoittajat | yleisö | tiede
            viestintä | kuvat | yritys | toimisto | asiakkaat | koulut | hanke | kansainvälinen | suomi | analyytikot
            markkinointi ja viestintä
        """),
        invites=listed("""
            ottakaa yhteyttä | ota yhteyttä | yhteyttä | voi ottaa yhteyttä | pyydetään ottamaan yhteyttä | soita | soittaa
            lisätietoja | lisätietoja antaa | lisätietoja antavat | lisätietoja saa | tavoittaa | tavoitettavissa
            haastattelupyynnöt | tiedustelut | yhteydenotot | puhelimitse | sähköpostitse | vastaa kysymyksiin | haastateltavissa
        """),
        refuses=listed("""
            esittää kysymyksiä puhelimitse | osallistua puhelimitse | soittamalla numeroon ennen | sisäänsoitto | soittonumero
            puhelinkonferenssi | osallistumiskoodi | tallenne | peruuta tilaus | peruuta | uutiskirje | tietosuoja* | evästeet
            avoimet työpaikat
        """),
        relays=listed("jakelija | välittäjä"),
        figures=listed("""
            isbn | issn | y-tunnus | alv | alv-numero | iban | tilinumero | viite | viitenumero | diaarinumero | dnro
            tilausnumero | tietosuoja | tietosuojavastaava | postinumero | pl | kotipaikka | kirjaamo | numero | nro
        """),
        general=listed("vaihde | puhelinvaihde | vastaanotto | keskus"),
        elsewhere=listed("""
            tietoa | taustaa | tausta | huomautus | seuraa | jaa | kuvateksti | kuva | kuvat | julkaisu | artikkeli | viite
            linkit | linkki | verkkosivut | lisää uutisia | liite | liitteet | osoite | lue lisää | aukioloajat | toimituksille
            lähde
        """),
        voice=listed("""
            puh | puh. | puhelin | puhelinnumero | p | tel | tel. | lanka | toimisto | puhelimitse
        """),
        calls=listed("""
            p. | suora | suora numero | päivystys
        """),
        mobile=listed(
            "käsipuhelin | matkapuhelin | mobiili | mob. | kännykkä | gsm | gsm. | matkap. | matkapuh. | m"
        ),
        fax=listed("faksi | fax | telefax | telekopio | f"),
        email=listed(
            "sähköposti | s-posti | email | e-mail | sposti | sähköpostiosoite | e | meili | mail"
        ),
        web=listed("verkko | verkkosivu | verkkosivusto | www | internet | kotisivu | web | url"),
        address=listed(
            "osoite | katu | *katu | *tie | *kuja | tie | postiosoite | käyntiosoite | pl | postinumero | kerros | talo"
        ),
        extension=listed("alanumero | alanro | ext."),
        forenames=listed("etunimi | etunimet"),
        surnames=listed("sukunimi"),
        names=listed("nimi | yhteyshenkilö"),
        positions=listed("titteli | tehtävä | asema | rooli | nimike"),
        employers=listed("organisaatio | yritys | laitos | osasto | yksikkö | virasto | yliopisto"),
        enrolling=listed("ilmoittautuminen | ilmoittautumiset | akkreditointi"),
        honorifics=listed("""
            tri | tri. | prof. | prof | professori | dosentti | dos. | herra | rouva | neiti | ylitarkastaja | dr | dr.
            dipl.ins. | di | ft | fm | ktt | tkt | vtt
            toht. | rva | hra | nti | fil.tri | maist. | pastori | rovasti | piispa
        """),
        degrees=listed("ft | fm | phd | tkt | dosentti | msc | mba"),
        particles=listed("af | von | de"),
        given=listed("""
            aino | aleksi | anna | anne | anni | anssi | antero | anton | antti | ari | arja | arto | eero | eeva | eija | eila
            elina | ella | emilia | emmi | erkki | esa | eveliina | hanna | hannele | hannu | harri | heidi | heikki | helena
            hilkka | ilkka | ilmari | inka | irma | jaakko | jani | janne | jari | jarkko | jenni | joni | jorma | jouni | juha
            juhani | jukka | jussi | juuso | jyrki | kaarina | kaisa | kalle | kari | katja | katri | kati | kimmo | kirsi
            kristiina | lasse | laura | lauri | leena | liisa | lotta | maarit | maija | mari | maria | marika | marja | marjatta
            markku | marko | markus | martti | matias | matti | meri | merja | mika | mikael | mikko | minna | mirja | mirka
            niina | niko | noora | olli | oskari | outi | paavo | päivi | paula | pekka | pentti | pertti | petri | pirjo | pirkko
            raija | raimo | rauno | reijo | riikka | riitta | ritva | saara | sakari | salla | sami | samuli | sanna | sari | satu
            seppo | sini | sirpa | soile | sofia | susanna | suvi | taina | tapani | tapio | tarja | teemu | tero | tiina | timo
            toni | tuija | tuomas | tuula | tuulikki | ulla | vesa | vilho | ville | virpi | väinö | yrjö | aapo | eetu | elias
            oona | veera | venla | onni
        """),
        functions=listed("""
            mediasuhteet | sidosryhmäsuhteet | sijoittajasuhteet
        """),
        roles=listed("""
            viestintäpäällikkö | viestintäjohtaja | viestintäasiantuntija | *päällikkö | päällikkö | *johtaja | johtaja
            toimitusjohtaja | *asiantuntija | asiantuntija | tiedottaja | *tiedottaja | lehdistöpäällikkö | tutkija | *tutkija
            tutkijatohtori | väitöskirjatutkija | professori | *professori | dosentti | yliopistonlehtori | *lehtori
            akatemiatutkija | *koordinaattori | koordinaattori | sihteeri | *sihteeri | puheenjohtaja | varapuheenjohtaja
            toimittaja | *toimittaja | ministeri | *ministeri | valtiosihteeri | erityisavustaja | *avustaja | neuvos | *neuvos
            *tarkastaja | tarkastaja | suunnittelija | *suunnittelija | *meteorologi | meteorologi | insinööri | *insinööri
            *logi | biologi | geologi | fyysikko | amanuenssi | intendentti | museonjohtaja | rehtori | dekaani | lääkäri
            ylilääkäri | *lääkäri | ekonomisti | *ekonomisti | *analyytikko | analyytikko | perustaja | osakas | konsultti
            *konsultti | kuraattori | vastaava | *vastaava | *vetäjä | ryhmänjohtaja | erikoistutkija | johtava | ohjaaja
            kaupunginjohtaja | kunnanjohtaja | pormestari | esimies
            kirkkoherra | pastori | rovasti | urkuri | kapellimestari | *ohjaaja | dramaturgi | koreografi
            säveltäjä | muusikko | näyttelijä | konservaattori | arkistonhoitaja | kirjastonhoitaja | arkeologi
            puutarhuri | metsänhoitaja | mehiläistarhaaja | maanviljelijä | leipuri | panimomestari | mylläri
            satamakapteeni | arkkitehti | *arkkitehti | kaavoittaja | ekologi | kemisti | matemaatikko
            tilastotieteilijä | sairaanhoitaja | kätilö | eläinlääkäri | lehtori | *neuvoja | *puheenjohtaja
            viestijä | rahastonhoitaja | syyttäjä | tuomari | asianajaja | kustantaja | valokuvaaja | tuottaja
            *tuottaja | valmentaja | *mestari
            *hoitaja | *työntekijä
        """),
        organizations=listed("""
            yliopisto | *yliopisto | ammattikorkeakoulu | korkeakoulu | instituutti | laitos | *laitos | virasto | *virasto
            ministeriö | *ministeriö | osasto | neuvosto | yhdistys | *yhdistys | liitto | *liitto | museo | *museo | säätiö
            *säätiö | laboratorio | observatorio | keskus | *keskus | toimisto | komissio | kunta | kaupunki | maakunta
            hyvinvointialue | tiedekunta | sairaala | *sairaala | ryhmä | akatemia | oy | oyj | ab | ky | tmi | ry | pankki
            *pankki | kamari | koulu | kirjasto | arkisto | teatteri | puisto | seura | *seura | puolue | järjestö | lähetystö
            poliisi | *poliisi | pelastuslaitos | oikeus | eduskunta | suomen | yhtiö | *yhtiö | konserni | vtt | hus
            ilmatieteen | group | satama | lentoasema | kustannus
            *osuuskunta | *kaupunki | *kunta | *maakunta | *korkeakoulu | *ammattikorkeakoulu | *kirjasto | *teatteri
            *ooppera | *orkesteri | *poliisilaitos | *pelastuslaitos | *hallitus | *toimisto | *konserni | *kustannus
            *energia | *hyvinvointialue | seurakunta | osk
            museon | yliopiston | kaupungin | kunnan | viraston | liiton | säätiön | yhdistyksen | seuran
            instituutin | keskuksen | ministeriön
        """),
        units=listed("""
            osasto | yksikkö | ryhmä | tiimi | laitos | palvelut
            yksikön | osaston | toimiala | toimialan | tiimin
        """),
        desks=listed("""
            viestintä | viestintäosasto | viestintäyksikkö | viestintäpalvelut | mediapalvelu | mediapalvelut | mediadeski
            lehdistöpalvelu | tiedotus | tiedotusyksikkö | mediapuhelin | mediapäivystys | viestinnän päivystys
            viestinnän mediapalvelu | mediapuhelu | tietopalvelu | neuvonta | toimitus | uutispalvelu
            päivystävä tiedottaja | mediayhteydet | matkailuneuvonta | asiakasneuvonta | viestinnän mediapuhelin | viestintätiimi
            medianumero
            viestintäpäivystys | päivystysnumero | viestintätoimisto | tiedotuspäivystys
            lehdistöpäivystys | puhelinneuvonta | vaihde mediapalvelu
            kuvapankki
            toimisto
        """),
        joins=listed("ja | tai | sekä | &"),
        at=listed("ät | at | miukumauku | ätmerkki"),
        dot=listed("piste"),
        patterns=listed("etunimi.sukunimi | etunimi.s.sukunimi | enimi.sukunimi"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            julkist* | julkais* | kutsu* | tiedotta* | esittel* | avaa | käynnistä* | ilmoitta* | järjestä*
            vaati* | varoitta* | aloitta* | saa | myy | ostaa | solmi*
        """),
    ),
)
