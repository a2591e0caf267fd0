"""The questionnaire page: sections and standards, one standard's questions, and what the assessor needs beside them."""
