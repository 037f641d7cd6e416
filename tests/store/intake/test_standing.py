"""What is set right once and for all holds where the same thing is read, and nowhere else."""

from pathlib import Path

import pytest
from msgspec import structs

from store import Library
from store.intake.standing import applied, standing_of
from store.model.contact import Contact, Phone, PhoneType
from store.model.release import Release, Source
from tests.outcomes import run
from tests.store.intake.test_learning import bring, exhausted, written

JEAN = Contact(
    name="Jean Morel",
    role="Press officer",
    organization="Orbita",
    phones=(Phone("+33199001100"),),
    emails=("jean@orbita.example",),
)
ADA = Contact(name="Ada Brook", role="Press officer", emails=("ada@orbita.example",))

BOB = structs.replace(JEAN, name="Bob Hale", emails=())  # at the same switchboard
WRITTEN = Phone("+33199001199", PhoneType.MOBILE)


def release(*contacts: Contact, issuer: str = "Orbita Press", corrected: str = "") -> Release:
    source = Source("a.txt", "text", "0" * 64)
    by_hand = (corrected,) if corrected else ()
    return Release(source=source, issuer=issuer, contacts=contacts, corrected=by_hand)


READ = release(ADA, JEAN)


@pytest.mark.parametrize(
    ("field", "text", "other", "right"),
    [
        ("issuer", "Orbita", release(issuer="ORBITA PRESS"), release(issuer="Orbita")),
        ("issuer", "Orbita", release(issuer="Orbita Press Ltd"), None),
        ("issuer", "Orbita", release(corrected="issuer"), None),
        (
            "contacts.1.role",
            "Head of press",
            release(JEAN),
            release(structs.replace(JEAN, role="Head of press")),
        ),
        ("contacts.1.role", "Head of press", release(ADA), None),
        ("contacts.1.role", "Head of press", release(JEAN, corrected="contacts"), None),
        (
            "contacts.1.name",
            "Jean Morelle",
            release(Contact(name="Jean Morel", emails=JEAN.emails)),
            release(Contact(name="Jean Morelle", emails=JEAN.emails)),
        ),
        ("contacts.1.name", "Jean Morelle", release(Contact(name="Jean Morel")), None),
        (
            "contacts.1.phones",
            "+33199001199",
            release(Contact(name="MOREL Jean", phones=JEAN.phones)),
            release(Contact(name="MOREL Jean", phones=(Phone("+33199001199"),))),
        ),
        (
            "contacts.1.phones",
            "",
            release(JEAN),
            release(structs.replace(JEAN, phones=())),
        ),
        (
            "contacts.1.phones",
            "+33199001199 mobile",
            release(structs.replace(JEAN, phones=(Phone("+33199001105"), *JEAN.phones))),
            release(structs.replace(JEAN, phones=(Phone("+33199001105"), WRITTEN))),
        ),
        (
            "contacts.1.phones",
            "+33199001100 mobile",
            release(structs.replace(JEAN, phones=(Phone("+33199001100", PhoneType.FAX),))),
            None,
        ),
        (
            "contacts.1.phones",
            "+33199001100, +33199001107",
            release(structs.replace(JEAN, phones=(*JEAN.phones, Phone("+33199001108")))),
            release(
                structs.replace(
                    JEAN,
                    phones=(*JEAN.phones, Phone("+33199001107"), Phone("+33199001108")),
                )
            ),
        ),
        ("contacts.1.phones", "+33199001199", release(BOB), None),
        ("contacts.1.role", "Head of press", release(BOB), None),
        (
            "contacts.1.organization",
            "Orbita Labs",
            release(BOB),
            release(structs.replace(BOB, organization="Orbita Labs")),
        ),
    ],
)
def test_what_it_says_of_another(
    field: str, text: str, other: Release, right: Release | None
) -> None:
    standing = standing_of(READ, field, text)
    assert standing is not None
    assert applied(other, (standing,)) == (right or other)


@pytest.mark.parametrize(
    ("field", "text"),
    [("date", "2021-05-03"), ("headline", "Another"), ("contacts.0.phones", "+33199001199")],
)
def test_what_says_nothing_of_others(field: str, text: str) -> None:
    assert standing_of(READ, field, text) is None


