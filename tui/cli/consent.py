"""What is asked before something is taken away."""

import click

from tui.cli.diagnostics import say


def agreed(question: str) -> bool:
    """Whether the person says yes; a no is told to have changed nothing.

    Raises click.UsageError where nobody can answer, and click.Abort for Ctrl-C.
    """
    try:
        answer = click.confirm(question, err=True)
    except click.Abort as stopped:
        if isinstance(stopped.__context__, EOFError):
            say("")
            raise click.UsageError(
                "There is no answer, and nothing was changed; --yes does not ask."
            ) from None
        raise
    if not answer:
        say("Nothing was changed.")
    return answer
