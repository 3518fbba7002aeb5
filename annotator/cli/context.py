"""What the commands are given to work with."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.agreement import Agreement
from annotator.core.comparison import Comparison
from annotator.core.key import Key
from annotator.core.key_checks import Finding
from annotator.core.key_difference import KeyDifferences
from annotator.core.model import Lesson, Passage
from annotator.core.rescoring import Rescoring
from annotator.services.ports import LessonFiles


@dataclass(frozen=True, slots=True)
class CliServices:
    """Services and formats, put together by the application.

    Attributes:
        files: reads lessons.
        check: everything that is wrong with the lesson at a place, a sentence each.
        read_work: the passages in a work file, from its bytes, its name and the lesson's tag ids.
        pack: a lesson as the bytes of a ``.lesson`` file.
        unpack: a lesson as the files of a folder, by name.
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
    pack: Callable[[Lesson], bytes]
    unpack: Callable[[Lesson], Mapping[str, bytes]]
    result_text: Callable[[str, int, Comparison], str]
    read_key: Callable[[bytes, str, Lesson], Key]
    differences_text: Callable[[Key, Key, KeyDifferences], str]
    agreement_text: Callable[[Key, Key, Agreement, KeyDifferences], str]
    findings_text: Callable[[Key, Sequence[Finding]], str]
    rescoring_text: Callable[[Key, Key, Rescoring], str]


MakeServices = Callable[[], CliServices]
"""What a command finds as ``obj`` of its click context: called when the command really runs."""
