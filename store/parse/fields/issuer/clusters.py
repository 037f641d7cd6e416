"""Names put together that are one organisation: equal ones, acronyms, a name and its part."""

from functools import cache

from msgspec import Struct

from store.parse.fields.issuer.evidence import AGAIN, BY_HOST, Evidence
from store.parse.fields.issuer.weights import CHOICE
from store.parse.phrases.houses import is_kind, is_owner, norm, stands_alone
from store.parse.words.book import is_wide, word_set


class Candidate(Struct):
    """Names that are one organisation, and what speaks for it."""

    names: list[str]
    voices: list[Evidence]
    score: float = 0.0


def clustered(voices: list[Evidence], short: dict[str, str], text: str) -> list[Candidate]:
    """Voices for one organisation together: equal names, acronyms, a name and its part."""
    full = {_key(acronym): _key(name) for acronym, name in short.items()}
    clusters: dict[str, Candidate] = {}
    for voice in voices:
        key = _key(voice.name)
        if key:
            home = clusters.setdefault(full.get(key, key), Candidate([], []))
            home.names.append(voice.name)
            home.voices.append(voice)
    for part in sorted(clusters, key=len):
        if part not in clusters:
            continue
        whole = _whole(part, clusters, text)
        longer = None if whole or " " not in part else _extension(part, clusters, text)
        if whole and _is_complete(clusters[part]) and not _is_loud(clusters[whole]):
            longer, whole = whole, None
        if longer:
            _move(clusters.pop(longer), clusters[part], False)
        if whole:
            moved = clusters.pop(part)
            is_brand = whole.startswith(part) and not is_kind(moved.names[0])
            _move(moved, clusters[whole], is_brand)

    return list(clusters.values())


def _is_complete(candidate: Candidate) -> bool:
    """The source gives the name by itself: over the text, in a label, as the sender."""
    whole = (voice for voice in candidate.voices if voice.why not in (AGAIN, BY_HOST))
    return any(voice.weight >= CHOICE.loud for voice in whole)


def _is_loud(candidate: Candidate) -> bool:
    return any(voice.weight >= CHOICE.loud for voice in candidate.voices)


def _move(part: Candidate, whole: Candidate, is_brand: bool) -> None:
    """What speaks for a part speaks for the whole; only a brand is a form of its name too."""
    name = whole.names[0]
    whole.voices += [
        v if is_brand else Evidence(name, v.weight, v.span, v.why) for v in part.voices
    ]
    whole.names += part.names if is_brand else []


def _key(name: str) -> str:
    """What is equal for one name however it is inflected: the heads of its longer words."""
    return " ".join(word if is_wide(word) else word[:5] for word in norm(name).split())


def _whole(part: str, clusters: dict[str, Candidate], text: str) -> str | None:
    """The longer name of which `part` is never more than a part, or of which it is the brand."""
    names = clusters[part].names
    if any(name.isupper() and len(name) <= 6 for name in names):
        return None
    alone = max(_times(name.lower(), text) for name in names)
    hosted = all(voice.why == BY_HOST for voice in clusters[part].voices)
    found: list[tuple[float, int, str]] = []
    for other, candidate in clusters.items():
        if other == part or not _contains(other, part):
            continue
        inside = max(_times(name.lower(), text) for name in candidate.names)
        loudest = max(voice.weight for voice in candidate.voices)
        branded = loudest >= CHOICE.loud and " " not in part and is_owner(candidate.names[0])
        seated = (
            loudest >= CHOICE.loud and other.split()[0] in _seats() and other.endswith(f" {part}")
        )
        if (inside and alone <= inside * (2 if hosted else 1)) or branded or seated:
            found.append((-loudest, len(other), other))
    return min(found)[2] if found else None


@cache
def _seats() -> frozenset[str]:
    """What governs a place, whose own name is no form of it: "Município de Vila Alta"; as keys."""
    return frozenset(_key(word) for word in word_set("seats"))


def _extension(part: str, clusters: dict[str, Candidate], text: str) -> str | None:
    """A name that goes on behind `part`, which stands without it more often than not."""
    alone = max(_times(name.lower(), text) for name in clusters[part].names)
    for other, candidate in clusters.items():
        inside = max(_times(name.lower(), text) for name in candidate.names)
        quiet = not inside or max(voice.weight for voice in candidate.voices) < CHOICE.loud
        if quiet and other.startswith(f"{part} ") and 2 * inside < alone:
            return other
    return None


def _times(name: str, text: str) -> int:
    """How often the name stands in the text as a word, and not in an address."""
    if is_wide(name) or not name:
        return text.count(name)
    count, at = 0, text.find(name)
    while at >= 0:
        count += stands_alone(text, at, at + len(name))
        at = text.find(name, at + len(name))
    return count


def _contains(whole: str, part: str) -> bool:
    """In words, or for a script without blanks as a beginning with a letter or two behind it."""
    if is_wide(part):
        return whole.startswith(part) and len(whole) - len(part) <= 2
    return f" {part} " in f" {whole} "
