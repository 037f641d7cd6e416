"""What speaks for a name, beside the voices that give it, and its points for all of that."""

import math
import re
from collections.abc import Iterable, Iterator
from functools import partial

from msgspec import Struct

from store.parse.areas.house import NOBODY, House, Vote
from store.parse.facts.hosts import stands_for
from store.parse.fields.issuer.evidence import Voice
from store.parse.fields.issuer.kin import Candidate
from store.parse.fields.issuer.known import Known, all_known, handed_on
from store.parse.fields.issuer.names import is_brand, small_words
from store.parse.fields.issuer.shapes import bare_form, shapes_of
from store.parse.fields.issuer.signs import (
    KIN,
    TIMES,
    Signs,
    Trait,
    key_of,
    points_of,
    sign_of,
)
from store.parse.fields.issuer.texts import Texts
from store.parse.phrases.houses import fits, norm, stands_alone, strip_article
from store.parse.words.book import is_wide, word_set
from store.parse.words.level import levelled

_LEAD = 300
_OFFICES = (Voice.HOLDER, Voice.HOLDER_OVER)
_CLAUSE = 4
_USES, _PREPOSITION = 8, 8
_MOST_OF_HEADLINE = 7
_AGAIN = sign_of(Voice.AGAIN)
_FRAME = frozenset(
    {
        Voice.LABEL, Voice.KIND, Voice.LETTERHEAD, Voice.COLUMN, Voice.DATED, Voice.SENDER,
        Voice.SENT_FOR, Voice.NOTE, Voice.SOURCE, Voice.WIRE_SOURCE, Voice.CLIENT,
        Voice.PUBLISHER, Voice.TITLE,
    }
)  # fmt: skip
_MENTIONED = 0.25
_VERSION = re.compile(r"\s?(?:[™®]|\(\w\w?\)|v?\d+(?:\.\d+)*\b)")


class Setting(Struct, frozen=True):
    """What names are weighed by: `headline` is normed, with a blank at both ends; `hosts` are the
    telling parts of hosts, the commonest first; `house` is what an archive knows of it."""

    texts: Texts
    hosts: list[str]
    headline: str
    house: House = NOBODY


class Weighed(Struct, frozen=True):
    """A name that may be the issuer's, what speaks for it, its points, and what is known of it.

    `own` are its points by the text alone, where an archive knows of it; `beyond` are those of its
    points that what is known gave further than it is to be trusted.
    """

    candidate: Candidate
    signs: Signs
    points: float
    known: Vote | None = None
    own: float | None = None
    beyond: float = 0.0


def chance_of(one: Weighed, ranked: list[Weighed]) -> float:
    """The chance that the name is the issuer's, beside all others and nobody."""
    return math.exp(one.points) / (1 + sum(math.exp(other.points) for other in ranked))


def house_chance(ranked: list[Weighed]) -> float:
    """The chance that the first name, a part or a whole of it, or its acronym is the issuer's."""
    if not ranked:
        return 0.0
    powers = _powers(ranked)
    return sum(powers[n] for n in _forms_of(ranked[0], ranked)) / (1 + sum(powers))


def by_house(ranked: list[Weighed]) -> list[Weighed]:
    """The likeliest form of the likeliest house first, the others as they were."""
    powers = _powers(ranked)
    if not powers or 2 * powers[0] >= sum(powers):
        return ranked  # no other house can have more
    houses = [_forms_of(one, ranked) for one in ranked]
    first = max(houses, key=lambda forms: sum(powers[n] for n in forms))[0]
    return ranked[first : first + 1] + ranked[:first] + ranked[first + 1 :]


def _powers(ranked: list[Weighed]) -> list[float]:
    return [math.exp(one.points) for one in ranked]


def _forms_of(one: Weighed, ranked: list[Weighed]) -> list[int]:
    """The places of the names that may be of one house with it, itself among them."""
    mine = one.candidate
    return [n for n, other in enumerate(ranked) if _are_one_house(mine, other.candidate)]


def _are_one_house(one: Candidate, other: Candidate) -> bool:
    related = one is other or _is_part(one, other) or _is_part(other, one)
    return related or _is_acronym(one, other) or _is_acronym(other, one)


def _is_part(part: Candidate, whole: Candidate) -> bool:
    return any(each.key == whole.key for each in part.wholes)


