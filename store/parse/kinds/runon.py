"""Words that run on without a sign: a role with its department, a name with its house."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

import msgspec

from store.parse.kinds.context import SHORTEST, Context
from store.parse.kinds.cutting import OPENING, Piece
from store.parse.kinds.halves import halves
from store.parse.phrases.companies import is_form
from store.parse.phrases.kind import NOTHING, TOLD, Kind, Reading
from store.parse.phrases.persons import is_given, read_name, word_of
from store.parse.phrases.readings import read_words
from store.parse.words.book import is_wide, known_as, phrases, tokens_of, vocabulary, word_set
from store.parse.words.table import lists_of, lists_with

_HOUSE = Reading(Kind.ORGANIZATION, TOLD)
_NAMED = (2, 3)
_MAY_RUN_ON = (Kind.NAME, Kind.DESK, Kind.ORGANIZATION)
_CAPITALS = 3
_PAIR, _RANKS = 2, lists_of("roles")
_HEADING, _HEADINGS = 2, lists_of("headings")
_CUT = (Kind.OTHER, Kind.NAME, Kind.ORGANIZATION)
_LABELS = lists_of("email", "voice", "mobile", "fax")
_LEADING = lists_of("links", "joins")
_KNOWN = lists_of("roles", "functions", "audiences", "desks", "degrees", "offices")
_ANNOUNCING = (Kind.HEADING, Kind.LABEL)
_CLOSING = (")", "]")


def with_departments(pieces: Sequence[Piece], text: str) -> list[Piece]:
    """The pieces; a role goes on in the department or the nameless house behind it: "Leiter
    Hauptabteilung Hochbau", "Directeur de la communication du Groupe"."""
    read: list[Piece] = []
    for piece in pieces:
        before = read[-1] if read else None
        between = text[before.end : piece.start].strip() if before else ""
        if before and not between and _is_whose(read, piece):
            read[-1] = _joined(before, piece, text)
            continue
        near = not between or (piece.linked and between.isalpha())
        if before and near and before.kind is Kind.ROLE and _goes_on(piece):
            read[-1] = _joined(before, piece, text)
        else:
            read.append(piece)
    return read


def _joined(role: Piece, piece: Piece, text: str) -> Piece:
    words = " ".join(text[role.start : piece.end].split())
    return msgspec.structs.replace(role, end=piece.end, text=words, after=piece.after)


def _is_whose(read: Sequence[Piece], piece: Piece) -> bool:
    """Whom somebody speaks for, by rank and name behind their own role: "Jane Doe, woordvoerder
    minister Roe"."""
    if len(read) < _PAIR or piece.kind is not Kind.NAME or piece.gap is not None or piece.joined:
        return False
    name, role = read[-2:]
    words = role.text.split(" ")
    ranks = role.kind is Kind.ROLE and len(words) > 1 and role.before == ","
    ranks = ranks and all(known_as(words[i]) & _RANKS for i in (0, -1)) and words[-1].islower()
    return ranks and name.kind is Kind.NAME


def _goes_on(piece: Piece) -> bool:
    if piece.fact or piece.gap is not None or is_wide(piece.text):
        return False
    tokens = tokens_of(piece.text)
    unit = vocabulary("units").at(tokens, 0) if tokens else 0
    if unit and len(tokens) > unit and piece.kind in (Kind.NAME, Kind.OTHER):
        return True
    return piece.linked and len(tokens) == 1 and tokens[0] in word_set("organizations")


def before_houses(pieces: Sequence[Piece], context: Context, text: str) -> list[Piece]:
    """The pieces, a name parted from the house that it runs into: "Jane Doe Acme Networks"."""
    whole = (_before_issuer(piece, context, text) for piece in pieces)
    return [part for piece in whole for part in _parted(piece, context)]


