"""Dates in words, digits and eras, as releases print them."""

import datetime

import pytest

from store.parse.facts.dates import dates_in
from store.parse.facts.printed import Habits


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("28 October 2013", "2013-10-28"),
        ("Wednesday, 28th of October, 2013", "2013-10-28"),
        ("the 3rd of May 2010", "2010-05-03"),
        ("September 24, 1998", "1998-09-24"),
        ("June 3rd, 2014", "2014-06-03"),
        ("Aug. 17, 2012", "2012-08-17"),
        ("12 Dec. '98", "1998-12-12"),
        ("Public release date: 17-Nov-2008", "2008-11-17"),
        ("le mardi 12 novembre 2013", "2013-11-12"),
        ("1er avril 2015", "2015-04-01"),
        ("Mo, 28.Okt 2013", "2013-10-28"),
        ("3. März 2011", "2011-03-03"),
        ("4 de agosto de 2016", "2016-08-04"),
        ("1º de marzo de 2012", "2012-03-01"),
        ("18 de maio de 2017", "2017-05-18"),
        ("13 marzo 2012", "2012-03-13"),
        ("21 november 2017", "2017-11-21"),
        ("fredag 11 feb 22", "2022-02-11"),
        ("den 3 maj 2010", "2010-05-03"),
        ("3. desember 2019", "2019-12-03"),
        ("16. toukokuuta 2021", "2021-05-16"),
        ("dn. 24 września 2018 r.", "2018-09-24"),
        ("24. září 2018", "2018-09-24"),
        ("2018. szeptember 24.", "2018-09-24"),
        ("8 Μαΐου 2019", "2019-05-08"),
        ("12 мая 2020 г.", "2020-05-12"),
        ("3 травня 2021", "2021-05-03"),
        ("3 Mayıs 2021", "2021-05-03"),
        ("4 d'agost de 2016", "2016-08-04"),
        ("2023 m. liepos 4 d.", "2023-07-04"),
        ("ngày 5 tháng 6 năm 2020", "2020-06-05"),
        ("5 tháng mười một năm 2020", "2020-11-05"),
        ("12 tháng 3/2021", "2021-03-12"),
        ("5 юни 2020 г.", "2020-06-05"),
        ("20. julija 2023", "2023-07-20"),
        ("5. јуна 2020. године", "2020-06-05"),
        ("2013-10-28/11:02", "2013-10-28"),
        ("(abc007/28.10.2013/11:02)", "2013-10-28"),
        ("28 October 2013: The gulls", "2013-10-28"),
        ("Datum:28. Oktober 2013", "2013-10-28"),
        ("20130906", "2013-09-06"),
        ("07.11.2006", "2006-11-07"),
        ("FOR IMMEDIATE RELEASE  09 25 2006    Harbour opens", "2006-09-25"),
        ("25 09 2006  Harbour opens", "2006-09-25"),
        ("24. 9. 2018", "2018-09-24"),
        ("17/05/22", "2022-05-17"),
        ("4/14/98", "1998-04-14"),
        ("15-04-2009", "2009-04-15"),
        ("13/12/2012", "2012-12-13"),
        ("12/13/2012", "2012-12-13"),
        ("12 13 2006  Harbour opens", "2006-12-13"),
        ("1 January 1900", "1900-01-01"),
        ("1 January 2100", "2100-01-01"),
        ("2024. 10. 28.(월) 09:00", "2024-10-28"),
        ("2024년 10월 28일", "2024-10-28"),
        ("2019年3月12日", "2019-03-12"),
        ("２０１９年３月１２日", "2019-03-12"),
        ("平成２５年１０月２８日", "2013-10-28"),
        ("平成二十五年十月二十八日", "2013-10-28"),
        ("令和元年5月1日", "2019-05-01"),
        ("昭和64年1月7日", "1989-01-07"),
        ("H25.10.28", "2013-10-28"),
        ("中華民國114年11月29日", "2025-11-29"),
        ("100年11月29日", "2011-11-29"),
        ("99年11月29日", "1999-11-29"),
        ("二〇一九年三月十二日", "2019-03-12"),
    ],
)
def test_a_date_is_read_however_it_is_printed(text, iso):
    (printed,) = dates_in(text)
    assert printed.date() == datetime.date.fromisoformat(iso)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "tel 02 12 2006 55",
            "Kontakt: 23 45 2010",
            "version 1.2.3",
            "192.168.1.1",
            "2015-0147-2209",
            "1981-2010",
            "May 2003",
            "SC 496 0144",
        ),
        *(
            "32 March 2011",
            "31/02/2012",
            "31 December 1899",
            "1 January 2101",
            "3/4/0105",
            "ISO 9001:2008",
            "10:28 October 2013",
            "12/28.10.2013/14",
            "+33 1 99 00 12 34",
            "5 million",
            "0/0/00",
        ),
    ],
)
def test_what_only_looks_like_a_date_is_none(text):
    assert dates_in(text) == []


def test_digits_that_can_be_read_both_ways_follow_the_country():
    (british,), (american,) = (
        dates_in("03/04/2012"),
        dates_in("03/04/2012", Habits(month_first=True)),
    )
    assert (british.date(), american.date()) == (
        datetime.date(2012, 4, 3),
        datetime.date(2012, 3, 4),
    )
    assert british.ambiguous
    assert not dates_in("13/04/2012", Habits(month_first=True))[0].ambiguous


@pytest.mark.parametrize(
    ("text", "month", "ambiguous"),
    [
        ("11/12/2012", 11, True),
        ("12/11/2012", 12, True),
        ("12/12/2012", 12, False),
        ("13/11/2012", 11, False),
        ("11/13/2012", 11, False),
        ("12 11 2012  Harbour opens", 12, True),
        ("13 11 2012  Harbour opens", 11, False),
    ],
)
def test_no_month_is_later_than_the_twelfth(text, month, ambiguous):
    (printed,) = dates_in(text, Habits(month_first=True))
    assert (printed.month, printed.ambiguous) == (month, ambiguous)


def test_a_leap_day_without_a_year_is_one():
    assert dates_in("February 29 /PRNewswire/")
    assert not dates_in("February 30 /PRNewswire/")


def test_points_part_day_and_month_in_that_order():
    assert not dates_in("03.04.2012")[0].ambiguous


def test_a_day_without_a_year_waits_for_one():
    (printed,) = dates_in("March 19 /PRNewswire/")
    assert printed.year is None
    assert printed.date(2001) == datetime.date(2001, 3, 19)


def test_spans_point_into_the_text_as_it_is():
    text = "東京、平成２５年１０月２８日、"
    (printed,) = dates_in(text)
    assert text[printed.start : printed.end] == "平成２５年１０月２８日"