def _is_acronym(short: Candidate, full: Candidate) -> bool:
    name = short.names[0]
    return is_brand(name) and any(fits(name, long) for long in full.names)


def surely(ranked: list[Weighed]) -> float:
    """The chance of the first name, of what is known as much as is to be trusted."""
    return _share_of_first(one.points - one.beyond for one in ranked)


def by_text(ranked: list[Weighed]) -> float:
    """The chance of the first name by what its release says, with nothing known of any."""
    return _share_of_first(map(_own, ranked))


def alone(ranked: list[Weighed]) -> list[Weighed]:
    """The names that the release gives, as if nothing were known of any."""
    given = (one for one in ranked if any(v.voice is not Voice.AGAIN for v in one.candidate.voices))
    found = [Weighed(one.candidate, one.signs, _own(one)) for one in given]
    return by_house(sorted(found, key=_rank))


def _own(one: Weighed) -> float:
    return one.points if one.own is None else one.own


def _share_of_first(points: Iterable[float]) -> float:
    """Of all names' exponentials, with one more for nobody."""
    first, *others = map(math.exp, points)
    return first / (1 + first + sum(others))


def weighed(candidates: list[Candidate], setting: Setting) -> list[Weighed]:
    """The names by their points, the most first."""
    told = {one.key: signs_of(one, setting) for one in candidates}
    for candidate in candidates:
        _shorten(candidate, told)
    found = [Weighed(one, told[one.key], points_of(told[one.key])) for one in candidates]
    known = all_known(candidates, setting.house)
    if known:
        known = handed_on(known, candidates, partial(_part_inside, setting))
        first = max((one.points for one in found if is_of_frame(one)), default=-math.inf)
        pairs = ((one, known.get(one.candidate.key)) for one in found)
        found = [_acquainted(one, its, first) if its else one for one, its in pairs]
    return sorted(found, key=_rank)


def _rank(one: Weighed) -> tuple[float, str]:
    """By its points, and by its letters where two have as many."""
    return -one.points, one.candidate.key


def _acquainted(one: Weighed, known: Known, first: float) -> Weighed:
    """With what an archive knows of the name, of which little counts if the text only mentions it,
    and its frame has another with more points, the `first`: a house says itself who it is."""
    part = _MENTIONED if one.points <= first and not is_of_frame(one) else 1.0
    told = {key_of(trait): part * amount for trait, amount in known.traits.items()}
    gained = points_of(told)
    beyond = gained * (1.0 - known.vote.sure)
    points = one.points + gained
    return Weighed(one.candidate, {**one.signs, **told}, points, known.vote, one.points, beyond)


def is_of_frame(one: Weighed) -> bool:
    """What stands around the text gives the name."""
    return any(heard.voice in _FRAME for heard in one.candidate.voices)


def _shorten(short: Candidate, told: dict[str, dict[str, float]]) -> None:
    """Tell of a name that a longer one begins with whether the text uses it by itself."""
    mine = told[short.key]
    for whole in filter(short.opens, short.wholes):
        theirs = told[whole.key]
        if mine[key_of(Trait.FREE)] > 1 and key_of(Trait.COMPANY) in theirs:
            mine[key_of(Trait.USED_SHORT)] = theirs[key_of(Trait.SHORTENED)] = 1.0
        if key_of(Trait.IN_PROSE) in mine and key_of(Trait.IN_PROSE) not in theirs:
            mine[key_of(Trait.TOLD_SHORT)] = 1.0


def signs_of(candidate: Candidate, setting: Setting) -> dict[str, float]:
    """Each voice once, and the traits of the name."""
    heard = dict.fromkeys(map(sign_of, candidate.kin), KIN)
    heard |= {sign_of(one.voice): 1.0 for one in candidate.voices}
    traits = traits_of(candidate, setting)
    told = sum(amount for sign, amount in heard.items() if sign != _AGAIN)
    traits[Trait.AGREED] = max(0.0, told - 1)
    return heard | {key_of(trait): amount for trait, amount in traits.items()}


