"""Turkish."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="tr",
    small=listed(
        "ve | bir | bu | için | ile | de | da | olarak | olan | en | daha | ilk | yeni | çok | sonra | kadar | ise | göre | gibi | tarafından | oldu | yer | yıl | değil | ancak | her | büyük"
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
    release=ReleaseWords(
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
    contact=ContactWords(),
)
