"""Whatever the text, parse answers, in time that grows with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model.document import Document, Hints, Part, PartKind, Span
from store.parse import explain, parse

PIECES = st.sampled_from(
    [
        *("PRESS RELEASE", "Paris, le 3 mai 2012", "Embargo: 5 May 2012, 10 Uhr MEZ", "N° 12/2013"),
        *(
            "\n",
            "\n\n",
            "   ",
            "\t",
            " – ",
            ": ",
            ". ",
            "(",
            ")",
            "/",
            "-",
            "###",
            "About X",
            "@",
            "#",
        ),
        *(
            "平成25年10月28日",
            "お問い合わせ",
            "【東京】",
            "보도시점",
            "99/99/9999",
            "00.00.00",
            "31.02.2013",
        ),
        *("Le ministère (ABC)", "www.a.example", "a@b.example", "+33 1 99 00 12 34", "İ", "ﬁ", "ß"),
        *(
            "UNIVERSITY OF X",
            "Subject: y",
            "Date:",
            "S O M E",
            "12:60",
            "24 Uhr",
            "Source  X",
            "x" * 300,
        ),
    ]
)


ALONE = st.sampled_from(
    [
        *(
            "Contacto",
            "Grupo",
            "Gabinete de prensa",
            "Group",
            "Department",
            "Abteilung",
            "Direction",
        ),
        *(
            "Press office",
            "Dr.",
            "Ms",
            "spokesman",
            "de",
            "of",
            "und",
            "GmbH",
            "Inc.",
            "für",
            "広報部",
        ),
        *(
            "Tel.",
            "Fax",
            "+34 910 000 271",
            "a@b.example",
            "Ana",
            "Ana Lima",
            "株式会社",
            "part",
            "",
        ),
    ]
)
"""What stands on a line, or between commas, by itself."""


def document(text: str, *parts: Part) -> Document:
    return Document(text=text, name="a.txt", format="txt", sha256="0" * 64, parts=parts)


def parsed(text: str, *parts: Part) -> None:
    found = document(text, *parts)
    release = parse(found, Hints())
    assert release.source.name == "a.txt"
    for field, answer in explain(found, Hints()):
        assert 0 <= answer.score <= 1, field
        if answer.span:
            assert 0 <= answer.span.start <= answer.span.end <= len(text), field


@given(
    st.lists(st.lists(ALONE, min_size=1, max_size=4), max_size=6),
    st.sampled_from([", ", " ", ": "]),
)
def test_any_lines_of_words_that_stand_alone(lines, between):
    parsed("Contacto\n" + "\n".join(between.join(line) for line in lines))


@pytest.mark.parametrize("group", ["Grupo", "Groupe", "Gruppe", "Group"])
def test_a_group_that_bears_no_name_costs_nothing(group):
    parsed(f"Contacto\n{group}, Gabinete de prensa, +34 910 000 271")


def test_a_first_line_whose_words_no_blank_parts():
    parsed("by_the_harbour_master\n\nThe harbour opens at noon.")


@given(st.text(max_size=400))
def test_any_text(text):
    parsed(text)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_mixture_of_what_releases_are_made_of(text):
    parsed(text)


@given(st.lists(PIECES, max_size=20).map("".join), st.sampled_from(PartKind))
def test_any_part(text, kind):
    half = Span(len(text) // 3, len(text))
    parsed(text, *([Part(kind, half, 1)] if text else []))


@pytest.mark.parametrize(
    "piece",
    [
        *("a", "a ", "A ", "A. ", "1", "1 ", "1/", "1.1.", "– ", "\n", "x\n", "Paris, ", "12 May "),
        *(
            "Title\n\n",
            "About X\n",
            "http://a.b ",
            "a@b.c ",
            "Embargo 5 May\n",
            "(ABC) ",
            "東京",
            "9年",
        ),
        *("+33 1 99 00 12 34\n", "Name, role, 0199 00 12 34, a@b.example\n", "\t|\t"),
    ],
)
def test_a_long_run_of_anything_is_parsed(piece):
    """A quadratic step would make these take minutes."""
    parsed(piece * (60_000 // len(piece)))
