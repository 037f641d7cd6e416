"""A terminal that keeps what it shows in a grid of cells."""

import re

from rich.cells import cell_len

CONTROL = re.compile(
    r"\x1b\[(\d*(?:;\d+)*)([HCXm])|\x1b\]8;;([^\x1b]*)\x1b\\|\x1b\[[?<=>]?[\d;]*[ -/]*[@-~]|(.)",
    re.S,
)


class Terminal:
    """Obeys moves, colours and links, as ECMA-48 has them; all else is passed over."""

    def __init__(self):
        self.grid = {}
        self.x = self.y = self.last = 0
        self.codes, self.link = frozenset(), ""

    def take(self, sent):
        """Show what is sent."""
        for found in CONTROL.finditer(sent):
            numbers, verb, link, character = found.groups()
            if verb:
                self._obey(verb, numbers)
            elif character and (character.isprintable() or not cell_len(character)):
                self._put(character)
            elif link is not None:
                self.link = link

    def _obey(self, verb, numbers):
        if verb == "H":
            self.y, self.x = (int(each) - 1 for each in (numbers or "1;1").split(";"))
        elif verb == "C":
            self.x += int(numbers)
        elif verb == "X":
            ground = frozenset(code for code in self.codes if code.startswith("48"))
            for x in range(self.x, self.x + int(numbers)):
                self.grid[self.y, x] = (" ", ground, "")
        else:
            self.codes = _look(self.codes, numbers)

    def lines(self):
        """What is shown, without colours."""
        last = max((y for y, _ in self.grid), default=-1)
        return [self._line(y) for y in range(last + 1)]

    def _line(self, y):
        width = max((x for at, x in self.grid if at == y), default=-1) + 1
        return "".join(self.grid.get((y, x), (" ",))[0] for x in range(width))

    def _put(self, character):
        size = cell_len(character)
        if not size:
            text, *rest = self.grid.get((self.y, self.last), ("",))
            self.grid[self.y, self.last] = (text + character, *rest)
            return
        self.last = self.x
        for n in range(size):
            shown = character if not n else ""
            self.grid[self.y, self.x + n] = (shown, self.codes, self.link)
        self.x += size


OFF = {
    "22": "12", "23": "3", "24": "4", "25": "56", "27": "7", "28": "8", "29": "9",
}  # fmt: skip


def _look(codes, numbers):
    """The attributes after a turn, each kind of colour once."""
    parts, codes = re.findall(r"[34]8;2;\d+;\d+;\d+|[34]8;5;\d+|\d+", numbers), set(codes)
    for part in parts or ["0"]:
        kind = part[0] if part[0] in "34" and len(part) > 1 else ""
        codes = {each for each in codes if not (kind and each[0] == kind and len(each) > 1)}
        if part in OFF:
            codes -= set(OFF[part])
        elif part == "0":
            codes = set()
        elif part not in ("39", "49"):
            codes.add(part)
    return frozenset(codes)
