"""What an archive knows of people, desks, addresses and numbers, beside what a card says."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, structs

from store.model.acquaintance import About, Aspect, Known
from store.model.contact import ContactKind
from store.parse.areas.house import House
from store.parse.contacts import reasons
from store.parse.contacts.offer import Card, Dialled, Offer, Written
from store.parse.facts.e164 import digits_of
from store.parse.kinds.context import boxes_of, is_same_place, resembles
from store.parse.trace import SURE, Found
from store.text.keyed import name_key, number_key
from store.text.names import house_words, name_words

_OFTEN = 3  # releases from which on a thing is known well enough to be held against a reading
_MOSTLY, _SELDOM = 0.7, 0.15
_ALWAYS = 0.95
_DOUBTED = 0.9 * SURE
_BY_HAND = 10


class Ground(Struct, frozen=True):
    """What is known, and the release that it is known beside."""

    house: House
    issuer: str | None
    text: str


def acquainted(offers: Sequence[Offer], ground: Ground) -> tuple[Offer, ...]:
    """The contacts, each as the archive bears it out, sets it right or doubts it."""
    if ground.house.is_strange:
        return tuple(offers)
    return tuple(_judged(_corrected(offer, ground), ground) for offer in offers)


def _corrected(offer: Offer, ground: Ground) -> Offer:
    """A person read as a desk, a number read by another plan, a house that is none."""
    card = offer.card
    if card.kind is ContactKind.DESK and card.name and _is_person(card.name.value, ground.house):
        card = structs.replace(card, kind=ContactKind.PERSON)
    phones = tuple(_dialled(one, ground) for one in card.phones)
    card = structs.replace(card, phones=phones)
    return structs.replace(offer, card=_placed(card, offer, ground))


def _is_person(name: str, house: House) -> bool:
    """It is known as a person's name, in as many words."""
    known = house.acquaintance.of(About.PERSON, name_key(name), Aspect.NAME)
    return len(name.split()) > 1 and sum(map(_weight, known)) >= _OFTEN


def _weight(known: Known) -> int:
    return known.releases + known.corrected * (_BY_HAND - 1)


def _dialled(one: Dialled, ground: Ground) -> Dialled:
    """A number printed without its country, or without an area, as the house's others are."""
    if one.fact.says_country or not one.phone.number.startswith("+"):
        return one
    number, semicolon, extension = one.phone.number.partition(";")
    answers = ground.house.acquaintance.of(About.NUMBER, number_key(number), Aspect.NUMBER)
    best = _best(answers)
    printed = digits_of(one.fact.printed).lstrip("0")
    if best is None or best.answer == number or not printed or not best.answer.endswith(printed):
        return one if best is None or best.answer != number else _told(one, best)
    own = next((known for known in answers if known.answer == number), None)
    if own and _weight(own) > _SELDOM * _weight(best):
        return one
    phone = structs.replace(one.phone, number=f"{best.answer}{semicolon}{extension}")
    return _told(structs.replace(one, phone=phone), best)


def _told(one: Dialled, known: Known) -> Dialled:
    return structs.replace(one, known=known.releases)


def _best(answers: Sequence[Known]) -> Known | None:
    """What stood with the key in most releases, if that is often and nearly always."""
    total = sum(map(_weight, answers))
    best = max(answers, key=_weight, default=None)
    if best is None or _weight(best) < _OFTEN or _weight(best) < _MOSTLY * total:
        return None
    return best


def _placed(card: Card, offer: Offer, ground: Ground) -> Card:
    """With the house that its name, addresses and numbers stood with, where what was read for one
    has never been theirs and the release bears the other out."""
    read = card.organization
    if read is None or (ground.issuer and read.value == ground.issuer):
        return card
    each = [answers for answers in _houses(card, ground.house) if answers]
    best = _agreed(each)
    if best is None or _is_known(read.value, each):
        return card
    if ground.issuer and is_same_place(best.answer, ground.issuer):
        place = ground.issuer
    elif house_words(best.answer) not in house_words(ground.text) or _is_within(read, offer):
        return card
    else:
        place = best.answer
    return structs.replace(card, organization=reasons.house_known(place, read, best.releases))


