"""A number is found by its digits, however they are grouped."""

import datetime

import pytest

from store.model.contact import Contact, Phone
from store.model.release import Release, Source
from store.query.dialling import as_dialled, joined
from store.query.matches import matches
from store.query.parser import parse

ADA = Contact(name="Ada Example", phones=(Phone("+4917612345678;ext=5"), Phone("+34910000271")))
NOW = datetime.datetime(2026, 11, 30, 20, tzinfo=datetime.UTC)
RELEASE = Release(source=Source(name="a", format="txt", sha256="0"), contacts=(ADA,))


@pytest.mark.parametrize(
    ("number", "dialled"),
    [
        ("+4917612345678;ext=5", ["017612345678", "17612345678"]),
        ("+12025550123", ["02025550123", "2025550123"]),
        ("+351212345678", ["0212345678", "212345678"]),
        ("117x", []),
        ("", []),
    ],
)
def test_a_number_is_dialled_without_its_country(number, dialled):
    assert list(as_dialled(number)) == dialled


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("0176-123/45678", "017612345678"),
        ("(0176)12345678", None),
        ("+49-176-12345678", "4917612345678"),
        ("+49(0)176.12345678", "4917612345678"),
        ("0049-176-12345678", "4917612345678"),
        ("2013-10-28", None),
        ("12.10", None),
        ("017612345678", None),
    ],
)
def test_a_number_in_groups_is_one(text, digits):
    assert joined(text) == digits


@pytest.mark.parametrize(
    ("query", "found"),
    [
        *(("017612345678 ", True), ("+4917612345678 ", True), ("0176-123-45678 ", True)),
        *(("0176123", True), ("contact:017612345678 ", True), ("910000271 ", True)),
        *(("٠١٧٦١٢٣٤٥٦٧٨ ", True), ("۹۱۰۰۰۰۲۷۱ ", True), ("0049-176-123-45678", True)),
        *(("017612345679 ", False), ("0176123 ", False), ("0176-123-45679 ", False)),
        *(("017612345678;ext=6 ", False), ("2013-10-28 ", False)),
    ],
)
def test_a_contact_is_found_by_a_number_however_it_is_typed(query, found):
    assert matches(parse(query, NOW).query, RELEASE) is found