@pytest.fixture
def where(tmp_path: Path) -> Path:
    where = tmp_path / "a"
    bring(where, written(tmp_path / "in", range(6)))
    return where


def roles(where: Path) -> list[str | None]:
    with Library.open(where) as library:
        contacts = (library.release(id).contacts[0] for id in sorted(library.ids()))
        return [each.role for each in contacts if each.name == "Jean Morel"]


def test_it_holds_for_all_and_for_those_to_come_until_it_is_undone(
    where: Path, tmp_path: Path
) -> None:
    before = roles(where)
    field, role = "contacts.0.role", "Head of the press room"
    with Library.open(where) as library:
        standing = library.standing(0, field, role)
        assert standing is not None
        assert len(library.alike(standing)) == 3
        exhausted(library.correct(0, field, role))
        exhausted(library.hold(standing, field))
    bring(where, written(tmp_path / "more", range(6, 8)))
    assert roles(where) == [role] * 4
    with Library.open(where) as library:
        exhausted(library.reparse())
    assert roles(where) == [role] * 4
    with Library.open(where) as library:
        exhausted(library.history.undo())
        exhausted(library.history.undo())
        exhausted(library.reparse())
    assert roles(where)[:3] == before


MOVED = """{day} May {year}

{house} has news of {what}

BRISTOL – {house} has found a {what}, and will keep it where it was found for a while.

Press contact:
Mira Okafor-Lund
Press officer, {house}
{ways}
"""
HOUSES = (
    ("Museum of Kites", "kite", "0117 496 0121\nmira@kites.example"),
    ("Museum of Kites", "string", "0117 496 0121\n07700 900121\nmira.lund@kites.example"),
    ("Harbour Trams", "tram", "0117 496 0122\n07700 900121\nmira@trams.example"),
    ("Museum of Knots", "knot", "0117 496 0123\nmira@knots.example"),
)


@pytest.fixture
def moved(tmp_path: Path) -> Path:
    """One person in two houses, whom a mobile links; her namesake in a third."""
    inbox = tmp_path / "in"
    inbox.mkdir()
    for n, (house, what, ways) in enumerate(HOUSES):
        said = MOVED.format(day=n + 1, year=2011 + n, house=house, what=what, ways=ways)
        (inbox / f"{n}.txt").write_text(said)
    bring(tmp_path / "a", sorted(inbox.iterdir()))
    return tmp_path / "a"


def set_everywhere(library: Library, id: int, field: str, text: str) -> int:
    """How many others are set right as well."""
    standing = library.standing(id, field, text)
    assert standing is not None
    others = set(library.alike(standing)) - {id}
    run(library.correct(id, field, text))
    run(library.hold(standing, field))
    return len(others)


def test_it_holds_for_whom_the_archive_takes_for_the_same_person(moved: Path) -> None:
    """The first release shares nothing with the third but her who is on the second."""
    with Library.open(moved) as library:
        assert set_everywhere(library, 2, "contacts.0.name", "Mira Okafor Lund-Hay") == 2
        names = [library.release(id).contacts[0].name for id in range(4)]
    assert names == ["Mira Okafor Lund-Hay"] * 3 + ["Mira Okafor-Lund"]


def test_a_number_gives_way_where_others_stand_beside_it_and_other_fields_are_by_hand(
    moved: Path,
) -> None:
    """What was set by hand there stays, though, and all of it survives the file."""
    with Library.open(moved) as library:
        run(library.correct(1, "contacts.0.name", "Mira O. Lund"))
        right = "+441174960122, +447700900129 mobile"
        assert set_everywhere(library, 2, "contacts.0.phones", right) == 1
        before = library.release(1)
        phones = [each.number for each in before.contacts[0].phones]
        assert phones == ["+441174960121", "+447700900129"]
        assert before.contacts[0].name == "Mira O. Lund"
        assert set_everywhere(library, 2, "contacts.0.name", "Mira Lund-Hay") == 1
        assert library.release(1) == before
    path = moved / "releases" / "00000.json"
    path.write_bytes(path.read_bytes()[:300])
    with Library.open(moved) as library:
        run(library.check(repair=True))
        after = library.release(1)
    assert (after.contacts, after.corrected) == (before.contacts, before.corrected)
