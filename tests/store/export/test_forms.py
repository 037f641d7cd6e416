"""A release in the forms that other programs read."""

import csv
import datetime
import json
from email import message_from_bytes, policy

import pytest

from store.export.embargo import end_of
from store.export.mailbox import message
from store.export.stream import write
from store.export.tables import person_rows
from store.model.contact import Contact, ContactKind, Phone
from store.model.form import ExportForm
from store.model.person import Person
from store.model.release import Block, BlockKind, Release, Source

VERNE = Contact(
    name="Alma Verne",
    role="Press officer",
    organization="Orbital Works",
    phones=(Phone("+33199004471;ext=12"), Phone("+33199004472")),
    emails=("alma.verne@orbital.example",),
)
SOURCE = Source("verne.txt", "txt", "0" * 64, address="https://orbital.example/news/7")
PLAIN = Release(
    SOURCE,
    id=7,
    language="en",
    date=datetime.date(2013, 10, 28),
    headline="A tug for 50% of the fleet & more",
    subhead="It pulls_well",
    issuer="Orbital Works, Ltd",
    place="Toulouse",
    number="14",
    contacts=(VERNE,),
    blocks=(
        Block(BlockKind.PARAGRAPH, "# It pulls.\n1. It *stops*."),
        Block(BlockKind.QUOTE, "We tow\nat night"),
        Block(BlockKind.CONTACTS, "Alma Verne\n+33 1 99 00 44 71"),
    ),
)
EMPTY = Release(Source("a.txt", "txt", "ab" * 32))
HOSTILE = Release(
    Source("=cmd()\x1b[2J", "txt", "no digest"),
    id=3,
    headline="=1+1\x1b]52;c;AAAA\x07\nFrom x\u202e} \\input{/etc/passwd}",
    issuer="@SUM(A1)",
    number="\x9b31m-2+3",
    blocks=(Block(BlockKind.PARAGRAPH, "From here\n>From there\x00\u2066"),),
)


def text(form: str, *releases: Release) -> str:
    return "".join(write(ExportForm(form), releases))


def test_markdown_reads_like_the_release_and_nothing_in_it_is_markup():
    assert text("markdown", PLAIN) == (
        "# A tug for 50% of the fleet \\& more\n\n"
        "**It pulls\\_well**\n\n"
        "Orbital Works, Ltd · Toulouse · 2013-10-28 · 14 · https://orbital.example/news/7\n\n"
        "\\# It pulls.\\\n1\\. It \\*stops\\*.\n\n"
        "> We tow\n> at night\n\n"
        "## Contacts\n\n"
        "- Alma Verne, Press officer, Orbital Works, +33199004471 ext. 12, +33199004472, "
        "alma.verne@orbital.example\n\n---\n\n"
    )


@pytest.mark.parametrize("releases", [(), (PLAIN,), (PLAIN, EMPTY, HOSTILE)])
def test_json_is_one_array_and_jsonl_an_object_a_line(releases):
    ids = [release.id for release in releases]
    assert [found["id"] for found in json.loads(text("json", *releases))] == ids
    lines = text("jsonl", *releases).splitlines()
    assert [json.loads(line)["id"] for line in lines] == ids


def test_csv_has_a_row_a_release_and_parts_values_of_a_cell():
    names, row = csv.reader(text("csv", PLAIN).splitlines())
    found = dict(zip(names, row, strict=True))
    assert found["date"] == "2013-10-28"
    assert found["issuer"] == "Orbital Works, Ltd"
    assert found["phones"] == "+33 1 99 00 44 71 ext. 12; +33 1 99 00 44 72"
    assert found["emails"] == "alma.verne@orbital.example"


