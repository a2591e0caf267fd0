"""Draws the pictures of docs/pictures anew: the real window, on the sample mission, at 1366 by 768. Usage: ``make pictures``.

Where there is no screen, a virtual one is started (xvfb and xauth). Every picture is taken from a file in a neutral folder, with the clock
of the sample and of Greenwich, so that a picture changes only when the window does.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from diagnostic.actions.desk import Desk
    from diagnostic.desktop.assessment_frame import AssessmentFrame
    from diagnostic.desktop.window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
MOMENT = "2026-11-21T16:40:00.000Z"
HOME = Path(tempfile.gettempdir()) / "expert"
"""Paths on the pictures lie in this home, which is nobody's."""
SETS = {"usual": ("1366x768x24", "1"), "scaled": ("2300x1360x24", "2"), "small": ("1366x768x24", "2")}


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--set"]:
        return draw(arguments[1])
    PICTURES.mkdir(exist_ok=True)
    if HOME.exists():
        print(f"{HOME} is there already; the pictures show paths in it, so it has to be out of the way first.")
        return 1
    try:
        return draw_all()
    finally:
        shutil.rmtree(HOME, ignore_errors=True)


def draw_all() -> int:
    """Draw each set in a process of its own, since a screen's scale is settled when Qt begins."""
    for name, (screen, scale) in SETS.items():
        command = [sys.executable, __file__, "--set", name]
        if sys.platform.startswith("linux"):
            if shutil.which("xvfb-run") is None:
                print("A virtual screen is needed: install xvfb and xauth.")
                return 1
            # The screen of this machine has a size and a scale of its own; a virtual one is always the same.
            command = ["xvfb-run", "-a", "-s", f"-screen 0 {screen}", *command]
        surroundings = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "xcb", "TZ": "UTC", "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        surroundings["HOME"] = str(HOME)
        if not sys.platform.startswith("linux"):
            surroundings.pop("QT_QPA_PLATFORM")
        code = subprocess.run(command, env=surroundings, check=False).returncode
        if code:
            return code
    return 0


@dataclass
class Camera:
    """The window, and how it is waited for and photographed."""

    window: "MainWindow"

    def wait(self, milliseconds: int = 350) -> None:
        """Let the window work for a while."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def take(self, name: str) -> None:
        """Wait until the window is at rest, and write a picture of it."""
        self.wait()
        image = self.window.grab().toImage()
        path = PICTURES / f"{name}.png"
        # A picture of twice the size has four times the letters, and all the fewer inks at their edges are needed.
        few_colours(image, 32 if image.width() > 2000 else 256).save(str(path), quality=0)
        print(f"{path.relative_to(ROOT)}: {image.width()} by {image.height()}, {path.stat().st_size // 1024} kB", flush=True)


def few_colours(image: "QImage", most: int) -> "QImage":
    """Return an image in the inks of the theme and the colours it uses most: nobody sees the difference, and the file is half."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QImage

    from diagnostic.desktop.look import theme_of

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    inks = [QColor(ink).rgb() for ink in theme_of().tokens if isinstance(ink, str) and ink.startswith("#")]
    used = [colour | 0xFF000000 for colour, _ in Counter(pixels).most_common(most)]
    table = list(dict.fromkeys((*inks, *used)))[:most]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def draw(name: str) -> int:
    """Open the window on the sample and take the pictures of one set."""
    from PySide6.QtWidgets import QApplication

    from diagnostic.actions.opening import open_assessment
    from diagnostic.actions.sample import write_sample
    from diagnostic.actions.setting_up import work_as
    from diagnostic.desktop.languages import translate_screen
    from diagnostic.desktop.look import Scheme, Theme
    from diagnostic.desktop.settings import Settings
    from diagnostic.desktop.window import MainWindow
    from diagnostic.model.team import members_of
    from diagnostic.places import find_places

    application = QApplication(sys.argv[:1])
    application.setApplicationDisplayName("Diagnostic")
    places = find_places()
    translate_screen(application, places, "en")
    Theme(Scheme.LIGHT, parent=application).install(application)
    file = HOME / "Missions" / "Orvena 2026.diagnostic"
    if not file.exists():
        write_sample(places, file)
    window = MainWindow(places, HOME / "settings", Settings())
    window.show()
    camera = Camera(window)
    desk = open_assessment(file, clock=lambda: MOMENT)
    work_as(desk, next(member.code for member in members_of(desk.state) if member.role == "team-lead"))
    {"usual": usual, "scaled": scaled, "small": scaled}[name](camera, desk, "-small" if name == "small" else "")
    window.close()
    return 0


