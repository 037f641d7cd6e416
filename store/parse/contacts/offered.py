"""How surely an entry is offered to be contacted, and not merely printed."""

from itertools import pairwise

from store.model.contact import PhoneType
from store.parse.areas.contacts import Area
from store.parse.areas.tone import invites
from store.parse.contacts.entries import Entry, by_strip
from store.parse.facts.index import EmailFound, PhoneFound
from store.parse.kinds.calls import is_called
from store.parse.kinds.context import Context, boxes_of, resembles
from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import ABOUT, WHO, Kind
from store.parse.words.book import tokens_of, vocabulary
from store.parse.words.table import lists_of

_ENROLLING = lists_of("enrolling")
_SURE_NAME = 3.0
_SURE_WEIGHT = 2.0
_SIGNS = ((), (",", ":"))
_STOPS = (".", "!")
_SURE_DESK = 2.0
_BRANCH = 3.0


def score_of(entry: Entry, area: Area, text: str, context: Context) -> float:
    """2 and more counts; a heading, a name, a role and a desk speak for it."""
    phones = [fact for piece in entry.facts if isinstance(fact := piece.fact, PhoneFound)]
    named = _weight_of_name(entry, context)
    score = 3.0 * (entry.heading is not None) + named
    score += 1.0 * bool(entry.of(Kind.ROLE)) + _weight_of_desk(entry)
    if not entry.of(*WHO) and _is_press_box(entry):
        score += 2.0
    if area.sentence:
        asked = invites(text[area.start : area.end])
        offered = _is_at_number(entry) or _is_introduced(entry) or _is_press_box(entry, "press")
        score += 2.0 if asked or entry.heading else 0.0 if offered else -4.0
    score += 0.5 * bool(entry.of(Kind.NAME) and 0 < len(phones) < len(entry.facts))
    score += 1.0 * _is_card(entry)
    score -= _doubt_of_nobody(entry)
    if entry.heading is None:
        score -= _doubt(entry, area)
    if any(phone.general for phone in phones) and named < _SURE_WEIGHT:
        score -= 6.0 if entry.of(Kind.NAME) else 3.0
    if (
        entry.facts
        and all(phone.type is PhoneType.FAX for phone in phones)
        and len(phones) == len(entry.facts)
    ):
        score -= 3.0
    return score - 4.0 * any(phone.refused for phone in phones)


def _is_card(entry: Entry) -> bool:
    """A name at the head of a block, and right below whom they work for, or as what."""
    return any(
        name.kind is Kind.NAME
        and name.alone
        and name.gap
        and below.kind in ABOUT
        and below.gap == 0
        for name, below in pairwise(entry.pieces)
    )


def _doubt_of_nobody(entry: Entry) -> float:
    """What speaks against numbers and addresses of nobody who is named."""
    enrolling = _is_enrolling(entry) or _is_enrolment(entry)
    doubt = 6.0 * (not entry.of(Kind.NAME) and enrolling)
    if entry.heading is None or entry.of(*WHO):
        return doubt
    doubt += 2.0 * (entry.heading.before in _STOPS)
    return doubt + 3.0 * _is_general(entry.heading.text)


def _doubt(entry: Entry, area: Area) -> float:
    """What speaks against an entry that no heading announces."""
    doubt = 0.5 * area.aside
    if area.elsewhere:
        told = entry.of(Kind.NAME) if area.sentence else entry.of(*WHO)
        doubt += (2.0 if area.sentence else 0.0) if told else 4.0
    if entry.of(Kind.ADDRESS) and not (area.sentence or entry.of(*WHO)):
        doubt += 1.0
    return doubt + 2.0 * _is_footer(entry)


def _is_footer(entry: Entry) -> bool:
    """A house, its street and its secretary on one line."""
    kinds = [piece.kind for piece in entry.pieces]
    line = all(piece.gap is None for piece in entry.pieces[1:])
    return line and kinds[:2] == [Kind.ORGANIZATION, Kind.ADDRESS] and Kind.NAME not in kinds


