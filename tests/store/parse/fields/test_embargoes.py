"""Until when a release may not be used, however it is said."""

import pytest

from store.model.document import Document, Hints
from store.parse import parse
from store.parse.words.lexicon import LEXICONS

BODY = "The first sentence of the release says what happened. The second one says why it matters."


def embargo(line: str, date: str = "3 June 2021") -> str | None:
    text = f"{line}\n\n{date}\n\nA headline of five words\n\n{BODY}\n"
    document = Document(text=text, name="a.txt", format="txt", sha256="0" * 64)
    return parse(document, Hints()).embargo


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("EMBARGOED UNTIL 00.01 HRS, FRIDAY 11 JUNE 2021", "2021-06-11T00:01"),
        ("EMBARGOED UNTIL 07:00 BST, WEDNESDAY 9 JUNE 2021", "2021-06-09T07:00+01:00"),
        ("Embargoed for release until 5 p.m. on 9 June 2021", "2021-06-09T17:00"),
        ("Not for publication before 11 June 2021", "2021-06-11"),
        ("Strict embargo: 0001 hours GMT Monday 7 June 2021", "2021-06-07T00:01+00:00"),
        ("EMBARGO: 12 noon Eastern Time, Thursday, June 10, 2021", "2021-06-10T12:00-04:00"),
        ("Hold for release until January 14, 2022, 6 a.m. EST", "2022-01-14T06:00-05:00"),
        ("Embargoed until midnight 9 June 2021", "2021-06-09T00:00"),
        ("EMBARGO: 16:00 East Africa Time (14:00 BST), 10 June 2021", "2021-06-10T16:00+03:00"),
        ("Embargoed until 9 June 2021, 10:00 WAT", "2021-06-09T10:00+01:00"),
        ("Under embargo until 1600 GMT 8 June", "2021-06-08T16:00+00:00"),
        ("Sous embargo jusqu'au 9 juin 2021, 19 h (heure de Paris)", "2021-06-09T19:00+02:00"),
        ("SOUS EMBARGO JUSQU’AU JEUDI 10 JUIN 2021 À 11 H", "2021-06-10T11:00"),
        ("À ne pas publier avant le vendredi 11 juin 2021 à 9 heures", "2021-06-11T09:00"),
        ("SPERRFRIST: Mittwoch, 9. Juni 2021, 19:00 Uhr MESZ", "2021-06-09T19:00+02:00"),
        ("Sperrfrist: 15. Dezember 2021, 12 Uhr MEZ", "2021-12-15T12:00+01:00"),
        ("Gesperrt bis 9. Juni 2021", "2021-06-09"),
        ("Embargado hasta el 9 de junio de 2021 a las 20.00 horas", "2021-06-09T20:00"),
        ("Embargo fino al 9 giugno 2021, ore 19:00 CEST", "2021-06-09T19:00+02:00"),
        ("Embargado até 9 de junho de 2021, 10h30", "2021-06-09T10:30"),
        ("EMBARGO TOT DONDERDAG 10 JUNI 2021, 20.00 UUR", "2021-06-10T20:00"),
        ("Embargo till den 9 juni 2021 kl. 09.00", "2021-06-09T09:00"),
        ("Embargo til onsdag den 9. juni 2021 kl. 10.00", "2021-06-09T10:00"),
        ("Embargo do 9 czerwca 2021 r., godz. 12.00", "2021-06-09T12:00"),
        ("Embargo do 9. června 2021 v 10:00", "2021-06-09T10:00"),
        ("Эмбарго до 9 июня 2021 г., 12:00 (МСК)", "2021-06-09T12:00+03:00"),
        ("解禁日時：2021年6月9日（水）午前3時　日本時間", "2021-06-09T03:00+09:00"),
        ("報道解禁：２０２１年６月９日　午後６時", "2021-06-09T18:00"),
        ("보도시점: 2021. 6. 9.(수) 12:00", "2021-06-09T12:00"),
        ("Embargo: 9 June 2021, 24:00", "2021-06-10T00:00"),
        ("Embargo: 9 June 2021, 12.30 a.m.", "2021-06-09T00:30"),
        ("Embargo: 9 June 2021, 12.30 p.m.", "2021-06-09T12:30"),
        ("Embargo: 9 June 2021, 13.30 p.m.", "2021-06-09T13:30"),
        ("禁發至：2021年6月9日 下午3時半", "2021-06-09T15:30"),
        ("Sperrfrist: 9. Juni 2021 um 10", "2021-06-09T10:00"),
        ("Sperrfrist: 9. Juni 2021, Museum 10", "2021-06-09"),
        ("EMBARGO TOT 10 JUNI 2021, 2000 UUR", "2021-06-10T20:00"),
        ("Sous embargo jusqu'au 10 juin 2021 : 2021 est une bonne année", "2021-06-10"),
        ("Embargoed until 9 June 2021, 10:00 UTC+2", "2021-06-09T10:00+02:00"),
    ],
)
def test_an_embargo_is_read_as_exactly_as_it_is_printed(line, moment):
    assert embargo(line) == moment


@pytest.mark.parametrize("code", LEXICONS)
def test_a_day_behind_any_phrase_of_a_language_is_the_embargo_and_no_word_of_it_an_hour(code):
    said = {p: embargo(f"{p.capitalize()} 2021-06-09") for p in LEXICONS[code].release.embargo}
    assert said == dict.fromkeys(said, "2021-06-09")


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Embargó: 2021. június 9., dél", "2021-06-09T12:00"),
        ("No publicar antes del 9 de junio de 2021", "2021-06-09"),
        ("No publicar antes del mediodía del 9 de junio de 2021", "2021-06-09T12:00"),
        ("解禁日時：2021年6月9日 正午", "2021-06-09T12:00"),
    ],
)
def test_noon_is_said_with_its_accents(line, moment):
    assert embargo(line) == moment


@pytest.mark.parametrize(
    "line",
    [
        *("FOR IMMEDIATE RELEASE", "Sperrfrist: keine", "Embargo: none", "No embargo"),
        *("Embargo on arms to be debated", "The embargo was lifted in 1998"),
    ],
)
def test_without_a_moment_there_is_none(line):
    assert embargo(line) is None


@pytest.mark.parametrize(
    ("day", "offset"),
    [("27 March 2021", "+01:00"), ("28 March 2021", "+02:00"), ("31 October 2021", "+01:00")],
)
def test_a_city_s_time_follows_the_summer_of_its_continent(day, offset):
    said = embargo(f"Embargoed until {day}, 10:00 Paris time", "1 March 2021")
    assert said is not None
    assert said.endswith(offset)
