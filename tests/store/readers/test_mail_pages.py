"""Pages on which a mailing list's archive shows a mail, and pages that only quote one."""

import datetime

from reading import kinds, page

from store.model.document import Document, PartKind

QUAY = "Harbour Trust opens the east quay"
TEXT = "FOR IMMEDIATE RELEASE\n\nThe quay is open, the Trust said.\n" + "It is long.\n" * 30
FORWARD = (
    "Boats, at last.\n\n---------- Forwarded message ----------\n"
    "Date: Thu, 4 Mar 2021 12:00:00 +0000\nPrecedence: bulk\n"
    "From: Ada Quinn &lt;ada@harbour.example&gt;\n"
    "Subject: East quay opens, and a bridge over the old basin is\nto follow in spring\n"
    "To: harbours@list.example\n\n"
)


def archived(text: str, subject: str = QUAY, title: str = QUAY) -> Document:
    header = (
        "<ul><li><em>To</em>: boats@list.example</li>"
        f"<li><em>Subject</em>: {subject}</li>"
        "<li><em>From</em>: Bo Reed &lt;bo@boats.example&gt;</li>"
        "<li><em>Date</em>: Fri, 5 Mar 2021 09:30:00 +0000</li></ul>"
    )
    links = "<ul><li>Prev by Date: <a href=m1.html>Ropes</a></li><li>Index</li></ul>"
    body = f"[<a href=1>Date Prev</a>]<h1>{title}</h1><hr>{header}<hr><pre>{text}</pre><hr>{links}"
    return page(body, f"<title>{title}</title>")


def test_a_mail_on_an_archives_page_is_read_as_the_mail_that_it_is():
    document = archived(TEXT)
    assert (document.subject, document.titles, document.title) == (QUAY, (), None)
    assert document.sender == "Bo Reed <bo@boats.example>"
    assert document.sent
    assert document.sent.date() == datetime.date(2021, 3, 5)
    above, below = kinds(document, PartKind.CHROME)
    assert "Subject: Harbour" in above
    assert "FOR IMMEDIATE" not in above
    assert below == "Prev by Date: Ropes\nIndex"


def test_what_it_sends_on_is_the_mail_below():
    document = archived(FORWARD + TEXT, f"{QUAY} (fwd)", f"{QUAY} (fwd)")
    assert (
        document.subject
        == "East quay opens, and a bridge over the old basin is to follow in spring"
    )
    assert document.sender == "Ada Quinn <ada@harbour.example>"
    assert document.sent
    assert document.sent.date() == datetime.date(2021, 3, 4)
    assert document.note == "Boats, at last."
    assert "harbours@" in kinds(document, PartKind.CHROME)[0]


def test_an_answer_keeps_its_own_subject():
    document = archived(FORWARD + TEXT, f"Re: {QUAY}", f"Re: {QUAY}")
    assert document.subject == f"Re: {QUAY}"
    assert document.note is None


def test_a_page_that_quotes_a_mail_is_none():
    document = archived(TEXT, subject="Whose quay is it?")
    assert (document.subject, document.sender, document.sent) == (None, None, None)
    assert document.titles == (QUAY,)
    assert not any("To: boats" in text for text in kinds(document, PartKind.CHROME))
