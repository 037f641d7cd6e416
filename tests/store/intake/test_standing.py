"""What is set right once and for all holds where the same thing is read, and nowhere else."""

from pathlib import Path

import pytest
from msgspec import structs

from store import Library
from store.intake.standing import applied, standing_of
from store.model.contact import Contact, Phone
from store.model.release import Release, Source
from tests.store.intake.test_learning import bring, exhausted, written

JEAN = Contact(
    name="Jean Morel",
    role="Press officer",
    organization="Orbita",
    phones=(Phone("+33199001100"),),
    emails=("jean@orbita.example",),
)
ADA = Contact(name="Ada Brook", role="Press officer", emails=("ada@orbita.example",))


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
