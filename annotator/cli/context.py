"""What the commands are given to work with."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.agreement import Agreement
from annotator.core.comparison import Comparison
from annotator.core.errors import ImportRefused
from annotator.core.importing import Imported, ReadOptions
from annotator.core.key import Key
from annotator.core.key_checks import Finding
from annotator.core.key_difference import KeyDifferences
from annotator.core.model import Lesson, Passage
from annotator.core.rescoring import Rescoring
from annotator.core.span import Span
from annotator.core.tag_sets import TagSet
from annotator.services.ports import LessonFiles


@dataclass(frozen=True, slots=True)
class CliServices:
    """Services and formats, put together by the application.

    Attributes:
        files: reads lessons.
        check: everything that is wrong with the lesson at a place, a sentence each.
        read_work: the passages in a work file, from its bytes, its name and the lesson's tag ids.
        origin: what the article of the lesson at a place was made from, by name.
        pack: a lesson and what it was made from as the bytes of a ``.lesson`` file.
        unpack: a lesson and what it was made from as the files of a folder, by name.
        read_file: what is in a file that may be of any kind, from its name, its bytes and what was asked.
        tag_sets: the sets of tags that come with the program.
        import_text: what was imported as JSON text: what was read, the lesson, the regions that do not count,
            and the names of the files.
        refusal_text: why a file was not read as JSON text.
        values_text: plain values as JSON text.
        result_text: a comparison as JSON text, from lesson id, key version and comparison.
        read_key: the key in a key file, from its bytes, its name and the lesson that it is for.
        differences_text: two versions of a key as JSON text.
        agreement_text: two instructors' keys as JSON text.
        findings_text: the checklist of a key as JSON text.
        rescoring_text: work with two versions of a key as JSON text.
    """

    files: LessonFiles
    check: Callable[[str], Sequence[str]]
    read_work: Callable[[bytes, str, Collection[str]], tuple[Passage, ...]]
    origin: Callable[[str], Mapping[str, bytes]]
    pack: Callable[[Lesson, Mapping[str, bytes]], bytes]
    unpack: Callable[[Lesson, Mapping[str, bytes]], Mapping[str, bytes]]
    read_file: Callable[[str, bytes, ReadOptions], Imported]
    tag_sets: Callable[[], Sequence[TagSet]]
    import_text: Callable[[Imported, Lesson, Sequence[Span], Sequence[str]], str]
    refusal_text: Callable[[ImportRefused], str]
    values_text: Callable[[Mapping[str, object]], str]
    result_text: Callable[[str, int, Comparison], str]
    read_key: Callable[[bytes, str, Lesson], Key]
    differences_text: Callable[[Key, Key, KeyDifferences], str]
    agreement_text: Callable[[Key, Key, Agreement, KeyDifferences], str]
    findings_text: Callable[[Key, Sequence[Finding]], str]
    rescoring_text: Callable[[Key, Key, Rescoring], str]


MakeServices = Callable[[], CliServices]
"""What a command finds as ``obj`` of its click context: called when the command really runs."""
