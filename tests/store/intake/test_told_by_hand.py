"""Of what a person has set, it is told that it was, and what had been read."""

from pathlib import Path

import pytest

from store import Explained, Library
from store.intake.reasons import with_hand
from store.model.contact import Contact, Phone
from store.model.release import Release, Source
from store.model.standing import Standing
from tests.outcomes import run
from tests.store.intake.test_learning import bring, written

JEAN = Contact(name="Jean Morelle", phones=(Phone("+33199001100"), Phone("+33199001199")))
RELEASE = Release(
    Source("a.txt", "text", ""), issuer="Orbita", contacts=(JEAN, Contact(name="Zoé"))
)
READ = (
    Explained("headline", "A comet", 0.9, "the first line"),
    Explained("issuer", "Orbita Press", 0.8, "below the text"),
    Explained("contacts.0", "person", 0.9, "a name"),
    Explained("contacts.0.name", "Jean Morel", 1.0, "reads as a name"),
    Explained("contacts.0.phones", "+33199001100", 0.9, "a number"),
    Explained("contacts.0.phones", "+33199001105", 0.9, "a number"),
)
NUMBER = Standing("phones", "+33199001105", "+33199001199", "Jean Morel")


def told(by_hand: set[str], *standings: Standing) -> list[tuple[str, str, str]]:
    found = with_hand(READ, RELEASE, by_hand, standings)
    return [(each.field, each.value, each.why) for each in found if each.by_hand]


@pytest.mark.parametrize(
    ("by_hand", "standings", "expected"),
    [
        (set(), (), []),
        (
            {"issuer"},
            (),
            [("issuer", "Orbita", "Set by hand, and kept. It was read as “Orbita Press”.")],
        ),
        ({"place"}, (), [("place", "", "Set by hand, and kept.")]),
        (
            {"contacts.0.name", "contacts.1.name"},
            (),
            [
                (
                    "contacts.0.name",
                    "Jean Morelle",
                    "Set by hand, and kept. It was read as “Jean Morel”.",
                ),
                ("contacts.1.name", "Zoé", "Set by hand, and kept."),
            ],
        ),
        (set(), (Standing("issuer", "Orbita Press", "Orbital"),), []),
        (
            set(),
            (Standing("issuer", "ORBITA PRESS", "Orbit"), Standing("issuer", "Orbit", "Orbita")),
            [("issuer", "Orbita", "Set right everywhere. It was read as “Orbita Press”.")],
        ),
        (
            set(),
            (NUMBER,),
            [
                (
                    "contacts.0.phones",
                    number,
                    "Set right everywhere. It was read as “+33199001100, +33199001105”.",
                )
                for number in ("+33199001100", "+33199001199")
            ],
        ),
    ],
)
def test_what_is_told_of_a_hand(by_hand, standings, expected) -> None:
    assert told(by_hand, *standings) == expected


def test_where_nobody_knows_which_contacts_were_set_all_are_told_as_they_are() -> None:
    found = with_hand(READ, RELEASE, {"contacts"}, (NUMBER,))
    assert [each.field for each in found] == [
        "headline",
        "issuer",
        "contacts.0",
        "contacts.0.name",
        "contacts.0.phones",
        "contacts.0.phones",
        "contacts.1",
        "contacts.1.name",
    ]


def test_what_is_told_agrees_with_the_release(tmp_path: Path) -> None:
    """Also where the book of what stands everywhere cannot be read."""
    where = tmp_path / "a"
    bring(where, written(tmp_path / "in", range(3)))
    with Library.open(where) as library:
        standing = library.standing(0, "contacts.0.name", "Jean Morelle")
        assert standing is not None
        run(library.correct(0, "contacts.0.name", "Jean Morelle"))
        run(library.hold(standing, "contacts.0.name"))
        for id, why in ((0, "Set by hand"), (2, "Set right everywhere")):
            (name,) = [each for each in library.explain(id) if each.field == "contacts.0.name"]
            assert (name.value, name.by_hand) == ("Jean Morelle", True)
            assert name.why.startswith(why)
            assert not any(each.by_hand for each in library.explain(id) if each != name)
    (where / "book.json").write_text("garbage")
    with Library.open(where) as library:
        assert any(each.by_hand for each in library.explain(0))
