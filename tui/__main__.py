"""`python -m tui` is the same as `communique`."""

from tui.cli.main import main

main()
