"""English."""

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
    code="en",
    small=listed(
        "the | of | and | to | in | for | on | with | by | from | that | is | its | at | as | be | this | will | has | was | are | which | said | an | a"
    ),
    traits=Traits(
        country="US",
        spoken=("GB", "US", "AU", "NZ", "IE", "ZA"),
        shared=True,
        signs=listed("""
            £=GB | NHS=GB | BST=GB | GMT=GB | Éire=IE | Garda=IE | Irish=IE | Ireland=IE | Canadian=CA
            Canada=CA | Australian=AU | NZST=NZ | NZ$=NZ | HK$=HK | Kong=HK | S$=SG | Singapore=SG
            Queensland=AU | Aotearoa=NZ | Gaeilge=IE | crore=IN | lakh=IN
        """),
        figures=listed("american=US | rand=ZA | trunk=GB | euro=IE"),
        everywhere=True,
        bare_names=True,
    ),
    grammar=Grammar(
        nameless=listed(
            "they | he | she | it | we | you | i | who | anyone | anybody | everyone | everybody | someone | somebody | others | all | both | more | other | related | further | latest | recent | your | our | their | my | his | her"
        ),
        loose_behind=listed("the"),
        loose=listed("of | for | and"),
        amid_names=listed("of | for | the | and"),
        before_names=listed("the | a | an | of | for"),
        for_=listed("for"),
        articles=listed("the"),
        of=listed("of"),
        from_=listed("from | by"),
        by=listed("by | text | photo"),
        with_=listed("with"),
        under=listed("pursuant | under"),
        in_places=listed("in | on | of | upon"),
        in_names=listed("and | the | for | to | at"),
        fillers=listed("""
            national | regional | international | joint | the | of | for | by | to | and | urgent | new | from
            english | en | no | a
        """),
        dating=listed("on | the | at | a | p | m"),
        within=listed("in"),
        amounts=listed("million | billion"),
        none=listed("no | none"),
        indefinite=listed("a | an"),
    ),
    calendar=Calendar(
        months=forms("""
            january jan | february feb febr | march mar | april apr | may | june jun | july jul | august aug | september sep sept
            october oct | november nov | december dec
        """),
        weekdays=forms(
            "monday mon | tuesday tue tues | wednesday wed weds | thursday thu thur thurs | friday fri | saturday sat | sunday sun"
        ),
        ordinals=listed("st | nd | rd | th"),
        joined=listed("of | the"),
    ),
    clock=Clock(
        relative_days=listed(
            "yesterday | today | tomorrow | tonight | morning | afternoon | evening"
        ),
        zones=listed("""
            us eastern=et | eastern=et | central time=ct | central daylight time=ct | central standard time=ct
            mountain=mt | pacific=pt | british summer time=bst | greenwich*=gmt | east africa time=eat
            east african time=eat | central africa time=cat | central african time=cat | west africa time=wat
            west african time=wat | south africa time=sast | south african time=sast
            south africa standard time=sast | south african standard time=sast | india standard time=ist
            indian standard time=ist | gulf standard time=gst | uk time=london | british time=london
            irish time=london
        """),
        time=listed("time"),
        at_hour=listed("at"),
        in_four=listed("hrs | hours | h | z"),
    ),
    mail=MailWords(
        senders=listed("from"),
        addressees=listed("to | cc | bcc | recipients"),
        mailed=listed("sent | date | subject | reply-to | attachments | importance"),
        replies=listed("re | fw | fwd | enc"),
    ),
    genre=GenreWords(
        personal=listed(
            "i | i'm | i've | i'd | i'll | my | you | your | you're | hi | hello | thanks | cheers"
        ),
        wrote=listed("wrote | writes | wrote in message"),
        newsletter=listed("""
            newsletter | unsubscribe | view this email in your browser | view in browser | you are receiving this
            you received this | manage your subscription | manage preferences | update your preferences | in this issue
            this week's issue | issue no | forward to a friend | mailing address is | dear readers | dear subscriber
        """),
        receipt=listed("""
            order number | your order | order confirmation | order date | order summary | order total | invoice number
            invoice date | receipt | subtotal | grand total | total due | amount due | shipping address | billing address
            delivery address | payment method | tracking number | has been shipped | thank you for your order
            thank you for your purchase | booking reference | booking confirmation | unit price | qty
        """),
        notice=listed("""
            do not reply | do not reply to this | this is an automated | automatically generated | undelivered mail
            undeliverable | delivery failure | delivery status notification | out of office | verify your
            reset your password | your account | sign in to
        """),
        article=listed("""
            staff writer | staff reporter | senior reporter | harbour reporter | read more | read next | related articles
            most read | most popular | more stories | our newsroom | told this newspaper | told reporters | min read
            add a comment | leave a reply | leave a comment | comments | share this article | advertisement
            editor's picks | recommended stories | all rights reserved | subscribe now | follow us on twitter | letters
        """),
        interview=listed("interview by | interviewed by | in conversation with | this interview"),
        minutes=listed("""
            minutes of | minutes | present | apologies | in attendance | any other business | next meeting
            matters arising | the meeting opened | the meeting closed | motion carried | action items | quorum
        """),
        obituary=listed("""
            is survived by | was predeceased by | survived by | predeceased by | visitation | funeral home
            funeral service | a memorial service | in lieu of flowers | condolences | a celebration of life
        """),
        recipe=listed("""
            ingredients | method | directions | preheat the oven | tablespoons | teaspoons | tbsp | tsp | serves
            prep time | cook time
        """),
        manual=listed("""
            installation | install | usage | license | getting started | pip install | npm install | git clone | changelog
            contributing | requirements | dependencies | command line | configuration | documentation | pull requests
            open an issue | source code | api | readme | build | make install | compile | copyright notice
            without warranty
        """),
    ),
    release=ReleaseWords(
        releases=listed("press release | news release | media release"),
        kinds=listed("""
            press release | news release | media release | press notice | press information | press statement | media statement
            news | press note | media advisory | news advisory | press advisory | media alert | news alert | press announcement
            media information | media note | news bulletin | public release | official statement | joint press release
            joint statement | joint news release | contract release | status report | feature release | photo release
            photo advisory | media invitation | press invitation | invitation to the press | press bulletin | press communique
            press communiqué | communique | communiqué | announcement | public notice | daily news | memo | fact sheet
            backgrounder | news from | press | news item | statement | research news | science release | corporate news | press kit
            for the press | note to editors | media briefing | information bulletin | newsletter | news brief | press brief
            release
        """),
        immediate=listed("""
            for immediate release | for immediate use | for immediate publication | immediate release | for release
            for release immediately | for release on receipt | for use on receipt | for public release | for publication
            not embargoed | for general release | release immediately | for immediate dissemination | for immediate distribution
        """),
        embargo=listed("""
            embargoed until | embargoed to | embargoed for release until | embargoed for release | embargoed for | embargoed till
            embargoed | embargo until | embargo | under embargo until | strictly embargoed until | not for publication before
            not for release before | not for release until | not for publication until | not for use before
            not for broadcast or publication before | hold for release until | hold until | hold for release | do not publish before
            embargo lifts | embargo ends | for release on | for release at | for release after | for publication on
            for publication after | not to be published before | not to be released before | embargo date | release time
            under embargo
        """),
        numbers=listed("""
            release | release no | release number | release # | press release no | press release number | news release no | no | nr
            number | ref | reference | ref no | our ref | pr no | release id | news release | media release | press release
            contract release | press notice | pn | pr
        """),
        dated=listed("""
            sent
            date | dated | issued | issue date | date of issue | release date | date of release | public release date | published
            publication date | posted | posted on | released | date issued | published on | first published | first published on
            publication | issued on | date published | news date | release issued | embargo date and release
        """),
        updated=listed("""
            last updated | updated | last modified | modified | revised | last changed | last revised | page last updated
            updated on | reviewed | date of event | event date | when | deadline | accessed | created | printed
        """),
        titled=listed("subject | re | title | headline | topic"),
        subtitled=listed("""
            subtitle | subhead | subheading | sub-headline | subheadline | summary | deck | standfirst
        """),
        issued=listed("""
            source | issued by | issuer | from | released by | organisation | organization | company | institution | published by
            issuing organisation | issuing authority | agency | department | on behalf of | co
        """),
        greetings=listed("""
            dear | hello | hi | good morning | good afternoon | good day | to whom it may concern | to all media | to all editors
            attention | attn | please find | see below
        """),
        skip=listed("""
            print | e-mail | share | close window | skip to main content | skip to content | having trouble viewing this email
            view this email in your browser | view in browser | view online | click here | unsubscribe | back | back to top | home
            download | download pdf | read more | subscribe | follow us | english version below | english version | menu | search
            all news | back to news | previous | next | printer friendly version | print this page | no images
            printer friendly page | printer friendly | news room | newsroom | media centre | media center | press room
            latest posts | recent posts | latest news
        """),
        about=listed("about | about the | who we are | background on | company profile | about us"),
        notes=listed("""
            notes to editors | notes for editors | note to editors | note for editors | editor's note | editors' notes | notes
            further information | background | background information | editor notes | note to the editor | note to media
            notes to editor
        """),
        ends=listed("""
            ends | end | -ends- | end of release | end of text | end of press release | -30- | ### | # # # | more follows
            message ends | xxx
        """),
        revisions=listed("""
            correction | corrected | corrects | corrected version | correcting | update | updated | updates | amended | amendment
            replacement | revised | revision | erratum | corrigendum | withdrawal | withdrawn | retraction | recalled | kill
            advisory correction | clarification | repeat
        """),
        said=listed("""
            said | says | added | adds | explained | explains | commented | comments | stated | noted | notes | told | according to
            recalled | concluded | continued | remarked | stressed | emphasised | emphasized | joked | warned | insisted | declared
            observed | replied | writes | wrote
        """),
        hours=listed("hrs | hours | h | o'clock"),
        noon=listed("noon | midday | 12 noon"),
        midnight=listed("midnight"),
        press=listed("""
            press office | media office | press service | media relations | press | newsroom | newscenter | news center | news centre | news | communications
            communications office | media | press desk | media team | public relations | news office | public affairs
            information office | press team | corporate communications | pressroom | press room
        """),
    ),
    contact=ContactWords(
        ministries=listed(
            "ministry | department | dept | office | directorate | committee | subcommittee | commission | secretariat | secretary"
        ),
        fields=listed(
            "communications | communication | marketing | outreach | events | editorial | external affairs | corporate affairs | public engagement | development | publicity | operations | policy | sales"
            "| engagement | public relations | public affairs | media relations | community relations | external relations | investor relations | government relations | corporate communications"
            "| strategic communications | global communications | integrated communications | integrated public relations | partnerships | advocacy | membership | fundraising | philanthropy | social media"
        ),
        advising=listed("""
            nominated adviser | nominated advisor | nomad | broker | brokers | joint broker | joint brokers
            sole broker | joint financial adviser | joint financial advisers | lead adviser | corporate broker | corporate brokers | corporate broking | stockbroker | lead manager
            lead managers | bookrunner | bookrunners | joint bookrunner | joint bookrunners | placing agent | sponsor
            sole sponsor | financial adviser | financial advisor | financial advisers | financial advisors | corporate adviser
            corporate advisor | corporate finance adviser | rule 3 adviser | financial pr | financial public relations
            pr adviser | pr advisor | pr advisers | pr agency | pr consultancy | media adviser
            listing sponsor | jse sponsor | esm adviser | euronext growth adviser | communications adviser | legal adviser
            legal advisers | registrar | registrars | auditor | auditors | ir adviser | adviser | advisor | advisers
        """),
        short_ranks=listed(
            "senior | acting | deputy | interim | sr. | snr. | jr. | jnr. | asst. | assoc. | exec. | dep."
        ),
        sources=listed("source"),
        lands=listed("states | kingdom | emirates | republic"),
        behalf=listed("on behalf of"),
        second_firm_ends=listed("Communication | Communications | Management"),
        firm_ends=listed("Photography | Partners | Publicity"),
        openings=listed("info | interview | press"),
        loud_roles=listed("PRO"),
        studied=listed("science | research | business | technical | education"),
        academic=listed("associate | assistant | adjunct | emeritus | distinguished | visiting"),
        services=listed("service | services"),
        headings=listed("""
            contact | contacts | contact person | contact persons | persons for contact | contact details | contact information
            enquiries | inquiries | queries | enquiry | inquiry | questions | interviews | interview requests | interview
            further information | more information | additional information | further details | more details | information
            issued by | released by | source | spokesperson for | on behalf of | press contact | media contact
            reporters may contact | to arrange an interview | for a copy of | points of contact | point of contact | poc
            in the press room | out of hours | talk to us | who to contact | get in touch | reach us | press officers
            media officers | press contact officers
        """),
        audiences=listed("""
            media | press | news | investor | investors | public | general | editorial | scientific | science | technical
            research | researcher | researchers | supervisor | author | authors | corresponding author | journalists | reporters
            broadcast | analysts | shareholders | financial | corporate | consumer | customers | schools | teachers | images
            photos | pictures | visitors | advertising | events | europe | asia | international | domestic | national | local
            for media | media only | press only | for press | for investors | for the media | policy | legal | clinical | patients
            agency | company | sales | business | us | uk | bookings | out-of-hours | after hours | weekend | project | study
            communications | communication | marketing | outreach | external affairs | corporate affairs | public engagement
            west coast | east coast | gulf coast | midwest | americas | north america | south america | latin america
            asia pacific | asia-pacific | apac | emea | middle east | nordics | uk & ireland | uk and ireland
            science communication | strategic communications | external communications | journalists only | reporters only | only
        """),
        invites=listed("""
            please contact | contact | please call | call | please ring | ring | write to | please write | e-mail | email | reach | reached
            get in touch with | please get in touch | for further information | for more information | for information | for details
            for media enquiries | for press enquiries | enquiries to | inquiries to | enquiries | inquiries | queries | may call
            can be reached | is available | are available | for interviews | to arrange | speak to | phone | telephone
            direct questions to | should contact | may contact | information is available from | questions to | tip line
            contacting | calling | emailing | e-mailing
        """),
        refuses=listed("""
            registrant's telephone number | telephone number of registrant | telephone number, including area code of registrant
            dial-in | dial in | dial | dialing | dialling | dial-ins | conference call | conference id | passcode | pass code
            access code | replay | webcast | playback | recorded | listen | participant | participants | unsubscribe | subscribe
            remove your | opt out | opt-out | mailing list | distribution list | list server | postmaster | webmaster | abuse | privacy
            data protection | cookie | cookies | accreditation form | in error | page maintained | careers
            does not take messages | confirmation code | meeting id | join by phone | service provider | reject | optout | noreply
            no-reply | wish to stop receiving | do not wish to receive | be removed from | bounce | unsub | listserv | majordomo | mailer-daemon
            you get this | you are getting this | you receive this | you are receiving this | you received this
            you have received this | come off it | come off this list | come off our list | come off the list
            off our list | off this list | off the list | leave this list | leave the list | to be taken off
            stop receiving | no longer wish to receive | prefer not to receive | you are on our | you're on our
            disclaimer | is confidential | are confidential | intended recipient | intended only for | legally privileged
            universal access | certified adviser | certified advisor
            added to or removed from the list
        """),
        relays=listed("""
            transmitted by | distributed by | disseminated by | original content by | information is provided by
            news provided by | published by
        """),
        figures=listed("""
            isbn | issn | doi | vat | vat no | company no | company number | registered | registration number | registration no
            reg. no | charity | iban | swift | account | patent | order number | catalog | catalogue | serial | room | suite
            tax id | duns | invoice | reference | ref | case number | docket | fleet | pin | no | no. | regulation | act | bill
            section | number | volume | vol | vol. | pp | pp. | page | case
        """),
        general=listed("""
            switchboard | registered office | registered address | main | main number | main line | reception | front desk | general number | headquarters phone | operator
            head office | society office | central office | main desk
        """),
        elsewhere=listed("""
            about | notes to editors | notes for editors | note to editors | background | follow us | follow | related | share
            forward-looking | safe harbor | safe harbour | disclaimer | photo | photos | images | caption | references | reference
            links | website | latest news | more news | copyright | terms | legal notice | to subscribe | to unsubscribe | keywords
            search | further reading | note | notes | hours | address | visit | download | tags | conference call
        """),
        voice=listed("""
            tel | tel. | telephone | phone | ph | voice | office | direct line | landline | work | desk | call | tele
            phone number | telephone number | tel no | tel. no. | t | p | o | d | w | off | h | phone no | business | ring
            telephone no | freephone | phones | telephones | tels | dial direct | ddi | dd | direct dial
        """),
        calls=listed("""
            ph. | direct | home | line | hotline | tip line | day | evening | toll-free | toll free | tollfree | on | 24 hours
            24h | after hours | out of hours
        """),
        mobile=listed("""
            mobile | mob | mob. | cell | cell. | cellular | cell phone | cellphone | mobile phone | m | c | gsm | handy
            cellular phone | wireless | pager | whatsapp | mobile number | mobile/text | text | m/ | mobile no | signal | wechat
        """),
        fax=listed("fax | fax. | facsimile | f | telefax | fax no | fax number | telecopier | fx"),
        email=listed("""
            email | e-mail | e mail | mail | e | em | email address | e-mail address | emails | e-mails | mailto | internet mail
            electronic mail | courriel
        """),
        web=listed(
            "web | website | web site | internet | url | online | www | homepage | home page | twitter | x | facebook | linkedin | skype | blog | instagram | site | visit"
        ),
        address=listed("""
            address | street | avenue | road | suite | p.o. box | po box | box | drive | boulevard | lane | floor | building
            square | mail stop | zip | postcode | wharf | highway | postal address | room | st. | ave. | blvd | house | tower
            court | buildings | mews | terrace | crescent | quay | parade | row | close | plaza | campus
        """),
        extension=listed("""
            ext | ext. | extn | extn. | extension | x | xt | extension no
        """),
        completion=(),
        forenames=listed(
            "first name | given name | given names | forename | forenames | first names"
        ),
        surnames=listed("last name | surname | family name | lastname | last names"),
        names=listed("name | contact name | contact person | contact | spokesperson | person"),
        positions=listed(
            "title | position | job title | role | function | designation | occupation"
        ),
        employers=listed(
            "organization | organisation | company | institution | affiliation | employer | agency | department | office | unit | school | firm | company name | organization name | organisation name | business name"
        ),
        localities=listed(
            "city | country | town | state | province | region | location | company add | company address"
        ),
        honorifics=listed("""
            mr | mr. | mrs | mrs. | ms | ms. | miss | mx | mx. | dr | dr. | prof | prof. | professor | sir | dame | lord | lady | rev | rev. | capt
            capt. | captain | col | col. | colonel | lt | lt. | sgt | sgt. | sergeant | maj | maj. | major | gen | gen. | general
            cmdr | cmdr. | commander | hon | hon. | doctor | eng | eng. | deputy | detective | adm. | admiral | assoc. prof. | asst. prof.
            associate professor | assistant professor | sen. | rep. | senator | representative | fr. | sr.
            shri | sri | smt | smt. | kum. | kumari | er. | adv. | cllr | cllr. | councillor | ald. | pc | dc | det.
            insp. | supt. | supt | cpl | cpl. | pvt. | lt col | lt. col. | maj. gen. | brig. | brigadier | wg cdr
            sqn ldr | flt lt | tan sri | dato | datuk | datin | haji | ustaz | engr | engr. | chief | alhaji | hajia
            mwalimu | bishop | imam | rabbi | father | sister | brother | canon | the hon.
            baroness | baron | viscount | earl | rt hon | rt. hon. | the rt hon | rt rev | most rev | very rev | ven.
            fr | br. | sr | msgr. | monsignor
        """),
        degrees=listed("""
            phd | ph.d. | ph.d | dphil | d.phil. | md | m.d. | mba | msc | m.sc. | bsc | b.sc. | ba | b.a. | ma | m.a. | mphil | jd | j.d. | esq | esq.
            cfa | cpa | pe | p.e. | frs | obe | mbe | cbe | rn | dvm | scd | sc.d. | frcp | fras | frse | kc | qc | dds | mph | m.p.h. | llm | llb | apr
            mpa | meng | m.eng. | dsc | d.sc. | hons | mcipr | facs | ms | m.s. | dr. rer. nat. | chb | bs | usn | usaf
        """),
        particles=listed("""
            st | st. | mac | mc | ap | ab | o' | the younger | an | na | nic | ní | uí | ó | ui
            el | al | bin | binti | ibn | bint | abu | abd | ul | ur | y | vel | e | ua | mhic | nig | ter | van | der
            den | von | de | du | la | le | di | da | ole | arap
        """),
        given=listed("""
            aaron | abigail | adam | adrian | agnes | aidan | alan | alasdair | albert | alec | alex | alexander | alexandra
            alfred | alice | alicia | alison | allan | allison | alma | amanda | amber | amelia | amos | amy | andrea | andrew
            angela | angus | anita | ann | anna | anne | annabel | annie | anthony | antonia | april | archie | arlo | arnold
            arthur | ashley | audrey | austin | ava | barbara | barney | barry | barton | beatrice | beatrix | becky | belinda
            ben | benedict | benjamin | bernadette | bernard | bertram | beth | bethany | betty | beverly | bill | blake | bob
            bonnie | brad | bradley | brandon | brenda | brendan | brian | bridget | bruce | bryan | bryn | calvin | cameron
            candace | carl | carla | carol | caroline | carolyn | carrie | casey | cassandra | catherine | cathy | cecil | cecilia
            celia | chad | charles | charlie | charlotte | chelsea | cheryl | chester | chloe | chris | christian | christina
            christine | christopher | cindy | claire | clara | clarence | claudia | clifford | clive | clyde | colin | colleen
            connor | constance | cordelia | corey | courtney | craig | crystal | curtis | cynthia | cyril | daisy | dale | damian
            dan | daniel | danielle | daphne | darius | darren | david | dawn | dean | debbie | deborah | deirdre | denise
            dennis | derek | desmond | diana | diane | dominic | don | donald | donna | doreen | doris | dorothy | doug | douglas
            duncan | dustin | dwayne | dylan | earl | ed | eddie | edgar | edith | edmund | edna | edward | edwin | eileen
            elaine | eleanor | eli | elijah | elinor | eliza | elizabeth | ella | ellen | elliot | elliott | elsa | elsie | emily
            emma | eric | erica | erin | ernest | esme | esther | ethan | eugene | eunice | evan | eve | evelyn | faith | felicity
            felix | fergus | fiona | flora | florence | floyd | frances | francis | frank | franklin | fred | freda | frederick
            gabriel | gail | gareth | garrick | garth | gary | gavin | gemma | gene | geoff | geoffrey | george | georgia
            georgina | gerald | geraldine | gerard | gethin | gilbert | gillian | gina | giles | glen | glenda | glenn | gloria
            gordon | grace | graham | grant | greg | gregory | greta | guy | gwen | gwendolyn | hamish | hannah | harold | harriet
            harrison | harry | harvey | hazel | heather | hector | heidi | helen | henrietta | henry | herbert | hilary | holly
            honor | howard | hugh | ian | imogen | ingrid | irene | iris | isaac | isabel | isabella | isla | ivan | ivor | ivy
            jack | jackie | jackson | jacob | jacqueline | jake | james | jamie | jan | jane | janet | janice | jared | jasmine
            jason | jay | jean | jeff | jeffrey | jemima | jen | jennifer | jenny | jeremy | jerome | jerry | jesse | jessica
            jill | jim | jo | joan | joanna | joanne | jocelyn | jodie | joe | joel | john | jon | jonah | jonathan | jordan
            joseph | josephine | josh | joshua | joss | joy | joyce | juan | judith | judy | julia | julian | julie | june
            justin | karen | karl | kate | katharine | katherine | kathleen | kathryn | kathy | katie | kay | keith | kelly | ken
            kendra | kenneth | kent | kerry | kevin | kieran | kim | kimberly | kirsten | kirsty | kristen | kurt | kyle | lance
            larry | laura | lauren | laurence | lawrence | leah | lee | leilani | len | leo | leon | leonard | leroy | leslie
            lewis | liam | lillian | lily | linda | lindsay | lionel | lisa | liz | lloyd | logan | lois | lorna | lorraine
            louis | louisa | louise | lucas | lucinda | lucy | luke | luther | lydia | lynn | mabel | mackenzie | maddie
            madeleine | maeve | maggie | malcolm | marcia | marcus | margaret | margot | maria | marian | marianne | marie
            marilyn | marion | marjorie | mark | marlene | martha | martin | marvin | mary | matilda | matt | matthew | maureen
            maurice | mavis | max | maxine | maxwell | megan | melanie | melinda | melissa | mercy | meredith | mia | michael
            michelle | mike | mildred | miles | millicent | milton | mindy | miranda | miriam | mitchell | moira | molly | monica
            morag | morgan | muriel | myra | nadine | nancy | naomi | natalie | nathan | nathaniel | neil | nell | nelson
            neville | niamh | nicholas | nick | nicola | nicole | nigel | noah | noel | nora | norma | norman | olive | oliver
            olivia | ollie | oscar | ottoline | owen | paige | pamela | pat | patience | patricia | patrick | paul | paula
            pauline | pearl | peggy | penelope | penny | percy | perry | peter | petra | phil | philip | philippa | phillip
            phoebe | phyllis | piers | polly | prudence | quentin | rachel | ralph | randall | randy | ray | raymond | rebecca
            reginald | rex | rhiannon | rhona | rhys | richard | rick | ricky | rob | robert | roberta | robin | rodney | roger
            roland | ron | ronald | ronnie | rory | rosa | rosalind | rose | rosemary | ross | rowan | roy | ruby | rufus | rupert
            russell | ruth | ryan | sally | sam | samantha | samuel | sandra | sandy | sara | sarah | saskia | saul | scott | sean
            sebastian | selina | seth | shane | shannon | sharon | shaun | shawn | sheila | shelby | shelley | sheridan | shirley
            sian | sibyl | sidney | silas | simon | siobhan | skye | sophia | sophie | spencer | stacey | stan | stanley | stella
            stephanie | stephen | steve | steven | stewart | stuart | sue | sunniva | susan | susannah | suzanne | sybil | sylvia
            tabitha | tamsin | tanya | tara | ted | teresa | terence | terry | tess | thea | thelma | theo | theodore | theresa
            thomas | tim | timothy | tina | toby | todd | tom | tony | tracey | tracy | trevor | tricia | tristan | troy | tyler
            ursula | valerie | vanessa | vera | vernon | veronica | victor | victoria | vincent | viola | violet | virginia
            vivian | vivien | wade | wallace | walter | wanda | warren | wayne | wendell | wendy | whitney | wilfred | will
            william | willow | winifred | winston | xiomara | yolanda | yvette | yvonne | zachary | zara | zelda | zoe | aled
            rasheed | ngozi | chidi | chinwe | adaeze | kwame | kofi | ama | abena | amara | amina | aisha | fatima | hassan
            hussein | ibrahim | ismail | jamal | karim | khalid | layla | leila | mahmoud | malik | mohamed | mohammed | muhammad
            mustafa | nadia | nasser | noor | omar | rania | samira | tariq | yasmin | youssef | yusuf | zainab | zahra | abdul
            abdullah | ahmed | ali | anwar | bilal | farah | farid | faisal | aditi | aditya | ajay | akash | amit | amrita
            ananya | anil | anjali | ankit | arjun | arun | ashok | deepa | deepak | divya | gaurav | geeta | indira | jaya
            kavita | kiran | krishna | lakshmi | madhav | manish | meera | meena | mohan | naveen | neha | nikhil | nisha | pooja
            pradeep | prakash | preeti | priya | rahul | raj | rajesh | rajiv | rakesh | ramesh | ravi | rekha | rohan | rohit
            sandeep | sanjay | sangeeta | shreya | shyam | sita | sneha | sunil | sunita | suresh | swati | uma | usha | varun
            vijay | vikram | vinod | akira | aiko | akiko | asuka | atsushi | ayumi | chie | daisuke | eiko | emi | fumiko
            haruka | haruki | haruto | hideki | hideo | hiroko | hiroshi | hitomi | ichiro | junko | kaori | kazuko | kazuo
            keiko | kenji | kenta | kiyoshi | kumiko | makoto | mami | mariko | masako | masao | mayumi | megumi | michiko
            midori | minoru | misaki | mitsuko | naoki | naoko | natsumi | noriko | osamu | reiko | rie | ryo | ryota | sachiko
            sakura | satoshi | shigeru | shinji | shinya | shizuka | shota | tadashi | taiki | takashi | takeshi | takumi | taro
            tetsuya | tomoko | toshiko | tsuyoshi | yoko | yoshiko | yoshio | yuki | yukiko | yumi | yusuke | yutaka | mei | ming
            wei | xin | xiao | ying | yan | jing | hong | hui | jun | lei | li | lin | min | ping | qing | rui | shu | ting | wen
            yang | yi | yu | zhen | minh | thanh | nguyen | tuan | linh | hyun | jin | ji-hoon | min-jun | seo-yeon | soo | sung
            young | eun | hye | jae | kyung | mi | seung | ayodele | babatunde | bongani | chukwuemeka | efua | emeka | folake
            ifeoma | kehinde | lerato | lindiwe | nkechi | nomsa | olufemi | oluwaseun | sipho | tendai | thabo | themba | thandi
            uche | wanjiru | yaw | zanele | zola | juma | makena | otieno | wambui | achieng | mele | sione | tane | aroha | hine
            kahu | maia | ansel | carys | ceri | dafydd | eilidh | eoin | fionn | iolo | mairi | niall | oisin | orla | padraig
            roisin | seamus | seren | sinead | torquil
        """),
        functions=listed("""
            corporate finance | corporate broking | equity capital markets | sales trading | ecm
            media relations | public relations | public affairs | investor relations | external relations
            corporate communications | government relations | press relations | media and communications | community relations
            press and communications | media & communications | press and media relations | public information
            media & public relations | media and public affairs | news and information
            press and publicity | press & publicity | publicity | media and investor relations
            media & investor relations | investor and media relations | investor & media relations
            public affairs and communications | pr and communications | pr & communications | press & communications
            media relations and communications | press and public affairs | news and media relations
            media & community relations
        """),
        roles=listed("""
            district attorney | county attorney | city attorney | state attorney |
            officer | manager | director | head | chief | president | vice president | vp | avp | svp | evp | gm | ceo | cfo | cto | coo
            cmo | spokesperson | spokesman | spokeswoman | adviser | advisor | specialist | coordinator | co-ordinator | editor
            writer | producer | secretary | press secretary | assistant | associate | executive | lead | leader | scientist
            researcher | investigator | principal investigator | author | engineer | professor | lecturer | reader | fellow
            student | postdoc | postdoctoral | curator | consultant | analyst | partner | founder | co-founder | chairman
            chairwoman | chairperson | chair | treasurer | strategist | representative | liaison | administrator | commissioner
            minister | superintendent | sheriff | publicist | supervisor | astronomer | physicist | biologist | chemist
            geologist | meteorologist | archaeologist | historian | ecologist | economist | psychologist | statistician
            climatologist | technician | planner | designer | developer | correspondent | reporter | public information officer
            pio | press officer | information officer | doctoral | attaché | press attaché | dean | provost | chancellor | rector
            principal | counsel | attorney | trustee | member | general manager | managing director | account | programme manager
            intern | mayor | councillor | warden | ranger | keeper | conservator | librarian | archivist | teacher
            instructor | pilot | astronaut | commander | controller | buyer | clerk | host | organizer | organiser | ambassador
            governor | registrar | nurse | physician | surgeon | veterinarian | mission scientist | owner | proprietor | operator
            guide | translator | expert | contractor | deputy director | campaigner | activist | volunteer | hydrologist
            oceanographer | zoologist | botanist | sociologist | anthropologist | linguist | mathematician | musician | composer
            artist | chef | baker | farmer | winemaker | captain | trainer | coach | athlete | choreographer | architect | lawyer
            solicitor | barrister | therapist | midwife | dietitian | pharmacist | epidemiologist | neuroscientist | geneticist
            microbiologist | virologist | immunologist | paleontologist | palaeontologist | glaciologist | seismologist
            volcanologist | cosmologist | astrophysicist | astrobiologist | programmer | scholar | novelist | poet | photographer
            filmmaker | broadcaster | presenter | columnist | blogger | entrepreneur | banker | accountant | auditor | surveyor
            inspector | sergeant | trooper | firefighter | paramedic | vice-chancellor | pro-vice-chancellor | ombudsman | envoy
            deputy head | speaker
            vicar | parish priest | chaplain | verger | organist | choirmaster
            concertmaster | impresario | playwright | dramaturg | director of music | artistic director
            headteacher | headmaster | headmistress | bursar | caretaker | groundsman | groundskeeper
            head gardener | arborist | woodsman | beekeeper
            coxswain | harbourmaster | harbormaster | stationmaster | signaller | lockkeeper | lock-keeper
            brewmaster | distiller | sommelier | blacksmith | bellfounder | luthier
            restorer | upholsterer | milliner | cartographer | hydrographer | limnologist | entomologist
            ornithologist | mycologist | herpetologist | primatologist | ethologist | acoustician | optician
            toxicologist | pathologist | radiologist | cardiologist | oncologist | pediatrician | paediatrician
            surgeon general | matron | ward manager | coroner | magistrate | clerk to the council
            town clerk | monitoring officer | returning officer | alderman | assemblymember | congresswoman
            congressman | senator | deputy mayor | deputy sheriff | undersheriff
            chief constable | detective inspector | detective sergeant | fire chief | battalion chief | fire marshal
            station officer | watch manager | game warden | park ranger | naturalist | docent | webmaster | moderator
            facilitator | convener | convenor | shop steward | branch secretary | general secretary
            national representative | business agent | copywriter | proofreader | subeditor | sub-editor
            picture editor | photo editor | news editor | managing editor | publisher | literary agent
            promoter | booker | talent manager | stage manager | production manager | sound engineer
            lighting designer | costume designer | set designer | art director | creative director | managing partner
            senior partner | of counsel | paralegal | underwriter | actuary | data scientist
            product manager | project manager | account director | account manager | account executive
            account supervisor | brand manager | marketing manager | community manager | social media manager
            content manager | comms manager | comms lead | press manager | press lead | press assistant | pr manager
            pr director | pr officer | media officer | media manager | media lead | media adviser | media advisor
            media coordinator | media contact officer | communications officer | communications manager
            communications lead | communications adviser | communications advisor | communications business partner
            engagement officer | outreach coordinator | outreach officer | liaison officer | campaigns manager
            policy officer | policy lead | policy manager
            head brewer | master miller
            avp | savp | vice-president
        """),
        organizations=listed("""
            university | college | institute | institution | agency | ministry | department | council | inc | inc. | incorporated
            ltd | ltd. | limited | llc | llp | plc | corp | corp. | corporation | company | co. | group | holdings | foundation
            society | association | museum | gallery | laboratory | laboratories | lab | labs | observatory | centre | center
            headquarters | hq | bureau | office | commission | committee | authority | board | school | faculty | hospital | trust
            union | federation | alliance | consortium | network | partners | partnership | programme | program | academy | administration
            service | services | systems | technologies | technology | industries | international | communications | pr
            consulting | consultancy | consultants | strategists | publicists | solutions | media | press | studio | studios | bank | fund | library | archive | archives
            zoo | aquarium | park | gardens | theatre | theater | orchestra | club | church | parliament | senate | house | court
            police | sheriff's | fire | county | city | state | government | dept | dept. | division | directorate | station
            port | airport | railway | airlines | airways | energy | power | water | electric | pharma | pharmaceuticals | biotech
            therapeutics | capital | ventures | associates | enterprises | works | factory | farms | brewery | publishing
            records | entertainment | games | software | robotics | aerospace | space | launch | telecom | instruments | optics
            motors | foods | organization | organisation | institutes | universities | nations | survey | secretariat | embassy
            consulate | forum | initiative | hotel | inn | trams | tram
            county council | city council | borough council | district council | town council | parish council
            combined authority | inspectorate | charity | confederation | opera | philharmonic | clinic | health board
            health system | credit union | publishers | distillery | bakery | dairy | shipyard
            railways | transit | constabulary | sheriff's office | fire department
            fire and rescue | fire district | coastguard | red cross | botanic garden | garden trust | diocese
            archdiocese | high commission | pty | pty ltd | gmbh | nhs | nhs trust | nhs foundation trust
            coalition | cooperative | co-operative | collective | festival
        """),
        units=listed("""
            department | dept | dept. | division | section | unit | faculty | school of | branch | directorate | team | chair
            school | college of | institute for | office of | centre for | center for
        """),
        desks=listed("""
            press office | press desk | press room | press centre | press center | press service | press team | press line
            newsroom | news room | news office | news desk | newsdesk | news bureau | media office | media desk | media centre
            media center | media relations office | media relations | media line | media team | media service | media services
            media hotline | hotline | helpline | tip line | tipline | information office | information desk | information line
            information service | information centre | public affairs office | office of public affairs | communications office
            communications department | communications team | communication department | public information office
            public enquiries | general enquiries | press enquiries | media enquiries | media inquiries | education desk
            press inquiries | investor relations | service office | field office | district office | office of communications
            public relations office | pr department | pr team | press section | visitor centre | visitor center | booking office
            education office | public relations department | corporate communications | press department
            press & public relations | press information office | office of media relations | communications division
            call centre | customer enquiries | enquiries office | enquiry desk | press and information office | crisis line
            group communications | media relations department | spokesperson's service | spokesperson's office
            office of public information | reservations | press and media office | media contact centre | media enquiry line
            press bureau | outreach office | bookings | media unit | press unit | neighbourhood team
            community team | duty room | press hub | media hub | on-call team | on-call line | on call line | on-call phone | contact centre | contact center | helpdesk
            help desk | enquiry line | control centre | operations centre | operations room | incident room | welfare line
            tourist office | ticket office | public desk
            information section | enquiries desk | enquiries line | media cell | press cell
            media section | media bureau | communications unit | communications cell | press division | press branch
            public relations section | public relations division | duty desk | out-of-hours desk | night desk
            weekend desk | picture desk | photo desk | image library | picture library | duty line | media duty line
            media duty phone | duty phone | duty pager | media pager | customer line | customer care
            customer service | call center | emergency line | advice line | support line | reporting line
            visitor line | enquiry office | press secretariat | newsline | news line | press hotline
            media inbox | press inbox | public affairs | science media desk | science desk | events desk | events team
            outreach team | comms team | duty team
            control room | box office
            detective bureau | detective unit | detective division | investigations bureau | investigations unit
            criminal investigation department | major crimes unit | major crime unit | cold case unit | traffic unit
            neighbourhood policing team
        """),
        offices=listed("""
            office | team | line | desk | room | hotline | helpline | box office
            newsroom | call centre | call center | contact centre | phoneline
            unit
        """),
        joins=listed("and | or | as well as | alternatively | and/or | & | also"),
        links=listed("""
            of | at | from | with | for | in the | in | on | via | by | through | is | the | a | an | our | please | his | her | its
            their | to
        """),
        places=listed("""
            at | with | from
        """),
        at=listed("at"),
        dot=listed("dot | punkt"),
        patterns=listed(
            "firstname.lastname | first.last | firstname_lastname | firstname.surname | name.surname | forename.surname | first_last | firstname | yourname | your.name | first.lastname | firstinitial.lastname | flastname | firstinitiallastname | givenname.surname"
        ),
        passing=listed("""
            dial | listen | recorded | participant | participants | webcast | replay | playback | reject
        """),
        leaving=listed("stop | leave | remove | off | out | web | www"),
        enrolling=listed(
            "registration | registrations | register | rsvp | accreditation | accreditations | subscriptions | membership | memberships"
        ),
    ),
    issuer=IssuerWords(
        tells=listed("""
            announce* | launch* | unveil* | introduc* | present* | publish* | release* | releasing | report*
            invite* | inviting | welcome* | host* | open* | award* | call calls called calls for
            urge* | warn* | said | says | will hold | will host | held | issued | issues | appoint* | complete*
            receiv* | sign* | join* | rais* | acquir* | expand* | deliver* | select* | won | wins | has
            is pleased | is proud | noted | confirm* | reveal* | celebrat* | offer* | provid* | provide*
            start* | began | begins | plans | seek* | arrest* | charg* | investigat*
        """),
        named_above=listed("exact name of | name of registrant | name of issuer as"),
        seats=listed("municipality | city | town | county"),
        sent_for=listed("for"),
        behalf=listed("on behalf of"),
        sites=listed("site | web | website | home | newsroom"),
        wired=listed("source"),
        drawn=listed("logo"),
        persons=listed("Dr | Prof | Mr | Mrs | Ms | Sgt | Lt | Capt"),
        own=listed("""
            press release | press releases | press office | press contact | press contacts | news release
            news releases | news office | news contact | news contacts | media release | media releases
            media office | media contact | media contacts
        """),
        rights=listed("copyright"),
        ranks=listed("""
            senator | senators | sen. | sens. | sen | sens | congressman | congresswoman | representative | rep. | governor | gov.
            shadow minister | minister | parliamentary secretary | assistant minister | attorney general
        """),
        mandates=listed(
            "member | spokesperson | spokesman | spokeswoman | leader | premier | treasurer"
        ),
        charged=listed("for | to the | of | assisting"),
        several=listed("senators=Senator | sens.=Sen. | sens=Sen."),
    ),
)
