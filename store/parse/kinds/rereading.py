"""Every later change of mind about what a piece is: one table, in the order it is asked in."""

from collections.abc import Callable, Sequence
from operator import is_

import msgspec
from msgspec import Struct

from store.parse.kinds.addresses import in_blocks, over_streets, without_sites
from store.parse.kinds.advisers import without_mandates
from store.parse.kinds.calls import with_offices
from store.parse.kinds.context import Context
from store.parse.kinds.cutting import Piece
from store.parse.kinds.desks import whole_desks
from store.parse.kinds.firms import beside_firms, without_notes
from store.parse.kinds.formed import in_two_fields
from store.parse.kinds.holders import with_holders
from store.parse.kinds.known import (
    as_agencies,
    behind_regions,
    called_once,
    in_addresses,
    of_issuer,
    only_asked,
    surnames_told,
    without_clients,
    without_figures,
)
from store.parse.kinds.likenesses import without_likenesses
from store.parse.kinds.listed import in_lists
from store.parse.kinds.ministries import whole_ministries
from store.parse.kinds.neighbours import beside_names
from store.parse.kinds.runon import (
    before_houses,
    before_issuer,
    before_labels,
    behind_clients,
    in_brackets,
    over_houses,
    two_names,
    with_departments,
)
from store.parse.kinds.sorts import without_sorts
from store.parse.kinds.spelled import spelled_out
from store.parse.kinds.values import (
    announcing,
    before_clients,
    called_by_given,
    labelled,
    over_numbers,
)
from store.parse.kinds.widehouses import before_ranks
from store.parse.kinds.within import in_offices
from store.parse.kinds.wrapped import unwrapped
from store.parse.trace import Step

Pieces = list[Piece]


class Scene(Struct, frozen=True):
    """What a change of mind may look at: the text, the release, whether it is running text."""

    text: str
    context: Context
    sentence: bool


class Rereading(Struct, frozen=True):
    """`name` says it to the user; `then` gives the pieces of an area as they are read from now on.

    `when` is whether it holds for running text, for blocks, or, None, for both.
    """

    name: str
    then: Callable[[Pieces, Scene], Pieces]
    when: bool | None = None


REREADINGS = (
    Rereading("goes on in the next line", lambda pieces, scene: unwrapped(pieces, scene.text)),
    Rereading(
        "the department that somebody works in", lambda pieces, s: with_departments(pieces, s.text)
    ),
    Rereading("two names that nothing parts", lambda pieces, _: two_names(pieces)),
    Rereading("a house before its rank", lambda pieces, _: before_ranks(pieces)),
    Rereading(
        "a name before its house", lambda pieces, s: before_houses(pieces, s.context, s.text)
    ),
    Rereading("all that it is there for", lambda pieces, s: whole_ministries(pieces, s.text)),
    Rereading("the name of an office, whole", lambda pieces, s: whole_desks(pieces, s.text)),
    Rereading("where somebody works", lambda pieces, scene: in_offices(pieces, scene.text)),
    Rereading("before the label it runs into", lambda pieces, _: before_labels(pieces)),
    Rereading("over whose contacts", lambda pieces, _: over_houses(pieces), when=False),
    Rereading("an agency behind its client", lambda ps, s: behind_clients(ps, s.text)),
    Rereading("a role before its house", lambda pieces, s: before_issuer(pieces, s.context)),
    Rereading("an address spells the name", lambda pieces, _: spelled_out(pieces)),
    Rereading("before the brackets", lambda pieces, _: in_brackets(pieces)),
    Rereading("what its line's number is for", lambda pieces, _: over_numbers(pieces)),
    Rereading("a given name alone", lambda pieces, _: called_by_given(pieces)),
    Rereading("one of a list of houses", lambda pieces, _: in_lists(pieces), when=False),
    Rereading("for whom those behind the colon speak", lambda pieces, _: before_clients(pieces)),
    Rereading("stands over others and announces them", lambda pieces, _: announcing(pieces)),
    Rereading("a name in two fields", lambda pieces, scene: in_two_fields(pieces, scene.text)),
    Rereading("behind a label that says so", lambda pieces, _: labelled(pieces)),
    Rereading("for whom an agency speaks", lambda pieces, _: without_clients(pieces)),
    Rereading("a date, a place or drawn-out letters", lambda pieces, _: without_figures(pieces)),
    Rereading("the part of the world it is for", lambda pieces, _: behind_regions(pieces)),
    Rereading("in a postal address", lambda ps, s: in_blocks(ps, s.text, s.context), when=False),
    Rereading(
        "a house, by the street that stands below",
        lambda ps, s: over_streets(ps, s.text, s.context),
        when=False,
    ),
    Rereading("the house without its street", lambda pieces, _: without_sites(pieces)),
    Rereading("an address bears the name", lambda pieces, s: in_addresses(pieces, s.context)),
    Rereading("the shape of a name alone", lambda ps, s: without_likenesses(ps, s.text, s.context)),
    Rereading("named as the issuer or a mail domain is", lambda ps, s: of_issuer(ps, s.context)),
    Rereading("only a sort of house", lambda pieces, s: without_sorts(pieces, s.context)),
    Rereading("an agency before its client", lambda pieces, s: as_agencies(pieces, s.context)),
    Rereading("whose staff somebody is", lambda pieces, _: with_holders(pieces), when=False),
    Rereading("by what stands right before it", lambda pieces, _: beside_names(pieces)),
    Rereading("a name said again", lambda pieces, _: called_once(pieces)),
    Rereading("a surname, by an address", lambda pieces, s: surnames_told(pieces, s.context)),
    Rereading("nobody asks to call it", lambda ps, s: only_asked(ps, s.context), when=True),
    Rereading("an office right before its number", lambda ps, _: with_offices(ps), when=True),
    Rereading("what a firm is to the issuer", lambda ps, _: without_mandates(ps), when=False),
    Rereading("what a firm is for", lambda pieces, _: without_notes(pieces), when=False),
    Rereading("a firm over its people", lambda pieces, _: beside_firms(pieces), when=False),
)


def reread(pieces: Sequence[Piece], scene: Scene) -> Pieces:
    """The pieces of an area, each with the steps by which its kind has changed."""
    read = list(pieces)
    for row in REREADINGS:
        if row.when in (None, scene.sentence):
            read = noted(read, row.then(read, scene), row.name)
    return read


def noted(before: Sequence[Piece], after: Sequence[Piece], name: str) -> Pieces:
    """What was read otherwise before, with that step behind its others."""
    if len(before) == len(after) and all(map(is_, before, after)):
        return list(after)
    kinds = {piece.number: piece.reading for piece in before}
    return [
        piece
        if piece.fact or kinds.get(piece.number) is piece.reading
        else msgspec.structs.replace(piece, steps=(*piece.steps, Step(name, piece.kind)))
        for piece in after
    ]
