"""Dates in every form that mailers write, and whose head a forward and an answer have."""

import pytest
from reading import only

from store.model.document import PartKind

HEAD = "From: Press <p@x.example>\nTo: d@y.example\nSubject: {subject}\n"
LONG = "A sentence of somebody's own that a reader would want to have. " * 8
TEXT = "The harbour board opens the quay on Saturday, after nine years.\n" * 3
FIELDS = "From: Firm <f@z.example>\nSent: 11 Mar 2019 10:00\nSubject: Old\n\n"
ORIGINAL = f"-----Original Message-----\n{FIELDS}"


def mail(text: str, *headers: str, subject: str = "Quay") -> bytes:
    head = HEAD.format(subject=subject) + "".join(f"{line}\n" for line in headers)
    return f"{head}\n{text}".encode()


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        ("Thu, 4 Mar 2021 09:30:00 +0000", "2021-03-04T09:30:00+00:00"),
        ("4 Mar 21 09:30 EST", "2021-03-04T09:30:00-05:00"),
        ("Thu, 4 Mar 2021 09:30:00 +0200 (CEST)", "2021-03-04T09:30:00+02:00"),
        ("Thu Mar  4 09:30:00 2021", "2021-03-04T09:30:00"),
        ("2021-03-04T09:30:00Z", "2021-03-04T09:30:00+00:00"),
        ("2021-03-04 09:30:05.123 +0100", "2021-03-04T09:30:05+01:00"),
        ("2021-03-04 09:30", "2021-03-04T09:30:00"),
        ("2021/3/4", "2021-03-04T00:00:00"),
        ("04-MAR-2021 09:30:00", "2021-03-04T09:30:00"),
        ("4 March 2021 - 09:30", "2021-03-04T09:30:00"),
        ("Do, 4 Mrz 2021 09:30:00 +0100", None),
        ("2021-13-04", None),
        ("whenever", None),
        ("", None),
    ],
)
def test_a_date_is_read_in_every_form_that_mailers_write(date, moment):
    document = only(mail("Text.", f"Date: {date}"), "a.eml")
    assert (document.sent and document.sent.isoformat()) == moment
    assert document.dated == (None if moment else date or None)


def test_the_first_mailer_tells_when_it_had_the_mail():
    late = "Received: from b by c; Fri, 5 Mar 2021 10:00:00 +0000"
    soon = "Received: from a by b\n (with x);\n Thu, 4 Mar 2021 09:30:00 +0000"
    document = only(mail("Text.", late, soon), "a.eml")
    assert document.sent is None
    assert document.arrived is not None
    assert document.arrived.isoformat() == "2021-03-04T09:30:00+00:00"


@pytest.mark.parametrize("subject", ["Re: Quay", "AW: Quay", "SV: Re: Quay", "回复：Quay"])
@pytest.mark.parametrize("words", ["It is Sunday!", LONG])
def test_an_answer_is_of_who_answers(subject, words):
    date = "Date: Tue, 12 Mar 2019 16:02:11 +0000"
    document = only(mail(f"{words}\n\n{ORIGINAL}{TEXT}", date, subject=subject), "a.eml")
    assert (document.sender, document.subject) == ("Press <p@x.example>", subject)
    assert document.sent is not None
    assert document.sent.day == 12


@pytest.mark.parametrize("subject", ["Fwd: Quay", "WG: Quay", "Quay"])
def test_a_forward_is_of_who_wrote_first(subject):
    document = only(mail(f"{LONG}\n\n{ORIGINAL}{TEXT}", subject=subject), "a.eml")
    assert (document.sender, document.subject) == ("Firm <f@z.example>", "Old")


def test_a_long_answer_is_the_text_and_what_it_answers_a_quotation():
    document = only(mail(f"{LONG}\n\n{ORIGINAL}{TEXT}", subject="Re: Quay"), "a.eml")
    (part,) = document.parts
    assert part.kind is PartKind.QUOTE
    assert document.text[: part.span.start].strip() == LONG.strip()
    assert document.note is None


def test_a_short_answer_is_a_note_on_what_it_answers():
    document = only(mail(f"It is Sunday!\n\n{ORIGINAL}{TEXT}", subject="Re: Quay"), "a.eml")
    assert document.note == "It is Sunday!"
    assert document.text[document.parts[0].span.end :].strip() == TEXT.strip()


def test_a_bounce_is_of_the_mailer_that_returns_it():
    inner = f"--b\nContent-Type: message/rfc822\n\nFrom: f@z.example\nSubject: Old\n\n{TEXT}\n--b--"
    outer = f"--b\nContent-Type: text/plain\n\nNobody is there.\n{inner}"
    kind = "Content-Type: multipart/{0}; boundary=b"
    assert only(mail(outer, kind.format("report")), "a.eml").subject == "Quay"
    assert only(mail(outer, kind.format("mixed")), "a.eml").subject == "Old"


@pytest.mark.parametrize(
    ("headers", "carriage"),
    [
        ((), ()),
        (("List-Post: <mailto:a@x.example>",), ("listed",)),
        (("Precedence: list",), ("listed",)),
        (("List-Unsubscribe: <https://x.example/u>", "List-Id: <a.x.example>"), ("broadcast",)),
        (("Precedence: bulk",), ("broadcast",)),
        (("In-Reply-To: <1@x.example>",), ("answer",)),
        (("In-Reply-To: <1@x.example>", "Subject: Re: Quay"), ("answer",)),
        (("Auto-Submitted: auto-generated",), ("automatic",)),
        (("Auto-Submitted: no",), ()),
        (("X-GitHub-Reason: author",), ("automatic",)),
    ],
)
def test_headers_say_how_a_mail_came(headers, carriage):
    assert only(mail("Text.", *headers), "a.eml").carriage == carriage


def test_who_sends_a_mail_on_does_not_answer_it():
    sent_on = mail("Text.", "In-Reply-To: <1@x.example>", subject="Fwd: Quay")
    assert only(sent_on, "a.eml").carriage == ()
