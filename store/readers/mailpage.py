"""The page on which an archive of a mailing list shows one mail, as the mail that it is."""

from itertools import takewhile

from msgspec import structs

from store.model.document import Document, Part, PartKind
from store.readers.forward import Forwarded, headers_in, innermost_header, is_answer
from store.readers.mailtext import around
from store.text.letters import letters

_SEARCHED = 2_000  # characters


def may_show_mail(text: str) -> bool:
    """A cheap question: a mail's header holds an address near the top."""
    return "@" in text[:_SEARCHED]


def as_mail(page: Document) -> Document:
    """A page with the mail's subject and sender as its own, and the header as CHROME.

    It is one where the header of its first mail stands at the top and says what the page is
    called; any other page, which may quote a mail, is left as it is.
    """
    outer = next(headers_in(page.text), None)
    if outer is None or outer.at > _SEARCHED or not _is_called(page, outer):
        return page
    subject, sender, moment, start, above = outer.subject, outer.sender, outer.sent, outer.start, ""
    inner = innermost_header(page.text[outer.start :])
    if inner and not is_answer(subject):
        subject, sender = inner.subject or subject, inner.sender or sender
        moment, start, above = inner.sent or moment, outer.start + inner.start, inner.above.strip()
    return structs.replace(
        page,
        parts=around(page.text, page.parts, start, _listed_from(page)),
        title=None,
        titles=(),
        subject=subject,
        sender=sender,
        sent=moment,
        note=above or None,
    )


def _is_called(page: Document, header: Forwarded) -> bool:
    subject = letters(header.subject or "")
    return bool(subject) and any(
        subject in letters(title) for title in (*page.titles, page.title or "")
    )


def _listed_from(page: Document) -> int:
    """Where the links to other mails begin: a list is the last of the page, and its only one."""
    last: list[Part] = [*takewhile(_is_item, reversed(page.parts))]
    others = page.parts[: len(page.parts) - len(last)]
    if not last or any(map(_is_item, others)) or last[0].span.end < len(page.text):
        return len(page.text)
    return last[-1].span.start


def _is_item(part: Part) -> bool:
    return part.kind is PartKind.ITEM
