"""English."""

from store.parse.lexicon.base import Lexicon, listed

LEXICON = Lexicon(
    code="en",
    small=listed(
        "the | of | and | to | in | for | on | with | by | from | that | is | its | at | as | be | this | will | has | was | are | which | said | an"
    ),
)
