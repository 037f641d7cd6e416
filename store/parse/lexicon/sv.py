"""Swedish."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="sv",
    small=listed(
        "och | i | att | en | ett | som | på | är | av | för | med | den | det | till | har | de | inte | om | från | vid | kan | ska | var | men | eller | sig | detta | också | under"
    ),
    calendar=Calendar(
        months=forms("""
            januari jan | februari feb | mars mar | april apr
            maj | juni jun | juli jul | augusti aug
            september sep sept | oktober okt | november nov | december dec
        """),
        weekdays=forms("""
            måndag mån | tisdag tis | onsdag ons | torsdag tor tors
            fredag fre | lördag lör | söndag sön
        """),
    ),
    release=ReleaseWords(
        kinds=listed("""
            pressmeddelande | pressinformation | pressinbjudan | nyhet | nyheter | pressrelease | pressmedelande | pressnotis
            pressträff | inbjudan | inbjudan till pressträff | meddelande | nyhetsbrev | gemensamt pressmeddelande | presskonferens
            press | pressuttalande | uttalande | mediainbjudan | inbjudan till media
        """),
        immediate=listed("""
            för omedelbar publicering | för omedelbar spridning | till omedelbar publicering | fri för publicering
            får publiceras omedelbart
        """),
        embargo=listed("""
            embargo till | embargo till och med | under embargo till | embargo | under embargo | får ej publiceras före
            får inte publiceras före | får ej offentliggöras före | publiceras tidigast | ej för publicering före
            embargo fram till | embargo t.o.m.
        """),
        numbers=listed("nr | nummer | pressmeddelande nr | no | ref | dnr | pressmeddelande"),
        dated=listed(
            "datum | publicerad | publicerat | publicerad den | publiceringsdatum | utgiven | den"
        ),
        updated=listed("""
            uppdaterad | senast uppdaterad | senast ändrad | ändrad | när | sista anmälningsdag | last changed | created
        """),
        titled=listed("ämne | rubrik | titel | ärende"),
        subtitled=listed("underrubrik | ingress | sammanfattning"),
        issued=listed("källa | avsändare | utgivare | organisation | från | utfärdat av | företag"),
        greetings=listed(
            "hej | bästa | kära | till redaktionen | till media | god morgon | bifogat"
        ),
        skip=listed("""
            skriv ut | dela | tillbaka | hem | ladda ner | läs mer | avregistrera | avsluta prenumeration | visa i webbläsare
            till innehållet | english version | in english
        """),
        about=listed("om | om oss | fakta om | om företaget | kort om"),
        notes=listed("""
            till redaktionen | noter till redaktören | notiser till redaktionen | fakta | not till redaktionen | bakgrund
            information till media | redaktionell not | faktaruta
        """),
        ends=listed("slut | - slut - | slut på pressmeddelandet"),
        revisions=listed("""
            rättelse | korrigering | korrigerad | uppdatering | uppdaterad | ändring | korrigerat | rättad version | kompletterande
            ersätter
        """),
        said=listed("""
            säger | sa | sade | berättar | förklarar | menar | kommenterar | enligt | tillägger | påpekar | konstaterar | betonar
            uppger | anser | skriver
        """),
        hours=listed("kl | klockan"),
        noon=listed("klockan tolv"),
        midnight=listed("midnatt"),
        press=listed("""
            presstjänst | press | pressavdelningen | kommunikation | kommunikationsavdelningen | pressjour | presskontakt
            informationsavdelningen | kommunikationsenheten | pressenheten | mediekontakt | pressekreterare | presschef
        """),
    ),
    contact=ContactWords(),
)
