"""What a text is that is no release."""

import math

from msgspec import Struct

from store.model.release import Genre
from store.parse.areas.genres import Signs
from store.parse.fields.weights.signs import GENRE
from store.parse.trace import Found


class Sign(Struct, frozen=True):
    """What a sign is of, and what it is in words for the user."""

    name: str
    genre: Genre
    why: str


_TOLD_BY = (
    Sign("by_listed", Genre.LIST_MAIL, "it came through a list that its readers write to"),
    Sign("patches", Genre.LIST_MAIL, "it holds a patch of a program"),
    Sign("by_answer", Genre.LETTER, "it answers another mail"),
    Sign("says_wrote", Genre.LETTER, "it says who wrote what it quotes"),
    Sign("says_i", Genre.LETTER, "somebody writes it in person"),
    Sign("quotes", Genre.LETTER, "it quotes what others wrote"),
    Sign("bare", Genre.LETTER, "it is a mail without a sign of a newsroom"),
    Sign("by_broadcast", Genre.NEWSLETTER, "it was sent to subscribers"),
    Sign("says_newsletter", Genre.NEWSLETTER, "it speaks of its subscription"),
    Sign("says_receipt", Genre.RECEIPT, "it speaks of an order"),
    Sign("amounts", Genre.RECEIPT, "it lists amounts"),
    Sign("says_notice", Genre.NOTICE, "it says that a program wrote it"),
    Sign("by_automatic", Genre.NOTICE, "a program sent it"),
    Sign("by_bounce", Genre.NOTICE, "it returns a mail"),
    Sign("says_article", Genre.ARTICLE, "it has a news site's headings around it"),
    Sign("bylined", Genre.ARTICLE, "it names its author under the title"),
    Sign("says_interview", Genre.INTERVIEW, "it calls itself an interview"),
    Sign("asks", Genre.INTERVIEW, "many of its lines ask"),
    Sign("says_minutes", Genre.MINUTES, "it has the headings of a meeting's minutes"),
    Sign("says_obituary", Genre.OBITUARY, "it mourns somebody"),
    Sign("says_recipe", Genre.RECIPE, "it has the headings of a recipe"),
    Sign("says_manual", Genre.MANUAL, "it has the headings of a manual"),
    Sign("called_manual", Genre.MANUAL, "it is called as projects call what tells of them"),
    Sign("codes", Genre.PROGRAM, "it holds lines of a program"),
)
_REASONS = 2


def find_genre(signs: Signs) -> Found[Genre] | None:
    """None for what may be a release; the score is the chance that it is none."""
    chance = 1 / (1 + math.exp(-odds_of(signs)))
    genre = _likeliest(signs) if chance >= GENRE.told else None
    if genre is None:
        return None
    return Found(genre, None, round(chance, 2), _why(signs, genre))


def odds_of(signs: Signs) -> float:
    """The logarithm of the odds that it is no release."""
    names = Signs.__struct_fields__
    said: list[float] = [getattr(signs, name) * getattr(GENRE, name) for name in names]
    return GENRE.start + sum(said)


def _likeliest(signs: Signs) -> Genre | None:
    """The genre of which the signs are plainest; a letter on a list is list mail."""
    votes = dict.fromkeys(Genre, 0.0)
    for sign in _TOLD_BY:
        votes[sign.genre] += _weight(signs, sign)
    if votes[Genre.LIST_MAIL]:
        votes[Genre.LIST_MAIL] += votes[Genre.LETTER]
    best = max(votes, key=votes.__getitem__)
    return best if votes[best] else None


def _why(signs: Signs, genre: Genre) -> str:
    """The strongest signs, those of the genre first."""
    seen = [sign for sign in _TOLD_BY if _weight(signs, sign)]
    seen.sort(key=lambda sign: (sign.genre is not genre, -_weight(signs, sign)))
    return ", ".join(sign.why for sign in seen[:_REASONS])


def _weight(signs: Signs, sign: Sign) -> float:
    return float(getattr(signs, sign.name) * getattr(GENRE, sign.name))
