"""What an archive knows speaks for a name: that such releases were this house's before."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from store.model.acquaintance import About, Aspect
from store.model.acquaintance import Known as Answer
from store.parse.areas.house import House, Vote, surety, weight_of
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.kin import Candidate, key_of
from store.parse.fields.issuer.shapes import bare_form
from store.parse.fields.issuer.signs import Trait
from store.parse.fields.issuer.texts import Texts
from store.parse.phrases.houses import stands_alone
from store.parse.trace import Found
from store.parse.words.book import is_wide
from store.text.names import house_words

_OFTEN = 100  # releases from which on more of them say no more
_LIKELY, _HELD = 0.6, 0.8
_MOSTLY, _NEARLY, _SEVERAL = 0.5, 0.65, 3
_TOLD, _TWICE = 5, 2.0
"""Releases by which a form is known, and how many times those of another it has to have."""


def named_again(texts: Texts, house: House, heard: Iterable[Evidence]) -> Iterator[Evidence]:
    """The names of the house that the text has and nothing else has told."""
    if not house.votes:
        return
    keys = {key_of(one.name) for one in heard}
    for vote in house.votes:
        if key_of(vote.name) not in keys and _is_said(vote.name, texts.told):
            yield Evidence(vote.name, Voice.AGAIN)


def _is_said(name: str, text: str) -> bool:
    form = bare_form(name)
    at = text.find(form) if len(form) > 1 else -1
    return at >= 0 and (is_wide(form) or stands_alone(text, at, at + len(form)))


class Known(Struct, frozen=True):
    """What an archive knows of a name: `share` how surely such releases were its, `met` how often
    it has issued one, both from 0 to 1; `vote` is the surer of the two as a reason."""

    share: float
    met: float
    vote: Vote

    @property
    def traits(self) -> dict[Trait, float]:
        signs = {Trait.KNOWN: self.share, Trait.MET: self.met}
        return {trait: amount for trait, amount in signs.items() if amount}


Inside = Callable[[Candidate], float]
"""How much of a name's uses are as a part of longer ones."""


def all_known(candidates: Iterable[Candidate], house: House) -> dict[str, Known]:
    """What is known of each name, by its key; a name of which nothing is known is left out."""
    if house.is_strange:
        return {}
    votes = {key_of(vote.name): vote for vote in reversed(house.votes)}
    answers = {one.key: list(_answers(one, house)) for one in candidates}
    releases = {key: _weight(told) for key, told in answers.items()}
    found: dict[str, Known] = {}
    for one in candidates:
        keys = (one.key, *map(key_of, one.names))
        mine = [votes[key] for key in keys if key in votes]
        vote = max(mine, key=lambda vote: vote.share, default=None)
        met = _met(one, releases)
        if vote or met:
            surest = vote if vote and vote.share >= met else _as_vote(one, met, answers[one.key])
            found[one.key] = Known(vote.share if vote else 0.0, met, surest)
    return found


def handed_on(
    known: Mapping[str, Known], candidates: Iterable[Candidate], inside: Inside
) -> dict[str, Known]:
    """What is known of a name that the text has nearly always inside of a longer one, which is
    known too, is that one's: it was cut; half of the times are enough for one that has issued as
    many."""
    found = dict(known)
    for one in candidates:
        wholes = [whole for whole in one.wholes if whole.key in known]
        if one.key in found and wholes:
            whole = max(wholes, key=lambda whole: (known[whole.key].share, whole.key))
            if inside(one) >= _least(known[one.key].vote, known[whole.key].vote):
                mine, own = found.pop(one.key), found.get(whole.key, known[whole.key])
                found[whole.key] = Known(
                    max(own.share, mine.share), max(own.met, mine.met), own.vote
                )
    return found


def _least(part: Vote, whole: Vote) -> float:
    """How much of a name's uses have to be inside of the longer one."""
    if whole.releases < _SEVERAL:
        return math.inf
    return _MOSTLY if whole.releases >= part.releases else _NEARLY


def _met(candidate: Candidate, releases: Mapping[str, float]) -> float:
    """How often the name has issued a release, from 0 to 1, by the logarithm; not at all where a
    longer one that holds it has as often: it was read short."""
    own = releases[candidate.key]
    if not own or any(releases.get(whole.key, 0.0) >= own for whole in candidate.wholes):
        return 0.0
    return min(1.0, math.log1p(own) / math.log1p(_OFTEN))


_Answers = Sequence[tuple[Aspect, Answer]]


def _as_vote(candidate: Candidate, met: float, answers: _Answers) -> Vote:
    """How many releases the name has issued, as a vote for it."""
    told = _weight(answers)
    by_hand = any(known.corrected for _, known in answers)
    releases = sum(known.releases for _, known in answers)
    usual = max((known for _, known in answers), key=lambda known: known.releases)
    return Vote(usual.answer, met, releases, surety(told, told), by_hand=by_hand)


def _weight(answers: _Answers) -> float:
    """How many releases they count as."""
    return sum(weight_of(known, aspect) for aspect, known in answers)


def _answers(candidate: Candidate, house: House) -> Iterator[tuple[Aspect, Answer]]:
    """What is known of its forms as issuers."""
    for form in sorted({house_words(name) for name in candidate.names}):
        yield from _of_form(form, house)


def _of_form(form: str, house: House) -> Iterator[tuple[Aspect, Answer]]:
    for aspect, counted in ((Aspect.NAME, Aspect.ISSUER), (Aspect.SUPPOSED, Aspect.SUPPOSED)):
        for known in house.acquaintance.of(About.ISSUER, form, aspect):
            yield counted, known


def usual_form(form: str, known: Vote | None, house: House, texts: Texts) -> str:
    """The form in which the house is known, where the text has it and half as many releases at
    most gave it in this one: "AHA" of a house that is its whole name elsewhere."""
    if known is None or house_words(known.name) == house_words(form):
        return form
    usual, own = (_issued(house_words(name), house) for name in (known.name, form))
    if usual < max(_TOLD, _TWICE * own) or not _is_said(known.name, texts.told):
        return form
    return known.name


def _issued(form: str, house: House) -> float:
    """How many releases are known that a form of a name issued."""
    return _weight(list(_of_form(form, house)))


def told_of(vote: Vote) -> str:
    """The vote as a reason."""
    why = f"known from {vote.releases} release{'' if vote.releases == 1 else 's'}"
    return f"{why}, set by hand" if vote.by_hand else why


def supposed(house: House) -> Found[str] | None:
    """The name that a host, an address or a number was known with, where the text has none."""
    vote = house.votes[0] if house.votes else None
    if vote is None or not vote.firm:
        return None
    sure = vote.share if vote.by_hand else vote.sure
    if sure < _LIKELY:
        return None
    why = f"the text names nobody; its addresses or numbers are this house's, {told_of(vote)}"
    return Found(vote.name, None, sure * _HELD, why)
