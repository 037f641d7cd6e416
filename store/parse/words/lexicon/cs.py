"""Czech."""

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
    code="cs",
    small=listed(
        "a | v | na | se | je | že | s | z | do | o | ve | pro | k | to | i | od | za | po | jako | které | který | která | byl | byla | bylo | jsou | také | ze | při | jeho"
    ),
    traits=Traits(genitives=True, country="CZ", letters="řěů"),
    grammar=Grammar(
        nameless=listed("oni | ony | on | ona | my | vy | všichni | další | více | naše"),
        amid_names=listed("pro"),
        for_=listed("pro"),
        from_=listed("od"),
        with_=listed("spolu"),
        in_places=listed("nad | pod | v"),
        in_names=listed("pro | na | v | z"),
        dating=listed("dne | v | ve | od"),
        none=listed("bez | žádné"),
    ),
    calendar=Calendar(
        months=forms("""
            ledna leden led | února únor úno | března březen bře | dubna duben dub
            května květen kvě | června červen čvn | července červenec čvc | srpna srpen srp
            září zář | října říjen říj | listopadu listopad lis | prosince prosinec pro
        """),
        weekdays=forms("""
            pondělí po | úterý út | středa středu st | čtvrtek čt
            pátek pá | sobota sobotu so | neděle neděli ne
        """),
    ),
    clock=Clock(
        relative_days=listed("včera | dnes | zítra"),
        zones=listed("středoevropsk*=paris"),
        time=listed("čas"),
        at_hour=listed("v"),
    ),
    genre=GenreWords(
        personal=listed("já | mně | můj | ty | vám | ahoj | díky | děkuji"),
        wrote=listed("napsal | napsala | napsal(a)"),
        newsletter=listed("""
            newsletter | zpravodaj | odhlásit | odhlášení odběru | zobrazit v prohlížeči | číst dále | vážení čtenáři
        """),
        receipt=listed("""
            číslo objednávky | vaše objednávka | potvrzení objednávky | faktura | mezisoučet | celkem k úhradě | doprava
            doručovací adresa | způsob platby | děkujeme za vaši objednávku | dph
        """),
        notice=listed("neodpovídejte | automatická zpráva | mimo kancelář | váš účet"),
        article=listed(
            "čtěte také | číst dále | nejčtenější | diskuse | komentáře | předplatné | reklama"
        ),
        interview=listed("rozhovor | rozhovor s"),
        minutes=listed("zápis z | přítomni | omluveni | program schůze | různé | příští schůze"),
        obituary=listed("poslední rozloučení | pohřeb | zemřel"),
        recipe=listed("suroviny | postup | ingredience | lžíce | lžičky"),
        manual=listed(
            "instalace | použití | licence | požadavky | konfigurace | dokumentace | zdrojový kód"
        ),
    ),
    mail=MailWords(
        senders=listed("od | odesílatel"),
        addressees=listed("komu | kopie"),
        mailed=listed("odesláno | datum | předmět"),
    ),
    release=ReleaseWords(
        releases=listed("tisková zpráva"),
        kinds=listed("""
            tisková zpráva | tiskové prohlášení | tisková informace | pozvánka pro média | pozvánka pro novináře
            pozvánka na tiskovou konferenci | aktuality | zpráva | sdělení pro média | společná tisková zpráva | informace pro média
            prohlášení | mediální zpráva | tiskové sdělení | pozvánka | zpráva pro média | komuniké
        """),
        immediate=listed(
            "k okamžitému zveřejnění | k okamžitému uveřejnění | pro okamžité zveřejnění | bez embarga"
        ),
        embargo=listed("""
            embargo do | embargo | zákaz zveřejnění do | nezveřejňovat před | pod embargem do | informační embargo do
            zveřejnit nejdříve | nezveřejňujte před | ke zveřejnění po | časové embargo do
        """),
        numbers=listed("č | č. | číslo | čj | č. j. | tisková zpráva č | no | tisková zpráva"),
        dated=listed(
            "odesláno | datum | vydáno | zveřejněno | dne | publikováno | ze dne | datum vydání | vydáno dne"
        ),
        updated=listed("""
            aktualizováno | naposledy aktualizováno | poslední aktualizace | kdy | poslední změna | upraveno | termín
        """),
        titled=listed("předmět | název | titulek | věc"),
        subtitled=listed("podtitul | podtitulek | perex | shrnutí"),
        issued=listed(
            "zdroj | vydavatel | vydal | odesílatel | organizace | instituce | společnost | od"
        ),
        greetings=listed("vážení | vážená | vážený | dobrý den | milí | v příloze"),
        skip=listed("""
            tisk | tisknout | sdílet | zpět | úvod | stáhnout | číst dále | odhlásit | zobrazit v prohlížeči | přejít k obsahu
            english version
        """),
        about=listed(
            "o | o nás | o společnosti | profil | informace o | o firmě | o univerzitě | o ústavu"
        ),
        notes=listed("""
            poznámka pro editory | poznámky pro redakce | poznámka pro redakci | doplňující informace | pozadí
            informace pro redakce | poznámky | poznámky pro editory
        """),
        ends=listed("konec | - konec - | konec zprávy"),
        revisions=listed("""
            oprava | opraveno | aktualizace | aktualizováno | opravená verze | doplnění | errata | upřesnění | změna | nahrazuje
        """),
        said=listed("""
            řekl | řekla | říká | uvedl | uvedla | uvádí | vysvětluje | dodává | dodal | dodala | podle | komentuje | zdůraznil
            zdůraznila | popisuje | vysvětlil | vysvětlila | upozorňuje | sdělil | sdělila
        """),
        hours=listed("hod | hodin | h | hod."),
        noon=listed("poledne | v poledne"),
        midnight=listed("půlnoc"),
        press=listed("""
            tiskové oddělení | tiskový odbor | tiskový mluvčí | tisková mluvčí | komunikace | oddělení komunikace | odbor komunikace
            tiskové středisko | mediální oddělení | útvar komunikace | kancelář komunikace | vnější vztahy
            oddělení vnějších vztahů
        """),
    ),
    contact=ContactWords(
        ministries=listed("ministerstvo"),
        fields=listed("komunikace | marketing"),
        house_numbers=listed("č"),
        headings=listed("""
            kontakt | kontakty | kontaktní osoba | kontaktní osoby | kontakt pro média | kontakty pro média | kontakt pro novináře
            mediální kontakt | bližší informace | další informace | více informací | informace | pro více informací
            pro další informace | bližší informace poskytne | informace poskytne | dotazy | rozhovory | tiskový kontakt
            kontaktní údaje | zdroj | vědecký kontakt | odborný kontakt
        """),
        audiences=listed("""
            média | médii | tisk | novináře | novináři | investory | investoři | veřejnost | vědecký | vědecké | odborné | výzkum
            výzkumník | firma | agentura | fotografie | zákazníci | školy | projekt | mezinárodní | autor | autoři | redakce
            komunikace | marketing a komunikace
        """),
        invites=listed("""
            kontaktujte | prosím kontaktujte | kontaktovat | obraťte se na | obracejte se na | obracet se na | volejte | zavolejte
            napište | pište na | na telefonu | na telefonním čísle | na čísle | na e-mailu | k dispozici | informace poskytne
            bližší informace podá | podá | více informací | dotazy směřujte | zodpoví | spojte se
        """),
        refuses=listed("""
            telekonference | přístupový kód | záznam | odhlásit | odhlášení | newsletter | ochrana osobních údajů | pověřenec
            cookies | kariéra | webmaster | akreditační formulář | potvrďte svou účast | potvrďte účast
            po předchozí písemné akreditaci | po předchozí akreditaci
        """),
        figures=listed("""
            isbn | issn | ič | ičo | dič | iban | účet | číslo účtu | č.j. | čj. | sp. zn. | číslo smlouvy | objednávka | psč
            p.o. box | datová schránka | spisová značka | bankovní spojení | číslo | č | č.
        """),
        general=listed(
            "ústředna | spojovatelka | recepce | vrátnice | centrála | podatelna | hlavní číslo"
        ),
        elsewhere=listed("""
            o nás | o společnosti | o ústavu | poznámky | poznámka | poznámka pro editory | sledujte nás | sdílet | popisek | foto
            fotografie | publikace | článek | zdroje | odkazy | odkaz | web | další zprávy | přílohy | příloha | adresa
            otevírací doba | více | reference
        """),
        voice=listed("""
            tel | tel. | telefon | t | tel. č. | telefonní číslo | pevná linka | kancelář | na telefonu
        """),
        calls=listed("""
            přímá linka | linka | infolinka
        """),
        mobile=listed("mobil | mob | mob. | m | mobilní telefon | mobilní | gsm | mobile"),
        fax=listed("fax | telefax | f"),
        email=listed(
            "e-mail | email | mail | elektronická pošta | e | emailová adresa | elektronicky"
        ),
        web=listed("web | www | internet | stránky | webové stránky | url | facebook"),
        address=listed(
            "adresa | ul. | ulice | nám. | náměstí | třída | tř. | psč | budova | patro | nábř. | nábřeží | sídlo"
        ),
        extension=listed("linka | l. | kl. | klapka | ext."),
        forenames=listed("křestní jméno"),
        surnames=listed("příjmení"),
        names=listed("jméno | jméno a příjmení | kontaktní osoba | příjmení"),
        positions=listed("funkce | pozice | role | pracovní pozice"),
        employers=listed(
            "organizace | instituce | firma | pracoviště | společnost | fakulta | ústav | oddělení"
        ),
        enrolling=listed("akreditace | registrace | prihlasky"),
        honorifics=listed("""
            pan | paní | slečna | p. | ing. | ing | mgr. | mgr | bc. | mudr. | mvdr. | judr. | rndr. | phdr. | paeddr. | thdr.
            rsdr. | doc. | doc | prof. | prof | dr. | dr | bca. | mga. | ing. arch. | plk. | kpt. | mjr. | gen. | arch. | akad.
            por. | npor. | pplk. | brig. | genmjr. | prap. | nprap. | pprap. | rtn. | mddr. | pharmdr. | et | mal.
        """),
        degrees=listed(
            "csc. | csc | ph.d. | phd | drsc. | drsc | dis. | th.d. | mba | ll.m. | dsc. | msc. | mph | art.d. | dr. | mpa"
        ),
        particles=listed("z | ze | de | von | van"),
        given=listed("""
            adam | adéla | aleš | alena | alžběta | andrea | aneta | anna | antonín | barbora | blanka | bohumil | božena | dagmar
            dalibor | dana | daniel | daniela | david | dominik | dušan | eliška | ema | eva | filip | františek | gabriela | hana
            helena | ilona | irena | iva | ivan | ivana | iveta | jakub | jan | jana | jaromír | jaroslav | jaroslava | jindřich
            jiří | jiřina | jitka | josef | kamil | karel | karolína | kateřina | klára | kristýna | ladislav | lenka | leoš
            libor | libuše | linda | lubomír | lucie | luboš | luděk | ludmila | lukáš | magdaléna | marcela | marek | marie
            markéta | martin | martina | matěj | michaela | michal | milada | milan | miloslav | miloš | miluše | mirka | miroslav
            miroslava | monika | natálie | naděžda | nikola | olga | ondřej | oldřich | otakar | pavel | pavla | pavlína | petr
            petra | radek | radim | radka | renata | roman | romana | rostislav | richard | rudolf | sabina | simona | soňa
            stanislav | svatopluk | šárka | šimon | štěpán | štěpánka | tereza | tomáš | václav | vendula | vera | věra | veronika
            viktor | vít | vítězslav | vladimír | vladimíra | vlastimil | vojtěch | zbyněk | zdeněk | zdeňka | zuzana | žaneta
        """),
        functions=listed("""
            vnější vztahy | vztahy s veřejností | pr | public relations | mediální komunikace
        """),
        roles=listed("""
            tiskový mluvčí | tisková mluvčí | mluvčí | tiskový | tisková | vedoucí | ředitel | ředitelka | náměstek | náměstkyně
            předseda | předsedkyně | místopředseda | tajemník | tajemnice | koordinátor | koordinátorka | specialista
            specialistka | manažer | manažerka | referent | referentka | redaktor | redaktorka | profesor | docent | doktorand
            doktorandka | asistent | asistentka | vědec | vědkyně | vědecký pracovník | vědecká pracovnice | výzkumník
            výzkumnice | inženýr | konzultant | konzultantka | poradce | poradkyně | partner | zakladatel | zakladatelka | kurátor
            kurátorka | ministr | ministryně | starosta | starostka | primátor | primátorka | hejtman | rektor | rektorka | děkan
            děkanka | lékař | lékařka | primář | astronom | astronomka | fyzik | fyzička | biolog | bioložka | geolog | geoložka
            archeolog | historik | historička | meteorolog | meteoroložka | analytik | analytička | expert | expertka | autor
            autorka | velitel | pr manažer | pr manažerka | pr specialista | jednatel | jednatelka | člen představenstva
            produkční | hlavní | zástupce | zástupkyně | ekonom | inspektor | pracovník | pracovnice
            dirigent | dirigentka | režisér | režisérka | dramaturg | dramaturgyně
            choreograf | choreografka | skladatel | skladatelka | herečka | konzervátor
            konzervátorka | restaurátor | restaurátorka | archivář | archivářka | knihovník | knihovnice | archeoložka
            zahradnice | lesník | včelař | zemědělec
            architekt | architektka | urbanista | ekolog | ekoložka | hydrolog | hydroložka | chemik | chemička
            primářka | zvěrolékař | odborný asistent | odborná asistentka | docentka
            prorektor | prorektorka | proděkan | místostarosta | místostarostka | hejtmanka | radní | místopředsedkyně
            prezident | prezidentka | zástupce ředitele | tiskový tajemník | tisková tajemnice | státní zástupce
            soudce | soudkyně | advokát | advokátka | nakladatel | fotograf | producent | producentka | trenér
            trenérka | inspektorka
        """),
        organizations=listed("""
            univerzita | univerzity | vysoká škola | vysoké učení | ústav | ústavu | institut | agentura | ministerstvo | odbor
            rada | společnost | spolek | sdružení | muzeum | nadace | laboratoř | observatoř | hvězdárna | planetárium | centrum
            úřad | komise | obec | město | městský | kraj | krajský | fakulta | nemocnice | svaz | federace | skupina | akademie
            služba | a.s. | a. s. | s.r.o. | s. r. o. | spol. s r.o. | o.p.s. | o. p. s. | z.s. | z. s. | v.v.i. | v. v. i. | k.s.
            družstvo | banka | komora | škola | gymnázium | knihovna | archiv | divadlo | park | klub | strana | organizace
            velvyslanectví | policie | hasiči | hasičský | soud | senát | parlament | vláda | čr | česká | český | české | národní
            státní | av | závod | podnik | nakladatelství | letiště | katedra | oddělení | sekce | zoo
            městský úřad | krajský úřad | magistrát | galerie | opera | filharmonie | orchestr | klinika
            nadační fond | festival | správa | správa silnic | ředitelství | přístav | krajské ředitelství
            hasičský záchranný sbor | národní park | zoologická zahrada | botanická zahrada | dopravní podnik | závody
            pivovar | sklárna | vodárny | teplárna | z.ú. | s.p. | p.o. | ústav av
            úřadu | ministerstva | muzea | divadla | společnosti | správy | agentury | kraje | města | knihovny
            fakulty | magistrátu | institutu | hvězdárny | svazu
        """),
        units=listed("""
            odbor | oddělení | katedra | sekce | útvar | pracoviště | referát
            odboru | útvaru | kanceláře | katedry | referátu
        """),
        desks=listed("""
            tiskové oddělení | tiskový odbor | oddělení komunikace | odbor komunikace | odbor médií | tiskové centrum
            tiskové středisko | tiskový servis | oddělení vnějších vztahů | odbor vnějších vztahů | sekretariát | infolinka
            informační linka | informační centrum | redakce | pr oddělení | útvar komunikace | oddělení mediální komunikace
            středisko společných činností | mediální servis | oddělení public relations | odbor marketingu
            oddělení vztahů s veřejností | tiskové a informační oddělení | kancelář tiskového mluvčího | komunikace
            přihlášky
            tisková kancelář | tisková služba | oddělení pr | oddělení médií | kancelář mluvčího | zákaznická linka
            zákaznické centrum | infocentrum | služební telefon | krizová linka
            rezervace
        """),
        joins=listed("a | nebo | či | i | anebo | &"),
        links=listed("z | ze | v | ve | na | u | pro | při | od | do | s | k"),
        places=listed("""
            v | ve | na
        """),
        at=listed("zavináč | zavinac | at"),
        dot=listed("tečka | tecka"),
        patterns=listed("jmeno.prijmeni | jméno.příjmení | j.prijmeni | prijmeni"),
        counted=listed("čís. | č. | č. j."),
    ),
    issuer=IssuerWords(
        tells=listed("""
            oznam* | zve | zvou | představ* | zahaj* | otevř* | otevír* | vydáv* | vydal* | pořád* | upozorň*
            vyzýv* | informuj* | zveřej* | spouš* | vyhl* | získal*
        """),
        behalf=listed("jménem | v zastoupení"),
    ),
)
