"""Where on a page its article is: the block about which most running text stands."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from store.readers.names import is_discussion, is_furniture
from store.readers.tree import Element, commas_in

_ENOUGH = 140  # letters; a shorter article is looked for again where names speak against it
_PART = 4  # so is one that has less than one part in so many of the text


class Weights(Struct, frozen=True):
    """What a stretch of running text is worth to what it stands in.

    Fitted on every other one of three hundred saved pages of news, blogs and reference whose
    articles were marked by hand; the pages between them tell how well.
    """

    least: int = 25  # letters outside of links, of running text
    a_stretch: float = 1.0
    a_comma: float = 1.0
    letters_a_point: int = 100
    most_for_length: float = 3.0
    shares: tuple[float, ...] = (0.0, 1.0, 0.5, 0.17, 0.11, 0.08)
    """Of what a paragraph is worth, to itself and to what is around it, level by level."""
    tags: Mapping[str, float] = MappingProxyType(
        {
            **dict.fromkeys(("article", "main"), 8.0),
            "div": 5.0,
            **dict.fromkeys(("pre", "td", "blockquote"), 3.0),
            "section": 2.0,
            **dict.fromkeys(("form", "ol", "ul", "li", "dl"), -3.0),
            "header": -5.0,
            **dict.fromkeys(("aside", "nav", "footer"), -25.0),
        }
    )


WEIGHTS = Weights()


class Run(Struct, frozen=True):
    """Running text right in a block; all are counts, `linked` is of letters."""

    size: int
    linked: int
    commas: int


def find_article(page: Element) -> list[Element]:
    """The path from `page` down to its article; empty where nothing runs.

    What is named as furniture is passed over, unless what is left is a small part of the text.
    """
    _amass(page)
    path = _heaviest(page, is_furniture)
    for passed_over in (is_discussion, _is_nothing):
        mass = path[-1].mass if path else 0
        if mass > _ENOUGH and mass * _PART >= page.mass:
            break
        other = _heaviest(page, passed_over)
        if other and (mass <= _ENOUGH or mass * _PART < other[-1].mass):
            path = other
        if path and path[-1].mass > _ENOUGH:
            break
    return path


def _heaviest(page: Element, passed_over: Callable[[Element], bool]) -> list[Element]:
    paths: list[list[Element]] = []
    _weigh(page, (), paths, passed_over)
    heaviest = max(paths, key=lambda path: path[-1].prose, default=[])
    return _widened(heaviest)


def _is_nothing(_: Element) -> bool:
    return False


def _widened(path: list[Element]) -> list[Element]:
    """Up to where no holder weighs more, or has more text."""
    while len(path) > 1:
        holder, element = path[-2:]
        same = holder.size - holder.linked == element.size - element.linked
        if not same and holder.prose <= element.prose:
            break
        path = path[:-1]
    return path


def _amass(element: Element) -> None:
    element.mass = sum(run.size - run.linked for run in _runs(element))
    for child in _likely(element):
        _amass(child)
        element.mass += child.mass


def _weigh(
    element: Element,
    above: Sequence[Element],
    paths: list[list[Element]],
    passed_over: Callable[[Element], bool],
) -> list[float]:
    """What the text below is worth, by how far down it stands; `paths` get those that have any."""
    path = [*above, element]
    sums = [0.0] * len(WEIGHTS.shares)
    sums[element.tag != "p"] = sum(map(_worth, _runs(element)))
    for child in _likely(element):
        if child.top > 1 and not child.entitled and passed_over(child):
            child.prose = child.best = 0.0
            continue
        for depth, worth in enumerate(_weigh(child, path, paths, passed_over)[:-1], start=1):
            sums[depth] += worth
    worth = sum(share * one for share, one in zip(WEIGHTS.shares, sums, strict=True))
    if worth:
        tag = WEIGHTS.tags.get(element.tag, 0.0)
        element.prose = (worth + tag) * (1 - element.linked / element.size)
        paths.append(path)
    element.best = max([element.prose, *(child.best for child in element.within)])
    return sums


def _worth(run: Run) -> float:
    length = min(run.size / WEIGHTS.letters_a_point, WEIGHTS.most_for_length)
    whole = WEIGHTS.a_stretch + WEIGHTS.a_comma * run.commas + length
    return whole * (1 - run.linked / run.size)


def _likely(element: Element) -> Iterator[Element]:
    return (child for child in element.within if child.size >= WEIGHTS.least and child.tag != "a")


def _runs(element: Element) -> Iterator[Run]:
    """The stretches of text in a block that none of its blocks holds."""
    if not element.is_block:
        return
    size = linked = commas = 0
    for child in (*element.children, None):
        if isinstance(child, str):
            size += len(child.strip())
            commas += commas_in(child)
        elif child and not child.is_block and not child.parted:
            size += child.size
            linked += child.linked
            commas += child.commas
        else:
            if size - linked >= WEIGHTS.least:
                yield Run(size, linked, commas)
            size = linked = commas = 0
