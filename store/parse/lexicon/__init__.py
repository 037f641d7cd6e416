"""The words of each language, by ISO 639-1 code."""

from store.parse.lexicon import de, en, fr
from store.parse.lexicon.base import Lexicon

LEXICONS: dict[str, Lexicon] = {module.LEXICON.code: module.LEXICON for module in (de, en, fr)}
