"""What stands at an end of a name and is no part of it."""

from store.parse.phrases.houses import is_owner
from store.parse.words.book import word_set
from store.parse.words.level import bare
from store.parse.words.places import is_place_word
from store.parse.words.tongue import is_small


def without_ends(words: list[str]) -> list[str]:
    """Without small words behind it, and without the word for its page: "Página da Liga"."""
    while len(words) > 1 and _is_loose(words[-1]):
        words = words[:-1]
    if len(words) > 2 and bare(words[0]) in word_set("sites") and bare(words[1]) in word_set("of"):
        return words[2:]
    return words


def _is_loose(word: str) -> bool:
    """A small word, or a sign: "Quarrow Water -"."""
    return (word.islower() and is_small(word)) or not any(map(str.isalnum, word))


def without_lead(name: str, prose: str) -> str:
    """The name without a preposition before it with which a sentence begins, if the text says the
    rest without it more often: "At Congress"; or has it but once, and it is a house's or a land."""
    first, _, rest = name.partition(" ")
    if not rest[:1].isupper() or not is_small(first.lower()) or _may_open(first.lower()):
        return name
    times, alone = prose.count(name), prose.count(rest)
    once = times == alone == 1 and (is_owner(rest) or is_place_word(rest))
    return rest if alone > times or once else name


def _may_open(word: str) -> bool:
    """It may be the first word of a name: an article."""
    return bare(word) in word_set("articles", "indefinite", "elided")