def _before_issuer(piece: Piece, context: Context, text: str) -> Piece:
    """Without the first word of the issuer's name, the others of which the text goes on with."""
    words = piece.text.split(" ")
    if piece.kind is not Kind.NAME or len(words) <= _NAMED[0] or not context.issuer:
        return piece
    line = text[piece.end : text.find("\n", piece.end)] if "\n" in text[piece.end :] else ""
    behind = (line or text[piece.end :]).split()[: len(context.issuer) - 1]
    name = read_name(" ".join(words[:-1]))
    if name is None or set(tokens_of(" ".join((words[-1], *behind)))) != context.issuer:
        return piece
    own = " ".join(words[:-1])
    reading = Reading(Kind.NAME, name.score, name)
    return msgspec.structs.replace(piece, end=piece.start + len(own), text=own, reading=reading)


def _parted(piece: Piece, context: Context) -> Iterator[Piece]:
    if piece.kind not in _MAY_RUN_ON:
        yield piece
        return
    words = piece.text.split(" ")
    size = next((n for n in _NAMED if _is_run_on(piece, words, n, context)), 0)
    name = read_name(" ".join(words[:size])) if size else None
    if not name:
        yield piece
        return
    yield from halves(piece, size, Reading(Kind.NAME, name.score, name), _HOUSE)


def _is_run_on(piece: Piece, words: Sequence[str], size: int, context: Context) -> bool:
    """A given name begins the words, and the house's own name or its kind the rest."""
    if len(words) <= size or piece.wrapped or is_wide(piece.text) or not is_given(words[0]):
        return False
    rest = tokens_of(" ".join(words[size:]))
    first = tokens_of(words[size])
    known = vocabulary("organizations")
    if not rest or not all(word[:1].isupper() for word in words[: size + 1]):
        return False
    named = bool(context.issuer) and context.issuer <= set(rest)
    return named or (len(rest) > 1 and known.is_compound(first))


