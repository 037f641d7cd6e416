"""Mails whose parts are put together wrongly, sealed, or in a kind that few programs write."""

import base64

import pytest
from reading import documents, only

from store.errors import UnreadableError

HEAD = "From: p@x.example\nTo: d@y.example\nSubject: Quay\nMIME-Version: 1.0\n"
TEXT = "The quay opens on Saturday."
PLAIN = f"Content-Type: text/plain\n\n{TEXT}\n"
CODED = base64.b64encode(TEXT.encode()).decode()


def mail(kind: str, body: str) -> str:
    return f"{HEAD}Content-Type: {kind}\n\n{body}"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/mixed; boundary=b", f"--c\n{PLAIN}--b--\n"),
        ("multipart/mixed; boundary=b", f"--c\n{PLAIN}--c--\n"),
        ("multipart/mixed", f"Lead\n--c\n{PLAIN}--c--\n"),
        ("multipart/alternative; boundary=b", TEXT),
        ("application/octet-stream; name=a.txt", TEXT),
        ("text/plain\nContent-Transfer-Encoding: base64", f"{CODED}*!"),
        ("text/plain\nContent-Transfer-Encoding: base64", f"{CODED[:20]}\n#{CODED[20:]}"),
        ("text/plain\nContent-Transfer-Encoding: base64", f"{CODED}\n____\nA list, its footer.\n"),
        ("text/x-own", TEXT),
        (
            "multipart/mixed; boundary=b",
            f"--b\nContent-Type: application/octet-stream\n\n{TEXT}\n--b--",
        ),
        (
            "multipart/mixed; boundary=b",
            f"--b\nContent-Type: message/partial; number=1\n\n{PLAIN}\n",
        ),
        (
            "text/enriched",
            "The <bold>quay</bold> <color><param>red</param>opens</color>\non Saturday.",
        ),
        (
            "text/calendar",
            "BEGIN:VEVENT\nSUMMARY:The quay\n  opens on\n  Saturday.\nDTSTART:2\nEND:VEVENT",
        ),
    ],
)
def test_damage_costs_no_text(kind, body):
    assert only(mail(kind, body), "a.eml").text == TEXT


def test_a_digest_is_as_many_releases_as_it_has_mails():
    inner = "".join(f"--b\n\nFrom: p@x.example\nSubject: {n}\n\n{TEXT} {n}\n" for n in "ABC")
    found = documents(mail("multipart/digest; boundary=b", f"{inner}--b--").encode(), "a.eml")
    assert [one.name for one in found] == ["a.eml", "a.eml#2", "a.eml#3"]
    assert [one.subject for one in found] == ["A", "B", "C"]
    assert len({one.sha256 for one in found}) == 3


def test_pages_around_an_attachment_are_one_text():
    page = "--b\nContent-Type: text/html\n\n<p>{0}</p>\n"
    pdf = "--b\nContent-Type: application/pdf\n\n%PDF\n"
    body = page.format(TEXT) + pdf + page.format("Ada Brook, 020 7946 0123") + "--b--"
    text = only(mail("multipart/mixed; boundary=b", body), "a.eml").text
    assert text == f"{TEXT}\n\nAda Brook, 020 7946 0123"


def test_a_text_and_the_page_that_says_the_same_are_read_once():
    body = f"--b\n{PLAIN}--b\nContent-Type: text/html\n\n<p>{TEXT}</p>\n--b--"
    assert only(mail("multipart/mixed; boundary=b", body), "a.eml").text == TEXT


def test_of_related_parts_and_alternatives_one_is_read():
    inner = f"--c\n{PLAIN}--c\nContent-Type: text/calendar\n\nSUMMARY:{TEXT}\n--c--\n"
    body = f"--b\nContent-Type: multipart/alternative; boundary=c\n\n{inner}--b--"
    assert only(mail("multipart/related; boundary=b", body), "a.eml").text == TEXT


