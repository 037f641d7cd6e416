"""Mail: the better of its texts, its headers, forwards, signatures, mailboxes."""

import base64
import quopri

import pytest
from reading import documents, only

from store.errors import UnreadableError
from store.model.document import PartKind

HEAD = "From: Press <p@x.example>\nSubject: News\nDate: Tue, 12 Mar 2019 16:02:11 +0000\n"
LONG = "A sentence of the release itself that a reader would want. " * 6


def mail(body: str, *headers: str) -> bytes:
    return (HEAD + "".join(f"{line}\n" for line in headers) + "\n" + body).encode()


def both(plain: str, page: str) -> bytes:
    kind = "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
    parts = (
        f"--b\nContent-Type: text/plain\n\n{plain}\n--b\nContent-Type: text/html\n\n{page}\n--b--\n"
    )
    return (HEAD + kind + parts).encode()


def test_headers_are_kept_outside_of_the_text():
    document = only(mail("Some text.", "Message-ID: <1@x.example>", "Content-Language: de-DE"))
    assert document.text == "Some text."
    assert (document.subject, document.sender) == ("News", "Press <p@x.example>")
    assert document.sent is not None
    assert document.sent.isoformat() == "2019-03-12T16:02:11+00:00"
    assert (document.message_id, document.language) == ("<1@x.example>", "de")


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        ("=?utf-8?Q?Caf=C3=A9_ouvert?=", "Café ouvert"),
        ("=?utf-8?B?Q2Fmw6k=?=", "Café"),
        ("=?utf-8?Q?Caf=C3?=\n =?utf-8?Q?=A9?=", "Café"),
        ("=?iso-8859-1?q?Caf=E9?=\n =?iso-8859-1?q?_ouvert?=", "Café ouvert"),
        ("=?nonsense?q?Cafe?=", "Cafe"),
        ("=?utf-8?B?!!!?=", "=?utf-8?B?!!!?="),
        ("=?utf-8?B?UXVheSBvcGVucw?=", "Quay opens"),
        ("=?utf-8?B?UXVheSBvcGVuc?=", "Quay open"),
        ("=?utf-8*en?Q?Caf=C3=A9?= ouvert", "Café ouvert"),
        ("=?utf-7?Q?Caf+AOk- ouvert?=", "Café ouvert"),
        ("=?idna?Q?Caf=C3=A9?=", "Café"),
        ("=?rot13?Q?Cafe?=", "Cafe"),
        ("=?utf-8?Q?=00=01=02=03=04=05=06=07?= x", "x"),
        ("Réf. =?utf-8?Q?=C3=A9t=C3=A9?= là", "Réf. été là"),
        ("Café ouvert", "Café ouvert"),
        ("a\n\tb", "a b"),
    ],
)
def test_subjects_are_decoded_or_left_as_they_are(raw, subject):
    data = f"From: a@x.example\nTo: b@x.example\nSubject: {raw}\n\nText".encode()
    assert only(data).subject == subject


@pytest.mark.parametrize(
    ("charset", "subject"),
    [("iso-8859-15", "Preis: 5 €, Łódź?"), ("iso-8859-2", "Łódź"), ("koi8-r", "Гавань")],
)
@pytest.mark.parametrize("parts", [False, True], ids=["single", "multipart"])
def test_a_bare_subject_is_in_the_charset_of_its_mail(charset, subject, parts):
    raw = subject.encode(charset, "replace")
    kind = f"Content-Type: text/plain; charset={charset}\n\nText\n"
    if parts:
        kind = f"Content-Type: multipart/mixed; boundary=b\n\n--b\n{kind}--b--\n"
    data = b"From: a@x.example\nMIME-Version: 1.0\nSubject: " + raw + b"\n" + kind.encode()
    assert only(data).subject == raw.decode(charset)


def test_bytes_inside_an_encoded_word_are_in_its_charset():
    data = b"From: a@x.example\nTo: b@x.example\nSubject: =?latin-1?Q?Gr\xfc\xdfe?=\n\nText"
    assert only(data).subject == "Grüße"


@pytest.mark.parametrize(
    "kind",
    [
        *("text/plain; charset=zlib", "text/plain; charset=rot13", "text/plain; charset=undefined"),
        *(
            "text/plain; charset=idna",
            "text/plain; charset=unicode_escape",
            "text/plain; charset=é",
        ),
        *("text/plain; charset=x-nonsense", "text/plain; charset*=idna''x", "text/x; charset=hex"),
    ],
)
def test_what_is_no_charset_costs_a_mail_nothing(kind):
    data = mail("Der Kai \\u0041 öffnet.", f"Content-Type: {kind}")
    assert only(data).text == "Der Kai \\u0041 öffnet."


def test_a_mail_that_the_library_cannot_take_apart_is_read_as_text():
    kind = "Content-Type: multipart/mixed; boundary*=undefined''b"
    assert "The quay opens." in only(mail("The quay opens.", kind)).text


