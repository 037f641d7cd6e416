"""Runs of large words in the sentences of a release, cut to what may be a house's name."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from msgspec import Struct

from store.parse.fields.issuer.ends import without_lead
from store.parse.phrases.houses import chains, is_kind, is_owner, strip_article, up_to_form
from store.parse.words.book import alternatives, first_tokens, tokens_of, word_set
from store.parse.words.level import bare
from store.parse.words.phrasebook import fields_of
from store.parse.words.table import lists_of

_CODED = re.compile(r"/\d")
_LOUD = re.compile(r"\b[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ]{2,})*\b")
_WORD = re.compile(r" ([^\W\d_A-Z]{3,14})\b")
_ASIDE = re.compile(r"\s?\([^()]{0,80}\)|, [^,]{0,90},")
_CLAUSE, _NEAR = 160, 5
_TELLS = lists_of("tells")
_MOST, _SHORT, _SHORTEST = 4, 3, 2
_REACH = 40
_SMALL = re.compile(r"\s[^\W\d_A-ZÀ-Þ]")


class Mention(Struct, frozen=True):
    """A name between two offsets of the sentences.

    `is_cut` says that other words of the same run stand before it: "Researchers at".
    """

    name: str
    start: int
    end: int
    is_cut: bool


def mentions_in(prose: str) -> Iterator[Mention]:
    """The names in the order in which the levelled sentences give them."""
    for words, start in chains(prose):
        run = up_to_form(words)
        end = start + len(run)
        if not _CODED.match(prose, end):
            whole = strip_article(run)
            name = _affiliation(_without_sort(without_lead(whole, prose), prose))
            yield Mention(name, end - len(name), end, name != whole)


def parts_of(name: str, prose: str) -> Iterator[str]:
    """The name, what stands behind a link in it, what is in capitals among other words, and the
    words that it begins with where the text says them alone more often."""
    yield name
    linked = _linked(name)
    if linked and (" " in name[linked.end() :] or not is_kind(name[: linked.start()])):
        yield name[linked.end() :]
    loud = _LOUD.search(name)
    if loud and loud[0] != name:
        yield loud[0]
    words = name.split()
    whole = 2 * prose.count(name) if len(words) > _SHORTEST else 0
    for size in range(_SHORTEST, min(len(words), _MOST + 1)):
        first = " ".join(words[:size])
        if prose.count(first) > whole:
            yield first


def first_of(name: str, prose: str) -> Iterator[str]:
    """The first of two houses that a small word for "and" joins, and the text joins but once."""
    words = name.split()
    for n in range(2, len(words) - 1):
        if words[n].islower() and bare(words[n]) in word_set("joins") and prose.count(name) < 2:
            if words[n + 1][0].isupper() or bare(words[n + 1]) in word_set("articles"):
                yield " ".join(words[:n])
            return


def with_seat(mention: Mention, prose: str) -> Iterator[str]:
    """The name with a small word behind it that says what kind of house it is: "Anytown kommun"."""
    behind = _WORD.match(prose, mention.end)
    if behind and (is_kind(behind[1]) or bare(behind[1]) in word_set("seats")):
        yield f"{mention.name} {behind[1]}"


def headed(mentions: Iterable[Mention], prose: str) -> list[Mention]:
    """The names, each also with the small word before it that says what kind of house it is:
    "le gouvernement du Yukon"."""
    return [whole for one in mentions for whole in (*_with_head(one, prose), one)]


def _with_head(mention: Mention, prose: str) -> Iterator[Mention]:
    before = max(0, mention.start - _REACH)
    head = _head().search(prose, before, mention.start)
    if head and (is_kind(head[1]) or bare(head[1]) in word_set("seats")):
        name = f"{head[1].capitalize()}{prose[head.end(1) : mention.end]}"
        yield Mention(name, head.start(1), mention.end, mention.is_cut)


@cache
def _head() -> re.Pattern[str]:
    """A small word and one for "of", with the article or what is left of it, at the end."""
    of, articles = alternatives("of"), alternatives("articles")
    return re.compile(
        rf"(?<![\w'’-])([^\W\d_A-ZÀ-Þ]{{4,}}) (?:(?:{of}) (?:(?:{articles}) |l['’])?|d['’])$"
    )


def tells(prose: str, end: int) -> bool:
    """A verb of what a house does stands near behind the name, or behind what describes it."""
    behind = prose[end : end + _CLAUSE]
    if "(" in behind or "," in behind:
        behind = _ASIDE.sub(" ", behind, count=1)
    return first_tokens(behind, _NEAR).hold(_TELLS)


def comes_again(name: str, prose: str) -> bool:
    """It stands inside of a later sentence, too."""
    word = f" {name}"
    at = prose.find(word, 1) if len(name) > _SHORT else -1
    while at >= 0:
        before, behind = prose[at - 1], prose[at + len(word) : at + len(word) + 1]
        if (before.islower() or before == ",") and not behind.isalnum():
            return True
        at = prose.find(word, at + 1)
    return False


@cache
def _link() -> re.Pattern[str]:
    """What stands between people and their house, with the article."""
    links = "|".join(map(alternatives, ("of", "from_", "by", "places", "for_")))
    return re.compile(rf"\s(?:{links})\s(?:(?:{alternatives('articles')}) )?")


def _linked(name: str) -> re.Match[str] | None:
    """Where a link stands in a name, which is a small word."""
    return _link().search(name) if _SMALL.search(name) else None


def _without_sort(name: str, prose: str) -> str:
    """The name without a word such as "Firma" before it, if the text gives it so elsewhere."""
    sort, _, rest = name.partition(" ")
    if not rest or rest[0].islower() or not _is_sort(sort):
        return name
    return rest if prose.count(rest) > prose.count(name) else name


@lru_cache(maxsize=4096)
def _is_sort(word: str) -> bool:
    return "issued" in fields_of(tokens_of(word))


def _affiliation(name: str) -> str:
    """The organisation in "Jane Doe of the Royal Laboratory"; else the name itself."""
    found = _linked(name)
    if not found or not is_owner(name[found.end() :]):
        return name
    if is_owner(name[: found.start()]) or is_kind(name[: found.start()]):
        return name
    return name[found.end() :]
