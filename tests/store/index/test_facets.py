"""What a query can be narrowed by is counted as one would by hand."""

import datetime
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings

from store.index import Index, facets, search
from store.index.search import now
from store.model.facets import MOST, Facet, FacetKind, Facets
from store.model.release import Release, Source
from store.query.edit import dates_of
from store.query.matches import matches
from store.query.parser import parse
from store.query.syntax import All, Language, Query, Some
from store.text.fold import words
from tests.store.index.test_meaning import BESIDE, EXAMPLES, RELEASES, TYPED, around


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    index = Index(tmp_path_factory.mktemp("facets") / "index")
    for first in range(0, len(RELEASES), 30):
        index.add(RELEASES[first : first + 30], {}, {})
    yield index
    index.close()


def found(text: str) -> list[Release]:
    """What a plain scan finds."""
    query = parse(text, now()).query
    return [release for release in RELEASES if matches(query, release, around(release))]


def but(text: str, *kinds: FacetKind) -> list[Release]:
    """What a plain scan finds of the query without what it says of the kind."""
    meaning = parse(text, now())
    out = dates_of(meaning) if FacetKind.YEAR in kinds else ()
    kept = (
        part.query
        for part in meaning.parts
        if part.query and part.span not in out
        if not (FacetKind.LANGUAGE in kinds and is_of_languages(part.query))
    )
    query = All(tuple(kept))
    return [release for release in RELEASES if matches(query, release, around(release))]


def is_of_languages(query: Query) -> bool:
    """One language, or some of which any will do."""
    return isinstance(query, Language) or (
        isinstance(query, Some) and all(isinstance(one, Language) for one in query.parts)
    )


def told(answer: Facets, kind: FacetKind) -> dict[str, int]:
    named = [facet for facet in answer.facets if facet.kind is kind]
    return {value.name: value.releases for facet in named for value in facet.values}


