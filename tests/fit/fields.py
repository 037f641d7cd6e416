"""The fields that are fitted: their candidates, which of these are right, and how they are told."""

import re
import unicodedata
from collections.abc import Callable, Hashable
from typing import Any, NamedTuple

from store.parse.areas.head import folded
from store.parse.areas.rows import Rows
from store.parse.fields import date, headline, place, subhead
from store.parse.fields.candidates.headline import NONE, Candidate, forms
from store.parse.fields.choice import Contest
from store.parse.page.sheet import lines_of
from store.parse.pipeline import Ground
from tests.fit.cases import Case


class Field(NamedTuple):
    """`contest` makes the candidates of a case, given its headline where that is asked for."""

    name: str
    strength: float
    contest: Callable[[Ground, Candidate], Contest[Any]]
    value: Callable[[Any], Any]
    meant: Callable[[Any], Hashable]


def _runs(ground: Ground, _: Candidate) -> Contest[Any]:
    """The runs of rows, each with the headlines that it may hold."""
    rows = ground.rows
    found = headline.run_candidates(rows)
    return Contest(
        [[form.value for form in forms(run, rows)] for run in found.candidates], found.asked
    )


FIELDS = (
    Field("runs", 0.6, _runs, lambda values: values, tuple),
    Field(
        "headline",
        0.6,
        lambda ground, _: headline.candidates(ground.rows, every=True),
        lambda one: one.value or None,
        lambda one: folded(one.value),
    ),
    Field(
        "subhead",
        0.7,
        lambda ground, head: subhead.candidates(head, ground.rows),
        lambda one: one.value,
        lambda one: folded(one.value or ""),
    ),
    Field(
        "date",
        0.5,
        lambda ground, _: date.candidates(
            ground.rows, lines_of(ground.rows.document), ground.habits
        ),
        lambda one: one.value,
        lambda one: one.value,
    ),
    Field(
        "place",
        0.5,
        lambda ground, _: place.candidates(ground.rows),
        lambda one: one.value,
        lambda one: one.value,
    ),
)


def fold(value: object) -> str:
    """Case, width, quotes and blanks do not count."""
    text = unicodedata.normalize("NFKC", str(value or "")).casefold()
    text = re.sub(r"[‐-―−]", "-", text).replace("’", "'").replace("‘", "'")
    return " ".join(re.sub(r"[“”«»„\"]", "", text).split()).strip(" .,:;-|/·•*")


def is_right(field: str, case: Case, value: object) -> bool:
    """Whether a value, or one of a list of them, is the case's answer."""
    if isinstance(value, list):
        return case.truth.get("headline", "-") is not None and any(
            is_right("headline", case, one) for one in value
        )
    if case.is_weak:
        return value is not None and _is_told(field, case.truth, value)
    return fold(case.truth.get(field)) == fold(value)


def _is_told(field: str, truth: dict[str, Any], value: object) -> bool:
    """A publisher tells of some fields only, of a headline maybe but its words in an address."""
    if field == "headline" and "slug" in truth:
        return _words(value) == [word for word in truth["slug"].split("-") if word != "s"]
    if field == "headline":
        return _words(truth.get("headline")) == _words(value)
    return field == "date" and truth.get("date") == str(value)


def _words(text: object) -> list[str]:
    plain = unicodedata.normalize("NFKD", str(text or "").casefold())
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return [word for word in re.findall("[a-z0-9]+", bare) if word != "s"]


def true_headline(case: Case, rows: Rows) -> Candidate:
    """The candidate that is the case's headline; none where there is no such."""
    found = headline.candidates(rows, every=True).candidates
    return next((one for one in found if is_right("headline", case, one.value or None)), NONE)