def test_a_binary_part_costs_the_others_nothing():
    noise = base64.encodebytes(bytes(range(32)) * 9).decode()
    other = f"--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n{noise}\n"
    text = f"--b\nContent-Type: text/plain\n\nThe quay opens.\n{other}--b--\n"
    assert only(mail(text, "Content-Type: multipart/mixed; boundary=b")).text == "The quay opens."


@pytest.mark.parametrize("how", ["base64", "quoted-printable"])
def test_transfer_encodings_are_undone(how):
    raw = "Été à Guéret".encode("latin-1")
    coded = base64.encodebytes(raw) if how == "base64" else quopri.encodestring(raw)
    kind = f"Content-Type: text/plain; charset=latin-1\nContent-Transfer-Encoding: {how}"
    assert only(mail(coded.decode(), kind)).text == "Été à Guéret"


def test_plain_text_is_preferred_to_the_page():
    assert only(both(LONG, f"<p>{LONG}</p>")).text == LONG.strip()


def test_a_stub_of_plain_text_gives_way_to_the_page():
    text = only(both("Your program shows no HTML.", f"<h1>Title</h1><p>{LONG}</p>")).text
    assert text.startswith("Title\n\nA sentence")


def test_flowed_lines_run_on():
    kind = "Content-Type: text/plain; format=flowed"
    assert only(mail("One \ntwo.\nThree.\n", kind)).text == "One two.\nThree."


def test_a_signature_is_aside():
    document = only(mail(f"{LONG}\n\n-- \nA. Sender\nTel. 1"))
    (part,) = document.parts
    assert (part.kind, document.text[part.span.start :]) == (
        PartKind.ASIDE,
        "--\nA. Sender\nTel. 1",
    )


@pytest.mark.parametrize(
    "inner",
    [
        "-----Original Message-----\nFrom: Firm <f@y.example>\nSent: Mon, 11 Mar 2019 10:00 +0000"
        "\nTo: you\nSubject: The news\n",
        "---------- Forwarded message ---------\nFrom: Firm <f@y.example>\n"
        "Date: Mon, 11 Mar 2019 10:00:00 +0000\nSubject: The news\nTo: <a@b.example>\n",
        "Début du message réexpédié :\n\nDe: Firm <f@y.example>\nObjet: The news\n"
        "Date: Mon, 11 Mar 2019 10:00:00 +0000\nÀ: a@b.example\n",
        "Von: Firm <f@y.example>\nGesendet: Mon, 11 Mar 2019 10:00 +0000\nAn: a\nBetreff: The news",
        "From: Firm <f@y.example>\nPrecedence: bulk\nX-By: a desk\nTo: a@b.example,\nc@d.example"
        "\nDate: Mon, 11 Mar 2019 10:00:00 +0000\nSubject: The\n news\n",
    ],
)
def test_a_forward_takes_the_inner_header(inner):
    document = only(mail(f"See below\n\n{inner}\n{LONG}"))
    assert (document.subject, document.sender) == ("The news", "Firm <f@y.example>")
    assert document.sent is not None
    assert document.sent.day == 11
    assert document.parts[0].kind is PartKind.CHROME
    assert document.text[document.parts[0].span.end :].strip() == LONG.strip()


def test_a_text_that_stands_right_below_a_header_is_no_part_of_it():
    document = only(mail(f"From: Firm <f@y.example>\nSubject: The news\nHello,\nall.\n\n{LONG}"))
    assert document.subject == "The news"
    assert document.text[document.parts[0].span.end :].startswith("Hello,\nall.")


def test_a_memo_of_labels_is_no_forward():
    document = only(mail(f"FROM: The Agency\nSUBJECT: A title\nDATE: 1 May\n\n{LONG}"))
    assert (document.subject, document.parts) == ("News", ())


def test_a_mail_that_is_forwarded_as_an_attachment_is_read():
    inner = f"Content-Type: message/rfc822\n\nFrom: f@y.example\nSubject: The news\n\n{LONG}\n"
    outer = f"--b\nContent-Type: text/plain\n\nFYI\n--b\n{inner}--b--\n"
    document = only(mail(outer, "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b"))
    assert (document.subject, document.text) == ("The news", LONG.strip())


def test_a_mailbox_gives_each_message_once():
    message = "Subject: {0}\nFrom: a@x.example\nTo: b@x.example\n\nText {0}\n>From here\n\n"
    box = "".join(f"From a Mon Jan  1 10:00:0{n} 2018\n" + message.format(n) for n in range(3))
    found = documents(box.encode(), "box.mbox")
    assert [document.name for document in found] == ["box.mbox", "box.mbox#2", "box.mbox#3"]
    assert [document.text for document in found] == [f"Text {n}\nFrom here" for n in range(3)]


def test_a_mailbox_tells_of_what_it_could_not_read_when_the_rest_is_read():
    good = "From a Mon Jan  1 10:00:00 2018\nSubject: y\nFrom: a@x.example\n\nText\n\n"
    bad = "From a Mon Jan  1 10:00:00 2018\nSubject: y\nMIME-Version: 1.0\n\n\n\n"
    found = []
    with pytest.raises(UnreadableError, match=r"Of its 3 messages .* 2 \("):
        found.extend(documents((good + bad + good).encode(), "box.mbox"))
    assert found == []
