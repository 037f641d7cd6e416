"""Which of a page's headings says what the page gives as its title."""

from collections.abc import Sequence

from store.readers.tree import HEADINGS, NO_HEADING, Element, text_of
from store.text.letters import letters

_LEAST = 8  # letters


def entitle(page: Element, titles: Sequence[str]) -> None:
    """Mark the headings, and what holds them, that are one of `titles` or most of one.

    A heading that leads to another page is a teaser, unless no other says the title.
    """
    folds = [fold for title in titles if len(fold := letters(title)) >= _LEAST]
    if folds and not _entitle(page, folds, False):
        _entitle(page, folds, True)


def _entitle(element: Element, folds: Sequence[str], linked: bool) -> bool:
    if element.top == NO_HEADING or (element.tag == "a" and not linked):
        return False
    if element.tag in HEADINGS:
        element.entitled = (linked or element.linked < element.size) and _says(element, folds)
        return element.entitled
    for child in element.within:
        element.entitled = _entitle(child, folds, linked) or element.entitled
    return element.entitled


def _says(heading: Element, folds: Sequence[str]) -> bool:
    said = letters(text_of(heading))
    return len(said) >= _LEAST and any(
        len(said) * 2 >= len(fold) and (fold.startswith(said) or fold.endswith(said))
        for fold in folds
    )
