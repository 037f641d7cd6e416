"""Which bytes come to the same release, and which to another."""

import pytest

from store.intake.reading import read
from store.model.document import Hints
from store.model.release import Source

HEADLINE = "Harbour Trust opens the east quay"
LINES = (
    HEADLINE,
    "Port Lindow, 4 March 2021 – The Harbour Trust opened its “east quay” after 1.5 million hours.",
    "Traffic grew by +4 %. See https://harbour.example/quay.",
    "Media contact: Ada Brook, +44 20 7946 0123, ada.brook@harbour.example",
)
TEXT = "\n\n".join(LINES) + "\n"
UNDATED = TEXT.replace("Port Lindow, 4 March 2021 – ", "")
LATER = "Thu, 11 Mar 2021 09:30:00 +0000"
NOTE = "Please note: it opens on SUNDAY, not on Saturday."
FORWARDED = (
    "-----Original Message-----\nFrom: Harbour Trust <press@harbour.example>\n"
    f"Sent: Thursday, March 04, 2021 9:30 AM\nTo: d@p.example\nSubject: {HEADLINE}\n\n"
)
WROTE = "On Thu, Mar 4, 2021 at 9:30 AM Harbour Trust <press@harbour.example>\nwrote:\n"
FOOTER = f"\n{'_' * 47}\npress mailing list\nhttps://lists.example/listinfo/press\n"
LISTED = "List-Id: <press.lists.example>"
PDF = "--b\nContent-Type: application/pdf\nContent-Disposition: attachment\n\n%PDF-{0}\n"
INNER = "--b\nContent-Type: message/rfc822\n\n"


def mail(text: str = TEXT, *headers: str, subject: str = HEADLINE, sent: str = "") -> bytes:
    date = sent or "Thu, 4 Mar 2021 09:30:00 +0000"
    head = ("From: Press <press@harbour.example>", f"Subject: {subject}", f"Date: {date}", *headers)
    return ("\n".join(head) + "\n\n" + text).encode()


def parts(*others: str, text: str = TEXT) -> bytes:
    kind = "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b"
    return mail("".join((f"--b\n\n{text}\n", *others, "--b--\n")), *kind)


def page(title: str = f"{HEADLINE} | Harbour Trust") -> bytes:
    text = "".join(f"<p>{line}</p>" for line in LINES[1:])
    return f"<html><title>{title}</title><h1>{HEADLINE}</h1>{text}</html>".encode()


def quoted(text: str) -> str:
    return "".join(f"> {line}\n" for line in text.splitlines())


def source(data: bytes) -> Source:
    name = "a.html" if data.startswith(b"<html") else "a.eml" if b"\nSubject: " in data else "a.txt"
    (release,) = read(data, name, Hints()).releases
    return release.source


