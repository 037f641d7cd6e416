"""What words are by what stands right before them: a second surname, an acronym, a small role."""

from collections.abc import Sequence

import msgspec

from store.parse.kinds.cutting import OPENING, Piece
from store.parse.phrases.companies import is_form, is_partnership
from store.parse.phrases.kind import TOLD, Kind, Reading
from store.parse.phrases.persons import is_given, read_name
from store.parse.words.book import is_wide, known_as, tokens_of, vocabulary
from store.parse.words.lexicon.names import CAPITAL_BEHIND
from store.parse.words.places import countries_of_state, is_place_word, is_region
from store.parse.words.table import SET_PHRASES, lists_of

_DEGREES = lists_of("degrees")
_WORK = lists_of("audiences", "functions")
_FIELDS, _FIELDS_JOINED = lists_of("fields"), lists_of("fields", "joins")
_TOLD = lists_of("voice", "mobile", "fax", "email", "web", "lands")
_DASHES = ("-", "–", "—")
_SMALL = lists_of("links", "joins", "places", "calls", "at")
_SET = lists_of(SET_PHRASES)
_LEADING = (Kind.ROLE, Kind.DESK, Kind.HEADING, Kind.LABEL)
_LED = (Kind.ROLE, Kind.DESK)
_CLOSING = (")", "]")
_TWO_LETTERS = 2
_LONGEST_ROLE = 5
_LONGEST_HOUSE = 6
_LONGEST_NAME = 4
_LONGEST_FAMILY = 3
_AGENCY = Reading(Kind.ORGANIZATION, TOLD)
_FIRM = Reading(Kind.ORGANIZATION, TOLD)
_UNTOLD = (Kind.OTHER, Kind.NAME)


