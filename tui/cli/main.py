"""The command line's front: its options, and the one boundary where errors become words."""

import os
import signal
import sys
import threading
from pathlib import Path
from typing import NoReturn

import click

from store import ArchiveError, StoreError
from tui.cli.diagnostics import Exit, complain
from tui.cli.place import Place
from tui.cli.verbs import VerbGroup, takes_query


def _print_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        click.echo(f"communique {version('communique')}")
        ctx.exit()


@click.group(cls=VerbGroup, invoke_without_command=True)
@click.option(
    "--archive",
    type=click.Path(path_type=Path, readable=False),
    envvar="COMMUNIQUE_ARCHIVE",
    help="The archive's folder (else COMMUNIQUE_ARCHIVE, else your user data folder).",
)
@click.option(
    "--wait",
    type=click.FloatRange(min=0),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="How long to wait for another program that writes to the archive.",
)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version)
@click.pass_context
def communique(ctx: click.Context, archive: Path | None, wait: float) -> int:
    """Keep every press release that reached you, find any of them, and know whom to call.

    Without a command, the browser opens; words that are no command are its query.
    """
    ctx.obj = Place(archive, wait)
    if ctx.invoked_subcommand is None:
        from tui.cli.browse import command

        return int(ctx.invoke(command, query=(), fresh=False, plain=False))
    return Exit.DONE


def main() -> None:
    """Run the command that was typed, and exit with its code."""
    _open_streams()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # the interpreter's own are TextIOWrapper
    _take_for_interrupts("SIGTERM", "SIGHUP")
    _leave(run(sys.argv[1:]))


def _open_streams() -> None:
    """A stream that was closed before we began goes nowhere, and its number to no other file."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            os.open(os.devnull, os.O_RDWR)
            stream = open(number, "w" if number else "r", closefd=False)  # noqa: SIM115  # to the end
            setattr(sys, name, stream)


def _take_for_interrupts(*names: str) -> None:
    """What would end us at once ends us as Ctrl-C does, unless it is ignored, as under nohup."""
    for name in names:
        number = getattr(signal, name, None)  # Windows has not all of them
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)


def _leave(code: int) -> NoReturn:
    """End at once where nothing else is at work: to take the interpreter apart is slow.

    Of a search it is a seventh. All that was done is on disk, and all that was said is flushed.
    """
    if threading.active_count() > 1:
        sys.exit(code)
    sys.stderr.flush()
    os._exit(code)


def run(args: list[str]) -> int:
    """The exit code of the command, once its errors are told and its output is written."""
    code: int = Exit.FAILED
    try:
        code = _obey(args)
        sys.stdout.flush()
    except BrokenPipeError:  # who read has gone, and what was to be done is done
        _abandon_stdout()
    except OSError as error:
        _abandon_stdout()
        complain(f"Cannot write to {error.filename or 'the output'}: {_reason(error)}.")
        return Exit.FAILED
    return code


def _obey(args: list[str]) -> int:
    try:
        code = communique.main(args, prog_name="communique", standalone_mode=False)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except (click.Abort, click.ClickException, StoreError) as error:
        return _tell(error)
    return code if isinstance(code, int) else Exit.DONE


def _tell(error: click.Abort | click.ClickException | StoreError) -> Exit:
    """Say what went wrong, and answer the code that says how."""
    if isinstance(error, click.Abort):
        complain("Interrupted.")
        return Exit.INTERRUPTED
    if isinstance(error, StoreError):
        complain(error.message, error.hint)
        return Exit.ARCHIVE if isinstance(error, ArchiveError) else Exit.FAILED
    usage = isinstance(error, click.UsageError)
    complain(" ".join(error.format_message().split()), _usage_hint(error))
    return Exit.USAGE if usage else Exit.FAILED


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _usage_hint(error: click.ClickException) -> str:
    """Where to read more about the verb that was typed, and how to search for what is no option."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        return ""
    path = context.command_path
    if _is_minus_word(error) and takes_query(context.command):
        return f"To search for what begins with “-”, write -- before it: {path} -- …"
    return f"See: {path} --help"


def _is_minus_word(error: click.ClickException) -> bool:
    return isinstance(error, click.NoSuchOption) and not error.option_name.startswith("--")


def _abandon_stdout() -> None:
    """Whoever read our output has gone; what is still buffered has nowhere to go."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
