"""Printing a report as a Word file."""

from diagnostic.report.word.printing import docx_bytes

__all__ = ["docx_bytes"]
