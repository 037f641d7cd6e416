"""Which of the titles that a page gives itself is its headline, without the name of its site."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from store.text.letters import letters

_JOINT = re.compile(r"\s+[-–—|·:»«/]{1,3}\s+|\s?[|»｜]{1,2}\s?|\s::\s?")
_LEAST = 8  # letters, of a headline that another title may hold
_HOST_LEAST = 4
_JOINTS = 24  # of a title; with more it is made to keep a reader busy


def titles_of(
    given: Sequence[str], headings: Sequence[str], sites: Sequence[str]
) -> tuple[str, ...]:
    """The headlines among the titles `given` and the first-level `headings`, the surest first.

    What most of them agree on is the surest; what only names one of `sites` is left out.
    """
    names = {fold for site in sites if (fold := letters(site))}
    known = {fold for one in (*given, *headings) if len(fold := letters(one)) >= _LEAST}
    plain = [_without_site(title, names, known) for title in given]
    plain += [*headings] if len(headings) == 1 or not plain else _agreed(headings, plain)
    folds = [letters(title) for title in plain]
    first = dict(reversed([*zip(folds, plain, strict=True)]))
    surest = [fold for fold, _ in Counter(folds).most_common() if fold and fold not in names]
    return tuple(first[fold] for fold in surest)


def hosts_of(address: str | None) -> tuple[str, ...]:
    """The names that the host of a page's address may stand for."""
    try:
        host = urlsplit(address or "").hostname or ""
    except ValueError:
        return ()
    labels = [label for label in host.split(".")[:-1] if len(label) >= _HOST_LEAST]
    return (host.removeprefix("www."), *labels)


def _agreed(headings: Sequence[str], titles: Sequence[str]) -> list[str]:
    folds = {letters(title) for title in titles}
    return [heading for heading in headings if letters(heading) in folds]


def _without_site(title: str, names: set[str], known: set[str]) -> str:
    """`title` without the site's name before or behind it, by its name or by the other titles."""
    if len(_JOINT.findall(title)) > _JOINTS:
        return title
    for part in _longest_first(_inner(title)):
        if letters(part) in known:
            return part
    for joint in _JOINT.finditer(title):
        if letters(title[: joint.start()]) in names:
            return _without_site(title[joint.end() :].strip(), names, known)
    for joint in reversed([*_JOINT.finditer(title)]):
        if letters(title[joint.end() :]) in names:
            return _without_site(title[: joint.start()].strip(), names, known)
    return title


def _longest_first(parts: Iterator[str]) -> list[str]:
    return sorted(parts, key=len, reverse=True)


def _inner(title: str) -> Iterator[str]:
    """What stands before or behind each of its joints."""
    for joint in _JOINT.finditer(title):
        yield title[: joint.start()].strip()
        yield title[joint.end() :].strip()