def traits_of(candidate: Candidate, setting: Setting) -> dict[Trait, float]:
    """What the name is, and how the text uses it."""
    signs: dict[Trait, float] = {Trait.ANY: 1.0}
    names, forms = set(map(strip_article, candidate.names)), _forms(candidate)
    office = any(heard.voice in _OFFICES for heard in candidate.voices)
    shape = shapes_of(names) - ({Trait.PERSON} if office else set())
    signs |= dict.fromkeys((*shape, *_uses(names, forms, setting)), 1.0)
    signs[Trait.SMALL_WORD] = float(min(max(map(small_words, set(candidate.names))), _CLAUSE))
    uses = [use for form in forms for use in uses_of(form, setting)]
    inside = sum(_is_inside(use, whole, setting) for use in uses for whole in candidate.wholes[:4])
    placed = sum(_is_placed(use, setting) for use in uses)
    signs[Trait.TIMES] = float(min(len(uses), TIMES))
    signs[Trait.FREE] = float(min(max(0, len(uses) - inside - placed), TIMES))
    if signs[Trait.FREE] > 1 and Trait.ACRONYM in signs:
        signs[Trait.FREE_BRAND] = 1.0
    signs[Trait.INSIDE] = min(1.0, inside / max(len(uses), 1))
    signs[Trait.PLACED] = min(1.0, placed / max(len(uses), 1))
    if any(_is_versioned(use + size, setting) for use in uses for size in {*map(len, forms)}):
        signs[Trait.VERSION] = 1.0
    return signs


def uses_of(name: str, setting: Setting) -> list[int]:
    """Where the name stands in the text as a word, and not in an address; eight places at most."""
    text, unspaced = setting.texts.told, is_wide(name)
    places: list[int] = []
    at = text.find(name) if name else -1
    while at >= 0 and len(places) < _USES:
        if unspaced or stands_alone(text, at, at + len(name)):
            places.append(at)
        at = text.find(name, at + len(name))
    return places


def _is_inside(use: int, whole: Candidate, setting: Setting) -> bool:
    """The longer name stands around it there."""
    for form in _forms(whole):
        at = setting.texts.told.find(form, max(0, use - len(form)), use + len(form) + 1)
        if 0 <= at <= use:
            return True
    return False


def _part_inside(setting: Setting, one: Candidate) -> float:
    """How much of a name's uses are as a part of a longer one, but for those of whose it is."""
    uses = [use for form in _forms(one) for use in uses_of(form, setting)]
    wholes = [whole for whole in one.wholes if not _is_owner_of(one, whole)]
    cut = sum(any(_is_inside(use, whole, setting) for whole in wholes) for use in uses)
    return cut / max(len(uses), 1)


def _is_owner_of(one: Candidate, whole: Candidate) -> bool:
    """The longer name is of it, as "Board of LMU" is of LMU."""
    before = f" {whole.key} ".partition(f" {one.key} ")[0].split()
    return bool(before) and before[-1] in word_set("of", "from_", "articles")


def _is_placed(use: int, setting: Setting) -> bool:
    """A word for "in" stands before it."""
    before = setting.texts.told[max(0, use - _PREPOSITION) : use]
    return before.endswith(" ") and before[:-1].rpartition(" ")[2] in word_set("within")


def _is_versioned(end: int, setting: Setting) -> bool:
    """A figure, or the sign of a trademark, stands right behind it."""
    return _VERSION.match(setting.texts.told, end) is not None


def _forms(candidate: Candidate) -> set[str]:
    return set(map(bare_form, candidate.names))


def _uses(names: set[str], forms: set[str], setting: Setting) -> Iterator[Trait]:
    titled = [known for known in map(norm, names) if known and known in setting.headline]
    if titled and min(map(len, titled)) * 10 > len(setting.headline) * _MOST_OF_HEADLINE:
        yield Trait.HEADING
    if any(f" {known} " in setting.headline for known in titled):
        yield Trait.IN_HEADLINE
    first = min(
        (at for form in forms if (at := setting.texts.spoken.find(form)) >= 0), default=None
    )
    if first is not None:
        yield Trait.IN_PROSE
        if first < _LEAD:
            yield Trait.IN_LEAD
    for host in setting.hosts:
        if any(stands_for(host, levelled(name)) for name in names):
            over = any(form in setting.texts.told[: setting.texts.over] for form in forms)
            below = first is None and setting.texts.spoken and not over
            yield Trait.HOST_BELOW if below else Trait.OF_HOST
            return
