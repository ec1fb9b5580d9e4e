"""Languages as same-named data files: one folder each, one line each in LANGUAGES."""

from rashomon.languages.language import DataLanguage, MissingTable

LANGUAGES: tuple[DataLanguage, ...] = (
    DataLanguage("en", "English", "english"),
    DataLanguage("es", "Spanish", "spanish"),
)


def language(code: str) -> DataLanguage:
    """The language of an ISO 639-1 code; one without data (every table missing) where we have none."""
    short = code.lower().split("-")[0]
    return next((one for one in LANGUAGES if one.code == short), DataLanguage(short, short))


__all__ = ["LANGUAGES", "DataLanguage", "MissingTable", "language"]
