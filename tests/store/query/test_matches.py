"""A query matches a release as anyone who reads both would say."""

import datetime

import pytest

from store.model.contact import Contact, Phone
from store.model.release import Block, BlockKind, Release, Source
from store.query.matches import matches
from store.query.parser import parse

NOW = datetime.datetime(2026, 11, 30, 20, tzinfo=datetime.UTC)
RELEASE = Release(
    Source("a.txt", "txt", "0"),
    7,
    language="fr",
    date=datetime.date(2013, 10, 28),
    headline="L’Éclat de la Lune",
    subhead="Réunion annuelle",
    issuer="Orbita Labs",
    place="Kourou",
    embargo="2013-10-28T10:00",
    number="12-2016",
    contacts=(
        Contact(
            name="Léa DELORME",
            role="Attachée de presse",
            organization="Orbita",
            phones=(Phone("+33199000001"),),
            emails=("lea.delorme@orbita.example",),
        ),
    ),
    blocks=(
        Block(BlockKind.PARAGRAPH, "Une mission franco-japonaise vers la Lune"),
        Block(BlockKind.PARAGRAPH, "宇宙航空研究開発機構（JAXA）"),
    ),
)


@pytest.mark.parametrize(
    "text",
    [
        "", "lune", "LUNE ", "miss", "mission ", "eclat ", "“mission franco” ", "franco-japonaise ",
        '"lune', "航空", "航空研究 ", "機", "JAXA ", "delorme ", "lea.delorme@orbita.example ",
        "+33199000001 ", "orbita -mars", "mars OR lune ", "issuer:orbita ", "issuer:orbita-labs ",
        "headline:eclat ", "headline:reunion ", "place:kourou ", "number:12-2016 ",
        "contact:delorme ", "person:presse ", "language:fr", "after:2013", "before:2014",
        "date:2012..2013", "on:2013-10-28", "year:2013", "embargo:yes", "id:7", "-embargo:no",
        "(lune mars) OR kourou ", "mis* lun* ",
    ],
)  # fmt: skip
def test_a_query_matches(text: str) -> None:
    assert matches(parse(text, NOW).query, RELEASE)


@pytest.mark.parametrize(
    "text",
    [
        "mars ", "lun ", "lune mars ", "-lune", "NOT lune ", '"lune mission"', '"franco mission"',
        "宙航宇 ", "issuer:cnes ", "issuer:lune ", "headline:mission ", "contact:kourou ",
        '"lune reunion"', "language:de", "after:2014", "before:2013", "before:2013-10-28",
        "embargo:no", "id:8", "-(lune OR mars)",
    ],
)  # fmt: skip
def test_a_query_does_not_match(text: str) -> None:
    assert not matches(parse(text, NOW).query, RELEASE)


def test_the_undated_are_of_no_time() -> None:
    undated = Release(Source("a.txt", "txt", "0"), 1)
    for text in ("after:1900", "before:2100", "date:1900..2100"):
        assert not matches(parse(text, NOW).query, undated)
        assert matches(parse(f"-{text}", NOW).query, undated)