@pytest.mark.parametrize(
    ("kind", "body", "reason"),
    [
        ("multipart/encrypted; boundary=b", "--b\nContent-Type: x/y\n\nx\n--b--", "encrypted"),
        ("text/plain", "-----BEGIN PGP MESSAGE-----\n\nx\n-----END PGP MESSAGE-----", "encrypted"),
        ("application/pkcs7-mime; smime-type=enveloped-data", "x", "encrypted"),
        ("application/ms-tnef", "x", "TNEF"),
        ("message/partial; number=2; total=3", "x", "piece 2"),
        ("application/pdf; name=quay.pdf", "x", "carries quay.pdf"),
        ("text/plain", "", "without any text"),
    ],
)
def test_what_cannot_be_read_is_named(kind, body, reason):
    with pytest.raises(UnreadableError, match=reason):
        documents(mail(kind, body).encode(), "a.eml")


def value(tag: int, *inner: bytes) -> bytes:
    """A value in DER, its length in three bytes."""
    whole = b"".join(inner)
    return bytes((tag, 0x82)) + len(whole).to_bytes(2) + whole


def unsaid(tag: int, *inner: bytes) -> bytes:
    """A value in BER whose length is not said."""
    return bytes((tag, 0x80)) + b"".join(inner) + b"\0\0"


@pytest.mark.parametrize("made", [value, unsaid])
def test_a_text_that_is_signed_in_one_piece_is_read(made):
    signed, data = (bytes.fromhex(f"06092a864886f70d0107{kind}") for kind in ("02", "01"))
    halves = (value(0x04, part.encode()) for part in (PLAIN[:20], PLAIN[20:]))
    content = made(0x30, data, made(0xA0, made(0x24, *halves)))
    whole = made(0x30, signed, made(0xA0, made(0x30, b"\x02\x01\x01", made(0x31), content)))
    coded = base64.encodebytes(whole).decode()
    kind = "application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: base64"
    assert only(mail(kind, coded), "a.eml").text == TEXT


def test_armour_is_no_part_of_what_is_signed():
    signed = f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n{TEXT}\n\n- -----\nAda\n"
    signature = "-----BEGIN PGP SIGNATURE-----\n\niQEz\n=ab\n-----END PGP SIGNATURE-----\n"
    assert only(signed + signature, "a.txt").text == f"{TEXT}\n\n-----\nAda"
    assert only(f"{TEXT}\n\n- - a dash\n", "a.txt").text == f"{TEXT}\n\n- - a dash"


def test_a_file_in_a_text_leaves_its_name():
    coded = "begin 644 quay.jpg\n" + "M" + "A" * 60 + "\n" + "#0V%T\n`\nend\n"
    assert only(f"{TEXT}\n\n{coded}\nAda", "a.txt").text == f"{TEXT}\n\n[quay.jpg]\n\nAda"
    prose = f"{TEXT}\n\nbegin 644 men\nThe strike began then, they say.\nend"
    assert only(prose, "a.txt").text == prose


def test_coded_lines_are_no_text():
    coded = "".join(f"{'QUJD' * 19}\n" for _ in range(9))
    assert only(f"{TEXT}\n\n{coded}\nAda", "a.txt").text == f"{TEXT}\n\n\nAda"


@pytest.mark.parametrize(
    ("text", "read"), [(TEXT, f"{TEXT}\n\n[quay.pdf]"), (f"{TEXT} " * 9, f"{TEXT} " * 8 + TEXT)]
)
def test_a_mail_that_says_little_names_what_it_encloses(text, read):
    pdf = (
        "Content-Type: application/pdf\nContent-Disposition: attachment; filename=quay.pdf\n\n%PDF"
    )
    logo = "Content-Type: image/png\nContent-Disposition: attachment; filename=a.png\n\nPNG"
    body = f"--b\nContent-Type: text/plain\n\n{text}\n--b\n{pdf}\n--b\n{logo}\n--b--"
    assert only(mail("multipart/mixed; boundary=b", body), "a.eml").text == read
