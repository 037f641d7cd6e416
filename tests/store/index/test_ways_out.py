"""What is being typed is gone on with, and a query that finds nothing has ways out."""

from collections.abc import Iterator

import pytest

from store.index import Beside, Index, complete, ways_out
from store.model.asking import Completion, WayOut
from store.model.contact import Contact
from store.model.document import Span
from store.model.marks import Marks
from store.model.release import Block, BlockKind, Release, Source


def release(id: int, issuer: str, place: str, headline: str) -> Release:
    ada = Contact(name="Ada Dufour", role="Press officer", organization=issuer)
    quote = Block(BlockKind.QUOTE, "Yes", speaker="Léa Martin")
    source = Source("a.txt", "txt", f"{id}")
    return Release(
        source,
        id,
        language="fr",
        issuer=issuer,
        place=place,
        headline=headline,
        contacts=(ada,),
        blocks=(quote,),
    )


RELEASES = [
    release(0, "CATES", "Paris", "A satellite"),
    release(1, "Cates", "Paris", "Another satellite"),
    release(2, "Bureau of Catering", "Lyon", "A kitchen"),
]
BESIDE = Beside(lambda: {0: Marks(tags=("Tech news",)), 1: Marks(tags=("Tech news", "Food"))})


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    index = Index(tmp_path_factory.mktemp("asking") / "index")
    index.add(RELEASES, {}, {})
    yield index
    index.close()


@pytest.mark.parametrize(
    ("text", "start", "items"),
    [
        ("moon issuer:ca", 5, [("issuer:CATES", 2), ('issuer:"Bureau of Catering"', 1)]),
        ('-issuer:"bureau o', 1, [('issuer:"Bureau of Catering"', 1)]),
        ("From:CAT", 0, [("From:CATES", 2), ('From:"Bureau of Catering"', 1)]),
        ("place:", 0, [("place:Paris", 2), ("place:Lyon", 1)]),
        ("person:duf", 0, [('person:"Ada Dufour"', 3)]),
        ("role:off", 0, [('role:"Press officer"', 3)]),
        ("said:lea", 0, [('said:"Léa Martin"', 3)]),
        ("lang:", 0, [("lang:fr", 3)]),
        ("tag:te", 0, [('tag:"Tech news"', 2)]),
        ("is:un", 0, [("is:unread", None)]),
        ("(has:ph", 1, [("has:phone", None)]),
        ("sort:o", 0, [("sort:oldest", None)]),
        ("hea", 0, [("headline:", None)]),
        ("before:last", 0, [(f'before:"last {unit}"', None) for unit in ("week", "month", "year")]),
        ("issuer:CATES ", 0, []),
        ('issuer:"CATES"', 0, []),
        ("moon", 0, []),
        ("h", 0, []),
        ("number:1", 0, []),
        ("none:x", 0, []),
        ("", 0, []),
    ],
)
def test_what_is_typed_is_gone_on_with(
    index: Index, text: str, start: int, items: list[tuple[str, int | None]]
) -> None:
    found = complete(index, text, len(text), BESIDE)
    assert found.items == tuple(Completion(*item) for item in items)
    assert not items or found.span == Span(start, len(text))


def test_the_cursor_says_what_is_being_typed(index: Index) -> None:
    assert complete(index, "is:un place:ly", 5).items == (Completion("is:unread"),)
    assert complete(index, "is:un place:ly", 4).items[0] == Completion("is:unread")
    assert complete(index, "is:un place:ly", 6).items == ()


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("satelite ", [("satellite ", "with satellite", 2)]),
        (
            "kitchen place:paris ",
            [
                ("place:paris ", "without kitchen", 2),
                ("kitchen ", "without place:paris", 1),
            ],
        ),
        (
            "satelite place:lyon ",
            [
                ("place:lyon ", "place:lyon", 1),
                ("satellite ", "satellite", 2),
            ],
        ),
        (
            "another kitchen place:lyon ",
            [
                ("kitchen place:lyon ", "without another", 1),
                ("another ", "another alone", 1),
                ("kitchen ", "kitchen alone", 1),
                ("place:lyon ", "place:lyon alone", 1),
            ],
        ),
        ("zyx ", []),
        ("", []),
    ],
)
def test_a_query_that_finds_nothing_has_ways_out(
    index: Index, text: str, ways: list[tuple[str, str, int]]
) -> None:
    assert ways_out(index, text) == tuple(WayOut(*way) for way in ways)
