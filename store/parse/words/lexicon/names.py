"""Given names that releases of any language print, beside those of the languages' own lists."""

from store.parse.words.lexicon.base import listed

GIVEN = listed("""
    aaliyah | abbas | abdallah | abdel | abdelkader | abdellah | abderrahim | abdirahman | abdoulaye | abdul
    abdullah | abdulrahman | abeba | abebe | abel | abena | abhishek | abid | abiodun | abiola | achille | achraf
    adaeze | adama | adamu | adebayo | adel | adeola | adi | adil | aditi | aditya | adjoa | adnan | adwoa
    afonso | afua | agnese | agnieszka | ahmad | ahmed | ahmet | aicha | aigerim | aiko | aimée | ainhoa | aino
    ainė | aisha | aitor | aivars | ajay | akash | akbar | aki | akiko | akinyi | akira | akosua | akua | alaa
    alejandra | alejandro | aleksandar | aleksander | aleksei | alem | alemayehu | alfonso | alfredo | ali | alim
    aliou | aliya | allegra | alma | almaz | alok | alvaro | alyssa | amadou | amaia | amal | aman | amanda
    amandla | amani | amara | amarachi | ambika | ameera | amelia | amina | aminata | amir | amira | amit
    amitabh | amma | ammar | amrita | amy | ana | anahera | anahit | anahí | anan | anand | ananya | anas
    anastasia | anastasios | ander | anders | andi | andile | andreea | andrei | andrey | andrius | andrés | ane
    angelos | anh | anik | anil | anila | anita | anja | anjali | ankit | ankita | anselm | anthi | anton
    antonis | antía | anuja | anupam | anurag | anusha | anwar | anxo | aoife | apinya | apolline | aqila | aranka
    arantxa | aravind | archana | ari | arif | arijit | arina | arjun | armen | arnaud | arnav | aroha | arslan
    artem | artyom | arun | aruna | arvid | arvind | arwa | asa | asad | asha | ashok | ashraf | ashwin | asif
    asim | asiya | asma | assane | assia | astou | atiya | atsuko | atsushi | aušra | avi | avinash | aviva | awa
    axelle | aya | ayaan | ayako | ayana | ayanda | ayaz | ayelet | ayesha | aylin | ayman | ayo | ayodele | ayse
    ayşe | aziz | aziza | aïcha | aïssa | aïssatou | babajide | babak | babatunde | badr | bahar | bai | bakari
    balázs | bandile | bao | baptiste | bashir | basil | bassam | baurzhan | beatriz | begoña | behnaz | behzad
    bekele | bela | belén | benan | benazir | benito | benjamín | berat | berhane | berta | bettina | beyza
    bhavna | bianca | biju | bikash | bilal | bimal | binta | birhan | birta | bisi | björgvin | björk | bogdan
    bohdan | bojan | bolanle | bongani | boris | boubacar | bożena | brais | branka | branko | breixo | brenda
    bronwen | bronwyn | bruna | bryn | bukola | burak | bárbara | caetano | caio | camila | camilo | carlota
    carolina | carys | cecília | cem | ceren | cerys | chaim | chandni | chandra | chandrika | charbel | charlene
    cheick | cheikh | chen | chiamaka | chiara | chidi | chidinma | chiharu | chika | chike | chikondi | chima
    chinedu | chinonso | chinwe | chioma | chipo | chisomo | chloe | chukwuemeka | chun | cian | ciara | ciarán
    cillian | clarisse | cleopatra | clotilde | clélia | conall | conor | constantin | corina | cosmin | cristian
    cristina | cristóbal | cynthia | cátia | dace | dae | dafydd | daisuke | daiva | dalia | damilola | damir
    dana | danai | danh | danica | daniil | danilo | danish | danny | dara | daria | dariusz | darko | darya
    dastan | davit | dawit | deborah | deepa | deepak | deepika | deepti | deirdre | delphine | demetrios | denise
    denys | derya | desta | devi | devika | devon | dewi | dhruv | diego | dilip | dilnoza | dimitar | dimitra
    dimitri | dimitrios | dina | dinara | dinesh | dion | diop | dipika | divya | dmitri | dmitry | dmytro
    domingo | donatas | dragan | dragana | dumitru | duncan | dung | dávid | débora | ebele | ebru | ecaterina
    ece | edina | edita | edurne | efrat | efua | eilidh | einar | eka | ekaterina | ekow | eleni | elias | elif
    elina | elio | elise | elizaveta | eliška | ellie | eloísa | elvira | elżbieta | emeka | emiko | emilio
    emine | emir | emma | emre | enas | eneko | enrico | ephraim | erdem | eren | erlan | ernesto | esi | esma
    esperanza | esra | esteban | ester | esther | estrella | eun | eunice | eva | evangelia | evangelos | eylem
    fabiana | fabián | fadi | fadila | fahad | faisal | faith | faiza | farah | fareed | farhad | farhana | farid
    farida | farouk | farrukh | faruk | fatemeh | fathi | fatih | fatim | fatima | fatma | fatou | fatoumata
    fedir | felipe | fen | feng | ferhat | fernanda | feyza | fikret | filipa | filippos | finlay | fintan | firas
    flavia | florencia | flávia | folake | folasade | fouad | fousseni | francisca | freya | fumiko | funmilayo
    fátima | gail | galina | gamal | ganesh | gareth | garima | gaurav | gayatri | gaëlle | gebre | geeta
    genevieve | georgi | georgios | geraint | getachew | ghada | ghassan | giang | gillian | gintaras | giorgi
    girish | gita | gizem | gladys | glenda | goran | gordana | gorka | grace | graça | grzegorz | gráinne
    guadalupe | guang | guillermo | gul | gulnara | gulshan | gunnhildur | guntis | gurpreet | gustavo | guðrún
    gwen | gwyneth | güler | gülsen | habib | habiba | hadi | hadiza | hae | hafsa | haim | haitham | hakan
    hakim | halima | halldóra | hamed | hamid | hamza | hana | hanan | hanane | hani | hania | hao | haoran
    harish | harpreet | haruka | haruki | haruko | harun | hasan | hasnaa | hassan | hatice | hayat | heba
    hector | hedda | heitor | hela | helen | heloísa | hemant | hemi | heng | henok | hicham | hideaki | hideki
    hideo | hideyuki | hien | hilal | hilla | himanshu | hina | hind | hine | hira | hiroko | hiromi | hiroshi
    hiroto | hiroyuki | hisako | hitoshi | hlengiwe | hoa | hoang | honoka | houda | hristo | hua | huda | hugo
    hui | hung | husain | husam | huseyin | hussain | hussein | huy | hye | hyun | héctor | héloïse | hüseyin
    ibrahim | ibrahima | ichiro | idoia | idris | idrissa | ifeanyi | ifeoma | ignacio | igor | iker | ikram
    ilham | ilhan | iliana | ilya | ilze | iman | imane | imani | imran | inaam | indira | indra | inese | inácio
    inès | inés | inês | ioana | ioannis | ion | ionela | ionut | irfan | iria | irina | isaac | isadora | isha
    ishaan | ishmael | ismael | ismail | issa | itumeleng | itzel | itziar | ivana | ivanka | iveta | ivo | iwona
    iyabo | iñaki | iñigo | jabu | jabulani | jacek | jacinta | jacinto | jadwiga | jae | jagdish | jai | jakov
    jamal | jamila | jamshid | jan | jana | janaki | jannat | jaroslav | jasna | jasper | jaswinder | javad
    javed | javier | jaya | jayant | jayden | jee | jelena | jelle | jeroen | jesús | ji | jia | jian | jiang
    jiao | jie | jihan | jihye | jimena | jin | jing | jisoo | jitendra | jiwon | joana | joaquim | joaquín
    jocelyn | jolanta | jomo | jon | jonas | jone | joon | jorge | josefa | josip | josé | jovan | jovana | joyce
    joão | joško | juan | juana | jude | julio | julián | jun | junaid | junichi | junko | jyoti | jérôme
    jóhanna | jānis | jūratė | kaan | kabelo | kadiatou | kadir | kadri | kahina | kahurangi | kai | kaisa | kaito
    kamal | kamala | kamila | kamran | kana | kanako | kang | kaori | karan | kareem | karim | karima | karolina
    karthik | kasia | kasper | katarzyna | katarína | katerina | katrin | katrín | katsumi | kavita | kavya
    kazim | kazuki | kazuko | kazuo | kazuya | kebede | kehinde | kei | keiji | keiko | keisha | keita | kelechi
    kemal | ken | kenichi | kenji | kenta | kerem | keren | kersti | kerstin | keshav | kevser | khadija
    khadijah | khaled | khalid | khalil | khanh | khanyisile | khawla | khin | khoa | kiera | kimiko | kiran
    kiri | kirill | kishore | kiyoshi | kobina | kofi | kohei | koji | kojo | komal | kosuke | kouassi | krishna
    krishnan | kristaps | kristina | krzysztof | ksawery | ksenia | kseniya | kumar | kumiko | kunal | kwabena
    kwaku | kwame | kwasi | kyaw | kyoko | kyung | kęstutis | laila | lakshmi | lalita | lamia | lamine | lan
    lana | larisa | latifa | lavanya | layla | lea | leandro | leila | leilani | leire | lerato | lesedi | leticia
    letícia | lewis | leïla | li | liam | lian | liang | libor | lidia | lien | ligia | liis | lila | lin
    lindiwe | linh | lior | liora | liu | livia | liza | ljiljana | loredana | lorena | louay | lourdes | loïc
    loïs | luan | lubna | lucía | ludmila | luiza | lujain | luka | lukas | lutfi | luz | lwazi | lyubov
    lyudmila | lígia | lúcia | līga | maarika | maha | mahesh | mahmoud | mahmud | mahnoor | maia | maite | maja
    majed | makena | makoto | maksim | malak | malala | malek | malick | malik | malika | mamadou | manaia
    manami | mandla | manish | manisha | manjit | manoj | manon | mansoor | mansour | manuela | marama | marcela
    marcin | marek | margarida | maria | mariam | mariama | mariana | mariano | maribel | marija | marijana
    mariko | marin | marina | marisol | maritza | marko | marta | martín | marwa | marwan | maryam | marília
    masahiro | masaki | masako | masato | mateo | mateusz | matilde | matteo | matúš | maurício | maya | mayumi
    maëlle | maëlys | mbali | meera | megumi | mehdi | mehmet | mehwish | mei | melinda | memduh | menna
    mercedes | mereana | merve | mesfin | mette | miao | michał | michiko | miguel | mihaela | mihai | mika
    mikel | mikhail | miki | mila | milagros | milan | milena | milica | miloš | miltiadis | mina | ming | minh
    minjun | minoru | mira | mirela | miren | mirjana | miroslav | mirza | misaki | mitra | mitsuko | miyuki
    mladen | moana | modupe | mohamed | mohammad | mohammed | mohan | mohd | mohit | moira | moisés | mona
    monica | montserrat | morag | moses | moshe | mostafa | moussa | mpho | mubarak | muhammad | muhammed | mukesh
    muna | munira | murat | musa | mustafa | muthoni | mwangi | myung | mónica | mónika | mônica | māra | nabil
    nabila | nada | nadeem | nadezhda | nadia | nadir | nadira | naeem | nagla | nahla | naia | naima | najat
    najib | najwa | nam | namrata | nana | nanako | nanami | nandini | nandita | nao | naoki | naoko | naomi
    narendra | narges | nasir | nasreen | nasrin | nasser | natacha | natalia | natalya | nataša | natália
    naveed | naveen | nawal | nayla | nazanin | nazlı | neda | neema | neeraj | neha | nela | nelson | nenad
    nerea | nergis | nevena | nga | ngaio | ngaire | ngoc | ngozi | nguyen | nhlanhla | nicoleta | nicolás | nidhi
    nihal | nikhil | nikita | niko | nikola | nikolai | nikolaos | nikolay | nilda | nilofar | nilufar | nimisha
    nina | ninh | niraj | nisha | nishant | nita | nitin | nitya | nkechi | nkosana | noa | noam | nobuko
    nokuthula | nomsa | nomvula | noor | nora | norah | noriko | nour | noura | noémie | noëlle | nthabiseng
    ntombi | nuala | nuno | nur | nura | nuray | nuria | nurul | nwanneka | nyambura | núria | oana | obi | obinna
    octavio | océane | odile | ofelia | oksana | olamide | ole | oleg | oleh | oleksandr | oleksandra | olena
    olga | olha | oluwaseun | oluwaseyi | omar | omer | onur | orhan | ori | oriol | orla | orlaith | osama
    oscar | osman | otieno | oumar | oumou | ousmane | pablo | padma | padraig | palak | palesa | pallavi | paloma
    panagiotis | pankaj | parisa | parveen | patrycja | patrícia | pavel | pavlo | pawel | paweł | pedro | peng
    petar | petra | phong | phuong | piyush | polina | pooja | poonam | prabhat | prachi | pradeep | prakash
    pramod | pranav | pranee | prasad | prashant | pratibha | praveen | preeti | prem | priit | priscila | priya
    priyanka | przemysław | puja | punam | puti | putri | pádraig | qamar | qiang | qing | quang | quentin | quynh
    rabia | rachid | rachida | radek | radhika | radka | rafaela | raghav | ragnheiður | ragnhild | rahel | rahim
    rahima | rahma | rahman | rahul | raimundo | raja | rajan | rajeev | rajesh | rajiv | raju | rakesh | raluca
    ramazan | ramesh | rami | ramona | ramón | ran | rana | rangi | rania | ranjana | ranjit | raphaël | raquel
    rasa | rasha | rashid | rashida | rasmus | ravi | ravindra | rawiri | raymundo | razan | razvan | raşit | reem
    reema | refilwe | rekha | rena | renata | renato | renu | reza | rhiannon | rhodri | riad | riaz | ricarda
    rie | riku | rima | rin | rina | riya | robel | rocío | rodica | rodolfo | rohan | rohit | rok | roksana
    roman | ronan | ronit | rosa | rosana | rosario | roshan | roxana | roya | rubén | ruchi | rui | rukhsana
    ruo | rupali | rusalka | ruslan | rustam | ruta | ruth | ryo | ryoko | ryota | ryu | saad | saba | sabah
    sabela | sabelo | sabina | sabine | sachiko | sachin | sadia | safia | safiya | sagal | sagar | said | saida
    saima | sajid | sakshi | sakura | salah | salam | saleh | salem | salim | salima | salma | salman | salome
    salomé | saloni | sam | samantha | sami | samia | samina | samir | samira | samuel | sana | sandeep | sandhya
    sandile | sandra | sangeeta | sanja | sanjana | sanjay | sanjeev | sanna | santiago | santosh | saoirse
    sapna | sara | sarita | saro | sasha | satish | satoko | satomi | satoru | satoshi | satya | saulius | saurabh
    savita | saïd | seda | sedat | seiji | seiko | selam | selim | selin | selma | sena | seo | seong | sergei
    sergey | sergio | serhii | serkan | setsuko | seung | seyda | shabana | shabnam | shada | shah | shahid
    shahida | shahnaz | shahram | shaima | shakira | shalini | shan | shanelle | shani | shankar | shanthi
    sharad | sharmila | shashi | shauna | shazia | sheetal | shekhar | sheng | shigeru | shikha | shilpa | shin
    shinichi | shinji | shira | shirin | shiro | shivani | shizuka | shlomo | shobha | shoko | shota | shreya
    shu | shubham | shui | shun | shweta | sibusiso | siddharth | sidra | sifiso | sigríður | sigurður | siim
    silvana | simona | sina | sinazo | sindisiwe | sinéad | siobhan | siobhán | sipho | sita | siti | siyabonga
    slavica | slobodan | sneha | snežana | snorri | soad | sobia | sofiane | sofía | soham | soledad | solomon
    solène | sonal | sonia | soo | sora | soraya | sota | soumya | spyridon | sri | srinivas | stavros | stelian
    stevan | stoyan | subhash | sudha | sudhir | suha | sujata | suleiman | sultana | suman | sumaya | sumit
    sung | sunil | sunita | suresh | surya | susana | sushil | sushma | svetlana | svitlana | swati | syed
    sylvie | szymon | sónia | süleyman | tadashi | tadeusz | tae | tahir | tahira | taiwo | takako | takashi
    takeshi | taku | takumi | talia | tama | tamar | tamara | tamás | tania | tanisha | tanja | tanvi | tanya
    tao | tara | tarek | tariq | taro | tatiana | tatsuya | tatyana | tawfiq | tayeb | tayyaba | tej | temesgen
    temitope | teodor | teodora | tereza | teruko | tesfaye | tetsuya | thabiso | thabo | thais | thandeka
    thandiwe | thanh | thanos | thaïs | theodoros | thiago | thibaut | thu | thuy | tiago | tian | tien | tigist
    timur | tin | tirthankar | titilayo | titouan | tiwa | toan | tobi | tochi | tolga | tomasz | tomoko | tomomi
    tomoya | tomás | tomáš | tony | toomas | toshiko | toshio | tove | trang | triin | trinh | trung | tsegaye
    tshepo | tsubasa | tuan | tugba | tumi | tunde | tuyet | tânia | tāne | uche | uchenna | ugo | ulises | umar
    umesh | umit | umut | unathi | uri | urmas | urmila | usha | usman | utkarsh | uxía | uzma | vaibhav | vaida
    valdis | valeria | valeriy | vandana | vanessa | vania | vanja | varsha | varun | vasile | vasiliki | vasilis
    vasudha | vasundhara | vasyl | veena | velibor | venkat | venkatesh | vera | verónica | verônica | vesna
    vicente | vidya | vijay | vijaya | vikas | vikram | viktoriya | vimal | vinay | vineet | vinod | violeta
    vipin | viraj | vishal | vishnu | vitali | vitaliy | vitória | vivek | vlad | vladimir | volodymyr | vuk
    vusi | vuyo | vytautas | václav | wafa | wahid | waleed | walid | wambui | wang | wangari | wanjiku | waqar
    warsame | waseem | wei | wendy | winnie | wiremu | wisdom | wojciech | włodzimierz | xabier | xavier | xenia
    xia | xiana | xiang | xiao | xiaoming | ximena | xin | xinyi | xochitl | xolani | xoán | xu | xuan | xue | yaa
    yael | yahya | yakov | yamina | yan | yana | yang | yann | yannis | yao | yara | yaroslav | yaseen | yash
    yasmin | yasmina | yasmine | yasser | yassine | yasuko | yasushi | yaw | yaël | yehuda | yelena | yeon
    yetunde | yevhen | yewande | yi | yin | ying | yoann | yohannes | yoichi | yoko | yolanda | yonas | yong | yoo
    yoon | yosef | yoshiko | yoshimi | yossi | youssef | youssouf | yousuf | ysaline | yu | yuan | yui | yuka
    yukari | yuki | yukiko | yukio | yuko | yulia | yuliia | yumi | yumiko | yun | yuna | yunus | yuri | yuriko
    yuriy | yury | yusra | yusuf | yuta | yuval | yvette | zahid | zahir | zahra | zaid | zain | zainab | zakaria
    zanele | zara | zarina | zawadi | zeina | zeinab | zeki | zenzele | zeynep | zhang | zhanna | zhao | zhen
    zheng | zhi | zhong | zineb | zita | ziyad | zlatan | zoe | zofia | zohra | zola | zoran | zorica | zoë
    zsolt | zsófia | zuzana | zuzanna | étienne | ólafur | óscar | ömer | ümit | þóra | þórunn | đorđe | žydrūnas
""")

SUFFIXES = listed("jr | sr | ii | iii | iv | junior | senior")
"""What stands behind a family name and is none."""

TITLES_ALIKE = listed("pol")
"""Given names that are a title's short form as well."""

PREFIXES = listed("d | l | dell")
"""What a family name may begin with before an apostrophe, in small letters or large."""

MUTATIONS = listed("t | n | h | mb | gc | nd | bhf | de | van")
"""Small letters before the capital of a name: Irish and Dutch."""

CAPITAL_BEHIND = listed("Mc | Mac | De | Di | Du | La | Le | Van | Fitz")
"""Beginnings of surnames behind which a capital stands in the same word."""