@pytest.mark.parametrize(
    ("printed", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+1-cmd|x", "'+1-cmd|x"),
        ("-2+SUM(A1)", "'-2+SUM(A1)"),
        ("+1-1", "'+1-1"),
        ("+1 212-1", "'+1 212-1"),
        ("-7", "'-7"),
        ("＝1+1", "'＝1+1"),
        ("a;=1+1", "a;'=1+1"),
        ("a; @b; +c", "a;' @b;' +c"),
        ("+33199004471", "'+33199004471"),
        ("+33 1 99 00 44 71", "+33 1 99 00 44 71"),
        ("+33 1 99; +33 2 98 ext. 5", "+33 1 99; +33 2 98 ext. 5"),
        ("a; b - c + d", "a; b - c + d"),
        ("a = b", "a = b"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(printed, cell):
    names, row = csv.reader(text("csv", Release(SOURCE, number=printed)).splitlines())
    assert dict(zip(names, row, strict=True))["number"] == cell


@pytest.mark.parametrize(
    ("number", "cell"),
    [
        ("+33199004471", "+33 1 99 00 44 71"),
        ("+12125550123", "+1 212 555 0123"),
        ("+41790000000;ext=12", "+41 79 000 00 00 ext. 12"),
        ("+999123456789", "+999 123456789"),
        ("0800123456", "080 0123456"),
        ("110", "110"),
    ],
)
def test_a_number_is_text_to_a_spreadsheet_and_the_same_to_a_program(number, cell):
    alone = Contact(phones=(Phone(number),))
    names, row = csv.reader(text("csv", Release(SOURCE, contacts=(alone,))).splitlines())
    found = dict(zip(names, row, strict=True))
    assert found["phones"] == found["contacts"] == cell
    assert cell.partition(" ext.")[0].replace(" ", "") == number.partition(";")[0]


def test_ninjs_names_what_is_known_and_has_no_key_for_the_rest():
    found = json.loads(text("ninjs", PLAIN))
    assert found["uri"] == "https://orbital.example/news/7"
    assert found["contentCreated"] == "2013-10-28T00:00:00Z"
    assert [title["role"] for title in found["headlines"]] == ["main", "subhead"]
    assert found["people"] == [{"name": "Alma Verne", "rel": "contact"}]
    assert found["organisations"] == [{"name": "Orbital Works, Ltd", "rel": "issuer"}]
    bare = json.loads(text("ninjs", EMPTY))
    assert bare["uri"].startswith("ni:///sha-256;")
    assert not {"people", "organisations", "located", "language", "altIds", "edNote"} & set(bare)


def test_bibtex_keeps_names_whole_and_escapes_what_tex_would_obey():
    entry = text("bibtex", PLAIN)
    assert entry.startswith("@misc{orbitalworksltd2013-7,\n  author = {{Orbital Works, Ltd}},\n")
    assert "title = {{A tug for 50\\% of the fleet \\& more}}" in entry
    assert "howpublished = {Press release No. 14}" in entry
    hostile = text("bibtex", HOSTILE)
    assert "\\textbraceright{} \\textbackslash{}input\\textbraceleft{}/etc" in hostile
    assert hostile.count("{") == hostile.count("}")


def test_ris_has_a_tag_a_line_and_ends_each_record():
    assert text("ris", PLAIN, EMPTY).split("\r\n") == [
        "TY  - GEN",
        "AU  - Orbital Works Ltd,",
        "TI  - A tug for 50% of the fleet & more",
        "PY  - 2013",
        "DA  - 2013/10/28",
        "M3  - Press release",
        "M1  - 14",
        "CY  - Toulouse",
        "LA  - en",
        "UR  - https://orbital.example/news/7",
        "ER  - ",
        "TY  - GEN",
        "TI  - (no headline)",
        "M3  - Press release",
        "ER  - ",
        "",
    ]


def test_a_release_that_was_no_mail_becomes_one():
    separator, _, data = message(PLAIN, b"the page").partition(b"\n")
    mail = message_from_bytes(data, policy=policy.default)
    assert separator == b"From MAILER-DAEMON Mon Oct 28 00:00:00 2013"
    assert mail["Subject"] == PLAIN.headline
    assert mail["From"] == '"Orbital Works, Ltd" <alma.verne@orbital.example>'
    assert "+33 1 99 00 44 71" in mail.get_content()


def test_a_mail_is_kept_as_it_came_but_for_what_a_mailbox_quotes():
    release = Release(Source("a.eml", "eml", "0" * 64))
    came = b"From old Mon\r\nSubject: x\r\n\r\nFrom here\r\n>From there\r\nand from afar\r\n"
    assert message(release, came).split(b"\n")[1:] == [
        b"Subject: x",
        b"",
        b">From here",
        b">>From there",
        b"and from afar",
        b"",
        b"",
    ]


def test_nothing_in_any_form_would_be_obeyed():
    whole = "".join(text(form, HOSTILE, PLAIN) for form in ExportForm if form not in NO_TEXT)
    whole += message(HOSTILE, None).decode()
    assert not set("\x1b\x9b\x07\x00\u202e\u2066") & set(whole)


NO_TEXT = {ExportForm.MBOX, ExportForm.VCARD, ExportForm.ORIGINALS}


def test_people_have_a_row_each_with_when_they_were_seen():
    day = datetime.date(2013, 10, 28)
    desk = Person(
        "k", ContactKind.DESK, "Press desk", None, "Orbital", (), ("p@o.example",), (1, 2), day, day
    )
    names, row = csv.reader("".join(person_rows([desk])).splitlines())
    found = dict(zip(names, row, strict=True))
    assert (found["name"], found["kind"], found["releases"]) == ("Press desk", "desk", "2")
    assert (found["first"], found["emails"]) == ("2013-10-28", "p@o.example")


PARIS = datetime.timezone(datetime.timedelta(hours=1))


@pytest.mark.parametrize(
    ("embargo", "end"),
    [
        ("2013-10-28", datetime.datetime(2013, 10, 28, tzinfo=PARIS)),
        ("2013-10-28T14:00", datetime.datetime(2013, 10, 28, 14, tzinfo=PARIS)),
        ("2013-10-28T14:00+00:00", datetime.datetime(2013, 10, 28, 14, tzinfo=datetime.UTC)),
        ("until further notice", None),
    ],
)
def test_an_embargo_ends_in_the_readers_time_unless_it_names_its_own(embargo, end):
    assert end_of(embargo, PARIS) == end
