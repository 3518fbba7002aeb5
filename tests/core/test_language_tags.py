import pytest

from annotator.core.language_tags import UNKNOWN, language_tag


@pytest.mark.parametrize(
    ("named", "tag"),
    [
        *(("en", "en"), ("EN", "en"), ("en-US", "en-US"), ("en_US", "en-US"), ("en_US.UTF-8", "en-US")),
        *(("de@euro", "de"), ("zh-Hant-TW", "zh-Hant-TW"), (" es ", "es"), ("gsw", "gsw")),
        *(("", UNKNOWN), ("und", UNKNOWN), ("zxx", UNKNOWN), ("English", UNKNOWN), ("x-klingon", UNKNOWN)),
        *(("e", UNKNOWN), ("en-", UNKNOWN), ("en-x", UNKNOWN), ("12", UNKNOWN), ("日本", UNKNOWN)),
    ],
)
def test_what_a_file_calls_a_language(named, tag):
    assert language_tag(named) == tag
