"""Copies of one release are known by all that they say."""

import datetime

import pytest

from store.intake.fingerprint import KIND, likeness
from store.model.document import Document, Part, PartKind, Span
from store.parse.trace import Found

TEXT = (
    "The lighthouse of Étretat opens its doors again after 11 years of repair.\n\n"
    "Entry costs 1.5 euros. Write to press@light.example, +44 20 7946 0123."
)
DAY = datetime.date(2019, 3, 12)


def document(text: str = TEXT, *parts: Part, **fields: object) -> Document:
    return Document(text=text, name="a", format="txt", sha256="0", parts=parts, **fields)  # type: ignore[arg-type]


def same(one: Document, other: Document) -> bool:
    return likeness(one, None).fingerprint == likeness(other, None).fingerprint


def near(one: Document, other: Document) -> bool:
    return not {*likeness(one, None).near}.isdisjoint(likeness(other, None).near)


def test_a_fingerprint_tells_its_kind() -> None:
    assert (likeness(document(), None).fingerprint or "").startswith(KIND)


@pytest.mark.parametrize(
    "copy",
    [
        TEXT.upper(),
        TEXT.replace(" ", "  \n"),
        TEXT.replace("É", "E\u0301"),
        f"“{TEXT}” *** ",
        f"> {TEXT}".replace("\n", "\n> "),
        f"{TEXT}\n\n-- \nAda Brook".replace(" \n", "\n"),
    ],
)
def test_how_it_is_set_and_sent_makes_no_difference(copy: str) -> None:
    assert same(document(copy), document())


@pytest.mark.parametrize(
    "other",
    [
        TEXT.replace("again", "anew"),
        TEXT.replace("1.5", "15"),
        TEXT.replace("1.5", "1,5"),
        TEXT.replace("1.5", "-1.5"),
        TEXT.replace("1.5", "1.6"),
        TEXT.replace("press@", "pr.ess@"),
        TEXT.replace("Étretat", "Etretat"),
        TEXT + " 2",
        TEXT[:-8],
        f"{TEXT}\n\n--\nAda Brook, +44 20 7946 9999",
    ],
)
def test_what_it_says_makes_a_difference(other: str) -> None:
    assert not same(document(other), document())


@pytest.mark.parametrize(
    "fields",
    [
        {"subject": "RECALLED: the lighthouse"},
        {"title": "Diary, week 12"},
        {"note": "It opens on SUNDAY, not on Saturday as we wrote."},
        {"carried": ("1f" * 32,)},
    ],
)
def test_what_stands_around_a_text_makes_a_difference(fields: dict[str, object]) -> None:
    assert not same(document(**fields), document())
    assert near(document(**fields), document())


def test_a_day_counts_where_the_text_gives_none() -> None:
    first, next = (Found(DAY + datetime.timedelta(n), None, 0.75, "the mail") for n in (0, 7))
    assert likeness(document(), first).fingerprint != likeness(document(), next).fingerprint
    assert likeness(document(), first).near == likeness(document(), next).near


@pytest.mark.parametrize(
    "said", ["12 March 2019", "12 मार्च 2019", "12 มีนาคม 2562", "2019年3月12日", "2019년 3월 12일"]
)
def test_a_text_that_gives_its_day_is_the_same_whenever_it_is_sent(said: str) -> None:
    first, next = (Found(DAY + datetime.timedelta(n), None, 0.75, "the mail") for n in (0, 7))
    dated = document(f"Étretat, {said} - {TEXT}")
    assert likeness(dated, first).fingerprint == likeness(dated, next).fingerprint
    assert likeness(dated, Found(DAY, Span(9, 20), 0.9, "the text")) == likeness(dated, first)


@pytest.mark.parametrize("other", ["1.5", "press@light.example", "+44 20 7946 0123", "11 ", "É"])
def test_what_differs_in_figures_signs_or_addresses_is_nearly_the_same(other: str) -> None:
    changed = document(TEXT.replace(other, {"É": "E"}.get(other, "9")))
    assert near(changed, document())


def test_another_text_is_not_nearly_the_same() -> None:
    assert not near(document(TEXT.replace("again", "anew")), document())


def test_what_belongs_to_the_site_makes_none() -> None:
    page = document(
        f"Home News\n{TEXT}\nImprint",
        Part(PartKind.CHROME, Span(0, 9)),
        Part(PartKind.TEXT, Span(10, 10 + len(TEXT))),
        Part(PartKind.CHROME, Span(11 + len(TEXT), 18 + len(TEXT))),
    )
    assert same(page, document())


@pytest.mark.parametrize("text", ["", "See attachment.", "* " * 1000])
def test_a_short_text_has_none_unless_it_carries_something(text: str) -> None:
    assert likeness(document(text), None).fingerprint is None
    assert likeness(document(text, carried=("1f" * 32,)), None).fingerprint is not None
