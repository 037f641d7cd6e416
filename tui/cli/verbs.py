"""The verbs: where each lives and what it is for, so that help loads none of them."""

from importlib import import_module
from typing import NamedTuple

import click

from tui.cli.diagnostics import Exit
from tui.cli.output import NoReaderError


class Verb(NamedTuple):
    """A verb's module below `tui.cli`, and its line in the help.

    `tells` is whether all that it does is for whoever reads its output, and is done when they go.
    """

    module: str
    summary: str
    tells: bool = False


VERBS = {
    "backup": Verb("backup", "Write the whole archive into one compressed file."),
    "browse": Verb("browse", "Open the browser, on QUERY if there is one."),
    "check": Verb("check", "Verify every file of the archive and name what is wrong."),
    "config": Verb("config", "Print the settings, and what is wrong with them.", tells=True),
    "copy": Verb("copy", "Put a person's card, phone or address on the clipboard."),
    "correct": Verb("correct", "Set a field of a release right by hand."),
    "demo": Verb("demo", "Try it all on a throw-away archive of invented releases."),
    "export": Verb("export", "Write what a query finds for other programs.", tells=True),
    "forget-taught": Verb("forget_taught", "Have nothing count that an import taught."),
    "import": Verb("importing", "Read releases from files and folders into the archive."),
    "mark": Verb("mark", "Star, tag, note or mark as read what a query finds."),
    "open": Verb("open", "Open the original of a release, or one of its links."),
    "parse": Verb("parse", "Read releases and print them, without an archive.", tells=True),
    "people": Verb("people", "List the people to call about what a query finds.", tells=True),
    "redo": Verb("redo", "Do again what was undone last."),
    "remove": Verb("remove", "Take releases out of the archive."),
    "reparse": Verb("reparse", "Read releases again from their originals with today's parser."),
    "restore": Verb("restore", "Bring a backup back into an empty folder."),
    "saved": Verb("saved", "List the saved searches; add, rename, move or remove one."),
    "search": Verb("search", "List the releases that a query finds.", tells=True),
    "serve": Verb("serve", "Show the browser in a web page of this machine."),
    "show": Verb("show", "Print one release.", tells=True),
    "undo": Verb("undo", "Undo what was done last, or take back an import."),
}


OPENING = ("--fresh", "--plain")
"""Options of `browse` that may stand without its name."""


class VerbGroup(click.Group):
    """Loads a verb when it is called; what is no verb is a query for the browser."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        command = import_module(f"tui.cli.{VERBS[cmd_name].module}").command
        assert isinstance(command, click.Command)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """What stands behind `--` is a query, whatever it looks like.

        What says how to open the browser may stand before the query without its name.
        """
        args = self._with_browse(args)
        _, rest, _ = self.make_parser(ctx).parse_args(list(args))
        behind = len(args) - len(rest)
        if rest and behind and args[behind - 1] == "--":
            args = [*args[: behind - 1], "browse", "--", *rest]
        return super().parse_args(ctx, args)

    def _with_browse(self, args: list[str]) -> list[str]:
        """`browse` before the options of its own that no verb comes before."""
        valued = {name for p in self.params if not getattr(p, "is_flag", True) for name in p.opts}
        own, opening, at = list[str](), list[str](), 0
        while at < len(args) and args[at].startswith("-") and args[at] != "--":
            size = 2 if args[at] in valued else 1
            (opening if args[at] in OPENING else own).extend(args[at : at + size])
            at += size
        rest = args[at:]
        if not opening or (rest and rest[0] in VERBS and rest[0] != "browse"):
            return args
        return [*own, "browse", *opening, *(rest[1:] if rest[:1] == ["browse"] else rest)]

    def invoke(self, ctx: click.Context) -> object:
        """Whoever reads our own output may go at any time; any other pipe that breaks is told."""
        try:
            return super().invoke(ctx)
        except NoReaderError as error:
            verb = VERBS.get(ctx.invoked_subcommand or "")
            if verb and verb.tells:
                return Exit.DONE
            message = "Nobody reads on: what was told is done, and no more."
            raise click.ClickException(message) from error
        except BrokenPipeError as error:
            message = "A program that was to help has ended without a word."
            raise click.ClickException(message) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, verb.summary) for name, verb in VERBS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in VERBS or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        _refuse_slip(args[0], ctx)
        return super().resolve_command(ctx, ["browse", *args])


def takes_query(command: click.Command) -> bool:
    """Whether words of the command's line may be a query."""
    return isinstance(command, VerbGroup) or any(p.name == "query" for p in command.params)


def _refuse_slip(word: str, ctx: click.Context) -> None:
    """A near miss of a verb is a slip, not a query: better asked than guessed."""
    from difflib import get_close_matches

    if near := get_close_matches(word, VERBS, n=1, cutoff=0.75):
        raise click.UsageError(
            f"There is no command “{word}”. Did you mean “{near[0]}”? "
            f"To search for the word, say: communique browse {word}",
            ctx,
        )
