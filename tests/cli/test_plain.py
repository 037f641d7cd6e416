"""The browser line by line: what is typed, and what is heard."""

import re

import pytest

from store import Library
from tests.tui.releases import RELEASES, keep
from tui.clipboard import ClipboardError, Copied
from tui.linear import Talk
from tui.linear.commands import Said, understood
from tui.settings import Settings


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("/ mars probe ", Said("/", "mars probe")),
        ("/", Said("/", "")),
        ("12", Said("NUMBER", "12")),
        ("9" * 5000, Said("", "")),
        ("n", Said("")),
        ("ne", Said("next")),
        ("note", Said("note")),
        ("NOTE Call back ", Said("note", "Call back")),
        ("read", Said("read")),
        ("rea", Said("read")),
        ("c", Said("")),
        ("cop 2 phone", Said("copy", "2 phone")),
        ("?", Said("help")),
        ("wombat", Said("")),
    ],
)
def test_a_line_is_understood_by_its_beginning(typed, said):
    assert understood(typed) == said


@pytest.fixture
def talked(communique, archive, monkeypatch):
    """What is said on an archive of RELEASES to some lines that are typed."""
    keep(archive, *RELEASES)

    def talk(*typed, query=()):
        lines = iter(typed)

        def ask(prompt=""):
            try:
                return next(lines)
            except StopIteration:
                raise EOFError from None

        monkeypatch.setattr("builtins.input", ask)
        answer = communique("--plain", *query)
        assert (answer.code, answer.err) == (0, "")
        return answer.out

    return talk


def test_search_read_and_mark(talked):
    out = talked("/mercury", "2", "star", "tag later", "note Call Alma", "next", "quit", "star")
    heard = [
        "6 releases, the newest first.",
        "1. 4 March 2025, Orbital Works: Probe is under wraps. "
        "Embargo until 1 January 2999, 06:00. 1 contact.",
        "2 releases, with “mercury…”, the newest first.",
        "2. 6 May 2024, Orbital Works: Probe sends a picture of Mercury. 1 contact.",
        "Release 2 of 2.",
        "Replaced by release 3: /id:3",
        "Not sure, check this: date, contacts.0.phones.",
        "1. Alma Verne, Press officer, Orbital Works: +33 1 99 00 44 71, "
        "+33 6 99 00 44 72 (mobile), alma.verne@orbital.example.",
        "Starred; tagged later.",
        "Note: Call Alma",
        "The list goes from 1 to 2.",
    ]
    places = [out.index(each) for each in heard]
    assert places == sorted(places)


def test_marks_are_kept(talked, communique):
    talked("1", "star", "read", "note x", "unstar", "note")
    assert communique("search", "is:read", "--ids").out == "5\n"
    assert communique("search", "is:starred", "--count").out == "0\n"
    assert communique("search", "has:note", "--count").out == "0\n"


def test_what_cannot_be_done_is_said_and_the_talk_goes_on(talked):
    out = talked("star", "0", "99", "wombat", "un", "/isuer:x", "next", "/harbour", "1", "tag", "4")
    for each in (
        "Read a release first, by its number in the list.",
        "The list goes from 1 to 6.",
        "There is no command “wombat”. To find that, write /wombat. help says all.",
        "“un” is short for unstar and for unread and for untag and for undo. Write more of it.",
        "Complaint: There is no field isuer",
        "It is empty.",
        "Say which tag: tag TAG",
        "The list goes from 1 to 1.",
    ):
        assert each in out


def test_nothing_is_painted(talked):
    """No escape sequence, no box, no bar: letters and line ends alone, whatever a release has."""
    out = talked("2", "help", "/mill", "1", "more", "again", query=("mill",))
    assert "Mill wheel turns [red]again[/red]" in out
    assert re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2500-\u259f]", out) == []


def test_a_long_list_is_said_in_parts(talked, archive):
    keep(archive, *RELEASES)
    out = talked("more", "more", "list")
    assert out.count("2 more: more") == 2
    assert out.count("\n11. ") == 1
    assert "There are no more." in out


class TestCopying:
    @pytest.fixture
    def talk(self, archive):
        keep(archive, *RELEASES)
        self.copied = []
        with Library.open(archive) as library:
            for _ in library.catch_up():
                pass
            talk = Talk(library, Settings(), self._copy)
            list(talk.answer("/harbour"))
            list(talk.answer("1"))
            yield talk

    def _copy(self, text):
        if text == "Newsroom":
            raise ClipboardError("No clipboard.", "Print it.")
        self.copied.append(text)
        return Copied("xclip", confirmed=True)

    @pytest.mark.parametrize(
        ("typed", "heard"),
        [
            ("copy 1 phone", "Copied (xclip): the phone of Tom Hale."),
            ("copy 1", "Copied (xclip): the card of Tom Hale."),
            ("copy 2 phone", "Not known: the phone of Newsroom."),
            ("copy 2 mobile", "Not known: the mobile of Newsroom."),
            ("copy 2 name", "No clipboard. Print it."),
            ("copy", "Of several, say which one: copy 1"),
            ("copy 7", "This release has no contact 7."),
            ("copy 1 fax", "A contact is copied as card, name, phone, mobile, email, vcard."),
        ],
    )
    def test_it_is_said_what_was_copied(self, talk, typed, heard):
        assert list(talk.answer(typed)) == [heard]

    def test_what_was_copied(self, talk):
        list(talk.answer("copy 1 phone"))
        assert self.copied == ["+44 20 7946 0123"]

    def test_what_is_under_embargo_is_copied_only_when_asked_again(self, talk):
        list(talk.answer("/wraps"))
        list(talk.answer("1"))
        (warned,) = talk.answer("copy phone")
        assert warned.startswith("Embargo until 1 January 2999")
        assert list(talk.answer("copy name")) != ["Copied (xclip): the name of Alma Verne."]
        assert self.copied == []
        assert list(talk.answer("copy name")) == ["Copied (xclip): the name of Alma Verne."]

    @pytest.mark.parametrize(
        ("typed", "heard"),
        [
            (("star", "undo"), "Undone: starred 1 Mar 2024 Tide Trust"),
            (("star", "undo", "redo"), "Done again: starred 1 Mar 2024 Tide Trust"),
            (("undo",), "There is nothing to undo."),
            (("/wakes", "1", "changes"), "[-2024-05-06-]{+2024-09-10+} · Orbital Works · Lisbon"),
            (("changes",), "There is no other version of this release."),
            (("/wakes", "1", "related"), "replaced by it, the same people"),
        ],
    )
    def test_what_else_can_be_said(self, talk, typed, heard):
        *before, last = typed
        for line in before:
            list(talk.answer(line))
        assert heard in "\n".join(talk.answer(last))
