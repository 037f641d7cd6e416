"""A screen on which the release that it shows is corrected."""

from store import Release
from tui.messages import CorrectionRefused
from tui.screens.copying import CopyingScreen
from tui.screens.correct_dialog import CorrectDialog, Correction


class CorrectingScreen(CopyingScreen):
    """Asks again, with what was written, where a field cannot have that value."""

    def action_correct(self) -> None:
        self.with_shown(self._ask_for_correction)

    def on_correction_refused(self, message: CorrectionRefused) -> None:
        refused = Correction(message.field, message.text, message.reason)
        self._ask_for_correction(message.release, refused)

    def _ask_for_correction(self, release: Release, refused: Correction | None = None) -> None:
        def take(correction: Correction | None) -> None:
            if correction:
                self.correct(release, correction.field, correction.text)

        self.app.push_screen(CorrectDialog(release, refused), take)
