"""Russian."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="ru",
    small=listed(
        "и | в | на | с | не | что | по | из | для | от | к | о | за | как | это | его | при | был | была | было | также | до | или | года | их | который | которые | которая | он"
    ),
    calendar=Calendar(
        months=forms("""
            января январь янв | февраля февраль фев февр | марта март мар | апреля апрель апр
            мая май | июня июнь июн | июля июль июл | августа август авг
            сентября сентябрь сен сент | октября октябрь окт | ноября ноябрь ноя | декабря декабрь дек
        """),
        weekdays=forms("""
            понедельник пн | вторник вт | среда среду ср | четверг чт
            пятница пятницу пт | суббота субботу сб | воскресенье вс
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
