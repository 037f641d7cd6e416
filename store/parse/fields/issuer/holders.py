"""Those whose office speaks in a release: a senator, a minister."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.kin import Candidate
from store.parse.fields.issuer.shapes import bare_form
from store.parse.phrases.houses import chain, is_kind, is_owner
from store.parse.phrases.persons import is_given
from store.parse.words.book import alternatives, phrases, tokens_of, vocabulary
from store.parse.words.level import lower
from store.parse.words.places import is_place_word, title_case

_READ = 800
_SHORTEST, _LONGEST = 3, 40
_PERSON = re.compile(r"(?:^|\n|\s{2})\s*([^\W\d_]+(?: [^\W\d_][\w.'’-]*){1,3}),?\s+$")
_SPOKEN = frozenset(
    {
        Voice.HOLDER, Voice.NAMED, Voice.OFTEN, Voice.OF_PEOPLE, Voice.SUBJECT, Voice.TELLS,
        Voice.APPOSED, Voice.EARLY, Voice.LEAD, Voice.PARAGRAPH, Voice.DEFINED,
        Voice.HEADLINE_LATER, Voice.HEADLINE_TELLS,
    }
)  # fmt: skip


def holders(prose: str, over: str) -> Iterator[Evidence]:
    """The first whom the sentences, or else the words over them, give with an office."""
    above = _parted().sub(r"\1 ", over[-_READ:])
    for text, voice in ((prose[:_READ], Voice.HOLDER), (above, Voice.HOLDER_OVER)):
        first = _rank().search(lower(text))
        held = list(_holder().finditer(text, first.start())) if first else []
        for n, found in enumerate(held):
            name = _named(found["rank"], found["name"], prose)
            person = _elected(text, found) if voice is Voice.HOLDER_OVER else None
            if person:
                yield Evidence(person, voice)
                break
            if name:
                office = _beside(held[n : n + 2]) if voice is Voice.HOLDER_OVER else None
                yield Evidence(office or f"{_office(text[: found.start()])}{name}", voice)
                break


def _beside(held: Sequence[re.Match[str]]) -> str | None:
    """The office of the person who is named before it on the line, if it is for no land:
    "Senator Ada Quill MINISTER FOR TRAMS"."""
    if len(held) < 2 or "\n" in held[0].string[held[0].start() : held[1].start()]:
        return None
    charge, words = _charge().match(held[1]["name"].lower()), held[1]["name"]
    if _charge().match(held[0]["name"].lower()) or not charge:
        return None
    if is_place_word(title_case(words[charge.end() :])):
        return None
    return f"{held[1]['rank']} {_until_given(words)}"


def _elected(text: str, found: re.Match[str]) -> str | None:
    """Who stands before the land that they are of: "Ada Quill, Senator for Loamshire"."""
    charge, land = _charge().match(found["name"]), found["name"]
    if not charge or not is_place_word(title_case(land[charge.end() :])):
        return None
    named = _PERSON.search(text[max(0, found.start() - _LONGEST) : found.start()])
    return named[1] if named and is_given(title_case(named[1].split()[0])) else None


def _office(before: str) -> str:
    """What stands before a holder in "Office of Senator Jane Doe"."""
    led = _led().search(before[-_LONGEST:])
    return led[0] if led and is_kind(led[1]) else ""


@cache
def _led() -> re.Pattern[str]:
    """A large word and one for "of" at the end."""
    return re.compile(
        rf"([^\W\d_a-z]\w+) (?:{alternatives('of')}) (?:(?:{alternatives('articles')}) )?$"
    )


@cache
def _rank() -> re.Pattern[str]:
    """A rank in a text in lower case, by which most texts without one are known soon."""
    return re.compile(rf"\b(?:{alternatives('ranks')})")


@cache
def _holder() -> re.Pattern[str]:
    """A rank, and a name or what the rank is for."""
    ranks = alternatives("ranks")
    charge = rf"(?:(?:{alternatives('charged')}) (?:(?:{alternatives('articles')}) )?)?"
    return re.compile(rf"(?i:\b(?P<rank>{ranks}))\s+(?P<name>{charge}{chain().pattern})")


def _named(rank: str, words: str, prose: str) -> str | None:
    """The office whole, or the rank and the person's name; None for neither."""
    if _charge().match(words):
        return f"{rank} {_until_given(words)}"
    parts = _person(words.split(), prose)
    if not parts or tokens_of(parts[0]) in vocabulary("roles", "organizations"):
        return None
    return f"{_alone(rank)} {' '.join(parts)}"


