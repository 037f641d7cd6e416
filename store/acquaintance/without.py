"""What is known, less what one release has taught: so that none confirms itself."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import structs

from store.acquaintance.merging import likeliest
from store.model.acquaintance import About, Acquaintance, Known, Lesson

_Topic = tuple[About, str, str]
_Answers = Mapping[str, tuple[int, int]]
"""How many releases taught an answer, and how many of them by hand."""


def without(known: Acquaintance, taught: Iterable[Lesson]) -> Acquaintance:
    """As if the release that taught these lessons, which counts as one, were not there."""
    own: dict[_Topic, dict[str, tuple[int, int]]] = {}
    for lesson in taught:
        answers = own.setdefault((lesson.about, lesson.key, lesson.aspect), {})
        releases, corrected = answers.get(lesson.answer, (0, 0))
        answers[lesson.answer] = (releases + 1, corrected + lesson.by_hand)
    return Acquaintance(_Rest(known.known, own), max(known.releases - 1, 0))


class _Rest(Mapping[_Topic, tuple[Known, ...]]):
    """Answers by topic, without those that nobody else has taught."""

    def __init__(
        self, known: Mapping[_Topic, tuple[Known, ...]], own: Mapping[_Topic, _Answers]
    ) -> None:
        self._known = known
        self._own = own

    def __getitem__(self, topic: _Topic) -> tuple[Known, ...]:
        known = self._known[topic]
        own = self._own.get(topic)
        if own is None:
            return known
        rest = likeliest(topic, (_less(each, *own.get(each.answer, (0, 0))) for each in known))
        if not rest:
            raise KeyError(topic)
        return rest

    def __iter__(self) -> Iterator[_Topic]:
        return (topic for topic in self._known if topic in self)

    def __bool__(self) -> bool:
        return bool(self._known)  # and not all of them looked at

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _less(known: Known, releases: int, corrected: int) -> Known:
    return structs.replace(
        known,
        releases=max(known.releases - releases, 0),
        corrected=max(known.corrected - corrected, 0),
    )
