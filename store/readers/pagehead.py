"""What a page says of itself outside of its text: titles, dates, publisher, language."""

import datetime
import html
import re
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from store.readers.cleaning import clean_line
from store.readers.jsonld import Linked, linked
from store.readers.moments import moment
from store.readers.pagetitles import hosts_of

_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,2000})", re.I)
_META = re.compile(r"<meta\s([^>]{1,4000})>", re.I)
_LINK = re.compile(r"<link\s([^>]{1,2000})>", re.I)
_PAIR = re.compile(
    r"""([a-z][a-z:_-]{0,30})\s{0,4}=\s{0,4}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'>]{1,4000}))""",
    re.I,
)
_NEWS = re.compile(r"""<html\s[^>]{0,1000}?\bnewsdate\s{0,4}=\s{0,4}["']?([\d-]{10})""", re.I)
"""As pages in XML that a site is built from say their day."""
_ROOT = re.compile(r"""<html\s[^>]{0,1000}?\blang\s{0,4}=\s{0,4}["']?([a-zA-Z]{2})\b""", re.I)
_TIME = re.compile(r"<time\b([^>]{0,500})>([^<]{0,100})", re.I)
_PRINTED = re.compile(
    r"itemprop\s{0,3}=\s{0,3}[\"']?datePublished\b([^>]{0,500})>([^<]{0,100})", re.I
)
_SAVED = re.compile(r"<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->")
_PUBLISHED = (
    *("article:published_time", "datepublished", "date", "dc.date", "dc.date.issued"),
    *("dcterms.date", "dcterms.issued", "dcterms.created", "pubdate", "publishdate"),
    *("publish-date", "date.issued", "parsely-pub-date", "og:published_time", "article.published"),
    *("publication_date", "sailthru.date", "citation_publication_date", "release_date"),
)
_TITLES = ("twitter:title", "dc.title", "dcterms.title", "parsely-title")
_SITES = ("og:site_name", "application-name")
_HEAD = 200_000


class PageHead(Struct, frozen=True):
    """`given` are the titles as they came, `sites` the names that its site may go by.

    `publisher` is the organisation that a page names as its author, else as its site.
    """

    title: str | None = None
    given: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    published: datetime.datetime | None = None
    dates: tuple[datetime.date, ...] = ()
    publisher: str | None = None
    site: str | None = None
    language: str | None = None
    address: str | None = None
    body: str | None = None


def page_head(markup: str) -> PageHead:
    """Read from the first 200,000 characters of `markup`, the rest for its JSON-LD and times."""
    head = markup[:_HEAD]
    metas, things = _metas(head), linked(markup)
    titled, root, saved = _TITLE.search(head), _ROOT.search(head), _SAVED.search(head)
    title = clean_line(html.unescape(titled[1])) if titled else None
    address = _canonical(head) or metas.get("og:url") or (clean_line(saved[1]) if saved else None)
    site = next(filter(None, (*map(metas.get, _SITES), *things.sites)), None)
    given = (metas.get("og:title"), *things.headlines[:1], title, *map(metas.get, _TITLES))
    moments = _moments(metas, things, markup)
    return PageHead(
        title=title or metas.get("og:title"),
        given=tuple(filter(None, given)),
        sites=tuple(filter(None, (site, *things.houses, *things.sites, *hosts_of(address)))),
        published=_agreed(moments),
        dates=tuple(dict.fromkeys(moment.date() for moment in moments)),
        publisher=next(
            filter(None, (*things.authors, metas.get("og:site_name"), *things.houses)), None
        ),
        site=site,
        language=root[1].lower() if root else None,
        address=address,
        body=max(things.bodies, key=len, default=None),
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


def _moments(metas: dict[str, str], things: Linked, markup: str) -> list[datetime.datetime]:
    """When it was published: by meta elements, JSON-LD, microdata, and one of its times."""
    said = [metas[name] for name in _PUBLISHED if name in metas]
    said += things.dates[:1]
    said += _NEWS.findall(markup[:_HEAD])[:1]
    said += [_value(found) for found in (_PRINTED.search(markup), _time(markup)) if found]
    return [known for text in said if (known := moment(text))]


def _time(markup: str) -> re.Match[str] | None:
    """The time element that says it is the article's, else the first."""
    times = [found for found, _ in zip(_TIME.finditer(markup), range(50), strict=False)]
    named = (found for found in times if "pub" in found[1].lower())
    return next(named, times[0] if times else None)


def _value(found: re.Match[str]) -> str:
    pairs = _pairs(found[1])
    return pairs.get("datetime") or pairs.get("content") or html.unescape(found[2])


def _agreed(moments: Sequence[datetime.datetime]) -> datetime.datetime | None:
    """The first on the day that is said most often."""
    days = Counter(moment.date() for moment in moments)
    return max(moments, key=lambda moment: days[moment.date()], default=None)
