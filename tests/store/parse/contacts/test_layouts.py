"""Whom invented releases offer, in layouts of agencies, ministries, universities and companies."""

from pathlib import Path

import pytest

from store.model.contact import PhoneType
from store.model.document import Document
from store.parse.contacts import find_contacts
from store.parse.contacts.setting import Setting

FOLDER = Path(__file__).parent / "layouts"
SIGNS = {PhoneType.VOICE: "", PhoneType.MOBILE: "m:", PhoneType.FAX: "f:"}


def cases():
    """A case is "=== name | language | country | issuer", its text, "--->" and a line a card."""
    for path in sorted(FOLDER.glob("*.txt")):
        for case in path.read_text("utf-8").split("=== ")[1:]:
            head, _, rest = case.partition("\n")
            text, _, cards = rest.partition("--->\n")
            name, language, country, issuer = head.split(" | ")
            setting = Setting(language=language, country=country, issuer=issuer)
            yield pytest.param(text, setting, cards.split("\n"), id=name)


def card(contact):
    phones = " ".join(SIGNS[phone.type] + phone.number for phone in contact.phones)
    fields = contact.kind.value, contact.name, contact.role, contact.organization
    return " | ".join([*map(str, fields), phones, " ".join(contact.emails)]).strip()


@pytest.mark.parametrize(("text", "setting", "cards"), cases())
def test_every_person_and_desk_is_found_in_order(text, setting, cards):
    document = Document(text=text, name="release.txt", format="txt", sha256="")
    found = find_contacts(document, setting)
    assert [card(one.value) for one in found] == [line.strip() for line in cards if line.strip()]


@pytest.mark.parametrize(("text", "setting", "cards"), cases())
def test_every_contact_says_where_and_why(text, setting, cards):
    """The span lies in the text, the score between guess and certainty, the reason is in words."""
    document = Document(text=text, name="release.txt", format="txt", sha256="")
    for one in find_contacts(document, setting):
        assert one.span is not None
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert 0 < one.score <= 1
        assert " " in one.why