SAME: dict[str, tuple[bytes, bytes]] = {
    "CRLF and a byte order mark": (b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode(), mail()),
    "a page": (page(), mail()),
    "a page under a longer title": (page(f"{HEADLINE} » News - Harbour Trust"), TEXT.encode()),
    "other line ends": (TEXT.replace(" ", "\n").encode(), mail()),
    "plain quotation marks and dashes": (
        TEXT.replace("“", '"').replace("”", '"').replace("–", "--").encode(),
        mail(),
    ),
    "a headline in capitals": (TEXT.replace(HEADLINE, HEADLINE.upper()).encode(), mail()),
    "sent again": (mail(sent=LATER), mail()),
    "reply and forward marks": (mail(subject=f"Fwd: RE: {HEADLINE}"), mail()),
    "the sort of text in the subject": (mail(subject=f"PRESS RELEASE: {HEADLINE}"), mail()),
    "through a list": (mail(TEXT + FOOTER, LISTED, subject=f"[Press] {HEADLINE}"), mail()),
    "under another rule of a list": (
        mail(f"{TEXT}\n{'#' * 60}\n\nTo unsubscribe: https://lists.example/wa?A=1\n"),
        mail(),
    ),
    "forwarded without a word": (mail(FORWARDED + TEXT, sent=LATER), mail()),
    "forwarded from a telephone": (
        mail(f"Sent from my iPhone\n\n{FORWARDED}{TEXT}", sent=LATER),
        mail(),
    ),
    "forwarded as an attachment": (parts(INNER + mail().decode(), text=""), mail()),
    "quoted whole": (mail(WROTE + quoted(TEXT), sent=LATER), mail()),
    "quoted twice": (mail(WROTE + quoted(WROTE + quoted(TEXT)), sent=LATER), mail()),
    "another name for what is attached": (
        parts(PDF.format(1)),
        parts(PDF.format(1).replace("pdf\n", "pdf; name=a.pdf\n", 1)),
    ),
    "a signature that tells nothing": (mail(f"{TEXT}\n-- \nThe friendly harbour\n"), mail()),
    "an undated one on the same day": (
        mail(UNDATED),
        mail(UNDATED, sent="Thu, 4 Mar 2021 18:00:00 +0000"),
    ),
}
OTHERS: dict[str, tuple[bytes, bytes]] = {
    "a decimal point": (mail(TEXT.replace("1.5", "15")), mail()),
    "a decimal comma": (mail(TEXT.replace("1.5", "1,5")), mail()),
    "a sign": (mail(TEXT.replace("+4", "−4")), mail()),
    "a per cent sign": (mail(TEXT.replace("4 %", "4")), mail()),
    "a mail address": (mail(TEXT.replace("ada.brook", "adabrook")), mail()),
    "the address of a page": (mail(TEXT.replace("/quay", "/qu-ay")), mail()),
    "a number in the signature": (mail(f"{TEXT}\n-- \nAda, +44 20 7946 9999\n"), mail()),
    "a recall in the subject": (mail(subject=f"RECALLED: {HEADLINE}"), mail()),
    "a recall in brackets": (mail(subject=f"[RECALLED] {HEADLINE}"), mail()),
    "a later version behind the headline": (mail(subject=f"{HEADLINE} - update 2"), mail()),
    "a recall in a title": (page(f"RECALLED: {HEADLINE} | Harbour Trust"), page()),
    "a word behind the headline of a title": (
        page(f"{HEADLINE} – Cancelled | Harbour Trust"),
        page(),
    ),
    "the next issue by its day": (mail(UNDATED, sent=LATER), mail(UNDATED)),
    "the next issue by its number": (
        mail(UNDATED, subject="Diary, week 13"),
        mail(UNDATED, subject="Diary, week 12"),
    ),
    "a note over a forward": (mail(f"{NOTE}\n\n{FORWARDED}{TEXT}"), mail()),
    "a note over what is quoted": (mail(f"{NOTE}\n\n{WROTE}{quoted(TEXT)}"), mail()),
    "a note in an answer to an answer": (
        mail(WROTE + quoted(f"{NOTE}\n\n{WROTE}{quoted(TEXT)}")),
        mail(),
    ),
    "a note below what is quoted": (mail(f"{WROTE}{quoted(TEXT)}\n{NOTE}\n"), mail()),
    "a note beside an attached mail": (parts(INNER + mail().decode(), text=NOTE), mail()),
    "something attached": (parts(PDF.format(1)), mail()),
    "something else attached": (parts(PDF.format(1)), parts(PDF.format(2))),
    "something else under one note": (
        parts(PDF.format(1), text=f"{NOTE} {NOTE}"),
        parts(PDF.format(2), text=f"{NOTE} {NOTE}"),
    ),
    "a word in brackets that names no list": (
        mail(TEXT, LISTED, subject=f"[Draft] {HEADLINE}"),
        mail(),
    ),
}


@pytest.mark.parametrize(("one", "two"), SAME.values(), ids=SAME.keys())
def test_the_same_release_in_another_guise(one: bytes, two: bytes) -> None:
    assert source(one).fingerprint == source(two).fingerprint


@pytest.mark.parametrize(("one", "two"), OTHERS.values(), ids=OTHERS.keys())
def test_another_release_that_looks_like_it(one: bytes, two: bytes) -> None:
    assert source(one).fingerprint != source(two).fingerprint
    assert not {*source(one).near}.isdisjoint(source(two).near)