def _is_general(heading: str) -> bool:
    """A heading that offers a whole house's number: "读者咨询"."""
    return tokens_of(heading) in vocabulary("general")


def follows_on(entry: Entry, counted: Entry | None) -> float:
    """The line right below one that counts is likely of the same list."""
    if counted is not None and is_branch(entry) and is_branch(counted):
        return _BRANCH
    if counted is None or not entry.of(*WHO, Kind.ROLE):
        return 0.0
    if counted.heading and not entry.heading:
        return 0.0
    gap = entry.pieces[0].gap
    return 0.0 if gap is not None and gap > 1 else 0.5 if gap else 1.5


def is_branch(entry: Entry) -> bool:
    """A house with its street and its numbers, as in a list of such blocks."""
    return not entry.of(*WHO) and bool(entry.of(Kind.ORGANIZATION) and entry.of(Kind.ADDRESS))


def _is_at_number(entry: Entry) -> bool:
    """An office or a person right before a number: "with the Heritage Office at 01 …"."""
    return any(
        behind.fact
        and before.after in ("", *_SIGNS[before.kind is Kind.DESK or _is_labelled(behind)])
        and before.kind in (*WHO, Kind.ORGANIZATION)
        for before, behind in pairwise(entry.pieces)
    ) or any(p.kind is Kind.DESK and is_called(entry.pieces, i) for i, p in enumerate(entry.pieces))


def _is_labelled(piece: Piece) -> bool:
    return isinstance(piece.fact, PhoneFound) and piece.fact.labelled


def _is_introduced(entry: Entry) -> bool:
    """A name with its role right behind and a fact in the same sentence, or with an address that
    bears it."""
    boxes = [f.address for p in entry.facts if isinstance(f := p.fact, EmailFound) and f.address]
    return any(resembles(name.text, boxes_of(boxes)) for name in entry.of(Kind.NAME)) or any(
        before.kind is Kind.NAME and behind.kind is Kind.ROLE and behind.before == ","
        for sentence in by_strip(entry.pieces)
        if any(piece.fact for piece in sentence)
        for before, behind in pairwise(sentence)
    )


def _is_press_box(entry: Entry, *lists: str) -> bool:
    """An address that is an office's, or by `lists` the press's, by what stands before the sign."""
    boxes = [f.address for p in entry.facts if isinstance(f := p.fact, EmailFound) and f.address]
    words = tuple(word for box in boxes for word in tokens_of(box.partition("@")[0]))
    return vocabulary(*(lists or ("desks", "audiences"))).found_in(words)


def _is_enrolling(entry: Entry) -> bool:
    """There are only mailboxes for guests who register, or for subscribers."""
    boxes = [
        fact.address.partition("@")[0] if isinstance(fact, EmailFound) and fact.address else ""
        for fact in (piece.fact for piece in entry.facts)
    ]
    return bool(boxes) and all(tokens_of(box).hold(_ENROLLING) for box in boxes)


def _is_enrolment(entry: Entry) -> bool:
    """Guests register there, or subscribers, and no office is named: "Anmeldung: …"."""
    desks = entry.of(Kind.DESK)
    told = bool(desks) and all(tokens_of(desk.text).hold(_ENROLLING) for desk in desks)
    return told and not entry.of(Kind.ORGANIZATION)


def _weight_of_desk(entry: Entry) -> float:
    """The name of an office speaks for itself, a topic before a number does not."""
    desks = [p for p in entry.of(Kind.DESK) if not vocabulary("general").ending(tokens_of(p.text))]
    scores = [piece.reading.score for piece in desks if piece.reading]
    return 0.0 if not scores else 2.5 if max(scores) >= _SURE_DESK else 1.0


def _weight_of_name(entry: Entry, context: Context) -> float:
    """A sure name is enough by itself; one that only looks like a name is not."""
    names = entry.of(Kind.NAME)
    if not names:
        return 0.0
    best = max(piece.reading.score if piece.reading else 0.0 for piece in names)
    sure = best >= _SURE_NAME or any(resembles(piece.text, context.boxes) for piece in names)
    return 2.0 if sure else 1.0
