"""Names that an address nearby spells: "Anna Berg" beside anna.berg@…, a.berg@… or aberg@…."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from store.parse.facts.index import EmailFound
from store.parse.kinds.cutting import Piece
from store.parse.kinds.halves import halves
from store.parse.phrases.kind import Kind, Reading
from store.parse.phrases.persons import Name, is_given, is_title, read_name, word_of
from store.parse.phrases.readings import read_words
from store.parse.words.book import is_wide, tokens_of
from store.parse.words.level import bare
from store.parse.words.lexicon.hosts import TYPED

_PARTS = re.compile(r"[^\W\d_]+")
_NEAR = 6
_FEWEST, _MOST = 2, 4
_FAMILY = 3
_SURE = 5.0
_TOLD = (Kind.ORGANIZATION, Kind.DESK, Kind.ROLE, Kind.LABEL, Kind.HEADING, Kind.AUDIENCE)
_MAY_HOLD = (Kind.OTHER, Kind.ORGANIZATION, Kind.DESK, Kind.ROLE, Kind.ADDRESS, Kind.NAME)


def spelled_out(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; words that an address nearby spells are its owner's name, parted from those that
    they have run into."""
    cut: dict[int, list[Piece]] = {}
    for i, piece in enumerate(pieces):
        if isinstance(piece.fact, EmailFound) and piece.fact.address:
            parts = [bare(part) for part in _PARTS.findall(piece.fact.address.partition("@")[0])]
            found = next(_parted(pieces, i, parts, taken=cut), None) if parts else None
            if found:
                cut[found[0]] = found[1]
    return [part for i, piece in enumerate(pieces) for part in cut.get(i, [piece])]


def _parted(
    pieces: Sequence[Piece], at: int, parts: Sequence[str], taken: dict[int, list[Piece]]
) -> Iterator[tuple[int, list[Piece]]]:
    """The nearest pieces before the address, then behind it, one of which holds the name."""
    near = [*range(at - 1, max(-1, at - _NEAR - 1), -1), *range(at + 1, min(len(pieces), at + 3))]
    for k in near:
        piece = pieces[k]
        if k in taken or piece.fact or piece.kind not in _MAY_HOLD or is_wide(piece.text):
            continue
        if not _holds(piece.text, parts):
            continue
        words = piece.text.split(" ")
        run = _spelled(words, parts)
        if run and _is_news(piece, words, run):
            yield k, list(_cut(piece, words, run))
            return


def _holds(text: str, parts: Sequence[str]) -> bool:
    """Some part of the address has one of the words in it; asked first, since it is soon told."""
    words = [word for word in tokens_of(text) if len(word) >= _FAMILY]
    return not text.isascii() or any(word in part for word in words for part in parts)


def _is_news(piece: Piece, words: Sequence[str], run: range) -> bool:
    """It is no name yet, or one with what is none: a house, a role, a word before a given name."""
    before, behind = " ".join(words[: run.start]), " ".join(words[run.stop :])
    if behind and read_words(behind).kind not in _TOLD:
        return False
    if piece.kind is not Kind.NAME:
        return True
    if before and is_given(words[run.start]) and not is_given(words[0]):
        return not is_title(words[0]) or read_words(before).kind is Kind.ROLE
    return bool(behind) and not before


def _spelled(words: Sequence[str], parts: Sequence[str]) -> range | None:
    """The longest run of the words that the parts of an address spell."""
    for size in range(min(_MOST, len(words)), _FEWEST - 1, -1):
        for start in range(len(words) - size + 1):
            run = words[start : start + size]
            if all(map(_may_be_named, run)) and _spells([bare(word) for word in run], parts, run):
                return range(start, start + size)
    return None


def _may_be_named(word: str) -> bool:
    known = word_of(word)
    return known.fits and not known.told


def _spells(folded: Sequence[str], parts: Sequence[str], run: Sequence[str]) -> bool:
    given, family = folded[0], folded[-1]
    if len(family) < _FAMILY or run[-1].islower():
        return False
    forms = {family, _typed(run[-1])}
    return any(_fits(given, form, parts, known=is_given(run[0])) for form in forms)


def _fits(given: str, family: str, parts: Sequence[str], *, known: bool) -> bool:
    """Both names, or the family's with the first letter of the other; of a known given name also
    that alone, or run together with the other."""
    if len(parts) > 1:
        ends = {parts[0], parts[-1]}
        return family in ends and bool((ends - {family}) & {given, given[0]})
    box = parts[0]
    if box == given[0] + family and len(family) > _FAMILY:
        return True
    spelled = given + family, family + given, family + given[0], given + family[0], given
    return known and box in spelled


def _typed(word: str) -> str:
    plain = word.lower()
    for umlaut, pair in TYPED:
        plain = plain.replace(umlaut, pair)
    return bare(plain)


def _cut(piece: Piece, words: Sequence[str], run: range) -> Iterator[Piece]:
    """The name, and the words before and behind it as pieces of their own."""
    text = " ".join(words[run.start : run.stop])
    name = read_name(text) or Name(text, _SURE)
    reading = Reading(Kind.NAME, max(name.score, _SURE), name)
    named = piece
    if run.start:
        before = read_words(" ".join(words[: run.start]))
        first, named = halves(piece, run.start, before, reading)
        yield first
    if run.stop < len(words):
        behind = read_words(" ".join(words[run.stop :]))
        yield from halves(named, len(run), reading, behind)
    else:
        yield msgspec.structs.replace(named, reading=reading)
