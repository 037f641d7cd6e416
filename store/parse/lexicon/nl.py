"""Dutch."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="nl",
    small=listed(
        "de | het | een | en | van | in | op | te | dat | die | met | voor | zijn | is | door | aan | om | er | bij | ook | naar | uit | wordt | worden | niet | als | heeft | hebben | tot | dit"
    ),
    calendar=Calendar(
        months=forms("""
            januari jan | februari feb | maart mrt | april apr
            mei | juni jun | juli jul | augustus aug
            september sep sept | oktober okt | november nov | december dec
        """),
        weekdays=forms("""
            maandag ma | dinsdag di | woensdag wo | donderdag do
            vrijdag vr | zaterdag za | zondag zo
        """),
    ),
    release=ReleaseWords(
        kinds=listed("""
            persbericht | nieuwsbericht | perscommuniqué | persmededeling | persuitnodiging | mediabericht | nieuws | persinformatie
            gezamenlijk persbericht | mededeling | uitnodiging pers | uitnodiging voor de pers | uitnodiging | persnota | verklaring
            agendatip | pers | mediaverklaring | aankondiging | bericht aan de pers | perstekst | persverklaring
        """),
        immediate=listed("""
            voor onmiddellijke publicatie | voor directe publicatie | per direct te publiceren | vrij voor publicatie | geen embargo
            direct vrij voor publicatie | onmiddellijk vrij te geven
        """),
        embargo=listed("""
            embargo tot | onder embargo tot | onder embargo | embargo | niet publiceren voor | niet publiceren vóór
            niet voor publicatie voor | publicatie vanaf | onder strikt embargo tot | vrij voor publicatie vanaf
            niet voor publicatie vóór | onder embargo tot en met
        """),
        numbers=listed("""
            nr | nr. | nummer | persbericht nr | persbericht nummer | no | ref | kenmerk | persbericht
        """),
        dated=listed("""
            datum | gepubliceerd | gepubliceerd op | publicatiedatum | geplaatst op | verschenen op | d.d.
        """),
        updated=listed("""
            bijgewerkt | laatst bijgewerkt | gewijzigd | laatst gewijzigd | laatste wijziging | wanneer | datum evenement
            aangepast op
        """),
        titled=listed("onderwerp | titel | betreft"),
        subtitled=listed("ondertitel | ondertekst | subtitel | samenvatting"),
        issued=listed(
            "bron | afzender | uitgegeven door | organisatie | van | instelling | bedrijf | namens"
        ),
        greetings=listed(
            "beste | geachte | hallo | goedemorgen | goedemiddag | goedendag | bijgaand | hierbij"
        ),
        skip=listed("""
            afdrukken | delen | terug | home | downloaden | lees meer | uitschrijven | bekijk in browser | bekijk online
            direct naar inhoud | english version | naar de inhoud
        """),
        about=listed("over | over de | over het | over ons | wie zijn wij | het bedrijf | profiel"),
        notes=listed("""
            noot voor de redactie | noten voor de redactie | noot aan de redactie | noot redactie | noot voor redactie
            niet voor publicatie | noot voor de pers | achtergrondinformatie | achtergrond | noten | noot voor redacties
            noot van de redactie | voor de redactie
        """),
        ends=listed("einde | einde persbericht | - einde - | einde bericht"),
        revisions=listed("""
            correctie | rectificatie | gecorrigeerd | update | bijgewerkt | gewijzigd | aanvulling | herziene versie
            gecorrigeerde versie | erratum | ingetrokken
        """),
        said=listed("""
            zegt | zei | vertelt | vertelde | aldus | legt uit | licht toe | stelt | benadrukt | verklaart | voegt toe | volgens
            reageert | vindt | besluit | meldt | laat weten
        """),
        hours=listed("uur | u"),
        noon=listed("12 uur 's middags | middag"),
        midnight=listed("middernacht"),
        press=listed("""
            persdienst | pers | persvoorlichting | afdeling communicatie | communicatie | persbureau | woordvoerder | perscontact
            voorlichting | mediarelaties | perswoordvoering | afdeling pers | persafdeling | communicatieafdeling
            voorlichtingsdienst
        """),
    ),
    contact=ContactWords(),
)
