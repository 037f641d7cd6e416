"""The likeliest of the encodings that have one byte a letter, by the alphabets of languages.

A language writes with few letters beyond ASCII. Read in the right encoding a text has those of one
language and no other; read in a wrong one it has letters of several, signs inside words, and
capitals behind small letters.
"""

import re
from collections import Counter
from functools import cache
from itertools import pairwise

from msgspec import Struct

_WESTERN = ("cp1252", "mac_roman", "cp850")
_CENTRAL = ("cp1250", "iso8859_2", "cp852")
_CYRILLIC = ("cp1251", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic", "cp855")
_COMMON = 12


class _Alphabet(Struct, frozen=True):
    """The small letters of a language beyond ASCII; of one without Latin letters the commonest
    first. `marks` stand with them and are no letters to Python."""

    codecs: tuple[str, ...]
    letters: str
    latin: bool = True
    marks: str = ""


_ALPHABETS = (
    *(
        _Alphabet(_WESTERN, letters)
        for letters in (
            *("äöüß", "éèàçêùâîôûëïüœæ", "áéíóúñü", "ãçáéíóúâêôàõ", "àèéìòù", "åäöé", "æøåé"),
            *("ëéïèöüêáóú", "áéíóúýþæöð", "àçéèíïóòúü", "äöõüšž", "áéíóú"),
        )
    ),
    *(
        _Alphabet(_CENTRAL, letters)
        for letters in (
            *("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž"),
            *("ăâîșşțţ", "äöüß"),
        )
    ),
    _Alphabet(("cp1254",), "çğıöşüâîû"),
    *(_Alphabet(("cp1257",), letters) for letters in ("ąčęėįšųūž", "āčēģīķļņšūž", "äöõüšž")),
    *(
        _Alphabet(_CYRILLIC, letters, latin=False)
        for letters in ("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "аиоетнрсвдклмпзгъбчуяцщшжйхюфь")
    ),
    _Alphabet(("cp1251", "mac_cyrillic"), "оаинтевірсклудмпязьбгйчхцжшюїфєщґ", latin=False),
    _Alphabet(("cp1253", "iso8859_7"), "ατοιεσνηρπκυλςμίωόάέήδγχύφθβώξζψϊ", latin=False),
    _Alphabet(("cp1255",), "יולהאמרתבשנעםדפקחכטןגזסךצףץ", latin=False, marks="ְֱֲֳִֵֶַָֹֻּׁׂ"),
    _Alphabet(
        ("cp1256", "iso8859_6"), "اليمونترهبدسعةفكحقجأشصطخىضذثئغإءزظآؤ", latin=False, marks="ًٌٍَُِّْ"
    ),
    _Alphabet(
        ("cp874",), "านรกอเงมวลยทสตดปคบหพแชขจไใโผะธซถศณฟญภษฐฎฏฆฒฌฉฝฤฮ", latin=False, marks="ัิีึืุู็่้๊๋์ํำๆฯ"
    ),
)
_SIGNS = "“”„‘’‚«»‹›–—…•€£©®™°§·¿¡ºª²³½\u00a0\u00ad´"
_LETTER, _STRAY = r"[^\W\d_]", r"(?:[^\w\s\x00-\x7f“”„‘’‚«»‹›–—…•©®™°§·¿¡ºª\u00ad´]|[¹¼½¾])"
_UNFIT = re.compile(rf"(?<={_LETTER}){_STRAY}|{_STRAY}(?={_LETTER})")
_MIXED = re.compile(r"[A-Za-z](?=[^\W\d_a-zA-Z])|(?<=[^\W\d_a-zA-Z])[A-Za-z]")
_RAISED = 2.0  # what a capital behind a small letter counts against a letter that is known
_UNCOMMON = 0.05  # how much likelier an encoding must be that is hardly met any more
_COMMONEST = frozenset(("cp1252", "cp1250", "cp1251", "iso8859_2", "koi8_r", "cp1253", "cp1254"))


def likeliest(sample: bytes) -> str:
    """The encoding of one byte a letter in which `sample` is text; the commoner of two as good."""
    best, found = -9.0, "cp1252"
    for codec in _codecs():
        score = _likeness(sample.decode(codec, "replace"), codec)
        if score - (0.0 if codec in _COMMONEST else _UNCOMMON) > best + 0.01:
            best, found = score, codec
    return found


@cache
def _codecs() -> tuple[str, ...]:
    """In the order in which they are common."""
    return tuple(dict.fromkeys(codec for each in _ALPHABETS for codec in each.codecs))


def _likeness(text: str, codec: str) -> float:
    """At most 1, and less for each thing that no text has."""
    seen = Counter(char.lower() for char in text if char > "\x7f")
    total = sum(seen.values())
    if not total:
        return 0.0
    spoilt = len(_UNFIT.findall(text)) + _RAISED * _raised(text)
    mixed = len(_MIXED.findall(text))
    fitting = (each for each in _ALPHABETS if codec in each.codecs)
    known = max(_known(seen, each) - (0 if each.latin else mixed) for each in fitting)
    return (known - spoilt) / total


def _known(seen: Counter[str], alphabet: _Alphabet) -> float:
    """How many of the characters are the alphabet's or signs; its commonest count in full."""
    letters = sum(seen[char] for char in alphabet.letters + alphabet.marks)
    signs = sum(seen[char] for char in _SIGNS)
    if alphabet.latin:
        return letters + signs
    return (letters + sum(seen[char] for char in alphabet.letters[:_COMMON])) / 2 + signs


def _raised(text: str) -> int:
    """Capitals beyond ASCII behind small letters."""
    return sum(b > "\x7f" and b.isupper() and a.islower() for a, b in pairwise(text))
