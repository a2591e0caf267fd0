"""From an open document to the bytes of a file: the same bytes for the same document, whenever and wherever they are made."""

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document


def bytes_of(document: Document, day: datetime) -> bytes:
    """Return the document as a file of Office Open XML whose parts all carry ``day``."""
    loose, packed = BytesIO(), BytesIO()
    document.save(loose)
    with ZipFile(loose) as source, ZipFile(packed, "w", ZIP_DEFLATED, compresslevel=6) as target:
        for name in source.namelist():
            part = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            part.compress_type = ZIP_DEFLATED
            part.create_system = 0
            part.external_attr = 0
            target.writestr(part, source.read(name))
    return packed.getvalue()
