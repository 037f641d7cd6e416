"""A saved web page to a Document."""

import html
import re

from store.errors import UnreadableError
from store.model.document import Document
from store.readers.encoding import decode
from store.readers.frontmatter import Front, body_of, front_matter
from store.readers.mailpage import as_mail, may_show_mail
from store.readers.pagehead import PageHead, page_head
from store.readers.pagetitles import titles_of
from store.readers.raw import contents
from store.readers.webpage import Page, render

_WAITING = (
    ("script", re.compile(r"<script[^>]{0,200}\btext/(?:html|template|x-)[^>]{0,200}>", re.I)),
    ("template", re.compile(r"<template\b[^>]{0,200}>", re.I)),
)
_BLOCK = re.compile(r"<(?:p|br|div|li)\b", re.I)
_HEADING = re.compile(r"<h[1-6]\b", re.I)
_WORD = re.compile(r"[^\W\d_]{4,}")
_LONGER, _MOST = 2, 0.5  # a line than a title; of its words, those that it has of the title's
_TAG = re.compile(r"<[^<>]{0,300}>")
_TOP = 3_000  # characters of a page, at which it says its title if it does
_ENOUGH = 400  # letters, of an article that is all of a release


def read_page(data: bytes, name: str, sha256: str) -> Document:
    """The one Document of a page; raises UnreadableError where it shows no text."""
    markup = decode(data)
    front = front_matter(markup, name)
    if front.end:
        markup = _titled(front, body_of(markup, front))
    head = page_head(markup)
    page = _whole(markup, head)
    if not page.text:
        raise UnreadableError("It is a page that shows no text.")
    document = Document(
        text=page.text,
        name=name,
        format="html",
        sha256=sha256,
        parts=page.parts,
        title=head.title or front.title,
        titles=titles_of(head.given, page.headings, head.sites),
        sender=head.publisher or front.author,
        published=head.published or front.published,
        dates=head.dates,
        site=head.site,
        language=head.language or front.language,
        address=head.address,
    )
    return as_mail(document) if may_show_mail(page.text) else document


def _titled(front: Front, body: str) -> str:
    """What a generator's page holds, under the titles that its site puts above it."""
    if not front.title or not (front.subtitle or _is_untitled(front.title, body)):
        return body
    below = f'<p class="subtitle">{html.escape(front.subtitle)}</p>' if front.subtitle else ""
    return f"<h1>{html.escape(front.title)}</h1>{below}{body}"


def _is_untitled(title: str, body: str) -> bool:
    """No heading and no short line at its top says the title, or most of it in other words."""
    if _HEADING.search(body):
        return False
    words = _words(title)
    lines = [line for line in _TAG.sub("\n", body[:_TOP]).split("\n") if line.strip()]
    short = (_words(line) for line in lines if len(line) < _LONGER * len(title))
    return not any(len(line & words) > len(line) * _MOST for line in short)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _whole(markup: str, head: PageHead) -> Page:
    """The page as it shows; or, where it holds far more for its scripts to show, that."""
    page = render(markup, head.given)
    if page.article >= _ENOUGH:
        return page
    waiting = [one for tag, opening in _WAITING for one in contents(markup, opening, tag)]
    longest = max(waiting, key=len, default="")
    pages = [render(f"<body>{one}", head.given) for one in (longest, _marked_up(head)) if one]
    fuller = max(pages, key=lambda page: page.article, default=page)
    return fuller if fuller.article > 2 * page.article else page


def _marked_up(head: PageHead) -> str:
    """A text that a page gives to machines as markup, under its title."""
    body = head.body or ""
    if body and not _BLOCK.search(body):
        paragraphs = (html.escape(line, quote=False) for line in body.split("\n"))
        body = "".join(f"<p>{line}</p>" for line in paragraphs if line.strip())
    title = head.given[0] if head.given else ""
    return f"<h1>{html.escape(title)}</h1><article>{body}</article>" if body else ""
