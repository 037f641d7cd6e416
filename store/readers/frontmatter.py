"""What a file for a generator of sites says of itself above its text, in YAML, TOML or tags."""

import datetime
import re
from html import unescape

from msgspec import Struct

from store.readers.moments import moment

_BLOCK = re.compile(
    r"(---|\+\+\+)[ \t]{0,9}\n"
    r"(?P<fields>(?:[^\n]{0,2000}\n){0,200}?)"
    r"(?:\1|\.\.\.)[ \t]{0,9}(?:\n|$)"
)
_OPEN = re.compile(
    r"\s{0,9}(?P<fields>(?:[A-Za-z_-]{1,40}[ \t]{0,9}:(?:[ \t][^\n]{0,2000})?\n){2,40})\n"
)
"""Fields over the first empty line, between no signs, as some generators of sites have them."""
_FIELD = re.compile(
    r"^([A-Za-z_-]{1,40})[ \t]{0,9}[:=][ \t]{0,9}([^\n]{0,2000}(?:\n(?:[ \t]|- )[^\n]{0,2000})*)",
    re.M,
)
_DEFINED = re.compile(
    r"(?:\s{0,9}(?:<define-tag\s{1,9}[\w-]{1,40}>[^<>]{0,2000}</define-tag>|#[^\n]{0,500}\n)){1,40}\n"
)
"""Tags and directives of the Website META Language, up to the first empty line."""
_TAGGED = re.compile(r"<define-tag\s{1,9}([\w-]{1,40})>([^<>]{0,2000})<")
_FOLDED = re.compile(r"[>|][+-]?\d?[+-]?")
_NESTED = re.compile(r"(?:- )?[\w-]{1,40}:(?: |$)")
_QUOTED = re.compile(r"\"((?:[^\"\\]|\\.){0,2000})\"|'((?:[^']|''){0,2000})'")
_ESCAPED = re.compile(r"\\([\"\\])|\\[nt]")
_TAG = re.compile(r"\{\{[^{}\n]{0,300}\}\}|\{%[^{}\n]{0,300}%\}")
_BROKEN = re.compile(
    r"^([A-Za-z_-]{1,40}:[ \t]{0,9}(?:'[^'\n]{0,2000}|\"[^\"\n]{0,2000}))\n"
    r"(?![A-Za-z_-]{1,40}:)(?=[^\n]{0,2000}['\"][ \t]*$)",
    re.M,
)
_NAMED = re.compile(r"(?:.*[\\/])?((?:19|20)\d\d-\d\d-\d\d)-[^\\/]+", re.S)
_READ = frozenset({"title", "date", "author", "publisher", "lang", "language"})
_SUBTITLES = (
    "subtitle", "sub-title", "sub_title", "subheading", "subheadline", "subhead",
    "standfirst", "tagline", "deck", "dek", "support_line",
)  # fmt: skip
"""What generators' themes call the line below a title; a summary or description is for searches."""
_OF_SITE = frozenset(
    {"slug", "layout", "lang", "tags", "tag", "category", "categories", "summary", "image",
     "thumbnail", "draft", "permalink", "published", "description", "authors", "author"}
)  # fmt: skip
"""Fields of which a text's own head has none or few, so that two of them tell a generator's."""


class Front(Struct, frozen=True):
    """The fields that a Document has a place for; the text begins at `end`."""

    end: int = 0
    title: str | None = None
    subtitle: str | None = None
    author: str | None = None
    published: datetime.datetime | None = None
    language: str | None = None


def front_matter(text: str, name: str) -> Front:
    """The front matter of a file; what names no field that is known is text.

    Its fields are read line by line, so that one which breaks YAML's rules (a colon in a title that
    is not quoted) costs nothing. Without a date among them it is of the day that its name begins
    with, as generators have it.
    """
    defined = _DEFINED.match(text)
    if defined:
        return _defined(defined)
    fenced = _BLOCK.match(text)
    block = fenced or _OPEN.match(text)
    if block is None:
        return Front()
    fields = _fields(block["fields"])
    told = fenced or ("title" in fields and not _OF_SITE.isdisjoint(fields))
    if not told or (_READ | _OF_SITE).isdisjoint(fields):
        return Front()
    return Front(
        end=block.end(),
        title=unescape(fields["title"]) if "title" in fields else None,
        subtitle=next((unescape(fields[name]) for name in _SUBTITLES if fields.get(name)), None),
        author=fields.get("author") or fields.get("publisher"),
        published=moment(fields.get("date", "")) or _day_of(name),
        language=(fields.get("lang") or fields.get("language") or "")[:2].lower() or None,
    )


def _defined(block: re.Match[str]) -> Front:
    """The fields of a block of tags, of which comments alone make none."""
    fields = {
        name.lower(): unescape(" ".join(said.split())) for name, said in _TAGGED.findall(block[0])
    }
    if not fields:
        return Front()
    day = fields.get("release_date") or fields.get("date") or ""
    return Front(end=block.end(), title=fields.get("pagetitle"), published=moment(day))


def body_of(text: str, front: Front) -> str:
    """The text below its front matter, without what a generator puts its own words in place of:
    the tags of Liquid, Jinja and Go's templates."""
    return _TAG.sub("", text[front.end :]) if front.end else text


def _day_of(name: str) -> datetime.datetime | None:
    named = _NAMED.fullmatch(name)
    return moment(named[1]) if named else None


def _fields(block: str) -> dict[str, str]:
    """The first of each name; a value in quotes may go on at the beginning of the next line."""
    fields = dict[str, str]()
    for name, value in _FIELD.findall(_BROKEN.sub(r"\1 ", block)):
        fields.setdefault(name.lower(), _value(value))
    return fields


def _value(raw: str) -> str:
    """A value on one line; a list's items stand behind commas, a table within it is none."""
    first, *below = (line.strip() for line in raw.split("\n"))
    if not first and any(_NESTED.match(line) for line in below):
        return ""
    if below and not first and all(line.startswith("- ") for line in below if line):
        return ", ".join(_unquoted(line[2:]) for line in below if line)
    if first.startswith("[") and first.endswith("]"):
        return ", ".join(_unquoted(item) for item in first[1:-1].split(","))
    head = [] if _FOLDED.fullmatch(first) else [first]
    return _unquoted(" ".join(filter(None, (*head, *below))))


def _unquoted(text: str) -> str:
    text = text.strip()
    found = _QUOTED.match(text)
    if found is None or text[found.end() :].strip()[:1] not in ("", "#"):
        return text
    if found[1] is None:
        return found[2].replace("''", "'")
    return _ESCAPED.sub(lambda sign: sign[1] or " ", found[1])
