"""The parts of an open assessment, by the keys of their tabs."""

SETUP, QUESTIONS, FINDINGS, REPORT = "setup", "questions", "findings", "report"