def beside_names(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, those that nothing else tells read by the one before."""
    read: list[Piece] = []
    for i, piece in enumerate(pieces):
        before = read[-1] if read else None
        if before and _is_title_line(before, piece, pieces[i + 1 : i + 2]):
            read.append(msgspec.structs.replace(piece, reading=Reading(Kind.ROLE, TOLD)))
            continue
        field = before and _is_field(before, piece, pieces[i + 1 : i + 2])
        if field or (before and _is_field_of(before, piece)):
            read.append(msgspec.structs.replace(piece, reading=Reading(Kind.ROLE, TOLD)))
            continue
        if before and _is_house_line(before, piece, pieces[i + 1 : i + 2]):
            read.append(msgspec.structs.replace(piece, reading=_AGENCY))
            continue
        if before and _is_part_line(before, piece, pieces[i + 1 : i + 2]):
            read.append(msgspec.structs.replace(piece, reading=_part_of(read)))
            continue
        street = len(read) > 1 and read[-2].kind is Kind.ADDRESS
        joined = _with_other(before, piece) if before and not street else None
        if joined:
            read[-1] = joined
            continue
        if before and _is_agency(before, piece):
            read.append(msgspec.structs.replace(piece, reading=_AGENCY))
            continue
        known = piece.kind is not Kind.OTHER or before is None
        called = _leads_to_fact(pieces[i + 1 : i + 3])
        reading = None if known or before is None else _reading(piece, before, called=called)
        read.append(msgspec.structs.replace(piece, reading=reading) if reading else piece)
    return read


def _is_agency(name: Piece, piece: Piece) -> bool:
    """Where somebody works, behind a sign, or in brackets and with capitals inside: "Jane Doe @
    Brass Button", "Jane Doe (AusAid)"."""
    if name.kind is not Kind.NAME or piece.gap is not None or piece.kind not in _UNTOLD:
        return False
    if name.after == piece.before == "@":
        return True
    within = name.after in OPENING and piece.before == name.after and piece.after in _CLOSING
    return within and not name.text.isupper() and _is_abbreviated(piece.text)


def _is_abbreviated(word: str) -> bool:
    """Capitals inside one word that is no degree: "DFAT", "AusAid"."""
    letters = word.isalpha() and len(word) > _TWO_LETTERS and not word.startswith(CAPITAL_BEHIND)
    return letters and sum(map(str.isupper, word)) > 1 and not known_as(word) & (_DEGREES | _TOLD)


def _is_title_line(name: Piece, piece: Piece, behind: Sequence[Piece]) -> bool:
    """The one line between a name's and its first fact, in small letters or of the field of work:
    "Jane Doe", "bell founder" or "Presse Schweiz", "Tel. …"."""
    if not (name.alone and piece.alone and piece.gap == 0 and behind and behind[0].fact):
        return False
    if name.kind is not Kind.NAME or piece.kind not in (Kind.OTHER, Kind.AUDIENCE):
        return False
    if behind[0].gap != 0 or is_wide(piece.text) or piece.before or piece.after:
        return False
    tokens = tokens_of(piece.text)
    return _is_small_role(piece.text) or (len(tokens) <= _LONGEST_ROLE and tokens.at(0, _WORK) > 0)


def _is_field(name: Piece, piece: Piece, behind: Sequence[Piece]) -> bool:
    """The field that somebody works in, between a name and a fact, or on the line below the name:
    "Jane Doe, communications"."""
    if name.kind is not Kind.NAME or piece.kind is not Kind.AUDIENCE or not behind:
        return False
    if not _says_field(piece.text):
        return False
    if piece.gap is None:
        return piece.before in (",", *_DASHES) and behind[0].fact is not None
    return name.gap is not None and piece.gap == 0 and piece.alone and behind[0].gap == 0


def _is_field_of(rank: Piece, piece: Piece) -> bool:
    """What a rank is for, behind its comma, read as a firm: "Director, Policy & Sales"."""
    if rank.kind is not Kind.ROLE or piece.kind is not Kind.ORGANIZATION:
        return False
    return piece.before == "," and piece.gap is None and _says_field(piece.text)


def _is_house_line(rank: Piece, piece: Piece, behind: Sequence[Piece]) -> bool:
    """What stands on a line of its own between a rank's and the first fact: "Jane Doe", "Press
    officer", "Health and Social Affairs", "Tel. …"."""
    if rank.kind is not Kind.ROLE or not rank.alone or piece.kind is not Kind.OTHER:
        return False
    return _is_over_fact(piece, behind) and _names_house(piece.text)


def _is_part_line(house: Piece, piece: Piece, behind: Sequence[Piece]) -> bool:
    """The field of work on a line of its own between a house's and the first fact: "Ministry of
    Forests", "Communications", "Tel. …"."""
    if house.kind is not Kind.ORGANIZATION or not house.alone or piece.kind is not Kind.AUDIENCE:
        return False
    return _is_over_fact(piece, behind) and _says_field(piece.text)


def _is_over_fact(piece: Piece, behind: Sequence[Piece]) -> bool:
    """It has its line for itself, and a number or an address begins the next one."""
    led = bool(behind) and behind[0].fact is not None and behind[0].gap == 0
    return led and piece.gap == 0 and piece.alone


def _says_field(text: str) -> bool:
    """It names a field of work or several, and nothing else."""
    tokens = tokens_of(text)
    return tokens.hold(_FIELDS) and not tokens.rest(_FIELDS_JOINED)


def _part_of(read: Sequence[Piece]) -> Reading:
    """What somebody does who stands over the house; else a part of it that answers."""
    above = read[-2] if len(read) > 1 and read[-1].gap == 0 else None
    named = above is not None and above.kind is Kind.NAME
    return Reading(Kind.ROLE if named else Kind.DESK, TOLD)


def _with_other(before: Piece, piece: Piece) -> Piece | None:
    """The two as one: a firm with its partners or its form, a name that was turned round."""
    return _partnered(before, piece) or _incorporated(before, piece) or _turned(before, piece)


def _incorporated(firm: Piece, form: Piece) -> Piece | None:
    """A firm and the form that the law gives it, behind a comma: "Hollin Advisory, Inc."; but a
    town's state may be printed so: "Rangeley, Co"."""
    small = form.text.islower() and is_form(form.text.capitalize())
    if form.before != "," or form.gap is not None or not (small or is_form(form.text)):
        return None
    if firm.kind not in (*_UNTOLD, Kind.ORGANIZATION, Kind.DESK) or firm.text.islower():
        return None
    if form.text.istitle() and countries_of_state(form.text.upper()):
        return None
    if firm.kind is Kind.NAME and is_given(firm.text.split()[0]):
        return None
    text = f"{firm.text}, {form.text}"
    return msgspec.structs.replace(firm, end=form.end, text=text, reading=_FIRM, after=form.after)


def _partnered(first: Piece, others: Piece) -> Piece | None:
    """A firm's first partner, whom a comma parts from the others: "Roe, Larkin & Finch"."""
    if others.before != "," or first.gap is None or not others.text[:1].isupper():
        return None
    if first.kind not in _UNTOLD or " " in first.text or is_given(first.text):
        return None
    if not is_partnership(others.text):
        return None
    text = f"{first.text}, {others.text}"
    return msgspec.structs.replace(
        first, end=others.end, text=text, reading=others.reading, after=others.after
    )


def _turned(family: Piece, given: Piece) -> Piece | None:
    """A name printed family first with a comma, as in "Strand Hagen, Jon Olav"."""
    if given.before != "," or family.after != "," or given.gap is not None:
        return None
    leads = family.gap is not None or family.before == ":"
    if not leads or family.kind not in (Kind.OTHER, Kind.NAME) or given.kind not in _UNTOLD:
        return None
    first, last = given.text.split(), family.text.split()
    if len(last) > _LONGEST_FAMILY or not all(map(_may_be_given, first)):
        return None
    name = read_name(f"{given.text} {family.text}")
    if name is None or not is_given(first[0]) or is_given(last[0]):
        return None
    return msgspec.structs.replace(
        family, end=given.end, reading=Reading(Kind.NAME, name.score, name), after=given.after
    )


def _may_be_given(word: str) -> bool:
    return is_given(word) or (word[0].isupper() and len(word.rstrip(".")) == 1)


def _reading(piece: Piece, before: Piece, *, called: bool) -> Reading | None:
    name = piece.reading.name if piece.reading else None
    if name and _names_somebody(piece, before):
        return Reading(Kind.NAME, name.score, name)
    if piece.before != "," or piece.gap is not None:
        return None
    if called and before.kind in (Kind.NAME, Kind.ROLE) and _may_be_house(piece.text):
        return _AGENCY
    if before.kind is Kind.NAME and _is_small_role(piece.text):
        return Reading(Kind.ROLE, TOLD)
    return _AGENCY if before.kind is Kind.NAME and _is_acronym(piece.text) else None


def _leads_to_fact(behind: Sequence[Piece]) -> bool:
    """A number or an address is next, or its label: "Jane Doe, Acme Lakes. Email: jane@…"."""
    if not behind or behind[0].kind is not Kind.LABEL:
        return bool(behind) and behind[0].fact is not None
    return len(behind) > 1 and behind[1].fact is not None


def _may_be_house(text: str) -> bool:
    """Words in capitals that are no place, behind a name or a role and right before a number:
    "Jane Doe, Shade Project, 020 …"."""
    words = text.split()
    if not all(word[:1].isupper() for word in words) or any(map(str.isdigit, text)):
        return False
    if known_as(text) & (_DEGREES | _TOLD) or is_place_word(text) or is_region(text):
        return False
    if len(words) > 1 or any(map(str.isupper, text[1:])):
        return True
    return vocabulary("units", "organizations").is_compound(tokens_of(text))


def _names_house(text: str) -> bool:
    """A few words, small ones among them, that begin in capitals and are no place and nothing that
    a release has of its own."""
    words = text.split()
    if is_wide(text) or not text[:1].isupper() or any(map(str.isdigit, text)):
        return False
    if len(words) > _LONGEST_HOUSE or is_place_word(text) or is_region(text):
        return False
    return not tokens_of(text).hold(_SET)


def _names_somebody(piece: Piece, before: Piece) -> bool:
    """A surname after another's, or wide letters after a role."""
    if before.kind is Kind.NAME:
        beside = piece.joined and is_wide(piece.text) and len(piece.text) <= _LONGEST_NAME
        return beside or piece.before in ("/", "、")
    if not is_wide(piece.text) or before.kind not in _LEADING or before.after == ",":
        return False
    return before.kind in _LED or len(piece.text) <= _LONGEST_NAME


def _is_small_role(text: str) -> bool:
    """A few small words behind a name say what its bearer is: "Jane Doe, glass blower"."""
    words = text.split()
    if len(words) > _LONGEST_ROLE or not text.islower() or any(map(str.isdigit, text)):
        return False
    return not all(known_as(word) & _SMALL for word in words)


def _is_acronym(text: str) -> bool:
    """Where the bearer of a name works: "Jane Doe, NASA"."""
    letters = text.replace(".", "").replace("-", "")
    if known_as(text) & _DEGREES:
        return False
    return letters.isupper() and letters.isalpha() and len(letters) > 1
