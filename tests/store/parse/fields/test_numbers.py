"""The number of a release, among all that looks like one."""

import pytest

from store.model.document import Document, Hints
from store.parse import parse

BODY = "The first sentence of the release says what happened. The second one says why it matters."


def number(line: str) -> str | None:
    text = f"{line}\n\n3 June 2021\n\nA headline of five words\n\n{BODY}\n"
    document = Document(text=text, name="a.txt", format="txt", sha256="0" * 64)
    return parse(document, Hints()).number


@pytest.mark.parametrize(
    ("line", "digits"),
    [
        ("RELEASE:  98-411", "98-411"),
        ("CONTRACT RELEASE: C12-042", "12-042"),
        ("N° 21–2014", "21-2014"),
        ("CP n° 142-2013", "142-2013"),
        ("NOAA 98-027", "98-027"),
        ("IP/13/1022", "13-1022"),
        ("Ref.: PN 03-21", "03-21"),
        ("Release No.: 16-57", "16-57"),
        ("Press release PR/2019/07", "2019-07"),
        ("N° 58", "58"),
        ("Nr. 112 / 07.11.2006", "112"),
        ("Presse-Information Nr. 47/2013", "47-2013"),
        ("Pressemitteilung 45/2012", "45-2012"),
        ("Comunicato n. 214 del 18 settembre 2019", "214"),
        ("Boletín No. 213/2018", "213-2018"),
        ("COMUNICADO DE IMPRENSA N.º 33/2023", "33-2023"),
        ("Tisková zpráva č. 88/2011", "88-2011"),
        ("Pressemelding nr. 12/2017", "12-2017"),
        ("15-04-2009 News Release 09/81", "09-81"),
        ("報道発表資料　第４５号", "45"),
        ("제2019-45호", "2019-45"),
        ("Statistical Release No. 114/2016", "114-2016"),
        ("COMMUNIQUE DE PRESSE No 012/ABQ/DG/2013", "012-2013"),
        ("Komunikat nr 12/BP/2019", "12-2019"),
        ("Quarterly Market News Release No 7/2016", "7-2016"),
        ("Communiqué aux médias 0142-1302-50", "0142-1302-50"),
    ],
)
def test_a_number_is_its_digits_joined_by_dashes(line, digits):
    assert number(line) == digits


@pytest.mark.parametrize(
    "line",
    [
        *("PRESS RELEASE", "Press release 2019", "OTS0083 5 CI 0412 OWF0001", "202-555-0118"),
        *("Tel. 01632 960 144", "12/05/2021", "+33 1 99 00 12 34", "Room 12", "10 Downing Lane"),
    ],
)
def test_what_is_another_number_is_none(line):
    assert number(line) is None
