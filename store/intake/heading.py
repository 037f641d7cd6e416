"""What a mail's subject or a page's title says beyond the text below it."""

import re
from collections.abc import Sequence
from itertools import accumulate

from store.model.document import Document
from store.parse.words.book import tokens_of, vocabulary
from store.parse.words.level import levelled
from store.text.wording import GAP, wording

_REPLY = re.compile(
    r"\s*(?:re|res|fwd?|aw|antw|antwort|wg|tr|rv|sv|vs|vb|vl|vá|tb|odp|pd|enc|doorst|i|rif|bls|ynt|i̇lt|ilt|ha"
    r"|απ|πρθ|отв|на|пер|回复|答复|转发|回覆|轉寄|返信|転送|회신|전달)(?:\s?\[\d{1,3}\])?\s?[:：]\s*",
    re.I,
)
_PARTED = re.compile(r"\s+[-–—|·:»«]{1,3}\s+|\s?[|»]\s?|\s?::\s?|[:：]\s*")
_HUNG = re.compile(r"\s+[-–—]{1,3}\s+|[:：]\s*")  # by which also more than a site is hung on


def beyond(document: Document, lines: Sequence[str]) -> tuple[str, ...]:
    """The wording of subject and title, as far as neither `lines` nor a convention say it.

    `lines` are those of the text as `worded_lines` gives them. Reply marks, words for the sort of
    text, the sender's own name and what a site hangs onto its titles say nothing.
    """
    text = _Text(lines)
    subject = _without_reply(document.subject or "")
    said = (
        _beyond(subject, text, document.sender),
        _beyond(_without_site(document), text, document.sender),
    )
    return tuple(filter(None, said))


class _Text:
    """The wording of a text, with the places at which its lines begin and end."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.whole = "".join(lines)
        self._ends = frozenset(accumulate(map(len, lines), initial=0))

    def says(self, said: str) -> bool:
        """Whether whole lines say it; the first of them alone where it breaks off."""
        cut, said = said.endswith("..."), said.rstrip(".")
        at = self.whole.find(said) if said else -1
        while at >= 0:
            end = at + len(said)
            if self._begins_at(at) and (cut or self._ends_at(end)):
                return True
            at = self.whole.find(said, at + 1)
        return not said

    def _begins_at(self, at: int) -> bool:
        return at in self._ends or (self.whole[at - 1 : at] == GAP and at - 1 in self._ends)

    def _ends_at(self, end: int) -> bool:
        return end in self._ends or (self.whole[end : end + 1] == "." and end + 1 in self._ends)


def _without_reply(subject: str) -> str:
    while (found := _REPLY.match(subject)) and found.end() < len(subject):
        subject = subject[found.end() :]
    return "" if found else subject


def _without_site(document: Document) -> str:
    """A page's title without what its site hangs onto it.

    That stands behind a sign that parts, or is a name which the page has elsewhere; it counts
    nothing and marks no later version.
    """
    title = document.title or ""
    parted = list(_PARTED.finditer(title))
    elsewhere = wording(document.text) if parted else ""
    while parted:
        last = parted.pop()
        name = title[last.end() :]
        known = wording(name) in elsewhere or not _HUNG.fullmatch(last[0])
        if not last.start() or not known or not _may_be_site(name):
            break
        title = title[: last.start()]
    return title


def _beyond(title: str, text: _Text, sender: str | None) -> str:
    """Empty where it says nothing."""
    whole = wording(title)
    if not whole or text.says(whole):
        return ""
    parts = [part for part in _PARTED.split(title) if part.strip()]
    own = wording(sender or "")
    said = [wording(part) for part in parts]
    headline = next((n for n in _by_length(said) if text.says(said[n])), None)
    if headline is None:
        return whole
    for n, part in enumerate(parts):
        if not (n == headline or text.says(said[n]) or said[n] in own or _is_sort(part)):
            return whole
    return ""


def _by_length(said: Sequence[str]) -> list[int]:
    return sorted(range(len(said)), key=lambda n: -len(said[n]))


def _is_sort(part: str) -> bool:
    """It names the sort of text, or says that it may be used at once."""
    return not vocabulary("kinds", "immediate", "press").rest(tokens_of(levelled(part)))


def _may_be_site(part: str) -> bool:
    tokens = tokens_of(levelled(part))
    counts = any(character.isdigit() for character in part)
    return not counts and not vocabulary("revisions").found_in(tokens)
