"""What an archive may settle of a release's doubts: the things by which the doubted fields turn."""

from collections.abc import Iterable, Iterator

from store.acquaintance.contacts import taught_by
from store.acquaintance.houses import known_by
from store.acquaintance.lines import of_lines
from store.model.acquaintance import About, Acquaintance, Aspect
from store.model.contact import Contact
from store.model.release import Release
from store.text.keyed import line_key, number_key
from store.text.names import house_words

_Topic = tuple[About, str, Aspect]
_NAMED = (Aspect.NAME, Aspect.SUPPOSED)
_ISSUED = (Aspect.ISSUER, Aspect.SUPPOSED)


def topics_in_doubt(release: Release, known: Acquaintance) -> frozenset[_Topic]:
    """`known` is what it was read with.

    Nothing that is known turns a day, a place or a language: where only these are doubted, there is
    nothing to look for. Nobody for an issuer counts as a doubt of it.
    """
    return frozenset(_topics(release, known))


def _topics(release: Release, known: Acquaintance) -> Iterator[_Topic]:
    fields = {field.partition(".")[0] for field in release.check}
    lines = {lesson.key for lesson in of_lines(release)}
    titles = [title for title in (release.headline, release.subhead) if title]
    if fields & {"headline", "subhead"}:
        keys = filter(None, (*lines, *map(line_key, titles)))
        yield from ((About.LINE, key, Aspect.PART) for key in keys)
    house = house_words(release.issuer or release.supposed)
    if "issuer" in fields or not release.issuer:
        yield from _of_issuer(release, house, lines)
    codes = About.ISSUER, house, Aspect.CALLING
    for n, contact in enumerate(release.contacts):
        numbers = f"contacts.{n}.phones"
        if numbers in release.check:
            yield from _of_contact(contact, only_numbers=True)
            if known.of(*codes):  # of whose countries it may not have been
                yield codes
        if any(_is_of(field, n) for field in release.check if field != numbers):
            yield from _of_contact(contact)


def _is_of(field: str, n: int) -> bool:
    return field == f"contacts.{n}" or field.startswith(f"contacts.{n}.")


def _of_issuer(release: Release, house: str, lines: Iterable[str]) -> Iterator[_Topic]:
    for about, key in (*known_by(release), *((About.LINE, key) for key in lines)):
        yield from ((about, key, aspect) for aspect in _ISSUED)
    yield from ((About.ISSUER, house, aspect) for aspect in _NAMED)


def _of_contact(contact: Contact, only_numbers: bool = False) -> Iterator[_Topic]:
    """`only_numbers` is where only how they were read is doubted."""
    for phone in contact.phones:
        yield About.NUMBER, number_key(phone.number), Aspect.NUMBER
    if not only_numbers:
        yield from ((about, key, aspect) for about, key, aspect, _ in taught_by(contact))
