"""The PDF file that a report becomes: its settings, its properties, and the one date in it."""

import io
from hashlib import md5

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas

from diagnostic.report.content import Report
from diagnostic.report.pdf.characters import on_one_line
from diagnostic.report.pdf.paper import HEIGHT, WIDTH

_CREATOR = "Diagnostic"
_NO_DAY = "20000101"


class Document(Canvas):
    """A canvas whose bytes depend on nothing but what is drawn on it, and that embeds every font it uses."""

    _doc: PDFDocument

    def __init__(self, report: Report) -> None:
        _close_reportlab()
        self._stream = io.BytesIO()
        super().__init__(self._stream, (WIDTH, HEIGHT), pageCompression=1, invariant=1, pdfVersion=(1, 5), lang=on_one_line(report.language))
        self.setTitle(on_one_line(" – ".join(each for each in (report.cover.title, report.cover.subtitle) if each)))
        self.setAuthor(on_one_line(report.author))
        self.setSubject(on_one_line(report.subject))
        self.setCreator(_CREATOR)
        day = "".join(letter for letter in report.dated[:10] if letter in "0123456789")
        self.setDateFormatter(lambda *_now: f"D:{day if len(day) == 8 else _NO_DAY}000000Z")
        # reportlab begins the file's identity with a clock or with a variable of the system.
        self._doc.signature = md5(_CREATOR.encode(), usedforsecurity=False)  # type: ignore[attr-defined]
        self.setViewerPreference("DisplayDocTitle", "true")
        if report.right_to_left:
            self.setViewerPreference("Direction", "R2L")
        self.showOutline()

    @property
    def doc(self) -> PDFDocument:
        """The document in which the fonts keep what they embed."""
        return self._doc

    def finished(self) -> bytes:
        """Save the document and return it."""
        self.save()
        return self._stream.getvalue()

    def _make_preamble(self) -> None:
        """Begin each page with nothing: reportlab would choose a font here that is not embedded."""
        self._preamble = ""


def _close_reportlab() -> None:
    """Let reportlab fetch nothing, whatever a text says, and store pages as they are, without a detour over text."""
    rl_config.trustedSchemes = []
    rl_config.trustedHosts = []
    rl_config.useA85 = 0