def before_labels(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without the label that the last words of a line have run into: "MOC Email: …"."""
    return [_before_label(piece, behind) for piece, behind in zip_longest(pieces, pieces[1:])]


def _before_label(piece: Piece, behind: Piece | None) -> Piece:
    told = behind is not None and (behind.fact is not None or behind.before in OPENING)
    if piece.after != ":" or piece.wrapped or not told:
        return piece
    own, _, last = piece.text.rpartition(" ")
    if piece.kind not in _CUT or not own or not known_as(last) & _LABELS or not last.istitle():
        return piece
    reading = read_words(own)
    if reading.kind not in _MAY_RUN_ON and piece.before != ",":
        return piece
    end = piece.start + len(own)
    return msgspec.structs.replace(piece, end=end, text=own, reading=reading, after="")


def over_houses(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, a heading parted from whose contacts it announces: "Pressekontakt Acme AG:"."""
    return [part for piece in pieces for part in _headed(piece)]


def _headed(piece: Piece) -> Iterator[Piece]:
    if piece.kind is not Kind.ORGANIZATION or piece.gap is None or piece.wrapped:
        yield piece
        return
    words = piece.text.split(" ")
    sizes = range(min(_HEADING, len(words) - 1), 0, -1)
    size = next((n for n in sizes if known_as(" ".join(words[:n])) & _HEADINGS), 0)
    house = read_words(" ".join(words[size:])) if size else None
    if house is None or house.kind is not Kind.ORGANIZATION:
        yield piece
        return
    yield from halves(piece, size, Reading(Kind.HEADING, house.score), house)


def behind_clients(pieces: Sequence[Piece], text: str) -> list[Piece]:
    """The pieces, an agency without on whose behalf it speaks: "on behalf of Acme by Roe PR"."""
    return [_agent(piece, text) for piece in pieces]


def _agent(piece: Piece, text: str) -> Piece:
    if piece.kind is not Kind.ORGANIZATION or piece.wrapped:
        return piece
    words = piece.text.split(" ")
    at = next((i for i in range(1, len(words) - 1) if words[i] in word_set("by")), 0)
    if not at:
        return piece
    line = text[text.rfind("\n", 0, piece.start) + 1 : piece.start]
    agent = " ".join(words[at + 1 :])
    if not any(words in line for words in phrases("behalf")) or not agent[:1].isupper():
        return piece
    return msgspec.structs.replace(piece, start=piece.end - len(agent), text=agent, reading=_HOUSE)


def before_issuer(pieces: Sequence[Piece], context: Context) -> list[Piece]:
    """The pieces, a role parted from the house that no small word leads to: "presschef Torkforsk",
    "Direttrice TRN-FEG"."""
    return [part for piece in pieces for part in _served(piece, context)]


def _served(piece: Piece, context: Context) -> Iterator[Piece]:
    if piece.kind is not Kind.ROLE or piece.wrapped:
        yield piece
        return
    words = piece.text.split(" ")
    size = next((n for n in range(1, len(words)) if _is_house(words[n:], context)), 0)
    role = read_words(" ".join(words[:size])) if size else None
    led = size and known_as(words[size - 1]) & _LEADING
    if led or not role or role.kind is not Kind.ROLE:
        yield piece
        return
    yield from halves(piece, size, role, _HOUSE)


def _is_house(words: Sequence[str], context: Context) -> bool:
    """The issuer's name, a firm in small letters with its form, or one word in capitals that is
    none of a rank or a field of work."""
    tokens = tokens_of(" ".join(words))
    if _is_small_firm(words):
        return True
    loud = all(word[:1].isupper() for word in words)
    small = all(map(str.islower, words)) and not tokens.may & _KNOWN
    formed = loud or all(word[:1].isupper() or is_form(word) for word in words)
    named = {word for word in tokens if len(word) >= SHORTEST}
    if context.issuer and context.issuer == named and len(tokens[0]) >= SHORTEST:
        return formed or small
    if not loud:
        return False
    letters = words[0].replace("-", "")
    capital = sum(map(str.isupper, letters)) >= _CAPITALS and letters.isalpha()
    return len(words) == 1 and capital and not lists_with(tokens[0] if tokens else "") & _KNOWN


def _is_small_firm(words: Sequence[str]) -> bool:
    """Small letters before the form that the law gives: "waterlab ltd", "nordwind AG"."""
    *own, form = words
    if not own or not (is_form(form) or is_form(form.upper()) or is_form(form.capitalize())):
        return False
    known = any(tokens_of(word).may & (_KNOWN | _LEADING) for word in own)
    return not known and all(word[:1].islower() for word in own)


def in_brackets(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; what a sentence speaks of before the brackets that announce a
    contact is no place of theirs: "… to the Acme Club. (Information: Jane Doe, …)"."""
    read = list(pieces)
    for i, piece in enumerate(pieces):
        if piece.before not in OPENING or piece.kind not in _ANNOUNCING or piece.after in _CLOSING:
            continue
        for k in range(i - 1, -1, -1):
            if pieces[k].fact:
                break
            if pieces[k].kind in (Kind.ORGANIZATION, Kind.NAME):
                read[k] = msgspec.structs.replace(pieces[k], reading=NOTHING)
            if pieces[k].gap is not None:
                break
    return read


def two_names(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; two people whom nothing parts are two: "Jane Doe Anna Roe"."""
    return [part for piece in pieces for part in _apart(piece)]


def _apart(piece: Piece) -> Iterator[Piece]:
    words = piece.text.split(" ") if piece.kind is Kind.NAME and not piece.wrapped else []
    at = next((i for i in range(_PAIR, len(words) - 1) if _begins_another(words, i)), 0)
    first, second = (read_name(" ".join(half)) for half in (words[:at], words[at:]))
    if at and first and second:
        readings = (Reading(Kind.NAME, name.score, name) for name in (first, second))
        yield from halves(piece, at, *readings)
    else:
        yield piece


def _begins_another(words: Sequence[str], i: int) -> bool:
    """A given name between family names, as one begins the first."""
    ends = (words[i - 1], words[-1])
    if any(is_given(word) or word_of(word).small or len(word.rstrip(".")) == 1 for word in ends):
        return False
    return is_given(words[0]) and is_given(words[i])
