"""A bar with rate and time left, on standard error, when a person is looking."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from store import Progress

T = TypeVar("T")


def passed(steps: Iterable[Progress]) -> None:
    """Let the work run to its end, drawn on a terminal."""
    for _ in shown(steps):
        pass


def shown(steps: Iterable[T]) -> Iterator[T]:
    """The same steps; on a terminal their progress is drawn while they pass."""
    if sys.stderr.isatty():
        yield from _drawn(steps)
    else:
        yield from steps


def _drawn(steps: Iterable[T]) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        ProgressColumn,
        Task,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.progress import Progress as Bar
    from rich.text import Text

    class Rate(ProgressColumn):
        """Items a second, once it is known."""

        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:,.0f}/s" if task.speed else "")

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        Rate(),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        for step in steps:
            if isinstance(step, Progress):
                bar.update(task, description=step.doing, completed=step.done, total=step.total)
            yield step
