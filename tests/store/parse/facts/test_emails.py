"""Addresses as they are printed, hidden ones too."""

import pytest

from store.parse.facts.emails import find_emails
from store.parse.words.level import levelled

PRINTED = [
    ("a.berg@acme.example.", "a.berg@acme.example"),
    ("Education@Harbor.example", "education@harbor.example"),
    ("mailto:medien@forum.example", "medien@forum.example"),
    ("o'hara-t@acme.co.example)", "o'hara-t@acme.co.example"),
    ("press＠denpa.example　※", "press@denpa.example"),
    ("ｋｏｈｏ＠ｋｉｋｏ．ｅｘａｍｐｌｅ", "koho@kiko.example"),
    ("ご意見はiken@denpa.exampleまで", "iken@denpa.example"),
    ("berg (at) acme.example", "berg@acme.example"),
    ("berg -at- acme.example", "berg@acme.example"),
    ("berg [at] acme [dot] example", "berg@acme.example"),
    ("berg(arobase)acme.example", "berg@acme.example"),
    ("berg [arobase] acme [point] example", "berg@acme.example"),
    ("berg [małpa] acme.example", "berg@acme.example"),
    ("berg (snabel-a) acme.example", "berg@acme.example"),
    ("berg (ät) acme.example", "berg@acme.example"),
    ("jegal골뱅이baram.example", "jegal@baram.example"),
    ("anna dot berg at acme dot example, or", "anna.berg@acme.example"),
    ("anna punkt berg at acme punkt example", "anna.berg@acme.example"),
    ("anna point berg arobase acme point example", "anna.berg@acme.example"),
    ("E-mail: berg at acme.example", "berg@acme.example"),
    ("berg @ acme.example", "berg@acme.example"),
    ("berg@\nacme.example", "berg@acme.example"),
    ("helan#nssc.example（发邮件时请将#换成@）", "helan@nssc.example"),
    ("a@acme.example / b@acme.example", "a@acme.example b@acme.example"),
    ("(646) 555-0156cbran@acme.example", "cbran@acme.example"),
    ("room 2024press@acme.example", "2024press@acme.example"),
    ("Martin Jessupmjessup@acme.example", "mjessup@acme.example"),
    ("Noreen Noreen@acme.example", "noreen@acme.example"),
    ("Noreen McLeodnoreen@acme.example", "noreen@acme.example"),
    ("Mara McLeod, McLeod@acme.example", "mcleod@acme.example"),
    ("press@acme.exampleHaus am Fleet", "press@acme.example"),
    ("press@acme.examplewww.acme.example", "press@acme.example"),
    ("press@awww.example", "press@awww.example"),
    ("press@acme.example678-555-0120", "press@acme.example"),
    ("PRESS@ACME.EXAMPLE", "press@acme.example"),
]

NONE = [
    "Follow @acme.example",
    "meet us at acme.example",
    "firstname.lastname@acme.example",
    "prenom.nom@acme.example",
    "vorname.nachname@acme.example",
    "etunimi.sukunimi@acme.example",
    "a#b is a note",
    "a new plant at Sparrows Point is planned",
    "the story feeds on itself at a point with more to come",
    "@",
    "(at) the end",
    "stay-at-home.example",
    "stay -at- the end",
]


def found(text):
    return " ".join(email.address for email in find_emails(levelled(text)) if email.address)


@pytest.mark.parametrize(("printed", "addresses"), PRINTED)
def test_a_printed_address_is_resolved(printed, addresses):
    assert found(printed) == addresses


@pytest.mark.parametrize("printed", NONE)
def test_what_is_nobodys_address_is_none(printed):
    assert found(printed) == ""