@cache
def _parted() -> re.Pattern[str]:
    """A small word before more than a blank, as where lines were joined."""
    return re.compile(rf"\b((?i:{alternatives('amid_names')}))[ \u00a0]{{2,9}}")


@cache
def _charged() -> re.Pattern[str]:
    """An office with what it is for, in lower case."""
    return re.compile(rf"(?:{alternatives('ranks')}) (?:{alternatives('charged')}) ")


@cache
def _charge() -> re.Pattern[str]:
    """The small word between a rank and what it is for."""
    return re.compile(rf"(?:{alternatives('charged')})\s")


def _person(words: list[str], prose: str) -> list[str]:
    """A given name, initials, a family name, and a second one that the text says by itself."""
    size = 1
    while size < len(words) and len(words[size].rstrip(".")) == 1:
        size += 1
    size += size < len(words) and _is_own_name(words[size])
    if size < len(words) and _is_own_name(words[size]) and prose.count(words[size]) > 1:
        size += 1
    return words[:size]


def _is_own_name(word: str) -> bool:
    """It is no short code of a party or a land, and no small word."""
    return word[:1].isupper() and not (word.isupper() and len(word) < _SHORTEST)


def _until_given(words: str) -> str:
    """An office's name without that of the person behind it."""
    parts = words.split()
    last = next((n for n in range(2, len(parts)) if is_given(parts[n])), len(parts))
    return " ".join(parts[:last])


def _alone(rank: str) -> str:
    """One rank where the text says it of several: "Sens."."""
    several = dict(pair.split("=") for pair in phrases("several"))
    return several.get(rank.lower(), rank)


def is_only_told_of(one: Candidate, around: str) -> bool:
    """An office that only the sentences name, so that nothing says that the release is its own;
    `around` is in lower case what stands before the headline and behind the sentences."""
    spoken = {heard.voice for heard in one.voices} <= _SPOKEN
    if not spoken or not any(heard.voice is Voice.HOLDER for heard in one.voices):
        return False
    offices = (name for whole in one.wholes for name in whole.names)
    if any(is_kind(name.split(" ", 1)[0]) for name in offices):
        return False
    return not any(name.isupper() or bare_form(name) in around for name in one.names)


def of_one_holder(heard: Iterable[Evidence]) -> Iterator[Evidence]:
    """The names, of one person in office only that over the text, or else the fullest: no "Senator
    Quill" where "Ada Quill, Senator for Loamshire" stands at the head, and no "Minister for Trams"
    where "Minister for Trams and Gulls" does."""
    voices = list(heard)
    offices = [one for one in voices if one.voice in (Voice.HOLDER, Voice.HOLDER_OVER)]
    if not offices:
        yield from voices
        return
    ordered = sorted(
        offices,
        key=lambda one: (_fullness(one.name), one.voice is Voice.HOLDER_OVER, len(one.name)),
    )
    known = {_family(one.name): one.name for one in ordered if " " in one.name}
    over = (lower(one.name) for one in offices if one.voice is Voice.HOLDER_OVER)
    charged = [name for name in over if _charged().match(name)]
    for one in voices:
        name = known.get(_family(one.name), one.name)
        spoken = lower(one.name)
        if any(whole.startswith(f"{spoken} ") for whole in charged):
            continue
        if lower(name) == spoken or is_owner(one.name) or not _rank().search(spoken):
            yield one
        elif one.voice is Voice.HOLDER_OVER:
            yield Evidence(name, one.voice, one.span)


def _fullness(name: str) -> int:
    """How many words a name has beside ranks."""
    return len(_rank().sub(" ", lower(name)).replace(".", " ").split())


def _family(name: str) -> str:
    return lower(name.rpartition(" ")[2])
