"""What the app is told of the terminal."""

from textual.message import Message


class GroundTold(Message):
    """The terminal has answered whether its ground is light."""

    def __init__(self, light: bool) -> None:
        super().__init__()
        self.light = light
