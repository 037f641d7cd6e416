"""A line that stood in other releases of its house is hardly the headline of this one."""

import pytest

from store.model.acquaintance import STRANGER, About, Acquaintance, Aspect, Known, Place
from store.model.document import Document, Hints
from store.parse import parse
from store.text.keyed import line_key

SLOGAN = "MOVING GOODS AND PEOPLE SINCE THE FIRST QUAY WAS BUILT"
TITLE = "A new crane for the east quay of the harbour, and what it lifts"
TEXT = f"""{SLOGAN}

{TITLE}

The crane lifts ninety tonnes and was built over the winter, the board said. It was lifted from
the barge on Monday, and will carry its first loads before the summer. See www.h7.example.org
"""


def headline(parts):
    known = {}
    if parts:
        ranked = tuple(Known(part, releases) for part, releases in parts)
        known[About.LINE, line_key(SLOGAN), Aspect.PART] = ranked
    house = (Known("Anytown Harbour Board", 100),)
    known[About.HOST, "h7.example.org", Aspect.ISSUER] = house
    known[About.ISSUER, "anytown harbour board", Aspect.NAME] = house
    hints = Hints(acquaintance=Acquaintance(known, 50) if parts else STRANGER)
    return parse(Document(TEXT, "a.txt", "txt", "0"), hints).headline


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ([], SLOGAN),
        ([(Place.HEAD, 43)], TITLE),
        ([(Place.CONTACTS, 43)], TITLE),
        ([(Place.FOOT, 43)], SLOGAN),
        ([(Place.HEADLINE, 20)], SLOGAN),
        ([(Place.HEADLINE, 43)], TITLE),
        ([(Place.HEADLINE, 20), (Place.HEAD, 5)], SLOGAN),
        ([(Place.HEAD, 43), (Place.HEADLINE, 5)], TITLE),
    ],
)
def test_a_line_of_letterheads_is_no_headline(parts, told):
    assert headline(parts) == told