def _is_within(found: Found[str], offer: Offer) -> bool:
    """It is printed with the contact itself."""
    span = found.span
    return span is not None and offer.span.start <= span.start < offer.span.end


def _houses(card: Card, house: House) -> Iterator[tuple[Known, ...]]:
    """The organisations that stood with each thing of the card."""
    of = house.acquaintance.of
    if card.name:
        yield of(About.PERSON, name_key(card.name.value), Aspect.ORGANIZATION)
    for one in card.emails:
        yield of(About.ADDRESS, one.email, Aspect.ORGANIZATION)
    for phone in card.phones:
        yield of(About.NUMBER, number_key(phone.phone.number), Aspect.ORGANIZATION)


def _agreed(each: Sequence[tuple[Known, ...]]) -> Known | None:
    """The organisation that two things of a card stood with mostly, or one by hand."""
    votes = [best for answers in each if (best := _best(_pooled(answers)))]
    for vote in votes:
        same = sum(house_words(vote.answer) == house_words(other.answer) for other in votes)
        if same == len(votes) and (same > 1 or vote.corrected):
            return vote
    return None


def _pooled(answers: Sequence[Known]) -> list[Known]:
    """The answers, those that only differ in case or signs as one."""
    pooled: dict[str, Known] = {}
    for known in answers:
        key = house_words(known.answer)
        own = pooled.get(key)
        pooled[key] = (
            structs.replace(
                own,
                releases=own.releases + known.releases,
                corrected=own.corrected + known.corrected,
            )
            if own
            else known
        )
    return list(pooled.values())


def _is_known(organization: str, each: Iterable[Sequence[Known]]) -> bool:
    """It stood with some of the things often enough to be theirs."""
    words = house_words(organization)
    for answers in each:
        total = sum(map(_weight, answers))
        own = sum(_weight(known) for known in answers if house_words(known.answer) == words)
        if own > _SELDOM * total:
            return True
    return False


def _judged(offer: Offer, ground: Ground) -> Offer:
    """Surer where its things are known together, doubted where one is known as another's."""
    card, house = offer.card, ground.house
    phones = tuple(_of_country(one, ground) for one in card.phones)
    emails = tuple(_of_person(one, card, house) for one in card.emails)
    card = structs.replace(card, phones=phones, emails=emails)
    score = offer.score
    if any(one.others for one in emails):
        score = min(score, _DOUBTED)
    else:
        together = max((0, *(one.known for one in phones), *(one.known for one in emails)))
        score = max(score, together / (together + 1)) if together >= _OFTEN else score
    return structs.replace(offer, card=card, score=score)


def _of_person(one: Written, card: Card, house: House) -> Written:
    """With how often it stood with this name; or with whose it is known to be instead."""
    name = name_key(card.name.value) if card.name else ""
    answers = house.acquaintance.of(About.ADDRESS, one.email, Aspect.PERSON)
    own = sum(known.releases for known in answers if name_key(known.answer) == name)
    if own or not name or card.kind is not ContactKind.PERSON:
        return structs.replace(one, known=own)
    best = _best(answers)
    box = boxes_of([one.email])
    if best is None or not resembles(best.answer, box) or _bears(box, card, best):
        return one
    return structs.replace(one, others=best.answer)


def _bears(box: str, card: Card, best: Known) -> bool:
    """The address bears this name too, or the two names are one in other words."""
    words = set(name_words(card.name.value if card.name else None))
    return any(word in box for word in words) or not words.isdisjoint(name_words(best.answer))


def _of_country(one: Dialled, ground: Ground) -> Dialled:
    """Doubted where it was read as of a country of which the house had no number yet."""
    if one.fact.says_country or one.known or not ground.issuer:
        return one
    house = house_words(ground.issuer)
    codes = ground.house.acquaintance.of(About.ISSUER, house, Aspect.CALLING)
    total = sum(known.releases for known in codes)
    if total < _OFTEN or any(one.phone.number.startswith(f"+{each.answer}") for each in codes):
        return one
    return structs.replace(one, foreign=codes[0].releases >= _ALWAYS * total)
