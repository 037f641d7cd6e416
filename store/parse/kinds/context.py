"""What the release knows that tells an organisation from a person of the same shape."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

import msgspec

from store.parse.facts.index import EmailFound, Fact
from store.parse.kinds.cutting import OPENING, Piece
from store.parse.kinds.neighbours import beside_names
from store.parse.phrases.persons import Name, is_given
from store.parse.phrases.readings import NOTHING, Kind, Reading
from store.parse.words.book import tokens_of, vocabulary
from store.parse.words.level import bare

_SHORTEST = 3
_DIGITS_OF_DATE = 6
_SURE_NAME = 4.4
_LIKELY = 2.5
_SHARE = 0.6
_HALF = 0.5
_WHOLE_WORD = 9
_LEAST = 7
_AGENCY = 4.0
_NAMED = 2
_FOR = frozenset(
    ("for", "pour", "für", "per", "para", "por", "voor", "för", "dla", "pro", "pentru")
)
_BEHALF = re.compile(
    r",?\s(?:on behalf of|au nom d(?:e |[ue]s? |['’])|im auftrag |in opdracht van)", re.I
)
_FOR_WIDE = ("代表", "代理")
_IN = frozenset(("in", "en", "em", "im"))
_CLOSING = (",", "(", ";", ":")
_SIGNS = (",", ":", ";", "/")


class Context(msgspec.Struct, frozen=True):
    """`issuer` are the issuer's words, `domains` the words of mail domains, `locals` what stands
    before the sign in addresses."""

    issuer: frozenset[str]
    domains: frozenset[str]
    locals: tuple[str, ...]


def context_of(issuer: str | None, facts: Iterable[Fact]) -> Context:
    """All that helps to read the pieces of a release."""
    addresses = [f.address for f in facts if isinstance(f, EmailFound) and f.address]
    hosts = [address.partition("@")[2].rsplit(".", 1)[0] for address in addresses]
    return Context(
        issuer=frozenset(word for word in tokens_of(issuer or "") if len(word) >= _SHORTEST),
        domains=frozenset(
            word for host in hosts for word in tokens_of(host) if len(word) >= _SHORTEST
        ),
        locals=tuple(bare(address.partition("@")[0]) for address in addresses),
    )


def reread(pieces: Sequence[Piece], context: Context, *, sentence: bool) -> list[Piece]:
    """The pieces with names that are the issuer's, or a mail domain's, read as organisations.

    In a sentence only what is surely a name stays one.
    """
    own = (piece for piece in pieces if not _is_client(piece))
    read = [_without_client(_reread(piece, context), context) for piece in own]
    read = _surnames_told(_called_once(beside_names(read)), context)
    return list(_asked(read, context)) if sentence else read


def _asked(pieces: Sequence[Piece], context: Context) -> Iterator[Piece]:
    """In a sentence what only may be a name is one where the words before ask to call it."""
    asked = False
    for piece in pieces:
        goes_on = asked and piece.kind is Kind.NAME and piece.before in ("", ",")
        yield piece if goes_on else _doubted(piece, context)
        asked = goes_on or (piece.kind is Kind.HEADING and piece.after == "")


def _surnames_told(pieces: Sequence[Piece], context: Context) -> list[Piece]:
    """Two words that end like a role, and are a name by an address: "Jost Hagemeister, chair"."""
    return [
        msgspec.structs.replace(piece, reading=Reading(Kind.NAME, _LIKELY, Name(piece.text, 1.0)))
        if _is_surname_told(piece, behind, context)
        else piece
        for piece, behind in zip_longest(pieces, pieces[1:])
    ]


def _is_surname_told(piece: Piece, behind: Piece | None, context: Context) -> bool:
    words = piece.text.split()
    if piece.kind is not Kind.ROLE or len(words) != _NAMED or behind is None:
        return False
    if behind.kind is not Kind.ROLE or not all(word.istitle() for word in words):
        return False
    first, last = ((bare(word),) for word in words)
    roles = vocabulary("roles", "functions")
    return first not in roles and roles.is_compound(last) and resembles(words[1], context.locals)


def _called_once(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; a part of the last name before an address is no other's: "Jane Mary Doe, 020 …,
    E-mail Ms Doe (…)"."""
    read: list[Piece] = []
    last: frozenset[str] = frozenset()
    for piece in pieces:
        name = piece.reading.name if piece.kind is Kind.NAME and piece.reading else None
        words = frozenset(tokens_of(name.text)) if name else frozenset()
        again = words and words < last and piece.gap is None and piece.after == "("
        read.append(msgspec.structs.replace(piece, reading=NOTHING) if again else piece)
        last = words or last
    return read


def _doubted(piece: Piece, context: Context) -> Piece:
    if piece.kind is not Kind.NAME or not piece.reading:
        return piece
    if piece.reading.score >= _LIKELY or resembles(piece.text, context.locals):
        return piece
    if piece.after in _CLOSING and piece.before in _SIGNS:
        return piece
    return msgspec.structs.replace(piece, reading=NOTHING)


def _reread(piece: Piece, context: Context) -> Piece:
    if _is_spaced_out(piece.text) or _is_dated(piece) or _is_where(piece):
        return msgspec.structs.replace(piece, reading=NOTHING)
    if name := _name_in_address(piece, context):
        return msgspec.structs.replace(piece, reading=Reading(Kind.NAME, name.score, name))
    if piece.kind not in (Kind.NAME, Kind.OTHER) or not piece.text[:1].isupper():
        return piece
    if any(char.isdigit() for char in piece.text) or not _is_house(piece, context):
        return piece
    return msgspec.structs.replace(piece, reading=Reading(Kind.ORGANIZATION, 4.0))


