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
    release=ReleaseWords(),
    contact=ContactWords(),
)
