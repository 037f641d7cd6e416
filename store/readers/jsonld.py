"""What a page tells machines of its article in JSON-LD (schema.org), also in broken JSON."""

import html
import json
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import Struct

from store.readers.cleaning import clean_line
from store.readers.raw import contents

_SCRIPT = re.compile(r"<script[^>]{0,200}application/ld\+json[^>]{0,200}>", re.I)
_WRAPPED = re.compile(
    r"^\s*(?:/[/*]\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*/)?|(?://)?\s*(?:\]\]>|-->)\s*$"
)
_STRING = re.compile(
    r'"(headline|datePublished|articleBody)"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.)*)"', re.S
)
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage")
_MOST, _DEEPEST = 20, 4

Thing = dict[str, object]


class Linked(Struct, frozen=True):
    """`authors` are organisations only; `bodies` may hold markup; each in the page's order."""

    headlines: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    houses: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()


def linked(markup: str) -> Linked:
    """The scripts of a page, read one by one; one that is no JSON gives what strings it has."""
    bodies = islice(contents(markup, _SCRIPT, "script"), _MOST)
    scripts = [_WRAPPED.sub("", body) for body in bodies]
    things = [thing for script in scripts for thing in _things(script)]
    return Linked(
        headlines=_lines(thing.get("headline") for thing in things),
        dates=_lines(thing.get("datePublished") for thing in things),
        bodies=tuple(
            body for thing in things if isinstance(body := thing.get("articleBody"), str) and body
        ),
        authors=_lines(_name(thing.get("author")) for thing in things),
        houses=_lines(
            (
                *(_name(thing.get("publisher")) for thing in things),
                *(thing.get("name") for thing in _of_kind(things, "Organization")),
            )
        ),
        sites=_lines(thing.get("name") for thing in _of_kind(things, "WebSite")),
    )


def _of_kind(things: Sequence[Thing], kind: str) -> Iterator[Thing]:
    return (thing for thing in things if kind in str(thing.get("@type")))


def _lines(values: Iterator[object] | Sequence[object]) -> tuple[str, ...]:
    lines = (clean_line(html.unescape(value)) for value in values if isinstance(value, str))
    return tuple(line for line in lines if line)


def _things(script: str) -> Iterator[Thing]:
    try:
        data = json.loads(script, strict=False)
    except (ValueError, RecursionError):
        found: Thing = {name: _unescaped(value) for name, value in _STRING.findall(script)}
        return iter([found] if found else [])
    return _below(data, 0)


def _below(data: object, depth: int) -> Iterator[Thing]:
    """The objects of a script, those of its graph and those that its page is about."""
    if depth > _DEEPEST:
        return
    for thing in data if isinstance(data, list) else [data]:
        if isinstance(thing, dict):
            yield thing
            for name in _NESTED:
                yield from _below(thing.get(name), depth + 1)


def _unescaped(value: str) -> str:
    try:
        return str(json.loads(f'"{value}"', strict=False))
    except ValueError:
        return value


def _name(maker: object) -> object:
    """The name of an organisation, the first of several makers; a person is none."""
    one = maker[0] if isinstance(maker, list) and maker else maker
    if isinstance(one, dict) and one.get("@type") != "Person":
        return one.get("name")
    return None
