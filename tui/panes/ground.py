"""What panes stand on."""

from textual.containers import Vertical


class Ground(Vertical):
    """Has nothing of its own to be painted, where Textual would paint it line by line."""

    BLANK = True