@given(TYPED)
@settings(max_examples=max(EXAMPLES // 10, 1), deadline=None)
def test_each_step_finds_as_much_as_it_says(index: Index, text: str) -> None:
    for facet in facets(index, text, BESIDE).facets:
        for value in facet.values:
            if not value.chosen:
                assert value.releases == len(found(value.query)), (facet.kind, value)
            assert len(value.query) < len(text) + 60


@given(TYPED)
@settings(max_examples=max(EXAMPLES // 5, 1), deadline=None)
def test_months_years_and_languages_are_counted_as_by_hand(index: Index, text: str) -> None:
    answer = facets(index, text, BESIDE)
    dates = [release.date for release in but(text, FacetKind.YEAR) if release.date]
    months = Counter(date.replace(day=1) for date in dates)
    assert [(each.first, each.releases) for each in answer.months] == sorted(months.items())
    years = Counter(f"{date.year}" for date in dates)
    assert {name: n for name, n in told(answer, FacetKind.YEAR).items() if n} == years
    spoken = Counter(r.language for r in but(text, FacetKind.LANGUAGE) if r.language)
    assert {name: n for name, n in told(answer, FacetKind.LANGUAGE).items() if n} == spoken


def test_every_issuer_of_what_is_found_is_told_unless_there_are_too_many(index: Index) -> None:
    issued = {" ".join(words(r.issuer)) for r in found("moon ") if r.issuer and words(r.issuer)}
    names = {" ".join(words(name)) for name in told(facets(index, "moon "), FacetKind.ISSUER)}
    assert names == issued if len(issued) <= MOST else names < issued


def test_what_is_left_out_of_a_facet_is_said_and_told_where_it_is_wanted(tmp_path: Path) -> None:
    """A year of eighteen, an issuer of fifteen in two spellings each, and one language."""
    index = Index(tmp_path / "index")
    names = [f"House {n}" for n in range(15)] + [f"HOUSE {n}" for n in range(15)]
    index.add(
        [
            Release(
                Source("a.txt", "txt", f"{id}"),
                id,
                issuer=name,
                date=datetime.date(2000 + id % 18, 1, 1),
                language="en",
            )
            for id, name in enumerate(names)
        ],
        {},
        {},
    )
    for most, more in ((MOST, {"issuer", "year"}), (15, {"year"}), (18, set()), (100, set())):
        found = {facet.kind: facet for facet in facets(index, "", most=most).facets}
        assert {kind for kind, facet in found.items() if facet.more} == more
        issuers = found[FacetKind.ISSUER].values
        assert [value.releases for value in issuers] == [2] * min(most, 15)
        assert len(found[FacetKind.YEAR].values) == min(most, 18)
    index.close()


@pytest.fixture
def few(tmp_path: Path) -> Iterator[Index]:
    def release(id: int, issuer: str, year: int, language: str = "en") -> Release:
        source = Source("a.txt", "txt", f"{id}")
        day = datetime.date(year, 5, 7)
        return Release(source, id, issuer=issuer, date=day, language=language, headline="Moon rise")

    index = Index(tmp_path / "index")
    index.add(
        [
            release(0, "Orbita", 2012),
            release(1, "ORBITA", 2013),
            release(2, "Cnes", 2013, "fr"),
            release(3, "Orbita Labs", 2014),
        ],
        {},
        {},
    )
    yield index
    index.close()


def facet(index: Index, text: str, kind: FacetKind) -> Facet:
    return next(facet for facet in facets(index, text).facets if facet.kind is kind)


def queries(index: Index, text: str, kind: FacetKind) -> dict[str, str]:
    return {value.name: value.query for value in facet(index, text, kind).values}


def test_spellings_of_one_issuer_are_one_and_a_longer_name_is_another(few: Index) -> None:
    counted = {value.name: value.releases for value in facet(few, "", FacetKind.ISSUER).values}
    assert {name.upper(): n for name, n in counted.items()} == {
        "ORBITA": 3,  # its name stands in that of the labs too
        "CNES": 1,
        "ORBITA LABS": 1,
    }


@pytest.mark.parametrize(
    ("text", "kind", "name", "query"),
    [
        ("", FacetKind.ISSUER, "Cnes", 'issuer:"Cnes"'),
        ("moon", FacetKind.ISSUER, "Cnes", 'issuer:"Cnes" moon'),
        ("moon ", FacetKind.ISSUER, "Cnes", 'moon issuer:"Cnes"'),
        ("rise moo", FacetKind.YEAR, "2013", "date:2013 rise moo"),
        ('"moon rise"', FacetKind.YEAR, "2013", '"moon rise" date:2013'),
        ('moon issuer:orbita "rise"', FacetKind.ISSUER, "Cnes", 'moon "rise" issuer:"Cnes"'),
        ("date:2013 rise ", FacetKind.YEAR, "2012", "rise date:2012"),
        ("after:2012 before:2014 rise ", FacetKind.YEAR, "2012", "rise date:2012"),
        ("rise lang:fr", FacetKind.LANGUAGE, "fr", "rise "),
        ("lang:fr ris", FacetKind.LANGUAGE, "fr", "ris"),
        ("date:2013", FacetKind.YEAR, "2013", ""),
        ("(moon rise", FacetKind.LANGUAGE, "fr", "lang:fr (moon rise"),
        ('"moon ri', FacetKind.LANGUAGE, "fr", 'lang:fr "moon ri'),
        ("moon is:unread", FacetKind.STATE, "unread", "moon "),
    ],
)  # fmt: skip
def test_a_value_is_taken_up_or_out_and_the_rest_means_what_it_meant(
    few: Index, text: str, kind: FacetKind, name: str, query: str
) -> None:
    assert queries(few, text, kind)[name] == query


def test_the_chosen_stand_first_beside_what_could_stand_in_their_place(few: Index) -> None:
    values = facet(few, "lang:fr", FacetKind.LANGUAGE).values
    assert [(value.name, value.chosen, value.releases) for value in values] == [
        ("fr", True, 1),
        ("en", False, 3),
    ]


def test_each_of_several_is_counted_by_itself_and_can_be_taken_out(few: Index) -> None:
    values = facet(few, "lang:fr OR lang:en rise ", FacetKind.LANGUAGE).values
    assert [(value.name, value.chosen, value.releases, value.query) for value in values] == [
        ("en", True, 3, "lang:fr rise "),
        ("fr", True, 1, "lang:en rise "),
    ]
    issuers = facet(few, 'issuer:"Orbita Labs" OR issuer:cnes ', FacetKind.ISSUER).values
    assert [(value.name.title(), value.chosen) for value in issuers] == [
        ("Cnes", True),
        ("Orbita Labs", True),
        ("Orbita", False),
    ]
    assert issuers[2].query in ('issuer:"Orbita"', 'issuer:"ORBITA"')
    assert issuers[2].releases == 3
    (year, *others) = facet(few, "date:2012 OR date:2014", FacetKind.YEAR).values
    assert (year.name, year.chosen, year.query) == ("2014", True, "date:2012")
    assert [(value.name, value.releases) for value in others] == [("2012", 1), ("2013", 2)]


def test_either_of_two_years_is_a_time_from_the_one_to_the_other(few: Index) -> None:
    answer = facets(few, "date:2012 OR date:2014")
    assert (answer.since, answer.until) == (datetime.date(2012, 1, 1), datetime.date(2014, 12, 31))
    assert facets(few, "date:2012 OR rise ").since is None


def test_a_month_is_told_of_whatever_dates_are_asked_for(few: Index) -> None:
    answer = facets(few, "date:2013..2014")
    assert [each.first.year for each in answer.months] == [2012, 2013, 2014]
    assert (answer.since, answer.until) == (datetime.date(2013, 1, 1), datetime.date(2014, 12, 31))


def test_without_an_index_there_is_nothing_to_narrow_by(tmp_path: Path) -> None:
    assert facets(Index(tmp_path / "none"), "moon") == Facets()


def test_a_search_and_its_facets_tell_of_the_same_releases(few: Index) -> None:
    for value in facet(few, "moon", FacetKind.ISSUER).values:
        assert search(few, value.query).total == value.releases
