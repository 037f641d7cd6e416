"""What is a mail, what is a memo, and where one message of a mailbox ends."""

import pytest
from reading import documents, only

BODY = "\nThe quay opens.\n"
MAIL = "From: Press <p@x.example>\nTo: d@y.example\nSubject: Quay\nMessage-ID: <1@x.example>\n"


@pytest.mark.parametrize(
    "head",
    [
        MAIL,
        "  \n\n" + MAIL,
        MAIL + "X-MS-Has-Attach:\n",
        "DKIM-Signature:\n v=1; a=rsa\n" + MAIL,
        MAIL.replace("Subject: Quay", "Subject:\n Quay"),
        MAIL + "msip_labels: 1\nX-Spam_score: 2\n",
        MAIL.replace(": ", " : "),
        MAIL.replace(": ", ":"),
        MAIL + f"X-{'Abc-' * 20}: 1\n",
        MAIL.replace("To:", "this is no header\nTo:"),
        ">From p@x.example Mon Jan  1 10:00:00 2018\n" + MAIL,
        f"From: p@x.example\nTo: {'<d@y.example>, ' * 1500}\nSubject: Quay\n",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_header_block_is_one_however_it_is_written(head, end):
    document = only((head + BODY).replace("\n", end), "a.txt")
    assert (document.format, document.subject, document.text) == ("eml", "Quay", "The quay opens.")


@pytest.mark.parametrize(
    "head",
    [
        "TO: Editors\nFROM: Harbour Trust\nDATE: 4 March 2021\nSUBJECT: Quay\nCONTACT: Ada Brook\n",
        "From: Harbour Trust\nDate: 4 March 2021\nSubject: Quay\n",
        "From: p@x.example\nDate: 4 March\nSubject: Quay\nContact: Ada Brook\nEmbargo: none\n",
        "Subject: Quay\nDate: 4 March\n",
        "Note: the quay\nopens.\nFrom: Saturday\n",
    ],
)
def test_the_labels_of_a_memo_are_its_text(head):
    document = only(head + BODY, "a.txt")
    assert (document.format, document.text) == ("txt", (head + BODY).strip())


def test_a_file_that_is_named_a_mail_may_have_any_header():
    data = "From: Press\nSubject: Quay\nPriority: urgent\nMood: good\n\nThe quay opens.\n"
    assert only(data, "a.eml").subject == "Quay"
    assert only(data, "a.txt").subject is None


def boxed(*envelopes: str, gap: str = "\n\n") -> list[str]:
    message = MAIL + "\nOne line.\n\nFrom Saturday the ferry leaves at 09:30\n{0}" + gap
    box = "".join(f"{line}\n{message.format(n)}" for n, line in enumerate(envelopes))
    return [document.text[-1] for document in documents(box.encode(), "box")]


DATED = "From p@x.example Thu Mar  4 09:30:00 2021"


@pytest.mark.parametrize(
    "envelopes",
    [
        (DATED, DATED),
        ("From - Thu Mar 04 09:30:00 2021", "From - Thu Mar 04 09:31:00 2021"),
        ("From 1844792@xxx Thu Mar 04 10:00:00 +0000 2021", "From 1844793@xxx"),
        ("From 1844792@xxx", "From 1844793@xxx"),
        ("From p@x.example", "From q@x.example"),
        ("From Ada Brook Thu, 4 Mar 2021 09:30:00", DATED),
    ],
)
def test_messages_part_at_every_envelope(envelopes):
    assert boxed(*envelopes) == ["0", "1"]


def test_a_date_in_the_envelope_parts_without_an_empty_line():
    assert boxed(DATED, DATED, gap="\n") == ["0", "1"]
    assert boxed("From p@x.example", "From q@x.example", gap="\n") == ["1"]


def test_a_mail_in_a_mail_is_no_message_of_the_mailbox():
    kind = "Content-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain\n\n"
    inner = f"--q\nContent-Type: message/rfc822\n\n{DATED}\n{MAIL}{BODY}--q--\n"
    outer = f"{DATED}\n{MAIL}{kind}{'A sentence of its own. ' * 40}\n{inner}"
    assert len(documents((outer + "\n" + outer).encode(), "box")) == 2


def test_an_empty_message_ends_where_the_next_begins():
    box = f"{DATED}\n{MAIL}Content-Type: text/plain\n\n{DATED}\n{MAIL}{BODY}"
    read = []
    with pytest.raises(Exception, match="1 \\(It is a mail without any text"):
        read.extend(documents(box.encode(), "box"))


@pytest.mark.parametrize("below", ["\nText.", "Contact: Ada Brook, 020 7946 0123", "Text."])
def test_a_text_may_begin_with_the_word_from(below):
    text = f"From Saturday the ferry leaves at 09:30\n{below}"
    assert only(text, "a.txt").text == text
