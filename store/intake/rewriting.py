"""Several releases written anew at once, so that it can be undone at once."""

from collections.abc import Iterator, Mapping

from store.archive.documents import document, documents
from store.intake.history import History
from store.intake.holdings import Holdings
from store.intake.turning import differing
from store.model.change import Rewritten
from store.model.outcome import Progress
from store.model.release import Release
from store.model.standing import Standing


def rewrite(
    fresh: Mapping[int, Release],
    holdings: Holdings,
    history: History,
    field: str | None = None,
    standing: Standing | None = None,
) -> Iterator[Progress]:
    """Have releases stand so; its caller has begun. Raises ArchiveError.

    `field` is what was set right, where they were not read again, and `standing` holds from now on.
    """
    there = documents(holdings.archive, fresh)
    sides = {id: differing(there[id], document(fresh[id])) for id in there}
    changed = sorted(id for id, (before, after) in sides.items() if before or after)
    if changed or standing:
        before, after = ({id: sides[id][side] for id in changed} for side in (0, 1))
        book = holdings.archive.book
        stood = book.stood(standing) if standing else {}
        history.note(Rewritten(before, after, field, standing, stood), changed)
        if standing:
            book.stand(standing)
        yield from holdings.replace([fresh[id] for id in changed])
