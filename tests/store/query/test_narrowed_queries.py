"""Several values of one facet in a query: either of them is enough."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.model.facets import FacetKind
from store.query.narrowing import STATES, facet_of, meant, narrowed, narrowing
from store.query.parser import parse
from tests.store.index.test_meaning import TYPED

NOW = datetime.datetime(2021, 3, 4, 5, 6, tzinfo=datetime.UTC)
CNES, ESA, ORBITA = ((FacetKind.ISSUER, f'issuer:"{name}"') for name in ("CNES", "ESA", "Orbita"))
FRENCH, ENGLISH = ((FacetKind.LANGUAGE, f"lang:{code}") for code in ("fr", "en"))
LATER, TECH = ((FacetKind.TAG, f'tag:"{tag}"') for tag in ("later", "tech"))
UNREAD, STARRED = ((FacetKind.STATE, f"is:{state}") for state in ("unread", "starred"))
OF_2013 = (FacetKind.YEAR, "date:2013")


@pytest.mark.parametrize(
    ("text", "picked", "then"),
    [
        ("", [CNES, ESA], 'issuer:"CNES" OR issuer:"ESA"'),
        ("moon ", [CNES, ESA], 'moon issuer:"CNES" OR issuer:"ESA"'),
        ("moo", [CNES, ESA], 'issuer:"CNES" OR issuer:"ESA" moo'),
        ("issuer:cnes moon", [ESA], 'issuer:cnes OR issuer:"ESA" moon'),
        ("issuer:cnes moon", [CNES], "moon"),
        ("issuer:cnes moon", [CNES, ESA], 'issuer:"ESA" moon'),
        ("issuer:(cnes OR esa) moon", [CNES], "issuer:esa moon"),
        (
            "issuer:(cnes OR esa) moon",
            [ORBITA],
            'issuer:cnes OR issuer:esa OR issuer:"Orbita" moon',
        ),
        ("issuer:a OR issuer:b OR issuer:cnes x", [CNES], "issuer:a OR issuer:b x"),
        ("issuer:cnes OR moon x", [ESA], 'issuer:"ESA" issuer:cnes OR moon x'),
        ("-issuer:cnes ", [CNES], '-issuer:cnes issuer:"CNES"'),
        ("", [CNES, FRENCH, ENGLISH], 'issuer:"CNES" lang:fr OR lang:en'),
        ("tag:later tag:tech moon ", [LATER], "tag:tech moon "),
        ('tag:"later" ', [TECH], 'tag:"later" OR tag:"tech" '),
        ("is:unread", [STARRED], "is:unread OR is:starred"),
        ("-is:starred ", [UNREAD], "-is:starred is:unread"),
        ("date:2012 OR date:2014 moon ", [OF_2013], "date:2012 OR date:2014 OR date:2013 moon "),
    ],
)
def test_what_is_picked_is_asked_for_beside_what_is_asked_for(text, picked, then):
    assert narrowed(text, picked, NOW) == then


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("issuer:cnes ", FacetKind.ISSUER),
        ("issuer:cnes OR issuer:esa ", FacetKind.ISSUER),
        ("issuer:cnes OR moon ", None),
        ("-issuer:cnes ", None),
        ("cnes ", None),
        ("after:2012", FacetKind.YEAR),
        ("lang:fr", FacetKind.LANGUAGE),
        ("tag:later ", FacetKind.TAG),
        *((f"is:{state}", FacetKind.STATE) for state in STATES),
        ("is:read", None),
        ("has:embargo", None),
    ],
)
def test_a_part_of_a_query_is_about_one_facet_or_none(text, kind):
    (part,) = parse(text, NOW).parts
    assert facet_of(part.query) is kind


PICKS = st.lists(
    st.sampled_from([CNES, ESA, ORBITA, FRENCH, ENGLISH, LATER, TECH, UNREAD, STARRED, OF_2013]),
    min_size=1,
    max_size=5,
    unique=True,
)


@given(TYPED, PICKS)
@settings(max_examples=200, deadline=None)
def test_what_is_picked_is_asked_for_and_what_is_picked_again_is_not(text, picked):
    once = narrowed(text, picked, NOW)
    for kind, term in picked:
        before = narrowing(text, kind, NOW).asks_for(meant(term, NOW))
        assert narrowing(once, kind, NOW).asks_for(meant(term, NOW)) is not before


@given(TYPED, PICKS)
@settings(max_examples=200, deadline=None)
def test_all_else_means_what_it_meant(text, picked):
    def others(query):
        meaning = parse(query, NOW)
        out = {ask.span for kind in FacetKind for ask in narrowing(query, kind, NOW).asks}
        return [part.query for part in meaning.parts if part.span not in out]

    assert others(narrowed(text, picked, NOW)) == others(text)