def usual(camera: Camera, desk: "Desk", _suffix: str) -> None:
    """Every page once, and the questions also dark and mirrored."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from diagnostic.desktop.look import Scheme, theme_of
    from diagnostic.desktop.setup.page import SetupPage
    from diagnostic.model.setup_check import Step

    window = camera.window
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window.show_new("mission")
    camera.take("new")
    window.take_desk(desk)
    frame = window.frame
    assert frame is not None
    camera.wait(1500)
    frame.show_tab("setup")
    for step in (Step.REQUEST, Step.PROFILE, Step.SCOPE, Step.CHECK):
        page = frame._pages["setup"]
        assert isinstance(page, SetupPage)
        page.show_step(step)
        camera.take(f"setup-{step.value}")
    _questions(camera, frame)
    _findings(camera, frame)
    frame.show_tab("report")
    camera.wait(4000)
    camera.take("report")
    theme_of().choose(Scheme.DARK)
    frame.go_to_question("I2-2")
    camera.take("questions-dark")
    theme_of().choose(Scheme.LIGHT)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    camera.take("questions-mirrored")
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    window.show_start()
    camera.take("start")
    _exchange(camera, desk.path)


def _questions(camera: Camera, frame: "AssessmentFrame") -> None:
    from diagnostic.desktop.questions.page import QuestionsPage

    frame.go_to_question("I2-2")
    camera.take("questions")
    page = frame._pages["questions"]
    assert isinstance(page, QuestionsPage)
    for tab in ("voices", "history"):
        page.drawer.show_tab(tab)
        camera.take(f"drawer-{tab}")
    page.drawer.show_evidence("I2-2", "")
    camera.take("drawer-evidence")
    page.drawer.back()
    page.drawer.show_level("I-2.L")
    camera.take("drawer-level")
    page.drawer.back()
    page.drawer.show_tab("guidance")
    frame.go_to_question("I1-1")
    camera.take("questions-matrix")


def _findings(camera: Camera, frame: "AssessmentFrame") -> None:
    from diagnostic.desktop.findings.page import FindingsPage
    from diagnostic.desktop.findings.profile_pane import ProfilePane

    frame.show_tab("findings")
    page = frame._pages["findings"]
    assert isinstance(page, FindingsPage)
    shown: tuple[tuple[str, str], ...] = (
        ("findings", "R-X1"),
        ("findings-trips", "view:trips"),
        ("findings-unknown", "view:not-known"),
        ("findings-profile", "view:profile"),
    )
    for name, key in shown:
        page.go_to(key)
        camera.take(name)
    profile = page.pane("view:profile")
    assert isinstance(profile, ProfilePane)
    profile.open_why("I-2.P")
    camera.take("findings-why")
    profile.open_why("I-2.P")


def _exchange(camera: Camera, mission: Path) -> None:
    """Sending out, bringing in what lies beside the mission, deciding: on a copy, so that no other picture shows what was brought in."""
    from diagnostic.actions.opening import open_assessment
    from diagnostic.actions.setting_up import work_as
    from diagnostic.desktop.exchange.conflicts_page import DIFFERENCES, ConflictsPage
    from diagnostic.desktop.exchange.import_page import ImportPage
    from diagnostic.desktop.exchange.page import ExchangePage
    from diagnostic.model.team import members_of

    copy = Path(shutil.copytree(mission.parent, HOME / "Exchange")) / mission.name
    desk = open_assessment(copy, clock=lambda: MOMENT)
    work_as(desk, next(member.code for member in members_of(desk.state) if member.role == "team-lead"))
    camera.window.take_desk(desk)
    frame = camera.window.frame
    assert frame is not None
    frame.show_tab("exchange")
    page = frame._pages["exchange"]
    assert isinstance(page, ExchangePage)
    camera.wait(2500)
    camera.take("exchange-export")
    page.show_part("import")
    bring = page.pages["import"]
    assert isinstance(bring, ImportPage)
    bring.choose.links[-1].click()
    camera.wait(4000)
    bring.triage.files.go_to(bring.triage.files.rows()[-1].key)
    camera.take("exchange-import")
    bring.terms.adopt.click()
    camera.wait(1000)
    bring.take.click()
    camera.wait(2000)
    page.show_part("conflicts")
    conflicts = page.pages["conflicts"]
    assert isinstance(conflicts, ConflictsPage)
    camera.wait(1000)
    conflicts.list.step(1)
    conflicts.view.decision.choose(2)
    camera.take("exchange-decide")
    conflicts.show_filter(DIFFERENCES)
    camera.take("exchange-differences")


def scaled(camera: Camera, desk: "Desk", suffix: str) -> None:
    """One picture at 200 %, on a screen with the room for it or without."""
    window = camera.window
    window.take_desk(desk)
    camera.wait(1500)
    assert window.frame is not None
    window.frame.go_to_question("I2-2")
    camera.take(f"questions-200{suffix}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
