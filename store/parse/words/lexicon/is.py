"""Icelandic."""

# ruff: noqa: N999  # its code is a word of Python, and modules are found by their codes

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
    code="is",
    small=listed(
        "og | að | í | á | er | sem | til | um | var | við | með | fyrir | af | hefur | ekki | það | því | eru | verið | frá | eftir | þess | þessi | hann | verður | vegna | ísland | hafa | hún | þar | þá | úr | eða | hafi | sé | voru | kl"
    ),
    traits=Traits(country="IS", letters="þð", compounds=True),
    grammar=Grammar(
        for_=listed("fyrir"),
        from_=listed("frá"),
        with_=listed("með"),
        in_names=listed("og | í | á"),
        fillers=listed("og"),
        dating=listed("þann | kl"),
        none=listed("ekkert"),
    ),
    calendar=Calendar(
        months=forms("""
            janúar | febrúar | mars | apríl
            maí | júní | júlí | ágúst
            september | október | nóvember | desember
        """),
        weekdays=forms("""
            mánudagur mánudag mánudaginn | þriðjudagur þriðjudag þriðjudaginn | miðvikudagur miðvikudag miðvikudaginn
            fimmtudagur fimmtudag fimmtudaginn | föstudagur föstudag föstudaginn | laugardagur laugardag laugardaginn
            sunnudagur sunnudag sunnudaginn
        """),
    ),
    mail=MailWords(
        senders=listed("frá | sendandi"),
        addressees=listed("viðtakandi | afrit"),
        mailed=listed("sent | dagsetning | efni"),
    ),
    release=ReleaseWords(
        kinds=listed("""
            fréttatilkynning | fréttatilkynningar | tilkynning | boð til fjölmiðla | tilkynning til fjölmiðla | blaðamannafundur
            frétt | fréttir | boð á blaðamannafund | yfirlýsing | sameiginleg fréttatilkynning
        """),
        immediate=listed("til birtingar strax | til tafarlausrar birtingar"),
        embargo=listed("birtingarbann til | má ekki birta fyrr en | ekki til birtingar fyrir"),
        numbers=listed("númer"),
        dated=listed("dagsetning | dags. | birt | birt þann"),
        updated=listed("uppfært | síðast uppfært | síðast breytt"),
        titled=listed("efni | fyrirsögn | titill"),
        subtitled=listed("undirfyrirsögn | samantekt"),
        issued=listed("heimild | útgefandi | sendandi | fyrirtæki"),
        greetings=listed("ágæti viðtakandi | góðan dag | kæru | sæl | meðfylgjandi"),
        skip=listed(
            "prenta | deila | til baka | forsíða | hlaða niður | lesa meira | english version"
        ),
        about=listed("um okkur | um fyrirtækið | um félagið"),
        notes=listed(
            "athugasemdir til ritstjóra | til ritstjóra | viðbótarupplýsingar | nánari upplýsingar"
        ),
        ends=listed("endir"),
        revisions=listed("leiðrétting | leiðrétt | uppfærsla | viðbót"),
        said=listed("""
            segir | sagði | segja | bætir við | útskýrir | leggur áherslu á | að sögn
        """),
        hours=listed("klukkan | kl"),
        noon=listed("hádegi"),
        midnight=listed("miðnætti"),
        press=listed("""
            samskiptasvið | upplýsingasvið | upplýsingafulltrúi | samskiptadeild | fjölmiðlafulltrúi
        """),
    ),
    contact=ContactWords(
        units=listed("deild | svið | skrifstofa"),
        headings=listed("""
            nánari upplýsingar | nánari upplýsingar veitir | nánari upplýsingar veita | frekari upplýsingar
            frekari upplýsingar veitir | frekari upplýsingar veita | tengiliður | tengiliðir | upplýsingar | fyrir fjölmiðla
            tengiliður fjölmiðla | tengiliður við fjölmiðla | upplýsingar veitir | fyrirspurnir
        """),
        audiences=listed(
            "fjölmiðlar | fjölmiðla | fjölmiðlum | blaðamenn | fjárfestar | almenningur"
        ),
        invites=listed("""
            hafið samband | hafa samband | vinsamlegast hafið samband | í síma | með tölvupósti | veitir nánari upplýsingar
            nánari upplýsingar veitir | nánari upplýsingar veita
        """),
        refuses=listed("afskrá | persónuvernd | persónuverndarstefna | vafrakökur"),
        figures=listed("kennitala | kt. | vsk-númer | vsk númer | isbn | issn | póstnúmer"),
        general=listed("skiptiborð | afgreiðsla | þjónustuver"),
        elsewhere=listed(
            "um okkur | athugasemdir | ljósmynd | mynd | myndir | heimildir | tenglar | viðhengi"
        ),
        voice=listed("sími | símanúmer | símar | tel"),
        mobile=listed("farsími | gsm | gsm-sími | gsm sími"),
        fax=listed("fax | bréfsími"),
        email=listed("netfang | tölvupóstur | tölvupóstfang"),
        web=listed("vefur | vefsíða | heimasíða | veffang"),
        address=listed("heimilisfang"),
        extension=listed("innanhússnúmer"),
        names=listed("nafn"),
        positions=listed("staða | starfsheiti"),
        employers=listed("stofnun | fyrirtæki"),
        honorifics=listed("dr. | prof."),
        given=listed("""
            aðalheiður | agnar | alda | andri | anna | arna | arnar | ágúst | ágústa | árni | ásdís | ásgeir | ásta | auður | baldur
            birgir | birna | bjarni | björg | björgvin | björn | bryndís | brynja | dagur | edda | egill | eiríkur | elín | erla
            eva | eyþór | finnur | friðrik | fríða | geir | gísli | grétar | guðbjörg | guðjón | guðlaug | guðmundur | guðni
            guðný | guðríður | guðrún | gunnar | gunnhildur | halldór | halldóra | hannes | harpa | haukur | heiða
            helga | helgi | hildur | hjörtur | hlynur | hrafn | hrafnhildur | hrefna | hulda | inga | ingibjörg | ingólfur | ingvar
            íris | ívar | jóhann | jóhanna | jón | jóna | jónas | jónína | júlíus | karl | katrín | kári | kolbrún | kristinn
            kristín | kristján | kristjana | lilja | linda | magnús | margrét | maría | oddur | ólafur | ólöf | ómar | örn
            páll | pétur | ragna | ragnar | ragnheiður | rakel | rannveig | rósa | rúnar | sandra | sif | sigríður | sigrún
            sigurbjörg | sigurður | sigurjón | sigurlaug | snorri | sólveig | stefán | steinar | steingrímur | steinunn | svanhvít
            svava | sveinn | sverrir | sæunn | tómas | tryggvi | unnur | valgerður | vala | viðar | vigdís | vilborg | vilhjálmur
            þóra | þórarinn | þórdís | þórður | þórhallur | þórir | þórunn | þorgerður | þorsteinn | þorvaldur | þröstur | æsa
        """),
        functions=listed("almannatengsl | fjölmiðlatengsl"),
        roles=listed("""
            upplýsingafulltrúi | fjölmiðlafulltrúi | kynningarfulltrúi | samskiptastjóri | kynningarstjóri | *fulltrúi
            fulltrúi | *stjóri | forstjóri | framkvæmdastjóri | aðstoðarforstjóri | forstöðumaður | *maður
            talsmaður | talskona | talsmanneskja | stjórnarformaður | formaður | varaformaður | forseti | ritari
            verkefnastjóri | verkefnisstjóri | ráðherra | *ráðherra | aðstoðarmaður ráðherra | borgarstjóri | bæjarstjóri
            sveitarstjóri | rektor | deildarforseti | prófessor | *prófessor | dósent | lektor | sérfræðingur | *sérfræðingur
            ritstjóri | sýningarstjóri | fornleifafræðingur | arkitekt | læknir | *læknir | verkfræðingur
            *fræðingur | ráðgjafi | *ráðgjafi | deildarstjóri | sviðsstjóri | skrifstofustjóri | safnstjóri | leikstjóri
            *vörður
        """),
        organizations=listed("""
            háskóli | háskólinn | *háskóli | *háskólinn | stofnun | *stofnun | ráðuneyti | ráðuneytið | *ráðuneyti | *ráðuneytið
            safn | *safn | *safnið | félag | *félag | *félagið | samtök | *samtök | sjóður | *sjóður | miðstöð | *miðstöð
            sveitarfélag | sveitarfélagið | sjúkrahús | *sjúkrahús | landspítali | banki | *banki | *bankinn | skóli
            *skóli | *skólinn | bókasafn | leikhús | *leikhús | *leikhúsið | fyrirtæki | alþingi | lögregla | lögreglan | nefnd
            samband | *samband | *sveit | ehf | hf | ohf | útgáfa | hljómsveit
            háskóla | íslands | reykjavíkur
        """),
        desks=listed("""
            samskiptasvið | samskiptadeild | upplýsingasvið | ritstjórn | þjónustuver | skiptiborð | fréttastofa
        """),
        joins=listed("og | eða"),
        links=listed("í | á | hjá | við | frá | um | fyrir"),
        places=listed("hjá | við"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            tilkynnir | tilkynna | kynnir | býður | opnar | heldur | gefur | varar | hvetur | hlýtur
        """),
    ),
)
