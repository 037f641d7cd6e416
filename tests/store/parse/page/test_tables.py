"""Whom tables of a page offer: cells that are cards, and what stands over them."""

import io

import pytest

from store.model.document import Hints
from store.parse.pipeline import parse
from store.readers import read

OFFICES = """
<tr><td><b>GLOC Secretariat, Nairobi</b></td><td><b>GLOC Liaison Office, Geneva</b></td></tr>
<tr><td>Mr. Josphat ole Sankale<br>Information Officer<br>Tel.: +254 20 762 01 42</td>
<td>Ms. Bettina Rapp<br>Information Assistant<br>Tel.: +41 22 555 01 77</td></tr>
"""
CARDS = """
<tr><td>Jane Doe<br>Press Officer<br>Tel.: +254 20 762 01 42</td>
<td>Ann Roe<br>Press Assistant<br>Tel.: +41 22 555 01 77</td></tr>
"""


def cards(table):
    page = f"""<html lang="en"><body><h1>Boats get bells</h1>
    <p>NAIROBI, 19 November 2007. The GLOC hung a bell in every boat on the lake today. According
    to the GLOC, 207 bells were hung.</p><p>For information, contact:</p>
    <table border="1">{table}</table></body></html>"""
    (document,) = read(io.BytesIO(page.encode()), "a.html")
    contacts = parse(document, Hints()).contacts
    return [(one.name, one.organization, one.phones[0].number) for one in contacts]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            OFFICES,
            [
                ("Josphat ole Sankale", "GLOC Secretariat", "+254207620142"),
                ("Bettina Rapp", "GLOC Liaison Office", "+41225550177"),
            ],
        ),
        (
            CARDS,
            [
                ("Jane Doe", "GLOC", "+254207620142"),
                ("Ann Roe", "GLOC", "+41225550177"),
            ],
        ),
    ],
    ids=["a-row-of-offices-over-a-row-of-cards", "cards-by-themselves"],
)
def test_a_card_belongs_to_what_stands_over_it_in_its_column(table, expected):
    assert cards(table) == expected
