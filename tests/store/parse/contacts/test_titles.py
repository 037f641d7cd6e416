"""Contacts end where a title begins, wherever the release says it."""

import pytest

from store.model.document import Document
from store.parse.contacts import find_contacts
from store.parse.contacts.setting import Setting

TITLE = "Sheriff's Bridge Company tower reopened to walkers"
CARD = """\
Press contact
Jane Doe
Spokeswoman
Office: 714-555-0108
"""


@pytest.mark.parametrize(
    ("below", "house"),
    [
        ("SHERIFF’S BRIDGE COMPANY TOWER REOPENED TO WALKERS", "Iron Trust"),
        ("SHERIFF’S BRIDGE COMPANY\nTOWER REOPENED TO WALKERS", "Iron Trust"),
        ("Sheriff’s Bridge Company", "Sheriff’s Bridge Company"),
    ],
)
def test_a_title_below_a_card_is_nobodys_house(below, house):
    setting = Setting(language="en", country="US", issuer="Iron Trust", titles=(TITLE,))
    document = Document(text=f"{CARD}{below}\n", name="a.txt", format="txt", sha256="")
    (found,) = find_contacts(document, setting)
    assert (found.value.name, found.value.organization) == ("Jane Doe", house)
