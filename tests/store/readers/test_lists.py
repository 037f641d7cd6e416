"""What stands around a release in a mail: notes, attachments, and the marks of mailing lists."""

import pytest
from reading import only

from store.model.document import Document, PartKind

TEXT = "The harbour board opens the quay on Saturday, after nine years of repair.\n" * 3
HEAD = "From: Press <press@x.example>\nTo: desk@y.example\nDate: Tue, 12 Mar 2019 16:02:11 +0000\n"
WROTE = "On 12 March 2019 the press office wrote:\n"
INNER = "-----Original Message-----\nFrom: Press <press@x.example>\nSubject: Quay\n\n"


def mail(text: str, *headers: str, subject: str = "Quay") -> Document:
    head = "\n".join((f"{HEAD}Subject: {subject}", *headers))
    return only(f"{head}\n\n{text}", "a.eml")


def own(document: Document) -> str:
    """The text before what is CHROME."""
    at = min((p.span.start for p in document.parts if p.kind is PartKind.CHROME), default=None)
    return document.text[:at].strip()


@pytest.mark.parametrize(
    ("subject", "read"),
    [
        ("[desk] Quay", "Quay"),
        ("Re: [Press-List 12] Quay", "Re: Quay"),
        ("[EXTERNAL] Quay", "Quay"),
        ("[CORRECTION] Quay", "[CORRECTION] Quay"),
        ("[desk]", "[desk]"),
    ],
)
def test_a_tag_of_the_list_is_no_part_of_the_subject(subject: str, read: str) -> None:
    listed = "List-Id: Harbour <press-list.x.example>"
    assert mail(TEXT, listed, subject=subject).subject == read


@pytest.mark.parametrize(
    "footer",
    [
        "_______________________________________________\nPress mailing list\np@lists.x.example",
        "-- \nTo unsubscribe write to press+unsubscribe@x.example",
        "-- \nHarbour friends: https://x.example/friends",
        "-- \nSent to the mailing list\n\n____________\nTo unsubscribe: https://y.example/u/1",
        "##############################\n\nUm sich abzumelden: https://lists.x.example/1",
    ],
)
def test_what_a_list_puts_below_is_no_part_of_the_release(footer: str) -> None:
    listed = "List-Archive: <https://x.example/friends>"
    assert own(mail(f"{TEXT}\n{footer}\n", listed)) == TEXT.strip()


@pytest.mark.parametrize(
    "signature",
    [
        "-- \nAda Brook\nada@x.example",
        "-- \nMailing list office, Tel. +44 20 7946 0123",
        "____________\nHarbour friends: https://z.example/friends",
    ],
)
def test_a_signature_stays(signature: str) -> None:
    document = mail(f"{TEXT}\n{signature}\n")
    assert PartKind.CHROME not in {part.kind for part in document.parts}


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (f"It is Sunday!\n\n{INNER}{TEXT}", "It is Sunday!"),
        (f"{INNER}{TEXT}", None),
        (f"Sent from my iPhone\n\n{INNER}{TEXT}", None),
        (f"The Android version is recalled.\n\n{INNER}{TEXT}", "The Android version is recalled."),
        (f"It is Sunday!\n-- \nBob\n\n{INNER}{TEXT}", "It is Sunday!"),
        (f"One.\n\n{INNER}Two.\n\n{INNER}{TEXT}", "One.\n\nTwo."),
        (f"Begin forwarded message:\n\n{INNER}{TEXT}", None),
        (f"Read this carefully:\n\n{INNER}{TEXT}", "Read this carefully:"),
        (WROTE + "".join(f"> {line}\n" for line in TEXT.splitlines()), None),
        ("It is Sunday!\n\n" + WROTE + f"> {TEXT[:70]}\n" * 7, "It is Sunday!"),
        (WROTE + f"> {TEXT[:70]}\n" * 7 + "\nIt is Sunday!\n", "It is Sunday!"),
    ],
)
def test_a_note_is_what_somebody_wrote_around_a_release(text: str, note: str | None) -> None:
    assert mail(text).note == note


def parts(*others: str) -> Document:
    kind = "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b"
    every = f"\n{TEXT}", *others
    return mail("".join(f"--b\n{one}\n" for one in every) + "--b--\n", *kind)


@pytest.mark.parametrize(
    ("part", "carried"),
    [
        ("Content-Type: application/pdf\n\n%PDF-1", 1),
        ("Content-Type: image/jpeg\nContent-Disposition: inline\n\nJFIF", 1),
        ("Content-Type: image/png\nContent-ID: <logo>\n\nPNG", 0),
        ("Content-Type: application/pgp-signature\n\n-----BEGIN", 0),
        ("Content-Type: text/csv\nContent-Disposition: attachment\n\neast;4", 1),
        ("Content-Type: text/plain\n\nA second part.", 0),
        ("Content-Type: application/pdf\n\n", 0),
    ],
)
def test_what_a_mail_carries_beside_its_text(part: str, carried: int) -> None:
    assert len(parts(part).carried) == carried


def test_an_attachment_is_known_by_its_bytes() -> None:
    plain = "Content-Type: text/csv\nContent-Disposition: attachment\n\neast;4"
    coded = plain.replace("\n\neast;4", "\nContent-Transfer-Encoding: base64\n\nZWFzdDs0")
    named = plain.replace("csv\n", "csv; name=fares.csv\n", 1)
    assert parts(plain).carried == parts(coded).carried == parts(named).carried
    assert parts(plain).carried != parts(plain.replace("4", "5")).carried
