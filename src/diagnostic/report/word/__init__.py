"""Printing a report as a Word file."""

from diagnostic.report.word.document import docx_bytes, write_docx

__all__ = ["docx_bytes", "write_docx"]
