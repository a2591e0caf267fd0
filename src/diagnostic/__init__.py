"""Diagnostic: questionnaires and recommendation reports on border enforcement of intellectual property rights."""

__version__ = "0.1.0"
