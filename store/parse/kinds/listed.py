"""Lists of houses, each with its numbers behind a colon: "Acme Relief: press@…, tel. …"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from store.parse.facts.hosts import stands_for, telling_labels
from store.parse.facts.index import EmailFound
from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import TOLD, Kind, Reading
from store.parse.phrases.persons import is_given

_FEWEST = 2
_SURE_NAME = 3.0
_HOUSE = Reading(Kind.ORGANIZATION, TOLD)
_HEADS = (Kind.NAME, Kind.DESK, Kind.OTHER, Kind.ORGANIZATION)


def in_lists(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; what heads each line of such a list is a house, if one of them surely is, or if
    mail domains are called after them."""
    read = list(pieces)
    for run in _runs(pieces):
        heads = [pieces[line.start] for line in run]
        sure = sum(head.kind is Kind.ORGANIZATION for head in heads)
        fitting = sum(_fits(pieces, line) for line in run)
        if len(run) >= _FEWEST and (sure or fitting) and (sure + fitting) * 2 >= len(run):
            for line in run:
                read[line.start] = msgspec.structs.replace(pieces[line.start], reading=_HOUSE)
    return read


def _runs(pieces: Sequence[Piece]) -> Iterator[list[range]]:
    """Lines one below the other that may be of such a list."""
    starts = [i for i, piece in enumerate(pieces) if piece.gap is not None]
    run: list[range] = []
    for start, end in pairwise([*starts, len(pieces)]):
        line = range(start, end)
        if run and pieces[start].gap:
            yield run
            run = []
        if _is_headed(pieces, line):
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _is_headed(pieces: Sequence[Piece], line: range) -> bool:
    """Words in a capital before a colon, with facts behind them and nobody's name."""
    head = pieces[line.start]
    if head.after != ":" or head.kind not in _HEADS or not head.text[:1].isupper():
        return False
    score = head.reading.score if head.reading else 0.0
    if head.kind is Kind.NAME and (score >= _SURE_NAME or is_given(head.text.split()[0])):
        return False
    rest = [pieces[i] for i in line[1:]]
    return any(piece.fact for piece in rest) and all(p.kind is not Kind.NAME for p in rest)


def _fits(pieces: Sequence[Piece], line: range) -> bool:
    facts = (pieces[i].fact for i in line)
    hosts = [f.address.partition("@")[2] for f in facts if isinstance(f, EmailFound) and f.address]
    labels = (label for host in hosts for label in telling_labels(host))
    return any(stands_for(label, pieces[line.start].text) for label in labels)