def _is_where(piece: Piece) -> bool:
    """Where those below it are to be called: "In Kenya:"."""
    leads = piece.kind is Kind.NAME and piece.alone and piece.after == ":"
    return leads and piece.text.split()[0].lower() in _IN


def _is_house(piece: Piece, context: Context) -> bool:
    """The issuer's name, or words of it or of a mail's domain that are nobody's name."""
    tokens = [word for word in tokens_of(piece.text) if len(word) >= _SHORTEST]
    if len(tokens) > 1 and context.issuer == set(tokens) and not is_given(piece.text.split()[0]):
        return True
    score = piece.reading.score if piece.reading else 0.0
    named = score >= _SURE_NAME or resembles(piece.text, context.locals)
    if piece.kind is Kind.NAME and named:
        return False
    shared = [word for word in tokens if word in context.issuer or word in context.domains]
    return bool(shared) and len(tokens) <= 2 * len(shared) and not tokens_are_small(tokens)


def _name_in_address(piece: Piece, context: Context) -> Name | None:
    """A surname that is a trade's too, where an address begins with the name before it: "Ann
    Porter", ann@…."""
    if piece.kind is not Kind.ROLE or not piece.alone or not piece.text.istitle():
        return None
    first, *rest = tokens_of(piece.text)
    told = vocabulary("roles", "functions", "audiences", "units", "organizations", "desks")
    if len(rest) != 1 or len(first) < _SHORTEST or told.at((first,), 0):
        return None
    named = any(local.startswith(first) for local in context.locals)
    return Name(piece.text, _LIKELY) if named else None


def _is_client(piece: Piece) -> bool:
    """For whom an agency speaks, in brackets behind its name: "（代表…）"."""
    return piece.before in OPENING and len(piece.text) > _NAMED and piece.text.startswith(_FOR_WIDE)


def _without_client(piece: Piece, context: Context) -> Piece:
    """An agency's name without for whom it works: "Point de Croix pour Tricotine"."""
    if piece.kind not in (Kind.ORGANIZATION, Kind.NAME) or " " not in piece.text:
        return piece
    behalf = _BEHALF.search(piece.text)
    if behalf:
        return _as_agency(piece, piece.text[: behalf.start()])
    words = piece.text.split()
    for i in range(1, len(words) - 1):
        behind = [word for word in tokens_of(" ".join(words[i + 1 :])) if len(word) >= _SHORTEST]
        own = " ".join(words[:i])
        if words[i] not in _FOR or not behind or context.issuer.issuperset(tokens_of(own)):
            continue
        if context.issuer.issuperset(behind):
            return _as_agency(piece, own)
    return piece


def _as_agency(piece: Piece, own: str) -> Piece:
    reading = Reading(Kind.ORGANIZATION, _AGENCY)
    return msgspec.structs.replace(piece, text=own, end=piece.start + len(own), reading=reading)


def _is_dated(piece: Piece) -> bool:
    digits = sum(map(str.isdigit, piece.text))
    return piece.kind is Kind.ORGANIZATION and digits >= _DIGITS_OF_DATE


def _is_spaced_out(text: str) -> bool:
    """Words printed letter by letter: "R E L E A S E"."""
    return len(text) > _SHORTEST and text[1] == text[3] == " " and text[::2].isalpha()


def tokens_are_small(tokens: Sequence[str]) -> bool:
    return all((token,) in vocabulary("links", "joins") for token in tokens)


def resembles(name: str, locals_: Iterable[str]) -> bool:
    """Some address before its sign holds a part of the name."""
    parts = [part for part in tokens_of(name) if len(part) >= _SHORTEST]
    return any(part in local for local in locals_ for part in parts)


def is_same_place(place: str | None, issuer: str | None) -> bool:
    """The same words but for their endings, as in the genitive of Slavic languages, or but for
    what the place does there: "Communication Théâtre du Quai"."""
    ours, theirs = tokens_of(place or ""), tokens_of(issuer or "")
    if not ours or not theirs or _abbreviates(theirs, place or ""):
        return bool(ours and theirs)
    if len(ours) == 1 and len(ours[0]) >= _WHOLE_WORD:
        return any(_stem(ours[0], word) >= len(word) - 1 for word in theirs if len(word) > _LEAST)
    if len(ours) == len(theirs):
        shares = [_stem(a, b) / max(len(a), len(b)) for a, b in zip(ours, theirs, strict=True)]
        return min(shares) >= (_SHARE if len(shares) < 3 or shares.count(1.0) < 2 else _HALF)
    rest = tuple(word for word in ours if word not in theirs)
    if not rest or len(ours) != len(rest) + len(theirs):
        return False
    asked, small = vocabulary("functions", "audiences", "headings"), vocabulary("joins", "links")
    if not asked.found_in(rest) and small.count(rest) < len(rest):
        return False
    work = vocabulary("functions", "audiences", "headings", "desks", "joins", "links")
    return work.count(rest) == len(rest) and not vocabulary("organizations").found_in(rest)


def _abbreviates(acronym: Sequence[str], name: str) -> bool:
    """It is one word, made of the first letters of the name's words in capitals."""
    first = [word[0] for word in name.split() if word[0].isupper()]
    return len(first) > 2 and tuple(acronym) == (bare("".join(first)),)


def _stem(a: str, b: str) -> int:
    pairs = enumerate(zip(a, b, strict=False))
    return next((i for i, (x, y) in pairs if x != y), min(len(a), len(b)))
