"""The house that a contact's mail domain is named after, where the text names one."""

from collections import Counter
from collections.abc import Iterator, Sequence

from store.model.document import Span
from store.parse.contacts import reasons
from store.parse.facts.hosts import stands_for, telling_labels, typed_words
from store.parse.phrases.houses import chains, strip_article, without_press
from store.parse.phrases.persons import is_given
from store.parse.trace import Found
from store.parse.words.book import about, tokens_of, vocabulary, word_set
from store.parse.words.places import country_named

_SHORTEST = 4
_TELLING = 3  # letters
_MOST_WORDS = 7
_STEM = 5
_HANDLE = "_"


def house_of(
    emails: Sequence[str], text: str, near: Span, supposed: Found[str] | None
) -> Found[str] | None:
    """The name near a contact that a host of its addresses stands for, if not `supposed`, the
    issuer, does.

    An address is printed more surely than an issuer is found: where that fits no host and another
    name does, that is where its owner works.
    """
    hosts = (email.partition("@")[2] for email in emails)
    labels = [label for host in hosts for label in telling_labels(host) if len(label) >= _SHORTEST]
    if not labels or (supposed and any(_fits(label, supposed.value) for label in labels)):
        return None
    found = Counter[str]()
    first: dict[str, int] = {}
    for name, start in _names(text, near):
        if any(_is_called(label, name) for label in labels):
            found[name] += 1
            first.setdefault(name, start)
    if not found:
        return None
    best = max(found, key=lambda name: (found[name], -first[name]))
    return reasons.house_of_domain(best, Span(first[best], first[best] + len(best)))


def _is_called(label: str, name: str) -> bool:
    """The host is called after the name; one word has to begin it, of several that stand in it
    those have to be half of the name, and of two both."""
    words = tokens_of(name)
    main = [word for word in typed_words(label, name) if word not in word_set("in_names")]
    main = [word for word in main if len(word) >= _TELLING]
    if not stands_for(label, name) or (len(main) == 1 and not label.startswith(main[0])):
        return False
    shared = [word in label for word in main]
    if not any(shared) or label in words or len(shared) == 1:
        return True
    return sum(shared) > 1 and 2 * sum(shared) >= len(shared)


def _fits(label: str, name: str) -> bool:
    """The host may be called after the name, even after an inflected word of it."""
    stems = (word[:_STEM] for word in tokens_of(name) if len(word) >= _STEM)
    return stands_for(label, name) or any(stem in label for stem in stems)


def _is_of_land(name: str) -> bool:
    """What a country has, and no house's name: "South Africa's"."""
    land = name.replace("’", "'").removesuffix("'s")
    return country_named(land) is not None


def _without_about(name: str) -> str:
    """The name without the words that open a boilerplate: "About Acme"."""
    told = about().at(tokens_of(name), 0)
    return " ".join(name.split()[told:]) or name


def _names(text: str, near: Span) -> Iterator[tuple[str, int]]:
    """Runs of capitalised words that may be a house's name, and where each begins."""
    for run, start in chains(text[near.start : near.end]):
        name = without_press(strip_article(_without_about(run)))
        tokens = tokens_of(name)
        if _HANDLE in name or not 0 < len(tokens) <= _MOST_WORDS or _is_of_land(name):
            continue
        if not (is_given(name.split()[0]) or vocabulary("roles").found_in(tokens)):
            yield name, near.start + start + max(run.find(name), 0)
