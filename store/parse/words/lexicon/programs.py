"""How lines of programs begin, of their settings, and of patches to them."""

from store.parse.words.lexicon.base import listed

STATEMENTS = (*listed("#include | #! | // | /* | >>> | ```"), "$ ")
PATCHES = (
    *listed("+++ b/ | +++ a/ | --- a/ | --- b/ | Index: "),
    "diff --git ",
    "@@ ",
    "Signed-off-by: ",
)
MANUALS = listed("""
    readme | changelog | changes | contributing | license | licence | install | copying | hacking | security | authors
    code_of_conduct
""")
"""What a project calls the files that tell of it."""
