"""What a page says of itself outside of its text: title, dates, publisher, language."""

import datetime
import html
import json
import re
from collections.abc import Iterator

from msgspec import Struct

from store.readers.cleaning import clean_line

_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,2000})", re.I)
_META = re.compile(r"<meta\s([^>]{1,4000})>", re.I)
_LINK = re.compile(r"<link\s([^>]{1,2000})>", re.I)
_PAIR = re.compile(
    r"""([a-z][a-z:_-]{0,30})\s{0,4}=\s{0,4}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'>]{1,4000}))""",
    re.I,
)
_SCRIPT = re.compile(r"<script[^>]{0,200}application/ld\+json[^>]{0,200}>([^<]{1,200000})", re.I)
_ROOT = re.compile(r"""<html\s[^>]{0,1000}?\blang\s{0,4}=\s{0,4}["']?([a-zA-Z]{2})\b""", re.I)
_TIME = re.compile(r"""<time\s[^>]{0,300}?datetime\s{0,4}=\s{0,4}["']?([0-9T:.+Z-]{10,35})""", re.I)
_SAVED = re.compile(r"<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->")
_PUBLISHED = (
    *("article:published_time", "datepublished", "date", "dc.date", "dc.date.issued"),
    *("dcterms.date", "dcterms.issued", "dcterms.created", "pubdate", "publishdate"),
    *("publish-date", "date.issued"),
)
_HEAD = 200_000


class PageHead(Struct, frozen=True):
    """`publisher` is the organisation that a page names as its author, else as its site."""

    title: str | None = None
    published: datetime.datetime | None = None
    publisher: str | None = None
    language: str | None = None
    address: str | None = None


def page_head(markup: str) -> PageHead:
    """Read from the first 200,000 characters of `markup`."""
    head = markup[:_HEAD]
    metas = _metas(head)
    things = [thing for script in _SCRIPT.findall(head)[:20] for thing in _things(script)]
    title, root, saved = _TITLE.search(head), _ROOT.search(head), _SAVED.search(head)
    return PageHead(
        title=clean_line(html.unescape(title[1])) if title else metas.get("og:title"),
        published=_published(metas, things, head),
        publisher=_publisher(metas, things),
        language=root[1].lower() if root else None,
        address=_canonical(head)
        or metas.get("og:url")
        or (clean_line(saved[1]) if saved else None),
    )


def _metas(head: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for inner in _META.findall(head)[:300]:
        pairs = _pairs(inner)
        name = pairs.get("property") or pairs.get("name") or pairs.get("itemprop")
        value = clean_line(pairs.get("content"))
        if name and value:
            found.setdefault(name.lower(), value)
    return found


def _pairs(inner: str) -> dict[str, str]:
    return {
        name.lower(): html.unescape(double or single or bare)
        for name, double, single, bare in _PAIR.findall(inner)
    }


def _canonical(head: str) -> str | None:
    for inner in _LINK.findall(head)[:300]:
        pairs = _pairs(inner)
        if pairs.get("rel", "").lower() == "canonical" and pairs.get("href"):
            return clean_line(pairs["href"])
    return None


def _things(script: str) -> Iterator[dict[str, object]]:
    """The objects of a JSON-LD script, those of its graph among them."""
    try:
        data = json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return
    for thing in data if isinstance(data, list) else [data]:
        if isinstance(thing, dict):
            yield thing
            graph = thing.get("@graph")
            yield from (
                (item for item in graph if isinstance(item, dict))
                if isinstance(graph, list)
                else ()
            )


def _published(
    metas: dict[str, str], things: list[dict[str, object]], head: str
) -> datetime.datetime | None:
    said = [metas[name] for name in _PUBLISHED if name in metas]
    said += [str(thing["datePublished"]) for thing in things if thing.get("datePublished")]
    said += _TIME.findall(head)[:1]
    return next((moment for text in said if (moment := _moment(text))), None)


def _moment(text: str) -> datetime.datetime | None:
    try:
        return datetime.datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    except ValueError:
        return None


def _publisher(metas: dict[str, str], things: list[dict[str, object]]) -> str | None:
    authors = [thing["author"] for thing in things if thing.get("author")]
    for author in authors:
        one = author[0] if isinstance(author, list) and author else author
        if isinstance(one, dict) and one.get("@type") != "Person" and one.get("name"):
            return clean_line(str(one["name"]))
    organisations = (t.get("name") for t in things if "Organization" in str(t.get("@type")))
    named = next((str(name) for name in organisations if name), None)
    return metas.get("og:site_name") or clean_line(named)
