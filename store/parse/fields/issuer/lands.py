"""Places that are named for an office there, which is the issuer where they are none."""

import re
from collections.abc import Iterator

from store.parse.fields.issuer.evidence import Voice
from store.parse.fields.issuer.kin import Candidate, key_of, only
from store.parse.fields.issuer.shapes import bare_form
from store.parse.fields.issuer.texts import Texts
from store.parse.phrases.houses import is_kind, is_owner, strip_article
from store.parse.words.book import alternatives, is_wide, tokens_of, word_set
from store.parse.words.level import bare
from store.parse.words.places import is_place_word, title_case
from store.parse.words.table import lists_of

_ROLES = lists_of("roles")
_POSSESSIVE = re.compile(r"['’]s?(?= )")

_HEADED = frozenset(
    {
        Voice.LABEL, Voice.KIND, Voice.LETTERHEAD, Voice.COLUMN, Voice.DATED, Voice.SENDER,
        Voice.SENT_FOR, Voice.NOTE, Voice.SOURCE, Voice.WIRE_SOURCE, Voice.CLIENT,
        Voice.PUBLISHER, Voice.TITLE, Voice.LINE_OVER, Voice.FIRST_LINE, Voice.HEAD_CONTACT,
        Voice.UNDER, Voice.ABOUT,
    }
)  # fmt: skip


def without_lands(candidates: list[Candidate], texts: Texts, town: str | None) -> list[Candidate]:
    """The names but for the dateline's town, for the mere kind of house that a longer name begins
    with, and for places for whose offices a frame of the text speaks: "Loam County" where "Loam
    County Sheriff's Office" stands at the head."""
    key = key_of(town) if town else ""
    kept = {one.key for one in candidates if _is_headed(one) or not _is_land(one, texts, key)}
    return candidates if len(kept) == len(candidates) else only(kept, candidates)


def _is_land(one: Candidate, texts: Texts, town: str) -> bool:
    is_town = one.key == town and all(key_of(name) == town for name in one.names)
    if is_town or not one.wholes:
        return is_town
    return _is_sort(one) or _is_seat(one, texts)


def _is_sort(one: Candidate) -> bool:
    """One word for what kind of house it is, with which a longer name begins: "Parco"."""
    sort = all(is_kind(name) and not is_owner(name) for name in one.names)
    return sort and any(one.opens(whole) for whole in one.wholes)


def _is_headed(one: Candidate) -> bool:
    return any(heard.voice in _HEADED for heard in one.voices)


def _is_seat(one: Candidate, texts: Texts) -> bool:
    if is_wide(one.key):
        return False
    headed = filter(_is_headed, one.wholes)
    rests = [rest for whole in headed if one.opens(whole) for rest in _rests(one, whole)]
    if any(is_owner(rest) and tokens_of(rest).hold(_ROLES) for rest in rests):
        return True
    if any(map(is_kind, rests)) and any(tokens_of(name).ending(_ROLES) for name in one.names):
        return True
    offices = any(is_owner(rest) or tokens_of(rest).ending(_ROLES) for rest in rests)
    return offices and any(_is_place(name, texts) for name in one.names)


def _rests(one: Candidate, whole: Candidate) -> Iterator[str]:
    """What the longer name says behind the shorter one."""
    size = len(one.key.split())
    names = (_POSSESSIVE.sub("", strip_article(name)) for name in whole.names)
    return (" ".join(name.split()[size:]) for name in names)


def _is_place(name: str, texts: Texts) -> bool:
    """It is known as one, or the text says what is in it."""
    if is_place_word(title_case(name)) or bare(name.rpartition(" ")[2]) in word_set("seats"):
        return True
    inside = rf"\b(?:{alternatives('within')})\s{re.escape(bare_form(name))}(?!\w)"
    return re.search(inside, texts.told) is not None
