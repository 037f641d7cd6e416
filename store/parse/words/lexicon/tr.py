"""Turkish."""

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
    code="tr",
    small=listed(
        "ve | bir | bu | için | ile | de | da | olarak | olan | en | daha | ilk | yeni | çok | sonra | kadar | ise | göre | gibi | tarafından | oldu | yer | yıl | değil | ancak | her | büyük"
    ),
    endings=listed(
        "lar | ler | nın | nin | nun | dan | den | dır | dir | ları | leri | ması | mesi | yor | mış | miş | sını | sinin"
    ),
    traits=Traits(country="TR", letters="ğı"),
    grammar=Grammar(
        amid_names=listed("ve"),
        in_names=listed("ve"),
        fillers=listed("g"),
    ),
    calendar=Calendar(
        months=forms("""
            ocak oca | şubat şub | mart mar | nisan nis
            mayıs may | haziran haz | temmuz tem | ağustos ağu
            eylül eyl | ekim eki | kasım kas | aralık ara
        """),
        weekdays=forms("""
            pazartesi | salı | çarşamba | perşembe
            cuma | cumartesi | pazar
        """),
    ),
    mail=MailWords(
        senders=listed("kimden | gönderen"),
        addressees=listed("kime | bilgi"),
        mailed=listed("gönderildi | tarih | konu"),
    ),
    release=ReleaseWords(
        releases=listed("basın bülteni"),
        kinds=listed("""
            basın bülteni | basın açıklaması | basın duyurusu | basın daveti | haber | haberler | duyuru | ortak basın açıklaması
            basın bilgilendirmesi | basın notu | kamuoyu duyurusu | haber bülteni | davet | basın bildirisi
        """),
        immediate=listed(
            "derhal yayımlanmak üzere | hemen yayınlanabilir | derhal yayınlanmak üzere | yayına hazır"
        ),
        embargo=listed("""
            ambargo | ambargolu | tarihine kadar ambargolu | önce yayımlanamaz | tarihinden önce yayınlanamaz | ambargo bitiş
            yayın ambargosu
        """),
        numbers=listed("no | sayı | bülten no | numara"),
        dated=listed("tarih | yayın tarihi | yayınlanma tarihi | yayımlanma tarihi"),
        updated=listed("güncelleme | güncellenme tarihi | son güncelleme | ne zaman"),
        titled=listed("konu | başlık"),
        subtitled=listed("alt başlık | özet | spot"),
        issued=listed("kaynak | yayınlayan | kurum | gönderen | kuruluş | şirket"),
        greetings=listed("sayın | değerli | merhaba | ekte"),
        skip=listed("yazdır | paylaş | geri | anasayfa | indir | devamını oku | english version"),
        about=listed("hakkında | biz kimiz | hakkımızda"),
        notes=listed("editöre notlar | editörlere not | editörün notu | ek bilgi | notlar"),
        ends=listed("son | - son -"),
        revisions=listed("düzeltme | güncelleme | güncellendi | tekzip | düzeltilmiş | ek"),
        said=listed("""
            dedi | diyor | belirtti | açıkladı | söyledi | ifade etti | vurguladı | ekledi | göre | konuştu | kaydetti
            dile getirdi
        """),
        hours=listed("saat"),
        noon=listed("öğle"),
        midnight=listed("gece yarısı"),
        press=listed("""
            basın ofisi | basın bürosu | basın | kurumsal iletişim | iletişim | basın müşavirliği | basın ve halkla ilişkiler
            basın merkezi | basın danışmanlığı
        """),
    ),
    contact=ContactWords(
        units=listed("""
            birimi | bölümü | dairesi | şubesi | müdürlüğü | koordinatörlüğü
        """),
        headings=listed("""
            iletişim | basın iletişim | bilgi için | ayrıntılı bilgi için | ayrıntılı bilgi | detaylı bilgi için | detaylı bilgi
            irtibat | irtibat kişisi | iletişim bilgileri | daha fazla bilgi için | daha fazla bilgi | basın irtibat
            medya iletişim | sorularınız için | röportaj talepleri
        """),
        audiences=listed(
            "basın | medya | gazeteciler | yatırımcılar | yatırımcı | araştırmacı | kamuoyu | bilimsel"
        ),
        invites=listed("""
            iletişime geçiniz | iletişime geçebilirsiniz | irtibata geçiniz | arayınız | arayabilirsiniz | ulaşabilirsiniz
            başvurabilirsiniz | bilgi için | bilgi almak için
        """),
        refuses=listed("""
            abonelikten çık | abonelikten ayrıl | gizlilik | kvkk
        """),
        figures=listed("""
            vergi no | vergi numarası | mersis | iban | isbn | issn | posta kodu | ticaret sicil
        """),
        general=listed("santral | resepsiyon | danışma"),
        elsewhere=listed(
            "hakkında | notlar | editöre not | bizi takip edin | fotoğraf | kaynak | bağlantılar | adres | ekler"
        ),
        voice=listed("""
            tel | tel. | telefon | t | sabit | telefon numarası
        """),
        calls=listed("""
            direkt
        """),
        mobile=listed("cep | gsm | mobil | cep telefonu | cep tel | m"),
        fax=listed("faks | fax | belgegeçer | f"),
        email=listed("e-posta | eposta | e-mail | email | elektronik posta | mail"),
        web=listed("web | internet | site | web sitesi"),
        address=listed(
            "adres | cad. | caddesi | sok. | sokak | mah. | mahallesi | bulvarı | kat | no"
        ),
        extension=listed("dahili | dah. | iç hat"),
        forenames=listed("ad | adı | isim"),
        surnames=listed("soyad | soyadı | soyisim"),
        names=listed("ad soyad | isim | adı soyadı | yetkili"),
        positions=listed("unvan | görev | görevi | pozisyon"),
        employers=listed("kurum | kuruluş | şirket | birim"),
        honorifics=listed("""
            sn. | sayın | dr. | prof. | prof. dr. | doç. | doç. dr. | av. | yrd. doç. | öğr. gör. | bay | bayan | uzm.
            öğr. | gör. | arş. | arş. gör. | üyesi | op. | mim. | müh. | ecz. | ord. | öğr. üyesi
        """),
        given=listed("""
            ahmet | ali | ayşe | aylin | aslı | arda | ayhan | banu | baran | berk | burak | burcu | can | canan | cem | ceren
            cihan | defne | deniz | derya | didem | ebru | ece | elif | emine | emre | engin | erdem | erkan | esra | fatih
            fatma | ferhat | gizem | gökhan | gül | gülşen | hakan | halil | hande | hasan | hatice | hülya | hüseyin | ibrahim
            ipek | ismail | kaan | kemal | kerem | levent | mehmet | melis | meltem | meryem | merve | mert | murat | mustafa
            nazlı | neslihan | nihat | nuri | nur | okan | onur | orhan | osman | oya | ozan | ömer | özge | özgür | özlem | pelin
            pınar | ramazan | rana | recep | sedat | selin | selma | sema | serkan | serap | sevgi | sibel | sinan | süleyman
            şebnem | tolga | tuğba | tülin | ufuk | uğur | umut | yasemin | yavuz | yusuf | zehra | zeynep
        """),
        roles=listed("""
            müdürü | müdür | müdürlüğü | direktörü | direktör | başkanı | başkan | sözcüsü | sözcü | koordinatörü | koordinatör
            uzmanı | uzman | danışmanı | danışman | sorumlusu | sorumlu | yöneticisi | yönetici | genel müdür | genel sekreter
            profesör | araştırmacı | mühendis | bakan | editör | basın danışmanı | rektör | dekan | vali
            müdür yardımcısı | genel müdürü | başkan yardımcısı | yönetmen | yönetmeni | şef | şefi
            memur | memuru | araştırma görevlisi | öğretim üyesi | öğretim görevlisi | rektörü | dekanı | küratör
            küratörü | mimar | arkeolog | biyolog | jeolog | hemşire | veteriner | avukat | savcı
            kaymakam | muhtar | sekreter | sekreteri | editörü | yapımcı | temsilci | temsilcisi | asistan | asistanı
        """),
        organizations=listed("""
            üniversitesi | üniversite | enstitüsü | enstitü | ajansı | ajans | bakanlığı | bakanlık | kurumu | kurum | derneği
            dernek | müzesi | müze | vakfı | vakıf | laboratuvarı | gözlemevi | merkezi | merkez | genel müdürlüğü | belediyesi
            belediye | valiliği | fakültesi | hastanesi | a.ş. | ltd. şti. | şirketi | bankası | odası | grubu | birliği | konseyi
            başkanlığı
            büyükşehir belediyesi | kaymakamlığı | müdürlüğü | tiyatrosu | operası | orkestrası | kütüphanesi
            federasyonu | holding | yayınevi | festivali | kurulu | limanı | havalimanı | emniyet müdürlüğü
            itfaiyesi | kooperatifi | hayvanat bahçesi
        """),
        desks=listed("""
            basın ofisi | basın bürosu | basın müşavirliği | basın merkezi | basın odası | iletişim ofisi | kurumsal iletişim
            halkla ilişkiler | basın ve halkla ilişkiler | iletişim direktörlüğü | kurumsal iletişim müdürlüğü | basın birimi
            çağrı merkezi | danışma hattı | sekreterlik
            basın danışmanlığı | basın ve halkla ilişkiler müdürlüğü | halkla ilişkiler müdürlüğü | iletişim merkezi
            iletişim koordinatörlüğü | bilgi hattı | sekreterya
        """),
        joins=listed("ve | veya | ya da | ile"),
        at=listed("et | at"),
        dot=listed("nokta"),
        patterns=listed("ad.soyad | isim.soyisim"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            duyur* | açıkla* | tanıt* | davet | sundu | sunuyor | başlat* | düzenl* | yayımla* | bildir* | aç*
            imzala* | uyar* | çağ*
        """),
        about_behind=listed("hakkında"),
    ),
)
