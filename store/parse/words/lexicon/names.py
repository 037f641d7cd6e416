"""Given names that releases of any language print, beside those of the languages' own lists."""

from store.parse.words.lexicon.base import listed

GIVEN = listed("""
    aaliyah | aarti | abbas | abdallah | abdel | abdelkader | abdellah | abderrahim | abdirahman | abdoulaye
    abdul | abdulaziz | abdullah | abdulrahman | abeba | abebe | abel | abena | abhishek | abid | abiodun
    abiola | achille | achraf | adaeze | adama | adamu | adebayo | adel | adeola | adi | adil | aditi | aditya
    adjoa | adnan | adrienne | adwoa | afonso | afua | agatha | agnese | agnieszka | agus | ahmad | ahmed
    ahmet | aicha | aigerim | aiko | aileen | aimée | aine | ainhoa | aino | ainė | aisha | aisyah | aitor
    aivars | ajay | akash | akbar | aki | akiko | akinyi | akira | akosua | akshay | akua | alaa | alana
    aldo | alejandra | alejandro | aleksandar | aleksander | aleksei | alem | alemayehu | alexa | alfonso
    alfredo | ali | alim | aliou | alisa | alisha | alissa | aliya | allegra | allyson | alma | almaz | alok
    alvaro | alvin | alyssa | amadou | amaia | amaka | amal | aman | amanda | amandla | amani | amara
    amarachi | ambika | ameera | amelia | amina | aminata | aminu | amir | amira | amit | amitabh | amma
    ammar | amol | amr | amrita | amy | ana | anahera | anahit | anahí | anan | anand | ananya | anas
    anastasia | anastasios | ander | anders | andi | andile | andreea | andrei | andrey | andrius | andrés
    andy | ane | angelica | angelina | angelos | anh | anik | anika | aniket | anil | anila | anissa | anita
    anja | anjali | anjana | ankit | ankita | annelie | annmarie | anselm | anthi | anton | antonis | antony
    antía | anuj | anuja | anupam | anupriya | anurag | anusha | anwar | anxo | aoife | aparna | apinya
    apolline | aqila | aranka | arantxa | aravind | archana | ari | ariana | ariel | arif | arijit | arina
    arjun | arlene | armando | armen | arnaud | arnav | arnel | aroha | arslan | artem | arturo | artyom
    arun | aruna | arvid | arvind | arwa | asa | asad | asha | ashish | ashlee | ashok | ashraf | ashwin
    asif | asim | asiya | asma | assane | assia | astou | atiya | atsuko | atsushi | atul | aubrey | audra
    augustine | aušra | avi | avinash | aviva | awa | axelle | aya | ayaan | ayako | ayana | ayanda | ayaz
    ayelet | ayesha | aylin | ayman | ayo | ayodele | ayse | ayşe | aziz | aziza | azlan | aïcha | aïssa
    aïssatou | babajide | babak | babatunde | badr | bahar | bai | bakari | balázs | bandile | bao | baptiste
    barb | bashir | basil | bassam | baurzhan | beatriz | bec | begoña | behnaz | behzad | bekele | bela
    belén | benan | benazir | benito | benjamín | benny | berat | berhane | bernadine | berta | bertha
    bettina | bev | beyza | bhavesh | bhavna | bianca | biju | bikash | bilal | billie | billy | bimal | binta
    birhan | birta | bisi | björgvin | björk | blair | bobbie | bobby | bogdan | bohdan | bojan | bolanle
    bongani | boris | boubacar | bożena | brady | brais | brandi | branka | branko | breanna | breixo | brenda
    brendan | brendon | brent | bret | brett | brianna | brianne | bridgette | britney | brittany | bronwen
    bronwyn | brooke | bruna | bryanna | bryce | bryn | budi | bukola | burak | bárbara | caetano | caio
    caitlin | caleb | camila | camilo | candice | caoimhe | cara | carlota | carly | carmela | carolina
    carys | cassie | cathleen | cecília | cem | ceren | cerys | cesar | chaim | chandni | chandra | chandrika
    charbel | charlene | chas | chaz | chebet | cheick | cheikh | chelsey | chen | cheri | chetan | chiamaka
    chiara | chidi | chidinma | chiharu | chika | chike | chikondi | chima | chinedu | chinonso | chinwe
    chioma | chipo | chisomo | chitra | chloe | chrissy | christy | chuck | chukwuemeka | chukwuma | chun
    cian | ciara | ciarán | cillian | cindi | clare | clarissa | clarisse | claudette | cleopatra | clint
    clotilde | clélia | cody | colby | coleen | colm | colton | conall | connie | conor | constantin | corina
    cosmin | courtenay | cristian | cristina | cristóbal | curt | cynthia | cátia | dace | dae | dafydd
    daisuke | daiva | dalia | damilola | damir | damon | dana | danai | danh | danica | daniil | danilo
    danish | danny | dara | daria | dariusz | darko | darla | darlene | darnell | darrel | darrell | darrin
    darryl | darshan | darya | daryl | dastan | dave | davit | dawit | deanna | deb | deborah | debra | declan
    dee | deena | deepa | deepak | deepika | deepti | deidre | deirdre | delphine | demetrios | demetrius
    denise | denny | denys | derrick | derya | desiree | desta | devi | devika | devin | devon | dewi | dhruv
    diego | dilip | dilnoza | dimitar | dimitra | dimitri | dimitrios | dina | dinara | dinesh | dion | diop
    dipika | divya | divyesh | dmitri | dmitry | dmytro | domingo | donatas | donnie | donny | dottie | doug
    dragan | dragana | dumitru | duncan | dung | dwight | dávid | débora | eamon | ebele | ebru | ecaterina
    ece | edie | edina | edita | edurne | edwina | efrat | efua | eilidh | einar | eka | ekaterina | ekow
    eleni | elias | elif | elina | elio | elise | elissa | elizaveta | eliška | ellie | eloísa | elvira
    elvis | elżbieta | emanuel | emeka | emiko | emilio | emine | emir | emma | emmett | emre | enas | eneko
    enrico | eoin | ephraim | erdem | eren | erick | ericka | erlan | ernesto | ernie | esi | esma | esperanza
    esra | esteban | ester | esther | estrella | ethel | etta | eun | eunice | eunji | eva | evangelia
    evangelos | eylem | ezra | fabiana | fabián | fadi | fadila | fahad | faisal | faith | faiza | fannie
    farah | farai | fareed | farhad | farhana | farid | farida | faridah | faris | farouk | farrah | farrukh
    faruk | fatemeh | fathi | fatih | fatim | fatima | fatma | fatou | fatoumata | fedir | felipe | femi | fen
    feng | ferhat | fernanda | feyza | fikret | filipa | filippos | finlay | fintan | fionnuala | firas
    flavia | florencia | flávia | folake | folasade | fouad | fousseni | fran | francine | francisca | frankie
    freddie | freddy | freya | fumiko | funmilayo | fátima | gabby | gabe | gabriella | gail | galina | gamal
    ganesh | garba | gareth | garima | garrett | garry | gaurav | gauri | gayatri | gayle | gaëlle | gebre
    geeta | genevieve | georgi | georgios | geraint | gerardo | gerri | gerry | getachew | ghada | ghassan
    giang | gideon | gillian | ginny | gintaras | giorgi | girish | gita | gizem | gladys | glenda | glynis
    goran | gordana | gorka | grace | grainne | graça | gretchen | grzegorz | gráinne | guadalupe | guang
    guillermo | gul | gulnara | gulshan | gunnhildur | guntis | gurpreet | gus | gustavo | guðrún | gwen
    gwyneth | güler | gülsen | habib | habiba | hadi | hadiza | hae | hafiz | hafsa | haider | haim | haitham
    hakan | hakim | haley | halima | halldóra | hamed | hamid | hamza | hana | hanan | hanane | hani | hania
    hany | hao | haoran | harish | harlan | harpreet | haruka | haruki | haruko | harun | hasan | haslinda
    hasnaa | hassan | hatice | hayat | hayden | hayley | heba | hector | hedda | heitor | hela | helen
    heloísa | hemant | hemi | heng | henok | herman | hicham | hideaki | hideki | hideo | hideyuki | hien
    hilal | hilla | hillary | himanshu | hina | hind | hine | hira | hiroko | hiromi | hiroshi | hiroto
    hiroyuki | hisako | hisham | hitesh | hitoshi | hlengiwe | hoa | hoang | hollie | honoka | houda | hristo
    hua | huda | hugo | hui | hung | huong | husain | husam | huseyin | hussain | hussein | huy | hye | hyun
    héctor | héloïse | hüseyin | ibrahim | ibrahima | ichiro | idoia | idris | idrissa | ifeanyi | ifeoma
    ignacio | igor | iker | ikram | ilham | ilhan | iliana | ilya | ilze | iman | imane | imani | imran
    inaam | indira | indra | inese | inez | inácio | inès | inés | inês | ioana | ioannis | ion | ionela
    ionut | irfan | iria | irina | isaac | isadora | isaiah | isha | ishaan | ishmael | isiah | ismael
    ismail | issa | itumeleng | itzel | itziar | ivana | ivanka | iveta | ivette | ivo | iwona | iyabo | izzy
    iñaki | iñigo | jabu | jabulani | jacek | jacinta | jacinto | jaclyn | jacquelyn | jada | jadwiga | jae
    jagdish | jai | jakov | jamal | jamila | jamshid | jan | jana | janaki | janelle | janette | janie
    janine | jannat | jaroslav | jasna | jasper | jaswinder | jatin | javad | javed | javier | jaya | jayant
    jayden | jayesh | jayne | jeanette | jeanie | jeanine | jeannie | jed | jee | jejomar | jelena | jelle
    jenna | jennie | jerald | jeri | jermaine | jeroen | jerri | jess | jessie | jesús | ji | jia | jian
    jiang | jiao | jie | jihan | jihoon | jihye | jillian | jimena | jimmie | jimmy | jin | jing | jisoo
    jitendra | jiwon | joana | joann | joaquim | joaquín | jocelyn | jodi | jody | joey | johnathan | johnnie
    johnny | joko | jolanta | jolene | jomar | jomo | jon | jonas | jone | joon | jorge | josefa | josefina
    joselyn | josiah | josie | josip | josé | jovan | jovana | joyce | joão | joško | juan | juana | juanita
    jude | judi | jules | julianna | julianne | julio | julián | jun | junaid | junichi | junko | jyoti
    jérôme | jóhanna | jānis | jūratė | kaan | kabelo | kadiatou | kadir | kadri | kagiso | kahina | kahurangi
    kai | kaisa | kaitlin | kaitlyn | kaito | kalli | kalpana | kamal | kamala | kamau | kamila | kamran
    kana | kanako | kang | kaori | kapil | kara | karan | kareem | karim | karima | karolina | karthik
    kartik | kasey | kasia | kasper | katarzyna | katarína | katelyn | katerina | kath | kathi | kathrine
    katrin | katrina | katrín | katsumi | katy | kavita | kavya | kaye | kayla | kazim | kazuki | kazuko
    kazuo | kazuya | kebede | keegan | kehinde | kei | keiji | keiko | keira | keisha | keita | kelechi
    kelli | kellie | kelsey | kemal | ken | kenichi | kenji | kenny | kenta | kerem | keren | keri | kermit
    kerri | kersti | kerstin | keshav | ketan | kev | kevser | khadija | khadijah | khaled | khalid | khalil
    khanh | khanyisile | khawla | khin | khoa | kiara | kiera | kierra | kimberley | kimiko | kip | kipchoge
    kira | kiran | kiri | kirill | kirk | kirrily | kirstie | kirti | kishore | kiyoshi | kobina | kody | kofi
    kohei | koji | kojo | komal | kosuke | kouassi | kris | krishna | krishnan | krista | kristaps | kristi
    kristin | kristina | kristopher | kristy | kriti | krystal | krzysztof | ksawery | ksenia | kseniya
    kumar | kumiko | kunal | kurtis | kwabena | kwaku | kwame | kwasi | kyaw | kylie | kyoko | kyung
    kęstutis | laila | lakshmi | lalit | lalita | lamia | lamine | lan | lana | larisa | lashonda | latasha
    latifa | latoya | lavanya | laverne | lavinia | layla | lea | leandro | leann | leanne | leeann | leigh
    leila | leilani | leire | leland | lenora | leonora | lerato | lesedi | leslee | lesley | lester | leta
    leticia | letitia | letícia | levi | lewis | lexi | leïla | li | liam | lian | liang | libby | libor
    lidia | lien | ligia | liis | lila | liliana | lin | lindiwe | linh | linsey | lior | liora | liu | livia
    liza | lizelle | lizzie | ljiljana | lonnie | lora | loredana | loren | lorena | lorene | loretta | lori
    lorie | louay | louie | lourdes | loïc | loïs | luan | lubna | lucretia | lucía | ludmila | luiza | lujain
    luka | lukas | lungile | lutfi | luz | lwazi | lyle | lynda | lyndon | lynette | lynne | lyubov | lyudmila
    lígia | lúcia | līga | maarika | madeline | madhuri | mae | maha | mahdi | mahesh | mahmoud | mahmud
    mahnoor | maia | maite | maja | majed | majid | makena | makoto | maksim | malak | malala | malek | malick
    malik | malika | mallory | mamadou | mamta | manaia | manami | mandla | manish | manisha | manjit | manny
    manoj | manon | mansoor | mansour | manuela | marama | marcela | marcella | marci | marcie | marcin
    marek | marg | margarida | margarita | margery | margie | margo | maria | mariam | mariama | mariana
    mariano | maribel | maricela | mariel | marietta | marija | marijana | mariko | marin | marina | marisa
    marisol | marissa | marites | maritza | marjory | marko | marla | marlon | marsha | marta | marty | martín
    marwa | marwan | maryam | maryann | maryanne | marybeth | maryellen | marília | masahiro | masaki | masako
    masato | mateo | mateusz | mathew | matilde | matteo | mattie | matúš | maurício | maya | mayank | mayumi
    maëlle | maëlys | mbali | mckenna | meagan | meera | meg | megha | meghan | megumi | mehdi | mehmet
    mehwish | mei | melba | melinda | melody | melvin | memduh | menna | mercedes | mereana | merv | merve
    meryl | mesfin | mette | miao | micah | michał | micheal | michiko | mick | mickey | miguel | mihaela
    mihai | mika | mikel | mikhail | miki | mila | milagros | milan | milena | milica | milind | millie
    miloš | miltiadis | mimi | mina | minal | ming | minh | minjun | minoru | mira | mirela | miren | mirjana
    miroslav | mirza | misaki | misty | mitch | mitesh | mitra | mitsuko | miyuki | mladen | moana | modupe
    mohamad | mohamed | mohammad | mohammed | mohan | mohd | mohit | moira | moisés | mollie | mona | monica
    montserrat | morag | moses | moshe | mostafa | mounir | moussa | mpho | mubarak | muhammad | muhammed
    mukesh | muna | munira | murat | musa | mustafa | muthoni | mwangi | myles | myrna | myron | myung
    mónica | mónika | mônica | māra | nabil | nabila | nada | nadeem | nadezhda | nadia | nadir | nadira
    naeem | nagla | nahla | naia | naima | najat | najib | najwa | naledi | nam | namrata | nana | nanako
    nanami | nandini | nandita | nanette | nao | naoki | naoko | naomi | narendra | naresh | narges | nasir
    nasreen | nasrin | nasser | natacha | natalia | natalya | natasha | nataša | nate | natália | naveed
    naveen | nawal | nayla | nazanin | nazlı | neal | neda | neelam | neema | neeraj | neeta | neha | nela
    nellie | nelson | nenad | nerea | nergis | nev | nevena | nga | ngaio | ngaire | ngoc | ngozi | nguyen
    nhlanhla | nia | nichole | nicky | nicoleta | nicolette | nicolás | nidhi | nihal | nikhil | nikita
    nikki | niko | nikola | nikolai | nikolaos | nikolas | nikolay | nilda | nilesh | nilofar | nilufar
    nimisha | nina | ninh | niraj | nirav | nisha | nishant | nita | nitin | nitya | nizar | njoroge | nkechi
    nkosana | nneka | noa | noam | nobuko | nokuthula | nolan | nomsa | nomvula | noor | nora | norah | noreen
    noriko | nosipho | nour | noura | noémie | noëlle | nthabiseng | ntombi | nuala | nuno | nur | nura
    nuray | nuria | nurul | nwanneka | nyambura | núria | oana | obi | obinna | octavio | océane | odile
    ofelia | oksana | olamide | ole | oleg | oleh | oleksandr | oleksandra | olena | olga | olha | olumide
    oluwaseun | oluwaseyi | omar | omer | onur | oprah | orhan | ori | oriol | orla | orlaith | orville
    osama | oscar | osman | otieno | otis | oumar | oumou | ousmane | pablo | padma | padraig | palak | palesa
    pallavi | paloma | panagiotis | pankaj | parag | parisa | parul | parveen | patrycja | patrícia | patsy
    patti | patty | paulette | pavel | pavlo | pawel | paweł | pedro | peng | petar | petra | peyton | phong
    phuong | piyush | polina | pooja | poonam | prabhakar | prabhat | prachi | pradeep | prakash | pramod
    pranav | pranee | prasad | prashant | prateek | pratibha | pratik | praveen | preeti | prem | priit
    priscila | priscilla | priya | priyanka | przemysław | puja | punam | puneet | purvi | puti | putri
    pádraig | qamar | qasim | qiang | qing | quang | quentin | quynh | rabia | rachael | rachid | rachida
    rachna | radek | radhika | radka | rafaela | raghav | ragnheiður | ragnhild | rahel | rahim | rahima
    rahma | rahman | rahul | raimundo | raja | rajan | rajeev | rajendra | rajesh | rajiv | raju | rakesh
    raluca | ramazan | ramesh | rami | ramona | ramón | ran | rana | randal | rangi | rania | ranjana | ranjit
    raphaël | raquel | rasa | rasha | rashid | rashida | rashmi | rasmus | ravi | ravindra | rawiri | raymundo
    razan | razvan | raşit | reem | reema | reena | refilwe | reg | reggie | regina | rekha | rena | renata
    renato | renu | reuben | reza | rhiannon | rhoda | rhodri | rhonda | riaan | riad | riaz | ricarda
    rickey | rie | riku | riley | rima | rin | rina | ritu | riya | rizal | robbie | robel | robyn | rochelle
    rocky | rocío | rodel | roderick | rodger | rodica | rodolfo | rogelio | rohan | rohit | roisin | rok
    roksana | rolando | roman | ronan | ronda | ronit | rosa | rosalyn | rosana | rosanna | rosanne | rosario
    roscoe | roseann | roshan | roshni | rosie | roslyn | rowena | roxana | roxanne | roya | rubén | ruchi
    rudolph | rudy | rui | rukhsana | ruo | rupal | rupali | rusalka | ruslan | russ | rustam | ruta | ruth
    ruthie | ryo | ryoko | ryota | ryu | saad | saba | sabah | sabela | sabelo | sabina | sabine | sachiko
    sachin | sadia | sadie | safia | safiya | sagal | sagar | sahil | said | saida | saima | sajid | sakshi
    sakura | salah | salam | saleh | salem | salim | salima | salma | salman | salome | salomé | saloni | sam
    samantha | sami | samia | samina | samir | samira | sammy | samuel | sana | sandeep | sandhya | sandile
    sandra | sangeeta | sanja | sanjana | sanjay | sanjeev | sanna | santiago | santosh | saoirse | sapna
    sara | sarita | saro | sasha | satish | satoko | satomi | satoru | satoshi | satya | saulius | saurabh
    savita | saïd | scarlett | seamus | seda | sedat | segun | seiji | seiko | selam | selena | selim | selin
    selma | sena | seo | seojun | seong | sergei | sergey | sergio | serhii | serkan | setsuko | seung | seyda
    shabana | shabnam | shada | shah | shahid | shahida | shahnaz | shahram | shaima | shakira | shalini
    shan | shana | shanelle | shani | shankar | shanna | shanthi | sharad | shari | sharlene | sharmila
    sharron | shashi | shauna | shawna | shayla | shayne | shazia | sheena | sheetal | shekhar | sheng | sheri
    sherif | sherri | sherrie | sherry | sheryl | shigeru | shikha | shilpa | shin | shinichi | shinji | shira
    shirin | shirlee | shiro | shivani | shizuka | shlomo | shobha | shoko | shontelle | shota | shreya
    shruti | shu | shubham | shui | shun | shweta | sibusiso | sid | siddharth | sidra | sifiso | sigmund
    sigríður | sigurður | siim | silvana | simona | simone | sina | sinazo | sindisiwe | sinead | sinéad
    siobhan | siobhán | sipho | sita | siti | siyabonga | skyler | slavica | slobodan | smita | sneha
    snežana | snorri | soad | sobia | sofiane | sofía | soham | soledad | solomon | solène | sonal | sondra
    sonia | sonya | soo | sora | soraya | sota | soumya | soyeon | spyridon | sri | srinivas | stacie | stacy
    stavros | stelian | stephany | stevan | stevie | stoyan | stu | subhash | sudha | sudhir | suha | sujata
    suleiman | sultana | suman | sumaya | sumit | sung | sunil | sunita | supriya | suresh | surya | susana
    sushil | sushma | susie | suzette | suzie | svetlana | svitlana | swati | syed | sylvester | sylvie
    szymon | sónia | süleyman | tabatha | tadashi | tadeusz | tae | tahir | tahira | taiwo | takako | takashi
    takeshi | taku | takumi | talal | talia | tama | tamar | tamara | tami | tammie | tammy | tamás | tania
    tanisha | tanja | tanvi | tanya | tao | tara | tarek | tariq | taro | tarun | tatenda | tatiana | tatsuya
    tatyana | tawfiq | tayeb | taylor | tayyaba | teddy | tej | temesgen | temitope | teodor | teodora
    tereza | teri | terrance | terrell | terrence | terri | teruko | tesfaye | tetsuya | thabiso | thabo
    thad | thaddeus | thais | thandeka | thandiwe | thanh | thanos | thaïs | theodora | theodoros | thiago
    thibaut | thu | thurman | thuy | tia | tiago | tian | tien | tiffany | tigist | timmy | timur | tin
    tirthankar | titilayo | titouan | tiwa | toan | tobi | tochi | tolga | tomas | tomasz | tomoko | tomomi
    tomoya | tomás | tomáš | tonia | tony | tonya | toomas | tori | toshiko | toshio | tove | tracie | trang
    travis | trent | trev | trey | triin | trina | trinh | trish | trisha | trudy | trung | trupti | tsegaye
    tshepo | tsubasa | tuan | tugba | tumi | tunde | tuyet | tyrone | tânia | tāne | uche | uchenna | uday
    ugo | ulises | ulysses | umar | umesh | umit | umut | unathi | uri | urmas | urmila | usama | usha | usman
    utkarsh | uxía | uzma | vaibhav | vaida | valarie | valdis | valeria | valeriy | vandana | vanessa | vania
    vanja | varsha | varun | vasile | vasiliki | vasilis | vasudha | vasundhara | vasyl | veena | velibor
    venkat | venkatesh | vera | verónica | verônica | vesna | vicente | vicki | vickie | vicky | vidya | vijay
    vijaya | vikas | vikram | viktoriya | vimal | vinay | vince | vineet | vinny | vinod | violeta | vipin
    vipul | viraj | virgil | vishal | vishnu | vitali | vitaliy | vitória | vivek | vivienne | vlad | vladimir
    volodymyr | vuk | vusi | vuyo | vytautas | václav | wael | wafa | wahid | wahyu | waleed | walid | wambui
    wang | wangari | wanjiku | waqar | warsame | waseem | wei | wendy | wes | wesley | wilbur | wilhelmina
    willard | willie | wilma | winnie | wiremu | wisdom | wojciech | woodrow | wyatt | włodzimierz | xabier
    xavier | xenia | xia | xiana | xiang | xiao | xiaoming | ximena | xin | xinyi | xochitl | xolani | xoán
    xu | xuan | xue | yaa | yael | yahya | yakov | yamina | yan | yana | yang | yann | yannis | yanti | yao
    yara | yaroslav | yaseen | yash | yasir | yasmin | yasmina | yasmine | yasser | yassine | yasuko | yasushi
    yaw | yaël | yehuda | yelena | yeon | yesenia | yetunde | yevhen | yewande | yi | yin | ying | yoann
    yogesh | yohannes | yoichi | yoko | yolanda | yonas | yong | yoo | yoon | yosef | yoshiko | yoshimi
    yossi | youssef | youssouf | yousuf | ysaline | yu | yuan | yui | yuka | yukari | yuki | yukiko | yukio
    yuko | yulia | yuliia | yumi | yumiko | yun | yuna | yunus | yuri | yuriko | yuriy | yury | yusra | yusuf
    yuta | yuval | yvette | zach | zachariah | zack | zahid | zahir | zahra | zaid | zain | zainab | zainal
    zakaria | zane | zanele | zara | zarina | zawadi | zeina | zeinab | zeki | zenzele | zeynep | zhang
    zhanna | zhao | zhen | zheng | zhi | zhong | ziad | zineb | zita | ziyad | zlatan | zoe | zoey | zofia
    zohra | zola | zoran | zorica | zoë | zsolt | zsófia | zuzana | zuzanna | étienne | ólafur | óscar | ömer
    ümit | þóra | þórunn | đorđe | žydrūnas
""")

SUFFIXES = listed("jr | sr | ii | iii | iv | junior | senior")
"""What stands behind a family name and is none."""

TITLES_ALIKE = listed("di | pol")
"""Given names that are a title's short form as well."""

PREFIXES = listed("d | l | dell")
"""What a family name may begin with before an apostrophe, in small letters or large."""

MUTATIONS = listed("t | n | h | mb | gc | nd | bhf | de | van")
"""Small letters before the capital of a name: Irish and Dutch."""

CAPITAL_BEHIND = listed("Mc | Mac | De | Di | Du | La | Le | Van | Fitz")
"""Beginnings of surnames behind which a capital stands in the same word."""
