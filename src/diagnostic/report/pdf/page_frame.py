"""What stands on every page: the running head, whether it is a draft, the part, and page x of y."""

from diagnostic.report.content import Report
from diagnostic.report.pdf.paper import BOTTOM, FRAME, FRAME_STRONG, HEIGHT, LINE, MEASURE, TEXT2, TOP
from diagnostic.report.pdf.pen import Align, Pen
from diagnostic.report.pdf.typesetting import Typesetter

_HEAD = -TOP + 37.0
_FOOT = HEIGHT - TOP - BOTTOM + 32.0


def draw_page_frame(pen: Pen, setter: Typesetter, report: Report, part: str, page: int, pages: int) -> None:
    """Draw head and foot of one page; the first page has no running head, its title says the same."""
    status = setter.fitted(report.status, FRAME_STRONG, MEASURE / 2)
    if status.text:
        width = status.width + 14.0
        pen.box(MEASURE - width, width, _HEAD - 2.0, _HEAD + FRAME.leading + 2.0, edge=TEXT2, thickness=0.8, radius=3.0)
        pen.text(status, FRAME_STRONG, MEASURE - width + 7.0, status.width, _HEAD)
    if page > 1:
        head = setter.fitted(report.running_head, FRAME, MEASURE - status.width - 40.0)
        pen.text(head, FRAME, 0.0, MEASURE, _HEAD)
        pen.rule(0.0, MEASURE, _HEAD + FRAME.leading + 8.0, LINE, 0.6)
    number = setter.line(report.page_of.replace("{page}", str(page)).replace("{pages}", str(pages)), FRAME)
    pen.text(number, FRAME, 0.0, MEASURE, _FOOT, Align.END, TEXT2)
    pen.text(setter.fitted(part, FRAME, MEASURE - number.width - 30.0), FRAME, 0.0, MEASURE, _FOOT)
