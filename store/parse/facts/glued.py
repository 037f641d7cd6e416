"""Addresses and numbers that lost the blanks around them, as in lines that a wire has joined."""

import re

from store.parse.words.book import vocabulary

_NUMBER_AHEAD = re.compile(r"(?:[\d-]*\d{4}|x\d{1,5})(?=[^\W\d_])")
_WORD_AND_NUMBER_AHEAD = re.compile(r"[^\W\d_]{3,}[2-9]\d\d([.-])[2-9]\d\d\1\d{4}(?=[^\W\d_])")
_ZIP = re.compile(r"\b[A-Z]{2} \Z")
_RANK_AHEAD = re.compile(r"[A-Z]{2,4}(?=[a-z])")
_LABEL_AHEAD = re.compile(r"[A-Z][a-z]+(?=[A-Z])")
_AGENCY_AHEAD = re.compile(r"[A-Z]{2}(?=[A-Z][a-z])")
_WORD_AHEAD = re.compile(r"(?:[A-Z][a-z]+)?[^\W\d_a-zß-ÿ][a-zß-ÿ]{2,}[a-zß-ÿ.-]*")
_PARTS = re.compile(r"[._-]")
_WORDS = re.compile(r"[^\W\d_]+")
_WORD_BEHIND = re.compile(r"\.[a-z]{2,}?(?=[^\W\d_a-zß-ÿ]|\d|www\.)")
_LAST_WORD = re.compile(r"([^\W\d_]+)[^\w]*\Z")
_SHORTEST = 3
_NEAR = 80  # characters
_OF_NUMBER = (*"0123456789", ")")
_AMERICAN = re.compile(r"\(?[2-9]\d\d\)?[ .-]{0,2}[2-9]\d\d[-. ]\d{4}(?!\d)")
_TOKEN = re.compile(r"\S+\Z")
_AHEAD = (
    (_RANK_AHEAD, ("roles",)),
    (_AGENCY_AHEAD, ("functions",)),
    (_LABEL_AHEAD, ("voice", "mobile", "email")),
)
_CODE_AHEAD = re.compile(r"[\d/=&?%_#]")  # of an address on the web, or of a longer code


def box_of(local: str, before: str, host: str) -> str:
    """What of the words before the sign is the mailbox; `before` is the text up to them.

    A number is cut off, a rank in capitals, and the label of a number; a word that begins with a
    capital, where what is left bears the name before it, is a press office's box, or is what the
    host is called.
    """
    number = _NUMBER_AHEAD.match(local)
    if number and (before.rstrip()[-1:] in _OF_NUMBER or _ZIP.search(before)):
        return local[number.end() :]
    for ahead, lists in _AHEAD:
        word = ahead.match(local)
        if word and (word[0].lower(),) in vocabulary(*lists):
            return local[word.end() :]
    both = _WORD_AND_NUMBER_AHEAD.match(local)
    if both:
        return local[both.end() :]
    if not _WORD_AHEAD.fullmatch(local) or _is_whole(local, before):
        return local
    word = _LAST_WORD.search(before)
    given = word[1].lower() if word else ""
    for at in range(len(local) - 2, _SHORTEST - 1, -1):
        box = local[at:].lower()
        if _is_box(box, local[:at].lower(), given, host) or _is_named(box, before):
            return local[at:]
    return local


def _is_whole(local: str, before: str) -> bool:
    """Given and family name as they stand before: "Ruth Woodley", "RuthWoodley@…"."""
    near = [one.lower() for one in _WORDS.findall(before[-_NEAR:])]
    return any(local[at].isupper() and local[:at].lower() in near for at in range(1, len(local)))


def _is_named(box: str, before: str) -> bool:
    """Both halves of it stand in the words before, which may have run together."""
    halves = _PARTS.split(box)
    near = before[-_NEAR:]
    told = all(len(half) >= _SHORTEST and half.capitalize() in near for half in halves)
    return len(halves) > 1 and told


def _is_box(box: str, ahead: str, given: str, host: str) -> bool:
    if len(given) >= _SHORTEST and (given in box or (ahead in box and len(ahead) >= _SHORTEST)):
        return True
    if len(ahead) < _SHORTEST + 1 or not given:
        return False
    return (box,) in vocabulary("desks", "audiences", "functions") or (
        len(box) > _SHORTEST and host.startswith(box)
    )


def host_in(host: str) -> int:
    """How many characters of what stands behind the sign are the host: no domain has a digit or a
    capital behind small letters."""
    ends = list(_WORD_BEHIND.finditer(host))
    return ends[0].end() if ends else len(host)


def is_number_alone(text: str, start: int) -> bool:
    """What begins there is a whole number, though a word or an address runs into it."""
    if text[start] == "+":
        return True
    if not _AMERICAN.match(text, start):
        return False
    token = _TOKEN.search(text[:start][-80:])
    if text[start] == "(" or token is None:
        return text[start] == "("
    return "@" in token[0] or _is_word(token[0])


def _is_word(token: str) -> bool:
    """A word that is no label of a number which nobody calls."""
    word = _LAST_WORD.search(token)
    if word is None or len(word[1]) < _SHORTEST or word.end(1) < len(token):
        return False
    return (word[1].lower(),) not in vocabulary("figures") and not _CODE_AHEAD.search(token)
