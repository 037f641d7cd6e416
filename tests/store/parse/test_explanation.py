"""Each field and each fact of a contact says where it stands and why it is believed."""

from pathlib import Path

import pytest

from store.model.document import Document, Hints
from store.parse import explain, parse
from store.parse.trace import is_doubtful

SAMPLES = Path(__file__).parents[3] / "sample_data"
OPENING = """\
Quarry Museum

3 June 2021

The quarry opens its gates again after the long flood

The first sentence of the release says what happened to it. The second one says why it matters.

"""
FRENCH = """\
Musée de la carrière

Lausanne, le 3 juin 2021

La carrière rouvre ses portes après la longue inondation

La première phrase dit ce qui est arrivé à la carrière. La seconde dit pourquoi cela est important.

"""
ONE_PERSON = """\
Press contact
Ada Brook
Head of Press
Tel.: 020 7946 0155
Mobile: +44 7700 900155
a.brook@quarry.example
"""
LABELS = """\
Media contact
Name: Ada Brook
Position: Keeper of the Pit
Phone: 020 7946 0155 ext. 12
E-mail: press@quarry.example
"""
SHARED = """\
Press contact
Ada Brook / Ben Stone
Quarry Museum
Tel.: 020 7946 0155
a.brook@quarry.example / b.stone@quarry.example
"""
SHORTENED = """\
Presse
Ada Brook, Tel.: +49 30 23125 155 / 156, presse(at)quarry.example
"""
ABOVE = """\
Press contacts

Gravel Agency

Ada Brook, account manager, 07700 900155, ada@gravel.example
Ben Stone, account manager, 07700 900156, ben@gravel.example
"""
BY_ITS_SHAPE = """\
Press contact: Anna Stone, Head of Press, 020 7946 0155
"""
DESK = """\
Press contact: Press office, phone 020 7946 0155
"""


def answers(contacts: str) -> list[tuple[str, str, str | None, str]]:
    document = Document(text=OPENING + contacts, name="a.txt", format="txt", sha256="0" * 64)
    return [
        (
            field,
            str(found.value),
            document.text[found.span.start : found.span.end] if found.span else None,
            found.why,
        )
        for field, found in explain(document, Hints(country="GB"))
    ]


@pytest.mark.parametrize(
    ("contacts", "field", "value", "printed", "why"),
    [
        (ONE_PERSON, "date", "2021-06-03", "3 June 2021", None),
        (ONE_PERSON, "contacts.0", "person", ONE_PERSON[14:-1], "stands under “Press contact”"),
        (
            ONE_PERSON,
            "contacts.0.name",
            "Ada Brook",
            "Ada Brook",
            "reads as a name, and an address bears it",
        ),
        (
            BY_ITS_SHAPE,
            "contacts.0.name",
            "Anna Stone",
            "Anna Stone",
            "reads as a name, “Anna” being a given name",
        ),
        (
            ONE_PERSON,
            "contacts.0.role",
            "Head of Press",
            "Head of Press",
            "words for a role beside the name",
        ),
        (
            ONE_PERSON,
            "contacts.0.organization",
            "Quarry Museum",
            None,
            "the issuer, as no other organisation is printed",
        ),
        (
            ONE_PERSON,
            "contacts.0.phones",
            "+442079460155",
            "020 7946 0155",
            "number behind the label “Tel.”; printed without a country code, read as one of GB",
        ),
        (
            ONE_PERSON,
            "contacts.0.phones",
            "+447700900155 mobile",
            "+44 7700 900155",
            "number behind the label “Mobile”",
        ),
        (
            ONE_PERSON,
            "contacts.0.emails",
            "a.brook@quarry.example",
            "a.brook@quarry.example",
            "address as printed; it bears the name",
        ),
        (LABELS, "contacts.0.name", "Ada Brook", "Ada Brook", "behind the label “Name”"),
        (
            LABELS,
            "contacts.0.role",
            "Keeper of the Pit",
            "Keeper of the Pit",
            "behind the label “Position”",
        ),
        (
            LABELS,
            "contacts.0.phones",
            "+442079460155;ext=12",
            "020 7946 0155 ext. 12",
            "number behind the label “Phone”; printed without a country code, read as one of GB;"
            " with its extension",
        ),
        (
            SHARED,
            "contacts.1.phones",
            "+442079460155",
            "020 7946 0155",
            "number behind the label “Tel.”; printed without a country code, read as one of GB;"
            " shared by the 2 who are named with it",
        ),
        (
            SHARED,
            "contacts.1.emails",
            "b.stone@quarry.example",
            "b.stone@quarry.example",
            "address as printed; it bears the name; this one's among the 2 who are named together",
        ),
        (
            SHARED,
            "contacts.0.organization",
            "Quarry Museum",
            "Quarry Museum",
            "printed with the contact",
        ),
        (
            SHORTENED,
            "contacts.0.phones",
            "+493023125156",
            "156",
            "number without a label; made whole by the number before",
        ),
        (
            SHORTENED,
            "contacts.0.emails",
            "presse@quarry.example",
            "presse(at)quarry.example",
            "address hidden from machines, read as meant",
        ),
        (
            ABOVE,
            "contacts.1.organization",
            "Gravel Agency",
            "Gravel Agency",
            "from the line above the contact",
        ),
        (
            ABOVE,
            "contacts.0.phones",
            "+447700900155 mobile",
            "07700 900155",
            "number without a label; the numbering plan of GB says mobile;"
            " printed without a country code, read as one of GB",
        ),
        (DESK, "contacts.0", "desk", None, None),
        (
            DESK,
            "contacts.0.name",
            "Press office",
            "Press office",
            "the office that is printed with them",
        ),
    ],
)
def test_a_fact_says_where_it_stands_and_why(contacts, field, value, printed, why):
    told = [answer for answer in answers(contacts) if answer[:2] == (field, value)]
    assert told, answers(contacts)
    assert printed in (None, told[0][2]), told
    assert why in (None, told[0][3]), told
    if why and why.startswith("the issuer"):
        assert told[0][2] is None


@pytest.mark.parametrize(
    ("number", "country", "why"),
    [
        ("+44 99 7946 0155", "GB", "no numbering plan knows it"),
        ("0221 5550 1550", "GB", None),
        ("020 7946 0155", "GB", None),
        ("+49 30 23125 155", "GB", None),
        ("01 42 34 01 55", "CH", "read as one of FR, though the release is of CH"),
        ("+41 21 641 01 55", "CH", None),
        ("021 641 01 55", "CH", None),
    ],
)
def test_a_number_that_may_be_wrong_is_to_be_checked(number, country, why):
    """One that no plan knows, and one that only the plan of another country knows."""
    words = FRENCH if country == "CH" else OPENING
    text = f"{words}Press contact: Ada Brook, tel. {number}, a.brook@quarry.example\n"
    document = Document(text=text, name="a.txt", format="txt", sha256="0" * 64)
    hints = Hints(country=country)
    assert parse(document, hints).check == (("contacts.0.phones",) if why else ())
    told = explain(document, hints)
    doubted = [found.why for field, found in told if is_doubtful(field, found.score)]
    assert [why in said for said in doubted if why] == [True] * bool(why)


@pytest.mark.parametrize(
    ("field", "score", "doubtful"),
    [
        ("headline", 0.59, True),
        ("headline", 0.62, False),
        ("date", 0.8, True),
        ("place", 0.8, True),
        ("subhead", 0.62, True),
        ("contacts.0.phones", 0.8, False),
    ],
)
def test_what_is_right_oftener_is_doubted_sooner(field, score, doubtful):
    assert is_doubtful(field, score) == doubtful
