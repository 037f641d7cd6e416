"""Ukrainian."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="uk",
    small=listed(
        "і | в | у | на | з | не | що | та | до | для | від | за | як | це | його | при | був | була | було | також | або | року | їх | який | які | яка | є | й | про"
    ),
    calendar=Calendar(
        months=forms("""
            січня січень січ | лютого лютий лют | березня березень бер | квітня квітень кві
            травня травень тра | червня червень чер | липня липень лип | серпня серпень сер
            вересня вересень вер | жовтня жовтень жов | листопада листопад лис | грудня грудень гру
        """),
        weekdays=forms("""
            понеділок пн | вівторок вт | середа середу ср | четвер чт
            п'ятниця пт | субота суботу сб | неділя неділю нд
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
