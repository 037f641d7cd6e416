"""How lines of programs begin, of their settings, and of patches to them."""

from store.parse.words.lexicon.base import listed

STATEMENTS = (*listed("#include | #! | // | /* | >>> | ```"), "$ ")
PATCHES = (
    *listed("+++ b/ | +++ a/ | --- a/ | --- b/ | Index: "),
    "diff --git ",
    "@@ ",
    "Signed-off-by: ",
)
