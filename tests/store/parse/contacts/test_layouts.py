"""Whom invented releases offer, in layouts of agencies, ministries, universities and companies."""

import pytest

from store.model.contact import PhoneType
from store.parse.contacts import find_contacts
from tests.store.parse.contacts.cases import cases

SIGNS = {PhoneType.VOICE: "", PhoneType.MOBILE: "m:", PhoneType.FAX: "f:"}


def named():
    return [pytest.param(*case[1:], id=case.name) for case in cases()]


def card(contact):
    phones = " ".join(SIGNS[phone.type] + phone.number for phone in contact.phones)
    fields = contact.kind.value, contact.name, contact.role, contact.organization
    return " | ".join([*map(str, fields), phones, " ".join(contact.emails)]).strip()


@pytest.mark.parametrize(("document", "setting", "cards"), named())
def test_every_person_and_desk_is_found_in_order_and_says_where_and_why(document, setting, cards):
    """The span lies in the text, the score between guess and certainty, the reason is in words."""
    found = find_contacts(document, setting)
    assert [card(one.value) for one in found] == [line.strip() for line in cards if line.strip()]
    for one in found:
        assert one.span is not None
        assert 0 <= one.span.start < one.span.end <= len(document.text)
        assert 0 < one.score <= 1
        assert " " in one.why
