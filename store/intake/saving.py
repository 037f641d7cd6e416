"""Saved searches kept, renamed, moved, followed and let go, so that it can be undone."""

import msgspec

from store.archive.book import VERSION, Book, Documents, one_line
from store.errors import NotFoundError, StoreError
from store.intake.history import History
from store.intake.holdings import Holdings
from store.intake.turning import differing
from store.model.change import Keeping, Kept
from store.model.saved import SavedSearch

LONGEST_NAME = 60
FOLLOWED = "followed"


def save(name: str, query: str, holdings: Holdings, history: History) -> None:
    """Keep a query under a name, in place of the one of that name; raises StoreError."""
    wanted = _meant(name, query)
    with holdings.writing():
        book = holdings.archive.book
        place = _place(wanted.name, book) or f"{max(book.searches(), default=0) + 1}"
        fresh = {**book.search_documents(), place: _document(wanted, place, book)}
        _keep(Keeping.SAVED, wanted.name, fresh, holdings, history)


def rename(name: str, to: str, holdings: Holdings, history: History) -> None:
    """Call a search otherwise; raises NotFoundError, and StoreError for a name that is taken."""
    with holdings.writing():
        book = holdings.archive.book
        place = f"{book.place(name)}"
        wanted = _meant(to, book.searches()[int(place)].query)
        if _place(wanted.name, book) not in (None, place):
            raise StoreError(
                f"There is a saved search “{wanted.name}” already.", "Choose another name."
            )
        fresh = {**book.search_documents(), place: _document(wanted, place, book)}
        _keep(Keeping.RENAMED, one_line(name), fresh, holdings, history)


def move(name: str, place: int, holdings: Holdings, history: History) -> None:
    """Have a search stand in another place, from 0 on, or last; raises NotFoundError."""
    with holdings.writing():
        book = holdings.archive.book
        chosen, documents = f"{book.place(name)}", book.search_documents()
        places = sorted(documents, key=int)
        others = [each for each in places if each != chosen]
        order = [*others[:place], chosen, *others[place:]]
        fresh = {new: documents[old] for new, old in zip(places, order, strict=True)}
        _keep(Keeping.MOVED, one_line(name), fresh, holdings, history)


def follow(name: str, followed: bool, holdings: Holdings, history: History) -> None:
    """Have imports tell what they bring to a search, or no more; raises NotFoundError."""
    with holdings.writing():
        book = holdings.archive.book
        place, fresh = f"{book.place(name)}", book.search_documents()
        kept = {field: value for field, value in fresh[place].items() if field != FOLLOWED}
        fresh[place] = {**kept, FOLLOWED: True} if followed else kept
        how = Keeping.FOLLOWED if followed else Keeping.UNFOLLOWED
        _keep(how, one_line(name), fresh, holdings, history)


def forget(name: str, holdings: Holdings, history: History) -> None:
    """Keep a search no longer; raises NotFoundError."""
    with holdings.writing():
        book = holdings.archive.book
        fresh = book.search_documents()
        del fresh[f"{book.place(name)}"]
        _keep(Keeping.REMOVED, one_line(name), fresh, holdings, history)


def _keep(how: Keeping, name: str, fresh: Documents, holdings: Holdings, history: History) -> None:
    """Where that changes anything."""
    before, after = differing(holdings.archive.book.search_documents(), fresh)
    if before or after:
        history.note(Kept(how, name, before, after), ())
        holdings.archive.book.put_searches(fresh)


def _document(wanted: SavedSearch, place: str, book: Book) -> dict[str, object]:
    """What a newer version may have written beside is kept."""
    there = book.search_documents().get(place, {})
    return {**there, "version": VERSION, **msgspec.to_builtins(wanted)}


def _meant(name: str, query: str) -> SavedSearch:
    wanted = SavedSearch(one_line(name), one_line(query))
    if not 0 < len(wanted.name) <= LONGEST_NAME or not wanted.query:
        raise StoreError(
            "A saved search has a name and a query.",
            f"A name has {LONGEST_NAME} characters at most.",
        )
    return wanted


def _place(name: str, book: Book) -> str | None:
    try:
        return f"{book.place(name)}"
    except NotFoundError:
        return None
