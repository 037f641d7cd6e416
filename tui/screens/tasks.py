"""What is done beside the screen, and what all of it has to know of each other."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock

from textual.message import Message
from textual.screen import Screen

from store import Library, MissingError, StoreError
from tui.messages import ArchiveClosed, WorkFailed
from tui.present.status import Trouble


class Tasks:
    """Done for `screen`, which gets the answers as messages.

    Threads cannot be stopped, so answers carry the serial that they belong to. `writing` is held
    by the one that writes, `left` is set once nobody looks any more, `seen` is the version of the
    archive that was shown last.
    """

    def __init__(self, screen: Screen[None], library: Library) -> None:
        self._screen = screen
        self.library = library
        self.writing = Lock()
        self.left = Event()
        self.seen: int | None = None

    def tell(self, message: Message) -> None:
        """Let the screen know."""
        self._screen.post_message(message)

    def start(self, group: str, task: Callable[[], None], *, exclusive: bool = False) -> None:
        """Do it beside the screen; of an exclusive group the last one alone is waited for."""
        self._screen.run_worker(task, thread=True, group=group, exclusive=exclusive)

    def ask(self, group: str, question: Callable[[], Message]) -> None:
        """Have the last question of a group answered, and an earlier one only as it happens."""
        self.start(group, lambda: self.answer(question), exclusive=True)

    def answer(self, question: Callable[[], Message]) -> None:
        """Tell the answer, or why there is none."""
        try:
            message = question()
        except MissingError as error:
            message = self.gone(error)
        except StoreError as error:
            message = WorkFailed(error.message, error.hint)
        self.tell(message)

    def gone(self, error: MissingError) -> ArchiveClosed:
        """What is told where there is no archive any more."""
        self.seen = None
        return ArchiveClosed(Trouble(error.message, error.hint, missing=True))

    def is_other(self) -> bool:
        """Whether other things are to be found since this was asked last."""
        before, self.seen = self.seen, self.library.version
        return before != self.seen

    @contextmanager
    def known(self) -> Iterator[None]:
        """What is marked here is no news, so that a list of the unread stays while it is read."""
        up_to_date = self.seen == self.library.version
        yield
        if up_to_date:
            self.seen = self.library.version
