"""Saved searches kept, renamed, moved and let go, so that it can be undone."""

import msgspec

from store.archive.book import VERSION, Book, Documents
from store.errors import NotFoundError, StoreError
from store.intake.history import History
from store.intake.holdings import Holdings
from store.intake.turning import differing
from store.model.change import Keeping, Kept
from store.model.saved import SavedSearch
from store.text.controls import without_controls

LONGEST_NAME = 60


def save(name: str, query: str, holdings: Holdings, history: History) -> None:
    """Keep a query under a name, in place of the one of that name; raises StoreError."""
    wanted = _meant(name, query)
    with holdings.writing():
        book = holdings.archive.book
        place = _place(wanted.name, book) or _behind(book)
        fresh = {**book.search_documents(), place: _document(wanted, place, book)}
        _keep(Keeping.SAVED, wanted.name, fresh, holdings, history)


def rename(name: str, to: str, holdings: Holdings, history: History) -> None:
    """Call a search otherwise; raises NotFoundError, and StoreError for a name that is taken."""
    with holdings.writing():
        book = holdings.archive.book
        place = _known_place(name, book)
        wanted = _meant(to, book.searches()[int(place)].query)
        if _place(wanted.name, book) not in (None, place):
            raise StoreError(
                f"There is a saved search “{wanted.name}” already.", "Choose another name."
            )
        fresh = {**book.search_documents(), place: _document(wanted, place, book)}
        _keep(Keeping.RENAMED, _line(name), fresh, holdings, history)


def move(name: str, place: int, holdings: Holdings, history: History) -> None:
    """Have a search stand in another place, from 0 on, or last; raises NotFoundError."""
    with holdings.writing():
        book = holdings.archive.book
        chosen, documents = _known_place(name, book), book.search_documents()
        places = sorted(documents, key=int)
        others = [each for each in places if each != chosen]
        order = [*others[:place], chosen, *others[place:]]
        fresh = {new: documents[old] for new, old in zip(places, order, strict=True)}
        _keep(Keeping.MOVED, _line(name), fresh, holdings, history)


def forget(name: str, holdings: Holdings, history: History) -> None:
    """Keep a search no longer; raises NotFoundError."""
    with holdings.writing():
        book = holdings.archive.book
        fresh = book.search_documents()
        del fresh[_known_place(name, book)]
        _keep(Keeping.REMOVED, _line(name), fresh, holdings, history)


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
    wanted = SavedSearch(_line(name), _line(query))
    if not 0 < len(wanted.name) <= LONGEST_NAME or not wanted.query:
        raise StoreError(
            "A saved search has a name and a query.",
            f"A name has {LONGEST_NAME} characters at most.",
        )
    return wanted


def _behind(book: Book) -> str:
    return f"{max(book.searches(), default=0) + 1}"


def _place(name: str, book: Book) -> str | None:
    found = (id for id, one in book.searches().items() if _key(one.name) == _key(name))
    return next((f"{id}" for id in found), None)


def _known_place(name: str, book: Book) -> str:
    place = _place(name, book)
    if place is None:
        raise NotFoundError(
            f"There is no saved search “{_line(name)}”.", "'communique saved' lists them."
        )
    return place


def _line(text: str) -> str:
    return " ".join(without_controls(text).split())


def _key(name: str) -> str:
    return _line(name).casefold()
